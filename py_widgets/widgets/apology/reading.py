"""A text as the rules read it: the writer's own sentences, without what is quoted."""

import re
from itertools import accumulate
from typing import NamedTuple

from py_widgets.text import plain, sentences
from py_widgets.widgets.apology.typos import mended
from py_widgets.words import Word, words

# Everything from here on was written by someone else, or is a signature.
_REST = re.compile(
    r"^(?:-{2,} ?$|-{3,} ?(?:original|forwarded) message|on [^\n]{5,120} wrote:|_{10,})", re.I | re.M
)
_ASIDE = re.compile(r"^[ \t]*>.*$|^(?:from|to|cc|sent|date|subject): .*$|</?[a-z][^<>\n]{0,200}>", re.I | re.M)
_QUOTED = re.compile(r"""\"[^"\n]{1,400}\"|(?<![\w])'(?=\w)(?:[^'\n]|'(?=\w)){1,400}'(?!\w)""")
_ENTITY = re.compile(r"&(?:nbsp|amp|quot|lt|gt|#\d{1,5});", re.I)


class Sentence(NamedTuple):
    """A sentence of the writer's: its words, punctuation marks among them."""

    words: tuple[Word, ...]
    texts: frozenset[str]
    clauses: tuple[int, ...]  # for each word the number of its clause


def read(text: str) -> list[Sentence]:
    """The writer's own sentences; offsets of words are those of `text`."""
    own = _own(text)
    found = (tuple(word._replace(text=mended(word.text)) for word in words(own, span)) for span in sentences(own))
    return [Sentence(row, frozenset(word.text for word in row), _clauses(row)) for row in found if row]


def _clauses(row: tuple[Word, ...]) -> tuple[int, ...]:
    return tuple(accumulate(word.is_stop for word in row))


def _own(text: str) -> str:
    """The text with everything that is not the writer's replaced by blanks."""
    rest = _REST.search(text)
    if rest and text[: rest.start()].strip():
        text = text[: rest.start()] + " " * (len(text) - rest.start())
    text = _ENTITY.sub(_blank, _ASIDE.sub(_blank, text))
    quoted = sum(len(found[0]) for found in _QUOTED.finditer(plain(text)))
    if quoted * 2 < len(text.strip()):  # a draft that is quoted whole is the draft
        for found in _QUOTED.finditer(plain(text)):
            text = text[: found.start()] + _blank_quotation(found) + text[found.end() :]
    return text


def _blank_quotation(found: re.Match[str]) -> str:
    """A quotation's mark at its end ends the writer's sentence, too: I say “Ask her.” That is all."""
    stop = found[0][-2] if found[0][-2] in ".!?…" else " "
    return " " * (len(found[0]) - 2) + stop + " "


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


