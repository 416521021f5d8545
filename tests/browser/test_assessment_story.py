"""Someone answers the assessment, with the keyboard alone."""

from playwright.sync_api import Page, expect

STATEMENTS = 24


def focused(page: Page) -> str:
    """What has the focus: an input's name, or an element's text."""
    return page.evaluate("() => document.activeElement.name || document.activeElement.textContent.trim()")


def tab_to(page: Page, wanted: str) -> None:
    """Press Tab until this has the focus; give up after as many stops as a page can have."""
    for _ in range(200):
        if focused(page) == wanted:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab never reaches {wanted!r}")


def test_the_assessment_by_keyboard_alone(page: Page, address: str) -> None:
    """Tab, arrows and Enter answer every statement and show the profile."""
    page.goto(f"{address}assessment/")
    names = page.locator("fieldset.statement input[value='1']").evaluate_all("all => all.map(one => one.name)")
    assert STATEMENTS == len(names)
    for at, name in enumerate(names):
        tab_to(page, name)
        page.keyboard.press("Space")
        for _ in range(at % 3):
            page.keyboard.press("ArrowRight")
    expect(page.locator("[data-region=count]")).to_contain_text(f"{STATEMENTS} of {STATEMENTS}")
    assert 0 == page.locator(".profile svg").count()
    tab_to(page, "Show my answers by element")
    page.keyboard.press("Enter")
    expect(page.locator(".profile")).to_be_visible()
    for element in ("Able", "Believable", "Connected", "Dependable"):
        expect(page.locator(".profile")).to_contain_text(element)
    assert "Show my answers by element" == focused(page)


def test_answers_survive_another_page(page: Page, address: str) -> None:
    """Going to step 4 and back within the visit keeps what was chosen."""
    page.goto(f"{address}assessment/")
    chosen = page.locator("fieldset.statement").nth(2).locator("input").nth(3)
    chosen.check(force=True)
    page.locator(".md-content a[href*='steps/assess/']").first.click()
    page.wait_for_url("**/steps/assess/")
    page.go_back()
    expect(page.locator("fieldset.statement").nth(2).locator("input").nth(3)).to_be_checked()
    expect(page.locator("[data-region=count]")).to_contain_text(f"1 of {STATEMENTS}")


def test_the_profile_comes_back_too(page: Page, address: str) -> None:
    """A profile that was shown is shown again after another page."""
    page.goto(f"{address}assessment/")
    for statement in page.locator("fieldset.statement").all():
        statement.locator("input").nth(3).check(force=True)
    page.locator("[data-submit]").click()
    expect(page.locator(".profile")).to_be_visible()
    page.locator(".md-content a[href*='steps/assess/']").first.click()
    page.wait_for_url("**/steps/assess/")
    page.go_back()
    expect(page.locator(".profile")).to_be_visible()
