"""Telling words are read as meant, other words as they stand."""

import pytest

from py_widgets.widgets.apology.check import check
from py_widgets.widgets.apology.reading import read
from py_widgets.widgets.apology.typos import mended, telling


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sorrry", "sorry"), ("sory", "sorry"), ("apoligize", "apologize"), ("apolgies", "apologies"),
        ("mistkae", "mistake"), ("resposible", "responsible"), ("becuase", "because"), ("embarassed", "embarrassed"),
        ("inconvience", "inconvenience"), ("apolgise", "apologize"), ("appologising", "apologizing"), ("srry", "sorry"), ("forgivness", "forgiveness"),
    ],
)  # fmt: skip
def test_slips_are_mended(typed: str, meant: str) -> None:
    """A telling word a slip away is read as that word."""
    assert meant == mended(typed)


@pytest.mark.parametrize("word", ["through", "thought", "tough", "premises", "worry", "story", "sorely", "regal", "promise", "promised", "premise", "raise", "rising", "promo", "a" * 10_000])
def test_right_words_stay(word: str) -> None:
    """A word of its own is left alone, however near it is."""
    assert word == mended(word)


def test_telling_words_stay() -> None:
    """No telling word is taken for another."""
    assert sorted(telling()) == sorted(map(mended, telling()))


def test_spellings_agree() -> None:
    """British and American spellings are the same words."""
    british, american = "Mum’s behaviour was an offence; I apologised and realised it.", "Mom’s behavior was an offense; I apologized and realized it."
    one, other = ([word.text for word in read(text)[0].words] for text in (british, american))
    assert one == other


def test_a_mistyped_apology_is_one() -> None:
    """Findings stand on the words as typed."""
    text = "im so sorrry i broke ur bike, it was my mistkae"
    result = check(text)
    assert result.apology
    assert "sorrry" in text[result.components["regret"][0].start : result.components["regret"][0].end]
