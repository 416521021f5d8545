"""How well the check works: what `make score` measured, by label."""

import json
from pathlib import Path

from py_widgets.widget import Context
from py_widgets.widgets.apology.labels import COMPONENTS, FAULTS, LABELS

FIGURES = Path(__file__).with_name("figures.json")


def context() -> Context:
    """The figures of texts that the weights never saw."""
    found = json.loads(FIGURES.read_text(encoding="utf-8"))
    groups = (("What an apology has", COMPONENTS), ("What spoils one", FAULTS))
    return {"found": found, "groups": groups, "titles": {label.name: label.title for label in LABELS}}
