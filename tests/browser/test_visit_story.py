"""One visit over several pages: Python starts once, and what was typed stays in it."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser.conftest import PHONE

SECRET = "xylophone-quartz"


def ready(page: Page) -> None:
    """Wait until Python runs."""
    expect(page.locator("[data-widget]").first).to_have_attribute("data-state", "ready", timeout=60_000)


@pytest.mark.visitor(viewport=PHONE)
def test_a_first_time_reader_on_a_phone(page: Page, address: str) -> None:
    """From the opening page to the first step, with a finished check seen before any script."""
    page.goto(address)
    expect(page.get_by_role("heading", level=1)).to_contain_text("You broke someone’s trust")
    expect(page.locator(".region-findings")).to_contain_text("What holds")
    assert page.evaluate("() => document.documentElement.scrollWidth") <= PHONE["width"]
    page.get_by_role("link", name="Start with step 1").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Acknowledge")
    assert page.evaluate("() => document.documentElement.scrollWidth") <= PHONE["width"]


@pytest.mark.visitor(viewport=PHONE)
def test_python_waits_until_it_is_wanted(page: Page, address: str) -> None:
    """No byte of Python is fetched before the reader nears the widget."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address, wait_until="networkidle")
    assert [] == [url for url in asked if "/runtime/" in url]
    page.locator("[data-widget]").scroll_into_view_if_needed()
    ready(page)
    assert [url for url in asked if "/runtime/" in url]


@pytest.mark.parametrize("prefix", ["/", "/guide/"])
def test_python_starts_once_in_a_visit(page: Page, serve: Callable[..., str], prefix: str) -> None:
    """At an address the build does not know, pages change without a second start."""
    address = serve(prefix)
    started: list[str] = []
    page.on("worker", lambda worker: started.append(worker.url) if "/web-" in worker.url else None)
    page.goto(f"{address}check/")
    page.get_by_label("Your draft").fill(f"I’m sorry, {SECRET}.")
    expect(page.locator(".region-marked")).to_contain_text(SECRET)
    page.evaluate("() => { window.sameDocument = true; }")
    page.get_by_role("link", name="About and privacy").last.click()
    page.wait_for_url(re.compile("/about/$"))
    page.go_back()
    expect(page.get_by_label("Your draft")).to_have_value(f"I’m sorry, {SECRET}.")
    expect(page.locator(".region-marked")).to_contain_text(SECRET)
    assert page.evaluate("() => window.sameDocument")
    assert 1 == len(started)
    page.get_by_role("link", name="Your own acts").first.click()
    page.wait_for_url(re.compile("/assessment/$"))
    ready(page)
    assert 1 == len(started)


def test_nothing_leaves_the_origin(page: Page, address: str) -> None:
    """No request goes to another host, and none carries what was typed; nothing is stored."""
    requests: list[Request] = []
    page.on("dialog", lambda dialog: dialog.accept())
    page.on("request", lambda request: requests.append(request))
    page.goto(f"{address}check/")
    page.get_by_label("Your draft").fill(f"I’m sorry, {SECRET}.")
    expect(page.locator(".region-marked")).to_contain_text(SECRET)
    page.get_by_role("button", name="Search").click()
    page.keyboard.type("trust")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Light or dark colors").click()
    page.set_viewport_size(PHONE)
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("navigation", name="All pages")).to_be_visible()
    page.goto(f"{address}sources/")
    origin = "/".join(address.split("/")[:3])
    assert set() == {one.url for one in requests if not one.url.startswith((origin, "blob:", "data:"))}
    assert [] == [one.url for one in requests if SECRET in one.url or SECRET in (one.post_data or "")]
    stored = page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    assert SECRET not in stored


@pytest.mark.visitor(java_script_enabled=False)
@pytest.mark.parametrize("path", ["check/", "assessment/"])
def test_without_scripts_forms_still_read(page: Page, address: str, path: str) -> None:
    """With scripts off the form and its guidance are there and print; a line says what is not."""
    page.goto(address + path)
    expect(page.locator(".island-form")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".island-form input, .island-form textarea").first).to_be_visible()
    expect(page.locator(".md-header")).to_be_hidden()
    page.emulate_media(media="screen")
    expect(page.locator(".island noscript p")).to_contain_text("JavaScript")
    page.locator(".island-form input, .island-form textarea").first.press("Enter")
    assert page.url == address + path


def test_a_missing_runtime_is_said(page: Page, site: Path, serve: Callable[..., str]) -> None:
    """Where the WebAssembly file is missing, the page says so, and does not spin."""
    page.route("**/*.wasm", lambda route: route.fulfill(status=404, body="gone"))
    page.goto(f"{serve()}check/")
    page.get_by_label("Your draft").fill("I’m sorry.")
    island = page.locator("[data-widget]")
    expect(island).to_have_attribute("data-state", "failed")
    expect(island.locator(".island-failed")).to_contain_text("Your draft is safe")
    expect(island.locator(".island-failed")).to_contain_text("404")
    expect(page.get_by_label("Your draft")).to_have_value("I’m sorry.")


def test_a_wrong_type_is_no_obstacle(page: Page, address: str) -> None:
    """A server that calls WebAssembly a plain file still gets its answer."""

    def plain(route) -> None:
        response = route.fetch()
        route.fulfill(response=response, headers=response.headers | {"content-type": "application/octet-stream"})

    page.route("**/*.wasm", plain)
    page.goto(f"{address}check/")
    page.get_by_label("Your draft").fill(f"I’m sorry, {SECRET}.")
    expect(page.locator(".region-marked")).to_contain_text(SECRET)


def test_the_404_page_finds_its_way(page: Page, address: str) -> None:
    """At any depth below any path, the page that is not there leads back."""
    for wrong in ("nowhere", "a/b/c/nowhere/"):
        assert 404 == page.goto(address + wrong).status
        link = page.get_by_role("link", name=re.compile("Check", re.I)).first
        expect(link).to_have_attribute("href", re.compile("/guide/check/$"))
    link.click()
    page.wait_for_url(re.compile("/guide/check/$"))


def test_browser_and_build_give_the_same_html(page: Page, address: str) -> None:
    """Every example of every widget: the shipped Pyodide answers byte for byte as CPython."""
    from py_widgets.worker import handle
    from tools.asks import asks

    questions = [json.dumps(ask) for ask in asks() if ask["widget"] != "none"]
    page.goto(f"{address}check/")
    script = page.evaluate("() => document.querySelector('script[src*=\"web-\"]').src.replace('main.js', 'worker.js')")
    answers = page.evaluate(
        """([script, questions]) => new Promise((resolve, reject) => {
          const worker = new Worker(script, {type: "module"}), answers = [];
          worker.onerror = reject;
          worker.onmessage = ({data}) => {
            const message = JSON.parse(data);
            if (message.kind === "failed") reject(new Error(message.detail));
            if (message.kind === "reply" && answers.push(message) === questions.length) resolve(answers);
          };
          for (const question of questions) worker.postMessage(question);
        })""",
        [script, questions],
    )
    assert [json.loads(handle(question)) for question in questions] == answers
