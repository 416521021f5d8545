"""Lists of words by what they do: every family's, under one roof."""

import pkgutil
from importlib import import_module

from py_widgets.widgets.apology import lists

LISTS: dict[str, frozenset[str]] = {}
for _module in pkgutil.iter_modules(lists.__path__):
    _family = import_module(f"{lists.__name__}.{_module.name}").LISTS
    if _twice := LISTS.keys() & _family.keys():
        raise ValueError(f"lists/{_module.name}.py defines {sorted(_twice)} a second time")
    LISTS |= _family
