"""The page's side of the border, with a worker that says what the test wants."""

import json

from playwright.sync_api import Page, Route, expect

REPLY = {
    "kind": "reply",
    "regions": {"findings": '<p>Seen. <a href="site:sources/#ours">Why</a></p>'},
    "say": "Seen.",
    "show": ["more"],
    "fill": {"draft": "never over what was typed", "extra": "a first value"},
    "files": [{"name": "plan.txt", "type": "text/plain", "text": "On Friday I …"}],
}


def stand_in(page: Page, script: str) -> None:
    """Serve this script as the worker."""
    page.route("**/worker.js", lambda route: route.fulfill(content_type="text/javascript", body=script))


def answering(reply: dict) -> str:
    """A worker that answers every question alike."""
    return f"""postMessage('{{"kind": "ready", "python": "none"}}');
        onmessage = ({{data}}) => postMessage(JSON.stringify({{...{json.dumps(reply)}, id: JSON.parse(data).id}}));"""


def add_controls(route: Route) -> None:
    """The check's page with a group of controls that waits for its turn."""
    before, after = route.fetch().text().rsplit("</form>", 1)
    group = '<div data-group="more" hidden><label>Extra <input name="extra"></label></div>'
    body = f"{before}{group}</form>{after}"
    route.fulfill(content_type="text/html", body=body)


def test_an_answer_goes_where_it_belongs(page: Page, address: str) -> None:
    """Regions are replaced, groups shown, untouched controls filled, files offered."""
    stand_in(page, answering(REPLY))
    page.route("**/check/", add_controls)
    page.goto(f"{address}check/")
    page.get_by_label("Your draft").fill("I’m sorry.")
    expect(page.locator(".region-findings")).to_have_text("Seen. Why")
    expect(page.get_by_role("link", name="Why")).to_have_attribute("href", f"{address}sources/#ours")
    expect(page.get_by_label("Extra")).to_be_visible()
    expect(page.get_by_label("Extra")).to_have_value("a first value")
    expect(page.get_by_label("Your draft")).to_have_value("I’m sorry.")
    with page.expect_download() as saved:
        page.get_by_role("link", name="plan.txt").click()
    assert "On Friday I …" == saved.value.path().read_text(encoding="utf-8")


def test_an_emptied_control_stays_empty(page: Page, address: str) -> None:
    """A control that the reader emptied is not filled again."""
    stand_in(page, answering(REPLY))
    page.route("**/check/", add_controls)
    page.goto(f"{address}check/")
    page.get_by_label("Your draft").fill("I’m sorry.")
    page.get_by_label("Extra").fill("")
    page.get_by_label("Your draft").fill("I’m sorry, Ana.")
    page.wait_for_timeout(1000)
    expect(page.get_by_label("Extra")).to_have_value("")


def test_a_worker_that_dies_is_replaced(page: Page, address: str) -> None:
    """The question a worker died of is asked once more, of a new one, and then given up."""
    stand_in(page, """postMessage('{"kind": "ready", "python": "none"}'); onmessage = () => { throw new Error("gone"); };""")
    started: list[str] = []
    page.on("worker", lambda worker: started.append(worker.url) if "worker.js" in worker.url else None)
    page.goto(f"{address}check/")
    page.get_by_label("Your draft").fill("I’m sorry.")
    expect(page.locator("[data-widget]")).to_have_attribute("data-state", "failed")
    assert 2 == len(started)
    expect(page.get_by_label("Your draft")).to_have_value("I’m sorry.")


def test_an_older_answer_is_dropped(page: Page, address: str) -> None:
    """An answer to an older question than the newest is not shown."""
    stand_in(
        page,
        """postMessage('{"kind": "ready", "python": "none"}');
        onmessage = ({data}) => {
          const {id, form} = JSON.parse(data);
          const reply = {kind: "reply", id, regions: {findings: "<p>" + form.draft[0] + "</p>"},
                         say: "", show: [], fill: {}, files: []};
          setTimeout(() => postMessage(JSON.stringify(reply)), form.draft[0] === "one" ? 1500 : 0);
        };""",
    )
    page.goto(f"{address}check/")
    page.evaluate(
        """() => { window.seen = []; const region = document.querySelector("[data-region=findings]");
        new MutationObserver(() => window.seen.push(region.textContent)).observe(region, {childList: true}); }"""
    )
    page.get_by_label("Your draft").fill("one")
    page.wait_for_timeout(600)
    page.get_by_label("Your draft").fill("two")
    expect(page.locator(".region-findings")).to_have_text("two")
    assert ["two"] == page.evaluate("() => window.seen")
