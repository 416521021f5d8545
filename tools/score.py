"""How well the apology check does on texts that its weights never saw (`make score`).

Prints precision, recall and F1 by label on each part of `corpus/held/`, with every
disagreement as `file:line label missed|false: words`, and writes the figures that the page
“How well it works” prints. `--train` scores the texts that the weights were made of instead,
and writes nothing.
"""

import argparse
import json
import multiprocessing
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from py_widgets.listings.figures import FIGURES
from py_widgets.widgets.apology.check import Check, check
from py_widgets.widgets.apology.labels import COMPONENTS, FAULTS
from tools import ROOT, corpus
from tools.corpus import HELD, LABELS, Labelled

LONGEST, MISSES = 60, 2  # characters of a known miss, and how many a label shows
_WORD = re.compile(r"\w+")


def main() -> None:
    """Score, print, and keep the figures."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--train", action="store_true", help="score the texts that the weights were made of")
    parts = ("train",) if asked.parse_args().train else HELD
    found = {part: _score(part) for part in parts}
    if parts == HELD:
        FIGURES.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _score(part: str) -> dict:
    """Check the texts of a part, print, and return the figures."""
    known = corpus.texts(part)
    with multiprocessing.Pool() as pool:
        given = pool.map(check, [one.text for one in known], chunksize=20)
    found = figures(known, given)
    print(f"corpus/{part}, {found['texts']} texts")
    for name, row in {"apology": found["apology"], **found["labels"]}.items():
        print(f"{name:15} P {row['precision']:.2f}  R {row['recall']:.2f}  F1 {row['f1']:.2f}  of {row['count']}")
    print(f"\nmacro F1: components {found['components']:.2f}, faults {found['faults']:.2f}; words marked: F1 {found['words']:.2f}")
    print(f"of {found['none']['count']} texts without an apology, {found['none']['accused']} draw a label\n")
    print("\n".join(line for one, result in zip(known, given, strict=True) for line in disagreements(part, one, result)), "\n")
    return found


def figures(known: Sequence[Labelled], given: Sequence[Check]) -> dict:
    """All figures of one set of texts, at the level of texts, rounded to hundredths."""
    pairs = list(zip(known, given, strict=True))
    rows = {label: _row([(label in one.labels, label in marks(result)) for one, result in pairs]) for label in LABELS}
    return {
        "texts": len(known),
        "apology": _row([(one.apology, result.apology) for one, result in pairs]),
        "labels": {label: row | {"misses": _misses(label, pairs)} for label, row in rows.items()},
        "components": round(sum(rows[label]["f1"] for label in COMPONENTS) / len(COMPONENTS), 2),
        "faults": round(sum(rows[label]["f1"] for label in FAULTS) / len(FAULTS), 2),
        "words": _overlap(pairs),
        "none": {
            "count": sum(not one.apology for one in known),
            "accused": sum(bool(marks(result)) for one, result in pairs if not one.apology),
        },
    }


def marks(result: Check) -> dict[str, list[tuple[int, int]]]:
    """By label the stretches that the check marked."""
    groups = {**result.components, **result.faults}
    return {label: [(one.start, one.end) for one in found] for label, found in groups.items()}


def disagreements(part: str, one: Labelled, result: Check) -> Iterator[str]:
    """A line for each label that only the reader, or only the check, gave."""
    place = (corpus.CORPUS / part / f"{one.hand}.txt").relative_to(ROOT)
    at = f"{place}:{_line(place, one.id)}"
    if one.apology is not result.apology:
        yield f"{at} apology {'missed' if one.apology else 'false'}: {' '.join(one.text.split())[:100]}"
    found = marks(result)
    for label in LABELS:
        if label in one.labels and label not in found:
            yield f"{at} {label} missed: {_quoted(one, label)}"
        elif label in found and label not in one.labels:
            yield f"{at} {label} false: {' … '.join(one.text[a:b] for a, b in found[label])}"


def _row(pairs: Sequence[tuple[bool, bool]]) -> dict[str, float]:
    hits = sum(truth and said for truth, said in pairs)
    said, truth = sum(said for _, said in pairs), sum(truth for truth, _ in pairs)
    return {
        "precision": round(hits / said, 2) if said else 0.0,
        "recall": round(hits / truth, 2) if truth else 0.0,
        "f1": round(2 * hits / (said + truth), 2) if said + truth else 0.0,
        "count": truth,
    }


def _overlap(pairs: Sequence[tuple[Labelled, Check]]) -> float:
    """F1 of the words marked, for labels that both the reader and the check gave."""
    both = said = truth = 0
    for one, result in pairs:
        for label, found in marks(result).items():
            own = _words(one.text, [(a, b) for a, b, name in one.spans if name == label])
            theirs = _words(one.text, found)
            if own:
                both, said, truth = both + len(own & theirs), said + len(theirs), truth + len(own)
    return round(2 * both / (said + truth), 2)


def _words(text: str, spans: Sequence[tuple[int, int]]) -> set[int]:
    return {word.start() for a, b in spans for word in _WORD.finditer(text, a, b)}


def _misses(label: str, pairs: Sequence[tuple[Labelled, Check]]) -> list[str]:
    """A few stretches that readers gave a label and the check did not, the shortest that are a clause."""
    missed = [_quoted(one, label) for one, result in pairs if label in one.labels and label not in marks(result)]
    return sorted((words for words in missed if words.count(" ") > 3 and len(words) <= LONGEST), key=lambda words: (len(words), words))[:MISSES]


def _quoted(one: Labelled, label: str) -> str:
    a, b = next((a, b) for a, b, name in one.spans if name == label)
    return " ".join(one.text[a:b].split())


def _line(place: Path, name: str) -> int:
    lines = (ROOT / place).read_text(encoding="utf-8").split("\n")
    return next(at for at, line in enumerate(lines, 1) if line.startswith(f"=== {name} "))


if __name__ == "__main__":
    main()
