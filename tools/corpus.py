"""The labelled texts of `corpus/`: read, checked, and counted.

A file is one hand's; a text is

    === id kind yes|no
    The text, of any number of lines.
    ---
    label, label: a stretch of it, word for word
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from py_widgets.listings.figures import PARTS
from py_widgets.widgets.apology.labels import COMPONENTS, FAULTS
from tools import ROOT

CORPUS = ROOT / "corpus"
HELD = tuple(PARTS)
LABELS = (*COMPONENTS, *FAULTS)
_HEAD = re.compile(r"=== (\S+) (\S+) (yes|no)")


@dataclass(frozen=True)
class Labelled:
    """A text with what a reader marked: (start, end, label), in code points."""

    id: str
    hand: str
    kind: str
    text: str
    apology: bool
    spans: tuple[tuple[int, int, str], ...]

    @property
    def labels(self) -> frozenset[str]:
        """The labels that the text has."""
        return frozenset(label for _, _, label in self.spans)


def texts(part: str) -> list[Labelled]:
    """The texts of `corpus/<part>/`: "train", which the weights are made of, or one of `HELD`, which are only scored."""
    return [one for path in sorted((CORPUS / part).glob("*.txt")) for one in read(path)]


def read(path: Path) -> Iterator[Labelled]:
    """The texts of one file; a mistake is a ValueError that names file and line."""
    lines = path.read_text(encoding="utf-8").split("\n")
    heads = [at for at, line in enumerate(lines) if line.startswith("=== ")]
    for at, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        yield _labelled(path, lines, at, end)


def digest(part: str) -> str:
    """A hash of the texts of a part."""
    found = hashlib.sha256()
    for path in sorted((CORPUS / part).glob("*.txt")):
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def _labelled(path: Path, lines: list[str], at: int, end: int) -> Labelled:
    head = _HEAD.fullmatch(lines[at].rstrip())
    if not head:
        raise ValueError(f"{path}:{at + 1}: a text begins with “=== id kind yes” or “=== id kind no”")
    if "---" not in lines[at:end]:
        raise ValueError(f"{path}:{at + 1}: a line “---” is missing behind the text")
    cut = lines.index("---", at)
    text = "\n".join(lines[at + 1 : cut]).strip()
    spans = [span for row in range(cut + 1, end) if lines[row].strip() for span in _spans(path, row, lines[row], text)]
    if bool(spans) is not (head[3] == "yes"):
        raise ValueError(f"{path}:{at + 1}: “yes” needs a label, and “no” has none")
    return Labelled(head[1], path.stem, head[2], text, head[3] == "yes", tuple(spans))


def _spans(path: Path, row: int, line: str, text: str) -> list[tuple[int, int, str]]:
    names, colon, words = line.partition(": ")
    words = words.strip()
    start = text.find(words)
    if not colon or not words or start < 0:
        raise ValueError(f"{path}:{row + 1}: “label: words”, with words of the text: {line!r}")
    labels = [name.strip() for name in names.split(",")]
    if unknown := set(labels) - set(LABELS):
        raise ValueError(f"{path}:{row + 1}: no label {sorted(unknown)}; there are {', '.join(LABELS)}")
    return [(start, start + len(words), label) for label in labels]
