"""Whatever is typed or pasted, the check answers, marks whole words of it, and brings no markup of its own making."""

import re
from html import unescape

from hypothesis import given, settings
from hypothesis import strategies as some

from py_widgets.registry import answer
from py_widgets.widgets.apology.check import check
from tools import corpus

APOLOGY = "I’m sorry I read your diary. It was my fault, and I was wrong. "
_STRETCHES = sorted({one.text[a:b] for one in corpus.texts("held/odd") for a, b, _ in one.spans})
# Anything at all, and telling words among anything at all.
pieces = some.lists(some.one_of(some.sampled_from(_STRETCHES), some.text(max_size=20)), max_size=12)
texts = some.one_of(some.text(max_size=300), pieces.map(" ".join), pieces.map("".join), pieces.map("\n> ".join))
many = settings(max_examples=300, deadline=None, derandomize=True)


def shown(html: str) -> str:
    """What a reader sees of a marked draft, its signs left out; a tag of any other kind stays to be seen."""
    signs = re.sub(r'<a class="sign (?:holds|again)" href="#[\w-]+">\w+</a>', "", html)
    return unescape(re.sub(r'<mark class="[a-z ]+">|</mark>', "", signs))


@many
@given(texts)
def test_findings_stand_on_whole_words(text: str) -> None:
    """Every finding begins and ends with a word of the text, and cuts none."""
    for draft in (text, APOLOGY + text, text + " " + APOLOGY):
        result = check(draft)
        for found in (*result.components.values(), *result.faults.values(), *result.hints.values()):
            for one in found:
                assert 0 <= one.start < one.end <= len(draft)
                words = draft[one.start : one.end]
                assert words == words.strip()
                assert words[0].isalnum() and words[-1].isalnum()
                assert not (one.start and draft[one.start - 1].isalpha() and words[0].isalpha())
                assert not (one.end < len(draft) and draft[one.end].isalpha() and words[-1].isalpha())


@many
@given(texts)
def test_marking_up_is_safe(text: str) -> None:
    """The marked draft shows the draft, character by character, with our own marks and nothing else."""
    draft = APOLOGY + text
    _, regions = answer("apology", {"island": "x"}, {"draft": [draft]}, {})
    assert regions["marked"].count("<mark") >= 2
    inside = re.search(r'<p class="marked" dir="auto">(.*)</p>', regions["marked"], re.S)
    assert inside and draft == shown(inside[1])


@many
@given(texts)
def test_asking_twice_gives_the_same(text: str) -> None:
    """The check remembers nothing."""
    assert check(APOLOGY + text) == check(APOLOGY + text)
