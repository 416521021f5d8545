"""How far a finding's words reach: from what a rule matched to what a careful reader marks."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from py_widgets.words import Word

# "words" as matched; "part" to a comma or a joining word; "clause" to a stronger mark.
End = Literal["words", "part", "clause"]
# People who write without any mark still get words marked, not whole letters.
MOST = 24
_JOINS = frozenset("and so or".split())
_TURNS = frozenset("but because though although if unless".split())
_STARTERS = frozenset(
    "i we you it he she they that this there my our your the and but so because which who or if "
    "though although when as".split()
)
_ARTICLES = frozenset("a an the my our".split())
_MARKS = frozenset('.,;:!?…()-"')


class Reach(NamedTuple):
    """How far to go before, and behind, the words that a rule matched."""

    before: End = "words"
    behind: End = "words"


def stretch(words: Sequence[Word], low: int, high: int, reach: Reach) -> tuple[int, int]:
    """The indexes of a finding's words, from those of the match; it begins and ends with words."""
    if reach.before != "words":
        start = low
        while start > 0 and low - start < MOST and not begins(words, start, reach.before):
            start -= 1
        low = start
    elif reach.behind != "words" and low and words[low - 1].text in _ARTICLES:
        low -= 1
    if reach.behind != "words":
        end = high
        while end < len(words) and end - high < MOST and not begins(words, end, reach.behind):
            end += 1
        high = end
    while high - low > 1 and words[high - 1].text in _MARKS:
        high -= 1
    while high - low > 1 and words[low].text in _MARKS:
        low += 1
    return low, high


def merged(runs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Runs of words in order, those that overlap as one."""
    out: list[tuple[int, int]] = []
    for low, high in sorted(runs):
        if out and low < out[-1][1]:
            out[-1] = (out[-1][0], max(high, out[-1][1]))
        else:
            out.append((low, high))
    return out


def begins(words: Sequence[Word], at: int, end: End) -> bool:
    """Whether a clause, or with "part" a part of one, begins with this word."""
    word, before = words[at], words[at - 1]
    if before.is_stop or (before.text == "-" and before.end < word.start):
        return True
    if end == "clause":
        return False
    if before.text == ",":
        return word.text in _STARTERS
    following = words[at + 1].text if at + 1 < len(words) else ""
    return word.text in _TURNS or (word.text in _JOINS and following in _STARTERS)
