"""Nothing that was typed is lost, whatever a reader clicks and whatever the line does."""

import re

from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import PHONE

DRAFT = "I told Marc about your diagnosis. I’m sorry if that hurt you."


def written(page: Page, address: str) -> None:
    """Write a draft on the check's page, in a document that can be told from a new one."""
    page.goto(f"{address}check/")
    page.evaluate("() => { window.sameDocument = true; }")
    page.get_by_label("Your draft").fill(DRAFT)
    expect(page.locator(".region-findings")).to_contain_text("Read these again")


def still_there(page: Page) -> None:
    """The draft is in its box, and the document is the one it was written in."""
    expect(page.get_by_label("Your draft")).to_have_value(DRAFT)
    assert page.evaluate("() => window.sameDocument")


def test_a_link_to_this_page_keeps_it(page: Page, address: str) -> None:
    """A link to the page one is on goes to its top, and loads nothing anew."""
    written(page, address)
    page.get_by_role("link", name="Check an apology").first.click()
    page.wait_for_timeout(500)
    still_there(page)


def test_a_double_click_changes_the_page_once(page: Page, address: str) -> None:
    """Two clicks on a link are one."""
    written(page, address)
    page.get_by_role("link", name="About and privacy").last.dblclick()
    page.wait_for_url(re.compile("/about/$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("About")
    page.wait_for_timeout(500)
    page.go_back()
    still_there(page)


def test_a_dropped_line_keeps_the_page(page: Page, address: str) -> None:
    """Where the next page cannot be reached, the reader stays and is told."""
    written(page, address)
    page.route("**/about/", lambda route: route.abort())
    page.get_by_role("link", name="About and privacy").last.click()
    expect(page.locator(".page-note")).to_contain_text("could not be reached")
    still_there(page)


def test_a_draft_follows_its_reader(page: Page, address: str) -> None:
    """A draft begun on the opening page goes on in the check's own page."""
    page.goto(address)
    page.get_by_label("Your draft").fill(DRAFT)
    page.get_by_role("link", name="Check an apology").first.click()
    page.wait_for_url(re.compile("/check/$"))
    expect(page.get_by_label("Your draft")).to_have_value(DRAFT)
    expect(page.locator(".region-marked")).to_contain_text("I told Marc")


def test_typing_while_a_page_is_on_its_way(page: Page, address: str) -> None:
    """What is typed after a click stays with the page it was typed in."""
    written(page, address)
    held: list[Route] = []
    page.route("**/about/", lambda route: route.continue_() if held else held.append(route))
    page.get_by_role("link", name="About and privacy").last.click()
    page.get_by_label("Your draft").press_sequentially("x")
    held[0].continue_()
    page.wait_for_url(re.compile("/about/$"))
    page.go_back()
    assert "x" in page.get_by_label("Your draft").input_value()


def test_a_failed_copy_still_asks(page: Page, address: str) -> None:
    """Where nothing could be copied, the button says so, and leaving still asks."""
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined}); document.execCommand = () => false;"
    )
    page.goto(f"{address}check/")
    page.get_by_label("Your draft").click()
    page.keyboard.type("I’m sorry.")
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Select the text")).to_be_visible()
    page.goto("about:blank")
    assert ["beforeunload"] == asked


def test_going_back_finds_the_place(page: Page, address: str) -> None:
    """Back from a source lands where the reader was among the findings."""
    page.set_viewport_size(PHONE)
    written(page, address)
    source = page.locator(".findings > .notes.missing a.source").last
    source.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    before = page.evaluate("() => scrollY")
    source.click()
    page.wait_for_url(re.compile("/sources/"))
    page.go_back()
    expect(page.locator(".region-findings")).to_contain_text("Read these again")
    page.wait_for_timeout(1000)
    assert abs(page.evaluate("() => scrollY") - before) < 60


def test_an_answer_leaves_focus_and_open_parts(page: Page, address: str) -> None:
    """What the reader opened stays open, and the focus stays where it was, when an answer comes."""
    written(page, address)
    page.locator(".optional summary").click()
    page.locator(".notes a.quote").first.focus()
    page.evaluate(
        "() => { const box = document.querySelector('textarea'); box.value += ' It was wrong of me.';"
        " box.dispatchEvent(new InputEvent('input', {bubbles: true})); }"
    )
    expect(page.locator(".region-findings")).to_contain_text("You own it.")
    assert page.evaluate("() => document.activeElement.matches('.notes a.quote')")
    assert page.evaluate("() => document.querySelector('.optional').open")


def test_nothing_is_stored_before_a_choice(page: Page, address: str) -> None:
    """The site writes nothing down until the reader chooses light or dark."""
    page.goto(f"{address}about/")
    page.wait_for_timeout(500)
    assert 0 == page.evaluate("() => localStorage.length + sessionStorage.length")
    page.get_by_role("button", name="Light or dark colors").click()
    assert 1 == page.evaluate("() => localStorage.length")
