"""The command line: the page's checks on a file or on standard input.

    python -m py_widgets apology [FILE|-]… [--json|--jsonl]
    python -m py_widgets abcd [FILE|-]… [--json]

With --json several files give a list. With --jsonl each line in is {"id", "text"} and each
line out is its result. Offsets count code points of the text as given. Exit code: with
--json and --jsonl 0; otherwise 0 when nothing is to be read again and 1 when something is;
2 for bad input.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn, Protocol

from py_widgets import registry


class Terminal(Protocol):
    """What a widget's `terminal.py` offers; a widget without one has no command."""

    def as_data(self, text: str) -> dict:
        """The result for one input as plain data; `ValueError` says what is wrong with it."""

    def as_lines(self, text: str, name: str) -> tuple[list[str], bool]:
        """Lines to print for one input, and whether something is to be read again."""


def main(arguments: list[str] | None = None) -> int:
    """Run one check; return the exit code."""
    # UTF-8 whatever the locale. A lone surrogate, which JSON can hold, comes out as its JSON escape.
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_intermixed_args(arguments)
    terminal: Terminal = import_module(f"py_widgets.widgets.{options.widget}.terminal")
    read = [(name, _read(file, name)) for file in options.files or ["-"] for name in ["<stdin>" if file == "-" else file]]
    if options.jsonl:
        for name, text in read:
            _lines(terminal, text, name)
        return 0
    if options.json:
        results = [{"id": name} | _asked(terminal.as_data, name, text) for name, text in read]
        print(_dumps(results if len(results) > 1 else results[0], indent=2))
        return 0
    again = False
    for name, text in read:
        lines, found = _asked(partial(terminal.as_lines, name=name), name, text)
        print(*(line.translate(_SEEN) for line in lines), sep="\n")
        again |= found
    return 1 if again else 0


# Control characters of a text are shown, never sent to the terminal.
_SEEN = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))}


def _asked(ask: Callable[[str], Any], name: str, text: str) -> Any:
    """What a widget says of a text; its complaint names the file."""
    try:
        return ask(text)
    except ValueError as error:
        _fail(f"{name}: {error}")


def _lines(terminal: Terminal, text: str, name: str) -> None:
    """Answer lines of JSON; a mark at the start that says UTF-8 is no part of the first."""
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if line.strip():
            print(_one_line(terminal, line, f"{name}:{number}"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m py_widgets",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("widget", choices=registry.names())
    parser.add_argument("files", nargs="*", metavar="FILE", help="UTF-8 files; - or nothing is standard input")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the result as JSON")
    form.add_argument("--jsonl", action="store_true", help='read {"id", "text"} lines, print a result for each')
    return parser


def _read(file: str, name: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        _fail(f"{name}: not UTF-8 at byte {error.start}. Save the text as UTF-8 and try again.")
    except OSError as error:
        _fail(f"{name}: {error.strerror}")


def _one_line(terminal: Terminal, line: str, place: str) -> str:
    try:
        entry = json.loads(line)
        text = entry["text"]
        if not isinstance(text, str):
            raise TypeError
    except (ValueError, KeyError, TypeError, RecursionError):
        _fail(f'{place}: expected a line such as {{"id": "1", "text": "I am sorry …"}}')
    try:
        return _dumps({"id": entry.get("id")} | terminal.as_data(text))
    except ValueError as error:
        _fail(f"{place}: {error}")


def _dumps(data: dict, indent: int | None = None) -> str:
    return json.dumps(data, ensure_ascii=False, allow_nan=False, indent=indent)


def _fail(message: str) -> NoReturn:
    print(message, file=sys.stderr)
    raise SystemExit(2)


if __name__ == "__main__":
    try:
        code = main()
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read the output has had enough, as in `… | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    sys.exit(code)
