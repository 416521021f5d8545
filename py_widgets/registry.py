"""The widgets, found by the names of their folders."""

import pkgutil
from functools import cache
from importlib import import_module

from py_widgets import widgets
from py_widgets.protocol import Form, Notebook
from py_widgets.render import render
from py_widgets.widget import Answer, Config, Widget, WidgetError, nearest


@cache
def names() -> tuple[str, ...]:
    """Every widget's name, in the order of the alphabet."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(widgets.__path__) if module.ispkg))


def widget(name: str) -> Widget:
    """The widget of this name; an unknown one raises `WidgetError` with the nearest."""
    if name not in names():
        raise WidgetError(f"there is no widget “{name}”: {nearest(name, names())}")
    return import_module(f"py_widgets.widgets.{name}.widget")


def answer(
    name: str, config: Config, form: Form, notebook: Notebook
) -> tuple[Answer, dict[str, str]]:
    """A widget's answer, and the HTML of its regions."""
    given = widget(name).answer(config, form, notebook)
    return given, {
        region: str(render(f"widgets/{name}/{template}", context))
        for region, (template, context) in given.regions.items()
    }
