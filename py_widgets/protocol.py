"""Every message between the page and the worker, each one JSON string.

The page sends an `Ask`; the worker sends the other kinds. `tools/types.py` writes
`web/protocol.d.ts` from this module, so the two languages cannot drift apart.
"""

from typing import Literal, TypeAlias, TypedDict

# A form as the page reads it: each control's name with its values, in page order.
# A name is absent when nothing is chosen; a text box gives one value, "" when empty.
Form: TypeAlias = dict[str, list[str]]
# What the reader keeps from other pages: a form for each widget's name.
Notebook: TypeAlias = dict[str, Form]


class Ask(TypedDict):
    """A question: this form of this widget, as configured on its page."""

    kind: Literal["ask"]
    id: int
    widget: str
    config: str
    form: Form
    notebook: Notebook


class Loading(TypedDict):
    """Python is on its way: so many of its bytes have arrived."""

    kind: Literal["loading"]
    done: int
    total: int


class Ready(TypedDict):
    """Python runs and takes questions."""

    kind: Literal["ready"]
    python: str


class File(TypedDict):
    """A file that the page offers for download."""

    name: str
    type: str
    text: str


class Reply(TypedDict):
    """An answer: HTML for regions, one sentence to say, controls to show and to fill."""

    kind: Literal["reply"]
    id: int
    regions: dict[str, str]
    say: str
    show: list[str]
    fill: dict[str, str]
    files: list[File]


class Failed(TypedDict):
    """A question, or with id 0 the start of Python, that came to nothing."""

    kind: Literal["failed"]
    id: int
    message: str
    detail: str


FromWorker: TypeAlias = Loading | Ready | Reply | Failed
MESSAGES = (Ask, Loading, Ready, File, Reply, Failed)
