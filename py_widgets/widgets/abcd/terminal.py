"""The self-assessment on the command line: answers as JSON, the profile back.

The answers are one object: a statement's id with a frequency from 1 (almost never) to 5
(almost always), or "none" for no occasion: `{"A1": 4, "B7": "none"}`.
"""

import json
from typing import Any

from py_widgets.protocol import Form
from py_widgets.widget import nearest
from py_widgets.widgets.abcd.chart import between
from py_widgets.widgets.abcd.findings import sentence
from py_widgets.widgets.abcd.items import NO_OCCASION, STATEMENTS, WORDS
from py_widgets.widgets.abcd.scoring import NEEDED, Line, profile


def as_data(text: str) -> dict[str, Any]:
    """The profile as plain data; an element without enough answers has no mean."""
    found = profile(_form(text))
    return {
        "answered": found.answered,
        "elements": {line.element.key: _line(line) for line in found.lines},
        "weaker": found.weaker.element.key if found.weaker else None,
        "finding": sentence(found),
    }


def as_lines(text: str, name: str) -> tuple[list[str], bool]:
    """A line for each element, then the finding; an assessment never fails."""
    found = profile(_form(text))
    lines = [
        f"{name}: {line.element.name}: "
        + (between(line) if line.shown else f"{len(line.values)} of {NEEDED} answers needed")
        for line in found.lines
    ]
    return [*lines, f"{name}: {sentence(found)}"], False


def _line(line: Line) -> dict[str, Any]:
    shown = {"mean": float(line.mean), "band": [float(end) for end in line.band]} if line.shown else {}
    return shown | {
        "rare": [one.id for one in line.rare],
        "clashes": [one.id for one in line.clashes],
        "no_occasion": [one.id for one in line.no_occasion],
        "unanswered": [one.id for one in line.unanswered],
    }


def _form(text: str) -> Form:
    """The answers as a form; what is no statement or no answer raises `ValueError`."""
    try:
        answers = json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        raise ValueError(f"line {error.lineno} is not JSON: {error.msg}") from None
    except RecursionError:
        raise ValueError("this JSON is nested too deep to be answers") from None
    if not isinstance(answers, dict):
        raise ValueError('expected one object, such as {"A1": 4, "B7": "none"}')
    known = {one.id for one in STATEMENTS}
    allowed = {*map(str, WORDS), NO_OCCASION}
    for statement, value in answers.items():
        if statement not in known:
            raise ValueError(f"there is no statement “{statement}”: {nearest(statement, known)}")
        if str(value) not in allowed:
            raise ValueError(f"{statement} is {value!r}: expected 1 to 5, or “{NO_OCCASION}”.")
    return {statement: [str(value)] for statement, value in answers.items()}
