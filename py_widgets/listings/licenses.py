"""The licenses of all that the site ships, with versions from the locks and whole texts."""

import json
import re
from functools import cache
from importlib.metadata import distribution
from pathlib import Path

from py_widgets.toml import data
from py_widgets.widget import Context

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def context() -> Context:
    """Each work with its version, its terms, what it does here, and the texts."""
    works = [
        entry | {"version": version(entry["version"]), "texts": [(Path(place).stem, text(place)) for place in entry["text"]]}
        for entry in data("listings/licenses")["licenses"]
    ]
    return {"works": works}


def version(place: str) -> str:
    """The locked version of "npm NAME" or "pypi NAME"; "in …" says it came inside that.

    "python in npm pyodide" is the version of the interpreter that Pyodide says it is.
    """
    if place == "python in npm pyodide":
        lock = json.loads((ROOT / "node_modules/pyodide/pyodide-lock.json").read_text(encoding="utf-8"))
        return f"{lock['info']['python']}, inside Pyodide {version('npm pyodide')}"
    kind, name = place.removeprefix("in ").split(" ")
    lock = _npm_lock() if kind == "npm" else _pypi_lock()
    if name not in lock:
        raise LookupError(f"licenses.toml names {name}, which is not in the {kind} lock")
    return f"as inside {name} {lock[name]}" if place.startswith("in ") else lock[name]


def text(place: str) -> str:
    """A license's text, from where licenses.toml says it lies."""
    if place.startswith("package:"):
        _, package, file = place.split(":")
        found = distribution(package).read_text(f"licenses/{file}")
        if not found:
            raise LookupError(f"licenses.toml: {package} ships no {file}")
        return found
    return ((ROOT if place.startswith("node_modules/") else HERE) / place).read_text(encoding="utf-8")


@cache
def _npm_lock() -> dict[str, str]:
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    return {name.removeprefix("node_modules/"): entry.get("version", "") for name, entry in packages.items()}


@cache
def _pypi_lock() -> dict[str, str]:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", lock, re.M))
