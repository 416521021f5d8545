"""Tables printed into a page at build: a module with `context()` and its template each."""

import pkgutil
from functools import cache
from importlib import import_module

from py_widgets.widget import Context


@cache
def names() -> tuple[str, ...]:
    """Every listing's name, which is its fence word."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))


def context(name: str) -> Context:
    """What the listing's template is filled with."""
    return import_module(f"{__name__}.{name}").context()
