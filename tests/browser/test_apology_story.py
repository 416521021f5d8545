"""Someone writes an apology, reads what the check says, and mends it."""

import pytest
from playwright.sync_api import Page, expect

DRAFT = "Hi Ana, I told Marc about your diagnosis. 😀 I’m sorry if that hurt you."
MENDED = "Hi Ana, I told Marc about your diagnosis. I’m sorry. It was wrong of me."


def type_draft(page: Page, text: str) -> None:
    """Put a draft into the box and wait until its marked copy shows it."""
    page.get_by_label("Your draft").fill(text)
    shown(page, text[-12:-1])


def shown(page: Page, text: str) -> None:
    """Wait until the marked copy, without the signs of its marks, shows these words."""
    page.wait_for_function(
        """text => {
          const copy = document.querySelector(".region-marked").cloneNode(true);
          for (const sign of copy.querySelectorAll(".sign")) sign.remove();
          return copy.textContent.includes(text);
        }""",
        arg=text,
    )


def test_a_draft_is_typed_answered_and_mended(page: Page, address: str) -> None:
    """What is wrong is named, and is gone once it is mended."""
    page.goto(f"{address}check/")
    type_draft(page, DRAFT)
    findings = page.locator(".region-findings")
    expect(findings).to_contain_text("Read these again")
    expect(findings).to_contain_text("“if that hurt you”")
    type_draft(page, MENDED)
    expect(findings).not_to_contain_text("Read these again")
    expect(findings).to_contain_text("You own it.")


def test_a_finding_selects_its_words(page: Page, address: str) -> None:
    """Choosing a finding selects exactly its words, past an emoji too."""
    page.goto(f"{address}check/")
    type_draft(page, DRAFT)
    link = page.locator(".notes.again a.quote").first
    quoted = link.inner_text().strip("“”")
    link.click()
    selected = page.get_by_label("Your draft").evaluate("b => b.value.slice(b.selectionStart, b.selectionEnd)")
    assert quoted == selected


def test_answers_move_nothing(page: Page, address: str) -> None:
    """While one types, focus, caret and scroll position stay."""
    page.goto(f"{address}check/")
    box = page.get_by_label("Your draft")
    type_draft(page, DRAFT)
    box.evaluate("b => { b.focus(); b.setSelectionRange(4, 4); }")
    before = page.evaluate("() => scrollY")
    page.keyboard.type("dear ")
    shown(page, "Hi Adear na")
    assert (before, 9, True) == (
        page.evaluate("() => scrollY"),
        box.evaluate("b => b.selectionStart"),
        box.evaluate("b => b === document.activeElement"),
    )


def test_nothing_is_asked_while_composing(page: Page, address: str) -> None:
    """An input method's unfinished word is not read; the finished one is."""
    page.goto(f"{address}check/")
    type_draft(page, DRAFT)
    box = page.get_by_label("Your draft")
    box.evaluate(
        "b => { b.value = 'I’m sorry I left. unfinished';"
        " b.dispatchEvent(new InputEvent('input', {isComposing: true, bubbles: true})); }"
    )
    page.wait_for_timeout(900)
    expect(page.locator(".region-marked")).not_to_contain_text("unfinished")
    box.evaluate("b => b.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}))")
    shown(page, "unfinished")


def test_the_spoken_sentence_waits(page: Page, address: str) -> None:
    """The status line changes only with the findings, and not within four seconds."""
    page.goto(f"{address}check/")
    page.evaluate(
        """() => { window.spoken = [];
        new MutationObserver(() => window.spoken.push([Date.now(), document.querySelector('[data-say]').textContent]))
          .observe(document.querySelector('[data-say]'), {childList: true, characterData: true, subtree: true}); }"""
    )
    type_draft(page, DRAFT)
    page.wait_for_timeout(500)
    type_draft(page, DRAFT + " Ok then.")
    type_draft(page, MENDED)
    page.wait_for_timeout(5000)
    spoken = page.evaluate("() => window.spoken")
    assert 2 == len(spoken)
    assert spoken[1][0] - spoken[0][0] >= 3900
    assert len({sentence for _, sentence in spoken}) == 2


def test_copying_works_on_plain_http(page: Page, address: str) -> None:
    """Copy puts the draft on the clipboard where the newer interface is hidden."""
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.goto(f"{address}check/")
    type_draft(page, MENDED)
    page.evaluate("() => document.addEventListener('copy', () => { window.copied = String(getSelection()) || document.activeElement.value; })")
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert MENDED == page.evaluate("() => window.copied")


@pytest.mark.parametrize("leave", [True, False])
def test_leaving_with_an_unkept_draft_asks(page: Page, address: str, leave: bool) -> None:
    """The browser asks before a draft is lost, and does not when there is none."""
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.goto(f"{address}check/")
    if leave:
        page.get_by_label("Your draft").click()
        page.keyboard.type("I’m sorry.")
    page.goto("about:blank")
    assert (["beforeunload"] if leave else []) == asked
