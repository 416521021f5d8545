"""Text as people write it: sentences with their places, and marks as safe HTML."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup, escape

# Curly and straight quotation marks, dashes and spaces mean the same; each maps to one
# character, so that every offset in the plain text is an offset in the text itself.
_SAME = str.maketrans(
    "‘’‛′´`“”„‟″«»‐‑–—\u00a0\u2009\u202f\t\u00ad\u200b\u200c\u200d\u2060\ufeff", "''''''\"\"\"\"\"\"\"----    \0\0\0\0\0\0"
)
# Pictures close a sentence where people write no full stop.
_ENDS = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]+(?=\s|$)|[。！？]+|\n\s*\n|\n|$")
_ITEM = re.compile(r"\s*(?:[-*•·–+]|\d{1,3}[.)])\s")
_FIRST = re.compile(r"\n[ \t]*\S{0,60}")  # the next word, and the blank before it
_NARROWEST = 50  # characters: whose lines are all shorter ends them on purpose
_NOT_ENDS = re.compile(r"\b(?:mr|mrs|ms|dr|st|prof|e\.g|i\.e|vs|etc|a\.m|p\.m)\.$", re.I)
_NUMBER = re.compile(r"\bno\. ?\d", re.I)  # “no. 4” goes on, “I said no.” does not
_LONGEST_SHORT = 6  # characters of the longest abbreviation, with what stands before it


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of a text: from `start` up to, not including, `end`, in code points."""

    start: int
    end: int


@dataclass(frozen=True)
class Mark:
    """A stretch to show as marked: what holds, or what to read again, with its sign."""

    span: Span
    kind: Literal["holds", "again"]
    sign: str  # a number for what holds, a letter for what to read again
    note: str  # the id of the note about it


def plain(text: str) -> str:
    """The text in lower case with plain quotation marks, dashes and spaces; what nobody sees in a word is a NUL.

    It has the same length as `text`: a character whose lower case is longer stays.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_SAME)


def sentences(text: str) -> Iterator[Span]:
    """The sentences of a text; a blank line, a list's item and a line ended on purpose end one too."""
    start, width = 0, _width(text)
    for found in _ENDS.finditer(text):
        end = found.end()
        if end < len(text) and (
            _NOT_ENDS.search(text, max(start, end - _LONGEST_SHORT), end)
            or _NUMBER.match(text, max(start, end - 3))
            or (found[0] == "\n" and not _ITEM.match(text, end) and _wrapped(text, found.start(), width))
        ):
            continue
        piece = text[start:end]
        if piece.strip():
            yield Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))
        start = end


def _width(text: str) -> int:
    """How many characters the lines may have before they wrap: as many as the longest has that could have been wrapped."""
    return max([_NARROWEST, *(len(line) for line in text.split("\n") if " " in line.strip())])


def _wrapped(text: str, at: int, width: int) -> bool:
    """Whether a line ends at `at` only because the next word would have made it too long."""
    line = at - 1 - text.rfind("\n", max(at - width - 1, 0), at)
    return line + len(_FIRST.match(text, at)[0]) > width


def mark(text: str, marks: Iterable[Mark]) -> Markup:
    """The text as HTML with its marks; stretches may overlap.

    Each mark's sign follows its last word and links to its note. Nothing of `text`
    comes out unescaped; `white-space: pre-wrap` keeps its lines.
    """
    ordered = sorted(marks, key=lambda one: (one.span, one.sign))
    cuts = sorted({0, len(text), *(cut for one in ordered for cut in (one.span.start, one.span.end))})
    out = []
    for start, end in zip(cuts, cuts[1:], strict=False):
        here = [one for one in ordered if one.span.start <= start and end <= one.span.end]
        out.append(_stretch(text[start:end], here, [one for one in here if one.span.end == end]))
    return Markup("").join(out)


def _stretch(text: str, here: list[Mark], ending: list[Mark]) -> Markup:
    if not here:
        return escape(text)
    kinds = " ".join(sorted({one.kind for one in here}))
    signs = Markup("").join(
        Markup('<a class="sign {}" href="#{}">{}</a>').format(one.kind, one.note, one.sign)
        for one in ending
    )
    return Markup('<mark class="{}">{}</mark>{}').format(kinds, text, signs)
