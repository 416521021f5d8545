"""How well the check works: what `make score` measured, by label."""

import json
from pathlib import Path

from py_widgets.widget import Context
from py_widgets.widgets.apology.labels import COMPONENTS, FAULTS, LABELS

FIGURES = Path(__file__).with_name("figures.json")
PARTS = {
    "held/usual": ("Usual words", "texts as people usually write and speak, good and bad ones, of all kinds."),
    "held/odd": ("Unusual words", "texts that say everything in a way of their own, many of them written to be hard."),
}


def context() -> Context:
    """The figures of texts that the weights never saw."""
    found = json.loads(FIGURES.read_text(encoding="utf-8"))
    groups = (("What an apology has", COMPONENTS), ("What spoils one", FAULTS))
    return {
        "parts": [(*said, found[part]) for part, said in PARTS.items()],
        "groups": groups,
        "titles": {label.name: label.title for label in LABELS},
        "misses": {label.name: [words for part in PARTS for words in found[part]["labels"].get(label.name, {}).get("misses", ())] for label in LABELS},
    }
