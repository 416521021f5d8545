"""The command line gives the page's findings, and exit codes that scripts can use."""

import json
import subprocess
import sys

import pytest

from py_widgets.widgets.apology.check import check
from py_widgets.widgets.apology.labels import COMPONENTS, FAULTS
from tools import ROOT

FAULTY = "I’m sorry if I hurt you. 😀\r\nIt was my fault that I read your diary."
CLEAN = "I was wrong to read your diary. I’m sorry."


def run(*arguments: str, given: bytes = b"") -> tuple[int, str, str]:
    """Exit code, output and errors of a call."""
    command = [sys.executable, "-m", "py_widgets", *arguments]
    done = subprocess.run(command, cwd=ROOT, input=given, capture_output=True)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_json_has_the_findings_of_the_check() -> None:
    """Each finding has its place in code points, its words and its rule."""
    code, out, _ = run("apology", "--json", given=FAULTY.encode())
    result, expected = json.loads(out), check(FAULTY)
    assert (0, True) == (code, result["apology"])
    for group, found in (("components", expected.components), ("faults", expected.faults)):
        assert {
            label: [
                {"start": one.start, "end": one.end, "text": FAULTY[one.start : one.end], "rule": one.rule}
                for one in findings
            ]
            for label, findings in found.items()
        } == result[group]
    assert set(result) == {"id", "apology", "components", "faults", "hints"}
    assert set(result["components"]) <= set(COMPONENTS) and set(result["faults"]) <= set(FAULTS)
    assert "conditional" in result["faults"]


def test_jsonl_answers_line_by_line() -> None:
    """A line in, a line out, with the line's own id."""
    lines = [{"id": "a", "text": FAULTY}, {"id": 2, "text": "See you on Monday."}]
    code, out, _ = run("apology", "--jsonl", given="\n".join(map(json.dumps, lines)).encode())
    answers = [json.loads(line) for line in out.splitlines()]
    assert (0, [("a", True), (2, False)]) == (code, [(one["id"], one["apology"]) for one in answers])
    assert {"id": 2, "apology": False, "components": {}, "faults": {}, "hints": {}} == answers[1]


def test_plain_output_names_the_place(tmp_path) -> None:
    """A finding is file:line:column label, and a fault gives exit code 1."""
    file = tmp_path / "draft.txt"
    file.write_bytes(FAULTY.encode())
    code, out, _ = run("apology", str(file))
    assert 1 == code
    assert any(line.startswith(f"{file}:1:11 conditional ") for line in out.splitlines())
    assert any(line.startswith(f"{file}:2:") for line in out.splitlines())


def test_no_fault_is_exit_code_0() -> None:
    """A draft with nothing to read again passes."""
    assert 0 == run("apology", "-", given=CLEAN.encode())[0]


@pytest.mark.parametrize(
    ("arguments", "given", "error"),
    [
        (("apology",), b"\xff\xfe", "<stdin>: not UTF-8 at byte 0. Save the text as UTF-8 and try again."),
        (("apology", "no-such-file"), b"", "no-such-file: No such file or directory"),
        (("apology", "--jsonl"), b"{", "<stdin>:1: expected a line such as"),
        (("apology", "--jsonl"), b'{"id": 1}', "<stdin>:1: expected a line such as"),
        (("apolgy",), b"", "invalid choice"),
    ],
)
def test_bad_input_is_exit_code_2(arguments: tuple[str, ...], given: bytes, error: str) -> None:
    """What cannot be read is said on standard error, with its place."""
    code, out, errors = run(*arguments, given=given)
    assert (2, "") == (code, out)
    assert error in errors
