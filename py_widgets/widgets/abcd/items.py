"""Four elements of trust, and the statements of acts that one can count."""

from dataclasses import dataclass

from py_widgets.toml import data

# The five words for how often, each with its count out of ten occasions. Plain words alone
# lie at unequal distances and mean different counts to different people.
WORDS = {1: "almost never", 2: "seldom", 3: "about half", 4: "mostly", 5: "almost always"}
COUNTS = {1: "0–1 of 10", 2: "2–3 of 10", 3: "4–6 of 10", 4: "7–8 of 10", 5: "9–10 of 10"}
NO_OCCASION = "none"


@dataclass(frozen=True)
class Act:
    """Something to do from now on; it answers the statements that `helps` names."""

    text: str
    helps: tuple[str, ...]


@dataclass(frozen=True)
class Element:
    """One of the four parts that trust is asked about here."""

    key: str
    name: str
    meaning: str
    acts: tuple[Act, ...]


@dataclass(frozen=True)
class Statement:
    """An act that others could have seen; a turned one is an act that costs trust."""

    id: str
    element: str
    text: str
    turned: bool
    number: int  # its place on the page

    def score(self, value: int) -> int:
        """The points of a frequency from 1 to 5: more is always better for trust."""
        return 6 - value if self.turned else value


_ITEMS = data("widgets/abcd/items")
ELEMENTS = tuple(
    Element(
        entry["key"],
        entry["name"],
        entry["meaning"],
        tuple(Act(act["text"], tuple(act["helps"])) for act in entry["acts"]),
    )
    for entry in _ITEMS["elements"]
)
STATEMENTS = tuple(Statement(**entry, number=at) for at, entry in enumerate(_ITEMS["statements"], 1))
