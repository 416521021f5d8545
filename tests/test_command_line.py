"""The command line gives the page's findings, and exit codes that scripts can use."""

import json
import os
import subprocess
import sys

import pytest
import yaml

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


def test_control_characters_are_shown(tmp_path) -> None:
    """A text's control characters never reach the terminal."""
    file = tmp_path / "draft.txt"
    file.write_bytes(b"I am sorry I lied \x1b[31mto you\x07.")
    _, out, _ = run("apology", str(file))
    assert "\\x1b[31m" in out and not {"\x1b", "\x07"} & set(out)


def test_no_fault_is_exit_code_0() -> None:
    """A draft with nothing to read again passes."""
    assert 0 == run("apology", "-", given=CLEAN.encode())[0]


def test_hints_stand_beside_the_two() -> None:
    """A style hint is told apart from faults, and is no reason to fail."""
    text = "I obviously left you there, and that was wrong of me. I’m sorry."
    code, out, _ = run("apology", "--json", given=text.encode())
    expected = [[one.start, one.end] for one in check(text).hints["style"]]
    assert expected == [[one["start"], one["end"]] for one in json.loads(out)["hints"]["style"]]
    assert (0, 0) == (code, run("apology", given=text.encode())[0])


def test_jsonl_from_a_file(tmp_path) -> None:
    """A named file of lines gives what the same lines give on standard input, a byte order mark or not."""
    lines = json.dumps({"id": "a", "text": FAULTY}).encode()
    file = tmp_path / "drafts.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + lines)
    assert run("apology", "--jsonl", given=lines) == run("apology", str(file), "--jsonl")


def test_abcd_gives_the_profile() -> None:
    """The assessment's answers come back as means by element."""
    answers = {"A1": 4, "A2": 4, "A3": 4, "A4": 3, "B1": "none"}
    code, out, _ = run("abcd", "--json", given=json.dumps(answers).encode())
    result = json.loads(out)
    assert (0, 5, 3.75, ["B1"]) == (
        code, result["answered"], result["elements"]["able"]["mean"], result["elements"]["believable"]["no_occasion"]
    )


def test_output_is_utf_8_everywhere() -> None:
    """Neither the locale nor a lone surrogate in the text keeps the findings from being printed."""
    line = b'{"id": "\\ud800", "text": "I am sorry if \\ud800 you were hurt."}'
    command = [sys.executable, "-m", "py_widgets", "apology", "--jsonl"]
    env = os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = subprocess.run(command, cwd=ROOT, input=line, capture_output=True, env=env)
    assert 0 == done.returncode, done.stderr
    assert "\ud800" == json.loads(done.stdout)["id"]


def test_a_reader_that_stops_is_no_error() -> None:
    """Output cut short by `head` ends in silence, not in a traceback."""
    command = f"{sys.executable} -m py_widgets apology --jsonl | head -n 1"
    given = json.dumps({"id": 1, "text": FAULTY * 20}).encode() + b"\n"
    done = subprocess.run(command, shell=True, cwd=ROOT, input=given * 300, capture_output=True)
    assert (1, b"") == (len(done.stdout.splitlines()), done.stderr)


@pytest.mark.parametrize(
    ("arguments", "given", "error"),
    [
        (("apology", "--jsonl"), b"[" * 100_000, "<stdin>:1: expected a line such as"),
        (("apology", "--jsonl"), b'{"id": NaN, "text": "hey"}', "<stdin>:1: "),
        (("abcd", "--json"), b"[" * 100_000, "nested too deep"),
        (("apology", "--json", "--jsonl"), b"", "not allowed with"),
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


def test_several_files(tmp_path) -> None:
    """Each file's findings bear its name; one with something to read again is enough for code 1."""
    for name, text in (("a.md", CLEAN), ("b.md", FAULTY)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    a, b = str(tmp_path / "a.md"), str(tmp_path / "b.md")
    code, out, _ = run("apology", a, b)
    assert 1 == code
    assert {a, b} == {line.split(":")[0] for line in out.splitlines()}
    code, out, _ = run("apology", "--json", a, b)
    assert (0, [a, b]) == (code, [one["id"] for one in json.loads(out)])
    assert 0 == run("apology", a)[0]
    code, _, said = run("apology", a, str(tmp_path / "none.md"))
    assert (2, True) == (code, "none.md" in said)


def test_before_publication() -> None:
    """The entry for pre-commit names a command that exists."""
    entry = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))[0]["entry"]
    command = entry.split()
    assert ["python", "-m", "py_widgets"] == command[:3]
    assert 0 == run(*command[3:], given=CLEAN.encode())[0]
