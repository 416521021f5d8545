"""Make the weights of the apology check from the texts in `corpus/train/` (`make train`).

Thresholds are set on texts by hands that a trial's weights never saw: each component where
F1 is best, each fault and the gate where F1 is best among those whose precision is at least
`RIGHT` and `SURE`.
"""

import multiprocessing
import sys
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import scipy.sparse as sp

from py_widgets.widgets.apology.check import AROUND, evidence, leaning, windows
from py_widgets.widgets.apology.labels import FAULTS
from py_widgets.widgets.apology.weights import COLUMNS, TABLE, UNIT
from tools import corpus, regression
from tools.corpus import Labelled

SEEN = 3  # a feature of fewer clauses is left out
KEPT = 20_000  # features, by how much they move clauses
STRENGTH, ROUNDS = 0.03, 60
FOLDS = 5
RIGHT, SURE = 0.85, 0.955  # precision that a fault, and the gate, must have
_WORDS = len(COLUMNS) - 1


def main() -> None:
    """Train, print what unseen hands got, write the table."""
    known = corpus.texts("train")
    with multiprocessing.Pool() as pool:
        read = pool.map(_read, [one.text for one in known], chunksize=50)
    names, counts = _vocabulary(read)
    print(f"{len(known)} texts, {sum(len(one.features) for one in read)} clauses, {len(names)} features", file=sys.stderr)
    hands = sorted({one.hand for one in known})
    trials: list[np.ndarray] = [np.zeros(0)] * len(known)
    for fold in range(FOLDS):
        out = {hand for at, hand in enumerate(hands) if at % FOLDS == fold}
        inside = [at for at, one in enumerate(known) if one.hand not in out]
        weights = _train([known[at] for at in inside], [read[at] for at in inside], names)
        for at, one in enumerate(known):
            if one.hand in out:
                trials[at] = _scores(read[at], names, *weights)
    threshold = _thresholds(known, trials)
    weights, bias = _train(known, read, names)
    TABLE.write_text(_table(names, counts, weights, bias, threshold), encoding="utf-8")


class Read(NamedTuple):
    """A text's clauses: where each begins and ends, and its features."""

    spans: list[tuple[int, int]]
    features: list[set[str]]


def _read(text: str) -> Read:
    seen = evidence(text)
    ends = [(seen.sentences[part.row].words[part.low], seen.sentences[part.row].words[part.high - 1]) for part in seen.clauses]
    return Read([(first.start, last.end) for first, last in ends], seen.features)


def _vocabulary(read: Sequence[Read]) -> tuple[dict[str, int], np.ndarray]:
    """The features seen often enough, with their columns and counts."""
    counts = Counter(name for one in read for seen in one.features for name in seen)
    names = sorted(name for name, n in counts.items() if n >= SEEN)
    return {name: at for at, name in enumerate(names)}, np.array([counts[name] for name in names])


def _matrix(rows: Sequence[set[str]], names: dict[str, int]) -> sp.csr_matrix:
    row = [at for at, seen in enumerate(rows) for name in seen if name in names]
    column = [names[name] for seen in rows for name in seen if name in names]
    return sp.csr_matrix((np.ones(len(row)), (row, column)), (len(rows), len(names)))


def _truth(one: Labelled, spans: Sequence[tuple[int, int]]) -> list[list[float]]:
    """By clause and label: whether a marked stretch is mostly in the clause, or the clause in it."""
    return [
        [float(any(_covers(start, end, a, b) for a, b, own in one.spans if own == label)) for label in COLUMNS[:_WORDS]]
        for start, end in spans
    ]


def _covers(start: int, end: int, a: int, b: int) -> bool:
    both = min(end, b) - max(start, a)
    return both > 0 and 2 * both >= min(end - start, b - a)


