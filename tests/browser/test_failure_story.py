"""Python cannot start, or one answer fails: the page says so, keeps still, and can try again."""

from playwright.sync_api import Page, expect


def failed(page: Page) -> None:
    """Wait until the island says that it failed."""
    expect(page.locator("[data-widget]")).to_have_attribute("data-state", "failed", timeout=15_000)


def test_a_failure_is_spoken_and_rests(page: Page, address: str) -> None:
    """The failure is said once; typing on starts nothing anew and moves nothing."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/runtime/" in request.url else None)
    page.route("**/*.wasm", lambda route: route.fulfill(status=404, body="gone"))
    page.goto(f"{address}check/")
    page.get_by_label("Your draft").fill("I’m sorry.")
    failed(page)
    expect(page.locator("[data-say]")).to_contain_text("could not start")
    requests, top = len(asked), page.get_by_label("Your draft").bounding_box()["y"]
    page.get_by_label("Your draft").press_sequentially("I left you there.", delay=60)
    page.wait_for_timeout(600)
    assert (requests, top) == (len(asked), page.get_by_label("Your draft").bounding_box()["y"])
    failed(page)


def test_try_again(page: Page, address: str) -> None:
    """When the server has mended itself, the button brings the answer."""
    page.route("**/*.wasm", lambda route: route.fulfill(status=404, body="gone"))
    page.goto(f"{address}check/")
    page.get_by_label("Your draft").fill("I told Marc. I’m sorry.")
    failed(page)
    page.unroute("**/*.wasm")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator(".region-findings")).to_contain_text("You say sorry.")
    expect(page.locator(".island-failed")).to_be_hidden()


def test_a_damaged_file_has_a_reason(page: Page, address: str) -> None:
    """A file that arrives altered ends in words, not in “[object Object]”."""
    page.route("**/python-*.zip", lambda route: route.fulfill(body=b"no archive at all"))
    page.goto(f"{address}check/")
    page.get_by_label("Your draft").fill("I’m sorry.")
    failed(page)
    detail = page.locator("[data-detail]").text_content()
    assert detail and "[object" not in detail


def test_an_answer_that_fails_is_seen(page: Page, address: str) -> None:
    """An error in Python for one question is said on the page, and the next answer clears it."""
    script = """postMessage('{"kind": "ready", "python": "none"}');
        onmessage = ({data}) => {
          const {id, form} = JSON.parse(data);
          const failed = {kind: "failed", id, message: "This could not be answered.", detail: "ZeroDivisionError"};
          const reply = {kind: "reply", id, regions: {findings: "<p>Seen.</p>"}, say: "Seen.", show: [], fill: {}, files: []};
          postMessage(JSON.stringify(form.draft[0] === "one" ? failed : reply));
        };"""
    page.route("**/worker.js", lambda route: route.fulfill(content_type="text/javascript", body=script))
    page.goto(f"{address}check/")
    page.get_by_label("Your draft").fill("one")
    expect(page.locator("[data-trouble]")).to_have_text("This could not be answered.")
    expect(page.locator("[data-trouble]")).to_be_visible()
    page.get_by_label("Your draft").fill("two")
    expect(page.locator(".region-findings")).to_have_text("Seen.")
    expect(page.locator("[data-trouble]")).to_be_hidden()


def test_a_script_that_never_runs_is_said(page: Page, address: str) -> None:
    """Where the page's module is refused, the card does not promise an answer."""
    page.route("**/main.js", lambda route: route.fulfill(status=404, body="gone"))
    page.goto(f"{address}check/")
    failed(page)
    expect(page.locator("[data-trouble]")).to_contain_text("Your draft is safe")


def test_composing_stops_a_question_that_was_due(page: Page, address: str) -> None:
    """A word begun with an input method within the pause is not read half-way."""
    page.goto(f"{address}check/")
    box = page.get_by_label("Your draft")
    box.fill("I’m sorry I left.")
    expect(page.locator(".region-marked")).to_contain_text("I left")
    box.evaluate(
        """b => {
          const say = (value, more) => { b.value = value; b.dispatchEvent(new InputEvent('input', {bubbles: true, ...more})); };
          say('I’m sorry I left. q', {});
          b.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
          say('I’m sorry I left. qk', {isComposing: true});
        }"""
    )
    page.wait_for_timeout(900)
    expect(page.locator(".region-marked")).not_to_contain_text("qk")
