"""Every widget's examples as questions: what the bundle is made by and tested with."""

import tomllib
from pathlib import Path

from py_widgets import registry
from py_widgets.protocol import Ask
from py_widgets.toml import PACKAGE


def examples(name: str) -> list[dict]:
    """The entries of a widget's `examples.toml`: name, config, form, contains, lacks."""
    path = Path(PACKAGE) / "widgets" / name / "examples.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))["examples"]


def asks() -> list[Ask]:
    """One question for each example of each widget, and one that no widget answers."""
    import json

    made: list[Ask] = []
    for name in registry.names():
        for example in examples(name):
            config = registry.widget(name).configure(example.get("config", ""))
            made.append(_ask(len(made) + 1, name, json.dumps(config), example["form"]))
    return [*made, _ask(len(made) + 1, "none", "{}", {})]


def _ask(number: int, name: str, config: str, form: dict) -> Ask:
    return {"kind": "ask", "id": number, "widget": name, "config": config, "form": form, "notebook": {}}
