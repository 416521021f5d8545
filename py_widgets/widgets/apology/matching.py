"""The matchers of the rules: a small closed set over words, never over raw strings.

A pattern is a row of parts separated by blanks in `phrase(...)`'s arguments. A part is

    "sorry|my bad"   one of these words or runs of words
    "~forget"        any form of a verb: forget, forgets, forgot, forgotten, forgetting
    "<harm>"         any word of a list in lexicon.py
    "?really|so"     as above, or nothing
    "..."            up to six words of the same clause; "..2" up to two
    "," "."          that mark; "[" and "]" enclose what is marked (all of it, if absent)
    "^"              the start of the sentence
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from py_widgets.widgets.apology.lexicon import LISTS
from py_widgets.widgets.apology.verbs import forms
from py_widgets.words import Word, american

Runs = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Gap:
    """Up to `most` words, none of which ends a clause."""

    most: int


@dataclass(frozen=True)
class Part:
    """Alternatives, each a run of words, grouped by first word for speed."""

    source: str
    by_first: dict[str, Runs]
    optional: bool = False

    def __hash__(self) -> int:
        return hash((self.source, self.optional))


@dataclass(frozen=True, eq=False)
class Phrase:
    """A row of parts; `mark` says which of them the finding marks. `phrase` makes one of each."""

    parts: tuple[Part | Gap, ...]
    mark: tuple[int, int]
    at_start: bool
    needs: tuple[frozenset[str], ...]  # of each of these, a sentence that matches has a word

    def may_match(self, texts: frozenset[str]) -> bool:
        """Whether a sentence of these words can match at all: a quick no for most."""
        for need in self.needs:
            if texts.isdisjoint(need):
                return False
        return True

    def find(self, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
        """The runs of a sentence's words that match, as indexes, leftmost first."""
        done = 0
        for at in self._starts(words):
            if at >= done and (places := self._match(words, at, 0)) is not None:
                yield places[self.mark[0]], places[self.mark[1]]
                done = max(places[-1], at + 1)

    def _starts(self, words: Sequence[Word]) -> Iterable[int]:
        """Where a match can begin."""
        first = self.parts[0]
        reach = _lead_in(words) + 1 if self.at_start else len(words)
        if isinstance(first, Gap) or first.optional:
            return range(min(reach, len(words)))
        return [at for at, word in enumerate(words[:reach]) if word.text in first.by_first]

    def _match(self, words: Sequence[Word], at: int, index: int) -> list[int] | None:
        """Where each part from `index` on begins, and where the last one ends."""
        if index == len(self.parts):
            return [at]
        part = self.parts[index]
        for end in _ends(part, words, at):
            rest = self._match(words, end, index + 1)
            if rest is not None:
                return [at, *rest]
        return None


def _ends(part: Part | Gap, words: Sequence[Word], at: int) -> Iterator[int]:
    if isinstance(part, Gap):
        for length in range(part.most + 1):
            yield at + length
            if at + length >= len(words) or words[at + length].is_stop:
                return
        return
    if at < len(words) and (runs := part.by_first.get(words[at].text)):
        second = words[at + 1].text if at + 1 < len(words) else ""
        for run in runs:
            size = len(run)
            if size == 1 or (
                run[1] == second
                and (size == 2 or run == tuple(word.text for word in words[at : at + size]))
            ):
                yield at + size
    if part.optional:
        yield at


def _lead_in(words: Sequence[Word]) -> int:
    """How many words may stand before "the start": a greeting's or a joining word, a mark."""
    at = 0
    while at < len(words) and at < 3 and words[at].text in LISTS["lead-in"]:
        at += 1
    return at


@lru_cache(maxsize=None)
def phrase(*sources: str) -> Phrase:
    """A pattern from its parts, as the module's docstring describes them."""
    parts: list[Part | Gap] = []
    low, high, at_start = 0, -1, False
    for source in " ".join(_protect(one) for one in sources).split(" "):
        source = source.replace("\x00", " ")
        if source == "[":
            low = len(parts)
        elif source == "]":
            high = len(parts)
        elif source == "^":
            at_start = True
        elif source.startswith(".."):
            parts.append(Gap(6 if source == "..." else int(source[2:])))
        else:
            parts.append(_part(source))
    if not parts or any(isinstance(parts[end], Gap) for end in (0, -1)):
        raise ValueError(f"a pattern begins and ends with words: {sources}")
    firsts = {frozenset(part.by_first) for part in parts if isinstance(part, Part) and not part.optional}
    needs = tuple(sorted(firsts, key=len))
    return Phrase(tuple(parts), (low, len(parts) if high < 0 else high), at_start, needs)


def _protect(argument: str) -> str:
    """An argument with bars is one part, blanks and all; one without is a row of words."""
    return argument.replace(" ", "\x00") if "|" in argument else argument


def alternatives(source: str) -> list[str]:
    """The alternatives of a part as written; a verb or a list counts as one."""
    return source.removeprefix("?").split("|")


def _part(source: str) -> Part:
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for alternative in alternatives(source):
        for run in _runs(alternative):
            by_first.setdefault(run[0], []).append(run)
    longest_first = {first: tuple(sorted(runs, key=len, reverse=True)) for first, runs in by_first.items()}
    return Part(source.removeprefix("?"), longest_first, source.startswith("?"))


def _runs(alternative: str) -> list[tuple[str, ...]]:
    """The runs of words of one alternative, verbs' forms and lists taken out."""
    rows: list[tuple[str, ...]] = [()]
    for word in alternative.split(" "):
        if word.startswith("<"):
            name = word.strip("<>")
            if name not in LISTS:
                raise ValueError(f"no list “{name}” in lexicon.py; there are {sorted(LISTS)}")
            choices = [tuple(entry.split(" ")) for entry in sorted(LISTS[name])]
        elif word.startswith("~"):
            choices = [(form,) for form in sorted(forms(word[1:]))]
        else:
            choices = [(word,)]
        rows = [(*row, *map(american, choice)) for row in rows for choice in choices]
    return rows
