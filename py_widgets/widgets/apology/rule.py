"""A rule of the check, which carries its own proof: examples it must flag and must pass."""

from dataclasses import dataclass, field
from typing import Literal

from py_widgets.widgets.apology.matching import Phrase, phrase

Scope = Literal["clause", "sentence", "neighbours", "text"]


@dataclass(frozen=True)
class Found:
    """Matches where the text has a finding of one of these labels: for `unless`."""

    labels: tuple[str, ...]


def found(*labels: str) -> Found:
    """The text has, within the rule's scope, a finding of one of these labels."""
    return Found(labels)


@dataclass(frozen=True)
class Rule:
    """What earns a label: `find`, cancelled by `unless` within `scope`.

    `flags` are sentences in which brackets enclose exactly what the rule marks;
    `passes` are sentences that it leaves alone, near misses among them.
    """

    id: str
    label: str  # a name of the label manual, or "apology" and "no-apology" for the gate
    find: tuple[Phrase, ...]
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    unless: tuple[Phrase | Found, ...] = ()
    scope: Scope = "sentence"
    why: str = ""  # faults and hints: what the words do to the reader of the apology
    instead: str = ""  # faults and hints: better words, to adapt
    source: str = "ours"  # a key of sources.toml


@dataclass(frozen=True, order=True)
class Finding:
    """A stretch of the text that earns a label, and the rule that says so."""

    start: int
    end: int
    label: str = field(compare=False)
    rule: str = field(compare=False)


# What takes `blame` and `excuse` away near their words: the writer owns it after all.
OWNED = (found("responsibility"), phrase("<own-up>"))
