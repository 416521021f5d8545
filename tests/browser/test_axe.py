"""Axe finds nothing on any page, in either color scheme, in every state."""


import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, PHONE
from tools import ROOT

AXE = (ROOT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
PAGES = sorted(
    "" if path.stem == "index" and path.parent.name == "docs"
    else f"{path.relative_to(ROOT / 'docs').with_suffix('')}/".replace("index/", "")
    for path in (ROOT / "docs").rglob("*.md")
)  # fmt: skip
SCHEMES = ["light", "dark"]


def violations(page: Page) -> list[str]:
    """Each rule that is broken, with the first places; no rule is disabled."""
    page.evaluate(AXE)
    found = page.evaluate("async () => (await axe.run(document)).violations")
    return [f"{one['id']}: {[node['html'][:160] for node in one['nodes'][:3]]}" for one in found]


@pytest.fixture(params=SCHEMES)
def scheme(request: pytest.FixtureRequest, page: Page) -> str:
    """Each color scheme, as the reader's system asks for it."""
    page.emulate_media(color_scheme=request.param, reduced_motion="reduce")
    return request.param


@pytest.mark.parametrize("width", [PHONE["width"], DESK["width"]])
def test_every_page(page: Page, address: str, scheme: str, width: int) -> None:
    """Every page, as it is opened."""
    page.set_viewport_size({"width": width, "height": 900})
    found = {}
    for path in [*PAGES, "no/such/page/"]:
        page.goto(address + path)
        page.wait_for_timeout(100)
        if broken := violations(page):
            found[path] = broken
    assert {} == found


def test_an_answered_apology(page: Page, address: str, scheme: str) -> None:
    """The apology check with findings of every kind."""
    page.goto(f"{address}check/")
    page.get_by_label("Your draft").fill(
        "I told Marc. I’m sorry if you were hurt, but you started it. It was my fault. Please forgive me."
    )
    expect(page.locator(".region-findings")).to_contain_text("Read these again")
    assert [] == violations(page)


def test_an_answered_assessment(page: Page, address: str, scheme: str) -> None:
    """The assessment with its profile."""
    page.goto(f"{address}assessment/")
    for statement in page.locator("fieldset.statement").all():
        statement.locator("input").nth(3).check(force=True)
    page.locator("[data-submit]").click()
    expect(page.locator(".profile")).to_be_visible()
    assert [] == violations(page)


def test_a_failed_start(page: Page, address: str, scheme: str) -> None:
    """The page that says Python could not start."""
    page.route("**/*.wasm", lambda route: route.fulfill(status=404, body="gone"))
    page.goto(f"{address}check/")
    page.get_by_label("Your draft").fill("I’m sorry.")
    expect(page.locator("[data-widget]")).to_have_attribute("data-state", "failed")
    assert [] == violations(page)


def test_search_open(page: Page, address: str, scheme: str) -> None:
    """The search, open and with results."""
    page.goto(f"{address}overview/")
    page.get_by_role("button", name="Search").click()
    page.keyboard.type("apology")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    assert [] == violations(page)


@pytest.mark.visitor(viewport=PHONE)
def test_menu_open_on_a_phone(page: Page, address: str, scheme: str) -> None:
    """The menu, open on a phone."""
    page.goto(f"{address}overview/")
    page.evaluate("() => document.getElementById('__drawer').click()")
    page.wait_for_timeout(400)
    assert page.evaluate("() => document.getElementById('__drawer').checked")
    assert [] == violations(page)
