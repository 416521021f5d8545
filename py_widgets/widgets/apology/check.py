"""The check: a text in, what was found in it out. Pure, and linear in the text's length.

Rules and words are evidence; weights made from labelled texts say how much each counts. A
clause is given a label when its evidence for it lies above the label's threshold, and a
text is taken for an apology when its own does. A finding names the rule that holds in its
clause, or the label where none does.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from py_widgets.widgets.apology.clauses import Clause, clauses
from py_widgets.widgets.apology.features import features, ruled
from py_widgets.widgets.apology.labels import COMPONENTS, FAULTS, HINTS
from py_widgets.widgets.apology.places import Place, Places, found_by_label
from py_widgets.widgets.apology.reading import Sentence, read
from py_widgets.widgets.apology.rule import Finding
from py_widgets.widgets.apology.weights import COLUMNS, score, weights

_WINDOW, _STEP = 16, 8  # clauses in which an apology is looked for, so that a long letter can hold one
AROUND = ("<", ">", "text ")  # how features begin that say what stands around a clause
_REGRET, _OWNED = COLUMNS.index("regret"), COLUMNS.index("responsibility")
_APOLOGY = len(COLUMNS) - 1
_NARROW = ("conditional", "vague")  # of these, readers mark a rule's own words, not its clause


@dataclass(frozen=True)
class Check:
    """What was found: for each label that was, its findings in the order of the text."""

    apology: bool
    components: dict[str, list[Finding]]
    faults: dict[str, list[Finding]]
    hints: dict[str, list[Finding]]


@dataclass(frozen=True)
class Evidence:
    """A text as the weights see it."""

    sentences: list[Sentence]
    found: Places
    clauses: list[Clause]
    rules: list[dict[str, str]]  # of each clause, by label the first rule that holds in it
    features: list[set[str]]  # of each clause


def check(text: str) -> Check:
    """Check a draft. A text that does not apologize has neither components nor faults."""
    seen = evidence(text)
    scores = [score(one) for one in seen.features]
    if not apologizes(seen, scores):
        return Check(False, {}, {}, {})
    hints = {name: list(_in_order(seen, seen.found[name])) for name in HINTS if name in seen.found}
    return Check(True, _given(seen, scores, COMPONENTS), _given(seen, scores, FAULTS), hints)


def evidence(text: str) -> Evidence:
    """Read a text and gather what speaks for any label."""
    sentences = read(text)
    found = found_by_label(sentences)
    parts = clauses(sentences)
    rules = ruled(parts, found)
    return Evidence(sentences, found, parts, rules, features(sentences, parts, rules))


def apologizes(seen: Evidence, scores: Sequence[Sequence[float]]) -> bool:
    """Whether a text apologizes: the words of some stretch of it say so, and its plainest clause."""
    gate = weights().threshold[_APOLOGY]
    return any(leaning(score(words)[_APOLOGY], scores[low:high]) > gate for low, high, words in windows(seen.features))


def windows(seen: Sequence[set[str]]) -> Iterator[tuple[int, int, set[str]]]:
    """Overlapping runs of clauses: the first, the one after the last, and their own features together."""
    for low in range(0, max(len(seen) - _STEP, min(len(seen), 1)), _STEP):
        row = seen[low : low + _WINDOW]
        yield low, low + len(row), {name for one in row for name in one if not name.startswith(AROUND)}


def leaning(words: float, scores: Sequence[Sequence[float]]) -> float:
    """The evidence that a window apologizes: its words, and its plainest regret or owning."""
    return words + max(max(one[_REGRET], one[_OWNED]) for one in scores)


def _given(seen: Evidence, scores: Sequence[Sequence[float]], labels: Iterable[str]) -> dict[str, list[Finding]]:
    """By label the clauses whose evidence lies above its threshold."""
    given = {}
    for label in labels:
        column = COLUMNS.index(label)
        least = weights().threshold[column]
        found = [at for at, row in enumerate(scores) if row[column] > least]
        own: dict[int, list[Place]] = defaultdict(list)
        for place in seen.found.get(label, ()) if found and label in _NARROW else ():
            own[place[0]].append(place)
        if found:
            given[label] = [_finding(seen, label, run, own) for run in _joined(seen.clauses, found)]
    return given


def _joined(parts: Sequence[Clause], found: Iterable[int]) -> list[list[int]]:
    """Clauses that follow each other in a sentence in one run."""
    out: list[list[int]] = []
    for at in found:
        if out and out[-1][-1] == at - 1 and parts[at - 1].row == parts[at].row and parts[at - 1].high == parts[at].low:
            out[-1].append(at)
        else:
            out.append([at])
    return out


def _finding(seen: Evidence, label: str, run: Sequence[int], own: Mapping[int, Sequence[Place]]) -> Finding:
    """A finding on a run's words, or on a rule's `own` in it, named by the first rule that holds there; no marks at its ends."""
    row, low, high = seen.clauses[run[0]].row, seen.clauses[run[0]].low, seen.clauses[run[-1]].high
    inside = [place for place in own.get(row, ()) if place[1] < high and low < place[2]]
    if inside:
        low, high = max(low, min(place[1] for place in inside)), min(high, max(place[2] for place in inside))
    words = [word for word in seen.sentences[row].words[low:high] if word.text[0].isalnum()]
    rules = (seen.rules[at][label] for at in run if label in seen.rules[at])
    return Finding(words[0].start, words[-1].end, label, next(rules, label))


def _in_order(seen: Evidence, at: dict[Place, str]) -> Iterator[Finding]:
    """Hints of style, a longer one in place of those that it overlaps."""
    taken: set[tuple[int, int]] = set()
    for (row, low, high), rule in sorted(at.items(), key=lambda one: (one[0][1] - one[0][2], one[0])):
        if taken.isdisjoint((row, word) for word in range(low, high)):
            taken.update((row, word) for word in range(low, high))
            words = seen.sentences[row].words
            yield Finding(words[low].start, words[high - 1].end, "style", rule)
