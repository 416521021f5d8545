"""Whom the apology is for and what was broken: they change words and order, never findings."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from py_widgets.toml import data
from py_widgets.widgets.apology.labels import Label
from py_widgets.widgets.apology.rule import Rule


@dataclass(frozen=True)
class Situation:
    """Who the apology goes to; by label, words that fit: a beginning, or something in place of a fault."""

    key: str = ""
    name: str = ""
    begin: Mapping[str, str] = field(default_factory=dict)
    instead: Mapping[str, str] = field(default_factory=dict)

    def begins(self, label: Label) -> str:
        """How a missing part could begin."""
        return self.begin.get(label.name, label.begin)

    def replaces(self, label: Label, reason: Rule | Label) -> str:
        """What could stand in place of a fault."""
        return self.instead.get(label.name, reason.instead)


@dataclass(frozen=True)
class Element:
    """The element of trust that was broken, and the parts of an apology that then weigh most."""

    key: str = ""
    name: str = ""
    first: tuple[str, ...] = ()
    say: str = ""
    source: str = "ours"
    channel: str = ""  # whether written or spoken words did better in research (gao2022)

    def ordered(self, missing: list[Label]) -> list[Label]:
        """Missing parts in the order to add them: what weighs most for this breach, then as research has it."""
        return sorted(missing, key=lambda label: label.name not in self.first)


SITUATIONS = {one["key"]: Situation(**one) for one in data("widgets/apology/situations")["situations"]}
ELEMENTS = {
    one["key"]: Element(**one | {"first": tuple(one["first"])}) for one in data("widgets/apology/elements")["elements"]
}


def situation(key: str) -> Situation:
    """The situation of that key; none chosen, or an unknown one, changes nothing."""
    return SITUATIONS.get(key, Situation())


def element(key: str) -> Element:
    """The element of that key; none chosen, or an unknown one, changes nothing."""
    return ELEMENTS.get(key, Element())
