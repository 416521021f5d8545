"""TOML bodies of fences and TOML data of the package, with errors that name their line."""

import re
from importlib import import_module
from pathlib import Path
from typing import Any

from py_widgets.widget import Config, WidgetError, nearest

PACKAGE = Path(__file__).parent


def data(name: str) -> dict[str, Any]:
    """The data of `py_widgets/<name>.toml`.

    In the browser's bundle each such file is a Python module instead
    (`<name>_toml.py`, made by `tools/bundle.py`), so no parser is loaded there.
    """
    path = PACKAGE / f"{name}.toml"
    if not path.is_file():
        return import_module(f"py_widgets.{name.replace('/', '.')}_toml").DATA
    import tomllib

    return tomllib.loads(path.read_text(encoding="utf-8"))


def fence(source: str, allowed: dict[str, type]) -> Config:
    """Read a fence's body: only `allowed` keys, each of its type; all are optional."""
    import tomllib

    try:
        config = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"at line (\d+)", str(error))
        raise WidgetError(f"this is not TOML: {error}", int(at[1]) if at else max(1, len(source.splitlines()))) from None
    for key, value in config.items():
        line = _line_of(key, source)
        if key not in allowed:
            raise WidgetError(f"unknown key “{key}”: {nearest(key, allowed)}", line)
        if type(value) is not allowed[key]:
            needed, given = allowed[key].__name__, type(value).__name__
            raise WidgetError(f"“{key}” must be of type {needed}, not {given}.", line)
    return config


def _line_of(key: str, source: str) -> int:
    for number, line in enumerate(source.splitlines(), 1):
        if re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line) or line.strip() == f"[{key}]":
            return number
    return 1
