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
    r"^(?:-- ?\n(?=(?:[^\n]*\n?){1,6}\Z)|-{3,} ?(?:original|forwarded) message|-{3,} ?ursprüngliche nachricht|begin forwarded message:"
    r"|_{5,}\s*\n(?=\**(?:from|von|de) ?:)"
    r"|sent from my (?:i?phone|ipad|android|samsung|galaxy|pixel|mobile|cell|blackberry|huawei|xiaomi|tablet|device|mail)\b"
    r"|get outlook for [a-z]"
    # A footer names attachments or whom it is meant for; “This message is confidential.” alone may be the writer's.
    r"|this (?:e-?mail|message) and (?:any|all|its) [^\n]{3,60} (?:is|are|may|contains?) "
    r"|this (?:e-?mail|message) (?:is|may|contains?) [^\n]{0,120}(?:intended (?:solely |only )?for|privileged|recipient|addressee)"
    r"|(?:confidentiality notice|disclaimer) ?:)",
    re.I | re.M,
)
# Who wrote what is quoted below: marked lines if there are any, or else all the rest.
_HEAD = re.compile(
    r"^(?:on|am|le|el|op|il) (?=[^\n]*\d)[^\n]{5,120}(?:\n[^\n]{1,80})?"
    r"(?:wrote|schrieb[^\n:]{0,60}|a écrit|escribió|schreef[^\n:]{0,60}|ha scritto) ?:\s*$",
    re.I | re.M,
)
_NAMES = "(?:from|to|cc|bcc|sent|date|subject|von|an|gesendet|datum|betreff|de|à|envoyé|objet)"
_ASIDE = re.compile(
    r"^[ \t]*(?:>|&gt;).*$|<blockquote\b(?s:.{0,1500}?)</blockquote>|<!--(?s:.{0,500}?)-->|</?[a-z][^<>]{0,400}>"
    # Two lines or more of a mail's head; one alone may be the writer's: “To: be honest, …”
    rf"|(?:^\**{_NAMES} ?:\**[ \t].*\n){{1,9}}\**{_NAMES} ?:\**[ \t].*$",
    re.I | re.M,
)
_BREAK = re.compile(r"<(?:br\s*/?|/(?:p|li|div|tr|h\d))>", re.I)
# Inches and what stands for lost letters ('cause, '90s) open no quotation.
_QUOTED = re.compile(
    r"""(?<![\w])"(?:[^"\n]|\n(?!\s*\n)){1,600}"|(?<![\w])'(?=\w)(?!(?:cause|cos|coz|em|til|bout|round|tis|twas|n|\d0s)\b)(?:[^'\n]|'(?=\w)){1,400}(?:(?<=[.,!?])'|(?<!s)')(?!\w)"""
)
_MARKED = re.compile(r"^[ \t]*(?:>|&gt;)", re.M)
_ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{1,5}|#x[\da-f]{1,5});", re.I)


class Sentence(NamedTuple):
    """A sentence of the writer's: its words, punctuation marks among them."""

    words: tuple[Word, ...]
    clauses: tuple[int, ...]  # for each word the number of its clause


def read(text: str) -> list[Sentence]:
    """The writer's own sentences; offsets of words are those of `text`."""
    own = _own(text)
    found = (tuple(word._replace(text=mended(word.text)) for word in words(own, span)) for span in sentences(own))
    return [Sentence(row, _clauses(row)) for row in found if row]


def _clauses(row: tuple[Word, ...]) -> tuple[int, ...]:
    return tuple(accumulate(word.is_stop for word in row))


def _own(text: str) -> str:
    """The text with everything that is not the writer's replaced by blanks."""
    if head := _below(_HEAD, text):
        end = head.end() if _MARKED.search(text, head.end()) else len(text)
        text = text[: head.start()] + _blank(text[head.start() : end]) + text[end:]
    if rest := _below(_REST, text):
        text = text[: rest.start()] + _blank(text[rest.start() :])
    text = _ASIDE.sub(lambda found: _blank(found[0]), _BREAK.sub(_broken, text))
    text = _ENTITY.sub(_entity, text)
    out, done = [], 0
    for found in _QUOTED.finditer(plain(text)):
        out += [text[done : found.start()], _blank_quotation(found)]
        done = found.end()
    own = "".join([*out, text[done:]])
    return own if re.search(r"\w", own) else text  # a draft that is quoted whole is the draft


def _below(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first match that has words of the writer's above it."""
    return next((found for found in pattern.finditer(text) if text[: found.start()].strip()), None)


def _blank_quotation(found: re.Match[str]) -> str:
    """A quotation's mark at its end ends the writer's sentence, too: I say “Ask her.” That is all."""
    stop = found[0][-2] if found[0][-2] in ".!?…" else " "
    return " " * (len(found[0]) - 2) + stop + " "


def _entity(found: re.Match[str]) -> str:
    """A pasted entity as long as it was: an apostrophe and a quotation mark stay what they are, others are blanks."""
    meant = plain(unescape(found[0]))
    if meant == "'":
        return "'" + "\0" * (len(found[0]) - 1)
    return meant + " " * (len(found[0]) - 1) if meant == '"' else _blank(found[0])


def _broken(found: re.Match[str]) -> str:
    """A pasted line break or end of a paragraph ends a sentence."""
    return "\n\n" + " " * (len(found[0]) - 2)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


