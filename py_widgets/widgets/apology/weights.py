"""The weights of a logistic regression over features, summed for all labels at once.

A feature's weights for all labels stand side by side in one whole number, a field of three
bytes each, so that adding a feature is one addition. Weights are in 1/32, made from the
texts in `corpus/train/` by `tools/train.py`; `weights.tsv` shows them by name.
"""

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from py_widgets.widgets.apology.labels import COMPONENTS, FAULTS

COLUMNS = (*COMPONENTS, *FAULTS, "apology")
FIELD = 3  # bytes: 65,000 features of one byte each can be added before a field overflows
OFFSET = 128  # added to each weight, so that no field is negative
UNIT = 32
TABLE = Path(__file__).with_name("weights.tsv")


class Weights(NamedTuple):
    """A row of bytes for each feature, in the order of `names`; bias and threshold by column, in log odds."""

    names: str  # separated by line ends
    rows: bytes
    bias: tuple[float, ...]
    threshold: tuple[float, ...]


@cache
def weights() -> Weights:
    """The table; in the browser's bundle it is a Python module, made by `tools/bundle.py`."""
    if not TABLE.is_file():
        return Weights(*import_module("py_widgets.widgets.apology.weights_tsv").DATA)
    return table(TABLE.read_text(encoding="utf-8"))


def table(source: str) -> Weights:
    """Read the table: two lines of heading, then bias, threshold, and a feature a line."""
    rows: dict[str, list[int]] = {}
    for line in source.splitlines()[2:]:
        feature, *cells = line.split("\t")
        rows[feature] = [*(int(cell or 0) for cell in cells), *(0,) * (len(COLUMNS) - len(cells))]
    bias, threshold = (tuple(cell / UNIT for cell in rows.pop(name)) for name in ("(bias)", "(threshold)"))
    return Weights("\n".join(rows), bytes(cell + OFFSET for row in rows.values() for cell in row), bias, threshold)


def score(features: Iterable[str]) -> list[float]:
    """By column the evidence of these features, in log odds."""
    known = _places()
    found = [_packed(known[feature]) for feature in features if feature in known]
    data = sum(found).to_bytes(FIELD * (len(COLUMNS) + 1), "little")
    low, bias = len(found) * OFFSET, weights().bias
    return [
        (int.from_bytes(data[FIELD * at : FIELD * (at + 1)], "little") - low) / UNIT + bias[at] for at in range(len(COLUMNS))
    ]


@cache
def _places() -> dict[str, int]:
    return {name: at for at, name in enumerate(weights().names.split("\n"))}


@cache
def _packed(at: int) -> int:
    """A feature's row as one number."""
    wide = bytearray(FIELD * len(COLUMNS))
    wide[::FIELD] = weights().rows[at * len(COLUMNS) : (at + 1) * len(COLUMNS)]
    return int.from_bytes(wide, "little")
