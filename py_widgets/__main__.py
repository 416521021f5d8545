"""The command line: the page's checks on a file or on standard input.

    python -m py_widgets apology [FILE|-] [--json]
    python -m py_widgets apology [FILE] --jsonl
    python -m py_widgets abcd [FILE|-] [--json]

With --jsonl each line in is {"id", "text"} and each line out is its result. Offsets count
code points of the text as given. Exit code: with --json and --jsonl 0; otherwise 0 when
nothing is to be read again and 1 when something is; 2 for bad input.
"""

import argparse
import json
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import NoReturn, Protocol

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
    options = _parser().parse_args(arguments)
    terminal: Terminal = import_module(f"py_widgets.widgets.{options.widget}.terminal")
    name = "<stdin>" if options.file in (None, "-") else options.file
    text = _read(options.file, name)
    if options.jsonl:
        text = text.removeprefix("\ufeff")  # in a draft it is a character like any other
    try:
        if options.jsonl:
            for number, line in enumerate(text.split("\n"), 1):
                if line.strip():
                    print(_one_line(terminal, line, f"{name}:{number}"))
            return 0
        if options.json:
            print(_dumps({"id": name} | terminal.as_data(text), indent=2))
            return 0
        lines, again = terminal.as_lines(text, name)
    except ValueError as error:
        _fail(f"{name}: {error}")
    print(*lines, sep="\n")
    return 1 if again else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m py_widgets",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("widget", choices=registry.names())
    parser.add_argument("file", nargs="?", help="a UTF-8 file; - or nothing is standard input")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the result as JSON")
    form.add_argument("--jsonl", action="store_true", help='read {"id", "text"} lines, print a result for each')
    return parser


def _read(file: str | None, name: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file in (None, "-") else Path(file).read_bytes()
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
