"""What a widget is: a pure function from a form to fragments of HTML, with no state.

A widget is a folder of `widgets/` whose `widget.py` has the three members of
`Widget` as plain functions. The folder's name is its name everywhere: the fence
word, the CSS class, the test's id.
"""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from py_widgets.protocol import File, Form, Notebook

Context = Mapping[str, Any]
# Plain data that survives JSON: it travels from the build to the browser in the page.
Config = dict[str, Any]


class WidgetError(ValueError):
    """A fence's author made a mistake; `line` counts from 1 in the fence's body."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True)
class Answer:
    """What a widget says to a form."""

    regions: Mapping[str, tuple[str, Context]]  # region -> template of the widget, context
    say: str = ""  # one sentence for the status line; it should change only when the findings do
    show: tuple[str, ...] = ()  # groups of controls to show; the other groups are hidden
    fill: Mapping[str, str] = field(default_factory=dict)  # first values for untouched controls
    files: tuple[File, ...] = ()


class Widget(Protocol):
    """The three members of a widget's module."""

    def configure(self, source: str) -> Config:
        """Read the TOML body of a fence; raise `WidgetError` with the line of a mistake.

        A config may carry `sample`, a form whose answer is rendered at build.
        """

    def opening(self, config: Config) -> Context:
        """Give what `form.html` is filled with at build."""

    def answer(self, config: Config, form: Form, notebook: Notebook) -> Answer:
        """Answer what the reader entered. The same arguments give the same answer."""


def text(form: Form, name: str) -> str:
    """The value of a text box or of a chosen radio button; "" when there is none."""
    values = form.get(name, [])
    return values[0] if values else ""


def nearest(word: str, known: Iterable[str]) -> str:
    """The end of an error about an unknown word: the nearest right one, or all of them."""
    words = sorted(known)
    close = difflib.get_close_matches(word, words, n=1, cutoff=0.5)
    return f"did you mean “{close[0]}”?" if close else f"known are: {', '.join(words)}."
