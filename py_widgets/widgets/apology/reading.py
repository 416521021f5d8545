"""A text as the rules read it: the writer's own sentences, without what is quoted."""

import re
from html import unescape
from itertools import accumulate
from typing import NamedTuple

from py_widgets.text import plain, sentences
from py_widgets.widgets.apology.typos import mended
from py_widgets.words import Word, words

# Everything from here on was written by someone else, or is a signature or a footer.
_REST = re.compile(
    r"^(?:-- ?$|-{3,} ?(?:original|forwarded) message|-{3,} ?ursprüngliche nachricht|begin forwarded message:|_{5,}"
    r"|(?:on|am|le|el) (?=[^\n]*\d)[^\n]{5,120}(?:\n[^\n]{1,80})?(?:wrote|schrieb[^\n:]{0,60}|a écrit|escribió) ?:\s*$"
    r"|sent from my (?:i?phone|ipad|android|samsung|galaxy|pixel|mobile|cell|blackberry|huawei|xiaomi|tablet|device|mail)\b"
    r"|get outlook for [a-z]"
    # A footer names attachments or whom it is meant for; “This message is confidential.” alone may be the writer's.
    r"|this (?:e-?mail|message) and (?:any|all|its) [^\n]{3,60} (?:is|are|may|contains?) "
    r"|this (?:e-?mail|message) (?:is|may|contains?) [^\n]{0,120}(?:intended (?:solely |only )?for|privileged|recipient|addressee))",
    re.I | re.M,
)
_ASIDE = re.compile(
    r"^[ \t]*>.*$|</?[a-z][^<>\n]{0,200}>"
    # Two lines or more of a mail's head; one alone may be the writer's: “To: be honest, …”
    r"|(?:^(?:from|to|cc|bcc|sent|date|subject): .*\n){1,9}(?:from|to|cc|bcc|sent|date|subject): .*$",
    re.I | re.M,
)
_QUOTED = re.compile(r"""\"[^"\n]{1,400}\"|(?<![\w])'(?=\w)(?:[^'\n]|'(?=\w)){1,400}'(?!\w)""")
_ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{1,5}|#x[\da-f]{1,5});", re.I)


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
    rest = next((found for found in _REST.finditer(text) if text[: found.start()].strip()), None)
    if rest:
        text = text[: rest.start()] + " " * (len(text) - rest.start())
    text = _ENTITY.sub(_entity, _ASIDE.sub(_blank, text))
    if re.search(r"\w", _QUOTED.sub("", plain(text))):  # a draft that is quoted whole is the draft
        for found in _QUOTED.finditer(plain(text)):
            text = text[: found.start()] + _blank_quotation(found) + text[found.end() :]
    return text


def _blank_quotation(found: re.Match[str]) -> str:
    """A quotation's mark at its end ends the writer's sentence, too: I say “Ask her.” That is all."""
    stop = found[0][-2] if found[0][-2] in ".!?…" else " "
    return " " * (len(found[0]) - 2) + stop + " "


def _entity(found: re.Match[str]) -> str:
    """A pasted entity as long as it was: an apostrophe stays one, so that “I&rsquo;m” is a word; others are blanks."""
    meant = plain(unescape(found[0]))
    return "'" + "\0" * (len(found[0]) - 1) if meant == "'" else _blank(found)


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found[0])


