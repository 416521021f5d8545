"""The check: a text in, what was found in it out. Pure, and linear in the text's length."""

import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from py_widgets.widgets.apology import rules as families
from py_widgets.widgets.apology.labels import BY_NAME, COMPONENTS, FAULTS, GATE, HINTS
from py_widgets.widgets.apology.reading import Sentence, read
from py_widgets.widgets.apology.rule import Finding, Found, Rule, Scope
from py_widgets.widgets.apology.stretch import Reach, merged, stretch

_FAR: dict[Scope, int] = {"clause": 0, "sentence": 0, "neighbours": 1}  # sentences to either side
# Defenses that the writer reports are the deed itself, told by someone who owns it.
_DEFENSES = frozenset(("blame", "excuse", "minimising", "pressure"))
_SAYING = frozenset("said told claimed blamed called pretended insisted swore saying telling pretending calling".split())
# Who tells a deed and does two of these is making amends for it, “sorry” or not.
_AMENDING = frozenset(("responsibility", "impact", "repair", "change", "respect"))
_REPORT = 10  # words in which a report reaches what it reports
# A sentence's finding, with the indexes of the sentence and of its words.
Place = tuple[int, int, int]


@dataclass(frozen=True)
class Check:
    """What was found: for each label that was, its findings in the order of the text."""

    apology: bool
    components: dict[str, list[Finding]]
    faults: dict[str, list[Finding]]
    hints: dict[str, list[Finding]]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of every family in `rules/`, found by the modules' names."""
    modules = sorted(module.name for module in pkgutil.iter_modules(families.__path__))
    return tuple(
        rule for name in modules for rule in import_module(f"{families.__name__}.{name}").RULES
    )


@cache
def rules_by_id() -> dict[str, Rule]:
    """Every rule by the name that its findings bear."""
    return {rule.id: rule for rule in all_rules()}


def check(text: str) -> Check:
    """Check a draft. A text that does not apologize has neither components nor faults."""
    sentences = read(text)
    found = found_by_label(sentences, {}, waits=False)
    if not apologizes(sentences, found):
        return Check(False, {}, {}, {})
    # What cancels a rule is itself found by rules, so those that wait for others come second.
    found = found_by_label(sentences, found, waits=True)
    findings = {label: list(_findings(label, sentences, at)) for label, at in found.items()}

    def pick(names: Iterable[str]) -> dict[str, list[Finding]]:
        return {name: findings[name] for name in names if name in findings}

    return Check(True, pick(COMPONENTS), pick(FAULTS), pick(HINTS))


def apologizes(sentences: list[Sentence], found: Mapping[str, Mapping[Place, str]]) -> bool:
    """Whether a text apologizes: some stretch says so, and no stretch of the same place says not.

    Rules for "no-apology" cancel those whose words they overlap. A "bare-sorry", which could
    ask for a seat as well, counts beside a deed or a wrong of the writer's own. An admission
    needs no “sorry”: a deed counts when it is owned as wrong, or amended in two ways.
    """
    spans: dict[str, list[Place]] = {label: [] for label in GATE}
    for rule in all_rules():
        if rule.label in GATE:
            spans[rule.label].extend(places(rule, sentences, {}))
    denied = {(row, at) for row, low, high in spans["no-apology"] for at in range(low, high)}

    def stands(label: str) -> bool:
        return any(
            all((row, at) not in denied for at in range(low, high)) for row, low, high in spans[label]
        )

    deed, owned = "act" in found, "responsibility" in found
    return (
        stands("apology")
        or ((deed or owned) and stands("bare-sorry"))
        or (deed and owned and _first_person(sentences, found["responsibility"]))
        or (deed and len(_AMENDING & found.keys()) > 1)
    )


def _first_person(sentences: list[Sentence], at: Iterable[Place]) -> bool:
    """Whether the writer's own side stands in one of these stretches: “unacceptable” alone may judge another's."""
    return any(
        word.text in ("i", "we", "my", "our", "me", "us") for row, low, high in at for word in sentences[row].words[low:high]
    )