def _train(known: Sequence[Labelled], read: Sequence[Read], names: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    """Weights and biases of all columns: clauses for the labels, whole texts for "apology"."""
    truth = np.array([row for one, seen in zip(known, read, strict=True) for row in _truth(one, seen.spans)])
    by_clause, bias = regression.fit(_matrix([row for seen in read for row in seen.features], names), truth, STRENGTH, ROUNDS)
    own = [_own(seen.features) for seen in read]
    yes = [float(one.apology) for one in known]
    # What earns no label stands around an apology, and is none: without this, weights take plain news for one.
    for one, seen in zip(known, read, strict=True):
        if one.apology:
            own.append(_own([row for row, marked in zip(seen.features, _truth(one, seen.spans), strict=True) if not any(marked)]))
            yes.append(0.0)
    by_text, apology = regression.fit(_matrix(own, names), np.array([yes]).T, 10 * STRENGTH, ROUNDS)
    return np.hstack([by_clause, by_text]), np.append(bias, apology)


def _own(rows: Sequence[set[str]]) -> set[str]:
    """The features of clauses without what stands around them, nor in the whole text."""
    return {name for row in rows for name in row if not name.startswith(AROUND)}


def _scores(read: Read, names: dict[str, int], weights: np.ndarray, bias: np.ndarray) -> np.ndarray:
    """By column the highest score of a text's clauses; for "apology" that of its windows."""
    if not read.features:
        return np.full(len(COLUMNS), -9.0)
    by_clause = _matrix(read.features, names) @ weights + bias
    runs = list(windows(read.features))
    by_run = _matrix([words for _, _, words in runs], names) @ weights[:, _WORDS] + bias[_WORDS]
    gate = max(leaning(words, by_clause[low:high]) for words, (low, high, _) in zip(by_run, runs, strict=True))
    return np.append(by_clause.max(0)[:_WORDS], gate)


def _thresholds(known: Sequence[Labelled], trials: Sequence[np.ndarray]) -> np.ndarray:
    """By column the threshold, and a line on how unseen hands fared with it."""
    found, yes = np.array(trials), np.array([one.apology for one in known])
    gate, said = _best(found[:, _WORDS], yes, SURE)
    print(f"{'apology':15} {said}")
    out, passed = [], found[:, _WORDS] > gate
    for at, label in enumerate(COLUMNS[:_WORDS]):
        score = np.where(passed, found[:, at], -99)
        cut, said = _best(score, np.array([label in one.labels for one in known]), RIGHT if label in FAULTS else 0)
        print(f"{label:15} {said}")
        out.append(cut)
    return np.array([*out, gate])


def _best(score: np.ndarray, truth: np.ndarray, right: float) -> tuple[float, str]:
    """The threshold of the best F1 with at least this precision."""
    options = []
    for cut in np.arange(-3, 4, 1 / 16):
        given = score > cut
        hits = (given & truth).sum()
        precision, recall = hits / max(given.sum(), 1), hits / max(truth.sum(), 1)
        f1 = 2 * hits / max(given.sum() + truth.sum(), 1)
        options.append((precision >= right, f1, cut, f"P {precision:.2f}  R {recall:.2f}  F1 {f1:.2f}  of {truth.sum()}"))
    _, _, cut, said = max(options)
    return float(cut), said


def _table(
    names: dict[str, int], counts: np.ndarray, weights: np.ndarray, bias: np.ndarray, threshold: np.ndarray
) -> str:
    """The features that move most clauses most, with their weights as whole numbers."""
    whole = np.clip(np.round(weights * UNIT), -127, 127).astype(int)
    moved = np.abs(whole).max(1) * np.sqrt(counts)
    least = np.sort(moved)[-KEPT] if len(moved) > KEPT else 0
    rows = [("(bias)", np.round(bias * UNIT).astype(int)), ("(threshold)", np.round(threshold * UNIT).astype(int))]
    rows += [(name, whole[at]) for name, at in names.items() if moved[at] >= least and whole[at].any()]
    lines = ["\t".join([name, *(str(cell or "") for cell in row)]).rstrip("\t") for name, row in rows]
    head = f"# Made by tools/train.py from corpus/train, {corpus.digest('train')}. Weights in 1/{UNIT}."
    return "\n".join([head, "\t".join(("feature", *COLUMNS)), *lines]) + "\n"


if __name__ == "__main__":
    main()
