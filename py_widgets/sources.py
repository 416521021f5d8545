"""The register of sources: what a rule, a widget or a page may name as its reason."""

from functools import cache
from typing import NamedTuple

from py_widgets.toml import data
from py_widgets.widget import nearest


class Source(NamedTuple):
    """A work and what it is: `mark` says how strong, `says` what it was used for."""

    key: str
    short: str  # as cited in a line: authors and year
    full: str  # the bibliography's entry
    mark: str  # a key of MARKS
    says: str  # what it says, in our words


MARKS = {
    "strong": "Study, strong: a meta-analysis or a field experiment",
    "study": "Study: two or more experiments, or a panel",
    "small": "Study, small",
    "practitioner": "Practitioner",
    "ours": "Our suggestion",
}


@cache
def register() -> dict[str, Source]:
    """Every source by its key."""
    return {key: Source(key, **entry) for key, entry in data("sources").items()}


def source(key: str) -> Source:
    """The source of this key; an unknown one raises `KeyError` with the nearest."""
    if key not in register():
        raise KeyError(f"no source “{key}” in sources.toml: {nearest(key, register())}")
    return register()[key]