def found_by_label(
    sentences: list[Sentence], before: Mapping[str, Mapping[Place, str]], waits: bool
) -> dict[str, dict[Place, str]]:
    """By label, where the rules that wait for others, or those that do not, hold; added to `before`."""
    rows = rows_of(before)
    found = {label: dict(at) for label, at in before.items()}
    for rule in all_rules():
        if rule.label not in GATE and _waits(rule) is waits:
            for place in places(rule, sentences, rows):
                found.setdefault(rule.label, {}).setdefault(place, rule.id)
    return found


def rows_of(found: Mapping[str, Iterable[Place]]) -> dict[str, set[int]]:
    """By label, the sentences in which it was found."""
    return {label: {row for row, _, _ in at} for label, at in found.items()}


def places(rule: Rule, sentences: list[Sentence], rows: dict[str, set[int]]) -> Iterator[Place]:
    """Where a rule holds: sentence, first word, word after the last, as a reader would mark it.

    `rows` are the sentences in which each label was found before.
    """
    texts = frozenset().union(*(sentence.texts for sentence in sentences))
    phrases = [phrase for phrase in rule.find if phrase.may_match(texts)]
    matches = [
        (at, low, high)
        for at, sentence in (enumerate(sentences) if phrases else ())
        for phrase in phrases
        if phrase.may_match(sentence.texts)
        for low, high in phrase.find(sentence.words)
        if high > low
    ]
    if not matches:
        return
    far = len(sentences) if rule.scope == "text" else _FAR[rule.scope]
    near = {row for at, _, _ in matches for row in range(max(at - far, 0), min(at + far + 1, len(sentences)))}
    against = _against(rule, sentences, rows, sorted(near))
    reach = BY_NAME[rule.label].reach if rule.label in BY_NAME else Reach()
    runs: dict[int, list[tuple[int, int]]] = {}
    taken_back = rule.label in _DEFENSES
    for at, low, high in matches:
        if taken_back and _reported(sentences[at], low):
            continue
        if not _cancelled(rule.scope, against, at, sentences[at].clauses[low]):
            runs.setdefault(at, []).append(stretch(sentences[at].words, low, high, reach))
    yield from ((at, *run) for at, row in runs.items() for run in merged(row))


def _reported(sentence: Sentence, low: int) -> bool:
    """Whether words are told as what the writer once said: “I said it was only a joke. It was a slur.”"""
    before = sentence.words[max(low - _REPORT, 0) : low]
    verb = next((at for at, word in enumerate(before) if word.text in _SAYING), None)
    return verb is not None and any(word.text in ("i", "we") for word in before[max(verb - 4, 0) : verb])


def _waits(rule: Rule) -> bool:
    return any(isinstance(one, Found) for one in rule.unless)


def _against(
    rule: Rule, sentences: list[Sentence], rows: dict[str, set[int]], near: list[int]
) -> dict[int, set[int]]:
    """What speaks against a rule: by sentence, the numbers of the clauses it stands in.

    Only the sentences `near` its matches are searched.
    """
    against: dict[int, set[int]] = {}
    for one in rule.unless:
        if isinstance(one, Found):
            for row in set().union(*(rows.get(label, set()) for label in one.labels)):
                against.setdefault(row, set()).update(sentences[row].clauses)
            continue
        for row in near:
            sentence = sentences[row]
            if one.may_match(sentence.texts):
                clauses = {sentence.clauses[low] for low, _ in one.find(sentence.words)}
                if clauses:
                    against.setdefault(row, set()).update(clauses)
    return against


def _cancelled(scope: Scope, against: dict[int, set[int]], row: int, clause: int) -> bool:
    if scope == "clause":
        return clause in against.get(row, ())
    if scope == "text":
        return bool(against)
    return any(near in against for near in range(row - _FAR[scope], row + _FAR[scope] + 1))


def _findings(label: str, sentences: list[Sentence], at: dict[Place, str]) -> Iterator[Finding]:
    """Findings of a label, a longer one in place of those that it overlaps."""
    kept: list[tuple[Place, str]] = []
    taken: set[tuple[int, int]] = set()
    for place, rule in sorted(at.items(), key=lambda one: (one[0][1] - one[0][2], one[0])):
        row, low, high = place
        if all((row, word) not in taken for word in range(low, high)):
            taken.update((row, word) for word in range(low, high))
            kept.append((place, rule))
    for (row, low, high), rule in sorted(kept):
        words = sentences[row].words
        yield Finding(words[low].start, words[high - 1].end, label, rule)
