"""The guide keeps to its own advice: the check agrees with the drafts that the pages show."""

import re

import pytest

from py_widgets.widgets.apology.check import check
from tools import ROOT

QUOTE = re.compile(r"(?:^> ?.*\n?)+", re.M)
DRAFTS = [
    (path.relative_to(ROOT).as_posix(), kind, re.sub(r"^> ?|\{:.*?\}", "", quote[0], flags=re.M).strip())
    for path in sorted((ROOT / "docs").rglob("*.md"))
    for quote in QUOTE.finditer(path.read_text(encoding="utf-8"))
    for kind in re.findall(r"\.(first-draft|last-draft)", quote[0])
]
# What a last draft has that is meant as an apology, and not as a note to oneself.
APOLOGIES = {
    "docs/steps/apologize.md": "regret act responsibility repair impact change explanation respect",
}


def last_drafts() -> list:
    """The last drafts, each with its page as its name."""
    return [pytest.param(page, text, id=page) for page, kind, text in DRAFTS if kind == "last-draft"]


@pytest.mark.parametrize(("page", "text"), last_drafts())
def test_no_last_draft_has_a_fault(page: str, text: str) -> None:
    """Words that the guide shows as good are words that the check lets stand."""
    assert {} == check(text).faults


@pytest.mark.parametrize(("page", "text"), last_drafts())
def test_a_shown_apology_has_its_parts(page: str, text: str) -> None:
    """The apology at the end of step 3 has every part that the page names."""
    if page in APOLOGIES:
        assert set(APOLOGIES[page].split()) <= set(check(text).components)


def test_the_first_draft_of_an_apology_is_marked() -> None:
    """What step 3 shows as a bad draft, the check would send back, for its “if” and for its good intentions."""
    (text,) = [text for page, kind, text in DRAFTS if (page, kind) == ("docs/steps/apologize.md", "first-draft")]
    assert {"conditional", "excuse"} <= set(check(text).faults)


def test_the_pages_show_drafts() -> None:
    """The drafts are found at all: a renamed class would empty this file."""
    assert set(APOLOGIES) <= {page for page, kind, _ in DRAFTS if kind == "last-draft"}
