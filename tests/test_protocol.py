"""The border between the two languages."""

import json
import subprocess
import sys
from typing import is_typeddict

from py_widgets import protocol
from py_widgets.worker import handle
from tools import ROOT, types


def test_declarations_are_in_step() -> None:
    """web/protocol.d.ts is what protocol.py makes; `make types` writes it anew."""
    assert types.declarations() == types.TARGET.read_text(encoding="utf-8")


def test_every_message_is_declared() -> None:
    """No message of protocol.py is left out of what the page is told."""
    declared = {name for name, thing in vars(protocol).items() if is_typeddict(thing)}
    assert declared == {message.__name__ for message in protocol.MESSAGES}


def test_scripts_type_check() -> None:
    """TypeScript finds no mistake in web/, a forgotten kind of message included."""
    command = [sys.executable, "-m", "tools.node", "typescript/bin/tsc", "-p", "web"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (0, "") == (run.returncode, run.stdout)


def test_a_question_no_widget_answers_comes_back_failed() -> None:
    """Whatever goes wrong in Python, the page gets an answer with the question's id."""
    ask = {"kind": "ask", "id": 7, "widget": "apolgy", "config": "{}", "form": {}, "notebook": {}}
    answer = json.loads(handle(json.dumps(ask)))
    assert ("failed", 7) == (answer["kind"], answer["id"])
    assert "did you mean “apology”?" in answer["detail"]
