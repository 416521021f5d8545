"""Clauses: the stretches of a sentence that the check weighs one by one."""

from collections.abc import Sequence
from typing import NamedTuple

from py_widgets.widgets.apology.reading import Sentence
from py_widgets.widgets.apology.stretch import begins


class Clause(NamedTuple):
    """A stretch of words of one sentence: its row, its first word, the word after its last."""

    row: int
    low: int
    high: int


def clauses(sentences: Sequence[Sentence]) -> list[Clause]:
    """The clauses of a text in order: cut at marks and joining words; a mark alone is none."""
    found = []
    for row, sentence in enumerate(sentences):
        words = sentence.words
        cuts = [0, *(at for at in range(1, len(words)) if begins(words, at, "part")), len(words)]
        found += [
            Clause(row, low, high)
            for low, high in zip(cuts, cuts[1:], strict=False)
            if any(word.text[0].isalnum() or word.text == "'s" for word in words[low:high])
        ]
    return found
