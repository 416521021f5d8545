"""Where the rules hold in a text: they match words, and what speaks against them cancels them."""

import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module

from py_widgets.widgets.apology import rules as families
from py_widgets.widgets.apology.labels import BY_NAME, Label
from py_widgets.widgets.apology.matching import Phrase
from py_widgets.widgets.apology.reading import Sentence
from py_widgets.widgets.apology.rule import Found, Rule, Scope
from py_widgets.widgets.apology.searching import Matches, Search
from py_widgets.widgets.apology.stretch import Reach, merged, stretch

_FAR: dict[Scope, int] = {"clause": 0, "sentence": 0, "neighbours": 1}  # sentences to either side
# Defenses that the writer reports are the deed itself, told by someone who owns it.
_DEFENSES = frozenset(("blame", "excuse", "minimising", "pressure"))
_SAYING = frozenset("said told claimed blamed called pretended insisted swore saying telling pretending calling".split())
_REPORT = 10  # words in which a report reaches what it reports
# A sentence's finding, with the indexes of the sentence and of its words.
Place = tuple[int, int, int]
Places = dict[str, dict[Place, str]]  # by label, where rules hold, and the rule's id


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of every family in `rules/`, found by the modules' names."""
    modules = sorted(module.name for module in pkgutil.iter_modules(families.__path__))
    return tuple(
        rule for name in modules for rule in import_module(f"{families.__name__}.{name}").RULES
    )


@cache
def search() -> Search:
    """Every pattern of every rule, those that cancel among them."""
    return Search(patterns(*all_rules()))


def patterns(*rules: Rule) -> list[Phrase]:
    """The patterns of rules: what they find, and what cancels them."""
    return [one for rule in rules for one in (*rule.find, *rule.unless) if isinstance(one, Phrase)]


@cache
def reasons() -> dict[str, Rule | Label]:
    """By the name that a finding bears, what gives its reason: a rule, or a label where no rule holds."""
    return {rule.id: rule for rule in all_rules()} | BY_NAME


def found_by_label(sentences: list[Sentence]) -> Places:
    """By label, where rules hold. What cancels a rule is itself found by rules, so those that wait come second."""
    found: Places = {}
    matched = search().matches(sentences)
    for waits in (False, True):
        rows = rows_of(found) if waits else {}
        for rule in all_rules():
            if _waits(rule) is waits:
                for place in places(rule, sentences, rows, matched):
                    found.setdefault(rule.label, {}).setdefault(place, rule.id)
    return found


def rows_of(found: Mapping[str, Iterable[Place]]) -> dict[str, set[int]]:
    """By label, the sentences in which it was found."""
    return {label: {row for row, _, _ in at} for label, at in found.items()}


def places(
    rule: Rule, sentences: list[Sentence], rows: dict[str, set[int]], matched: Matches
) -> Iterator[Place]:
    """Where a rule holds: sentence, first word, word after the last, as a reader would mark it.

    `rows` are the sentences in which each label was found before, `matched` is where patterns match.
    """
    found = sorted((at, low, high) for phrase in rule.find for at, low, high in matched.get(phrase, ()) if high > low)
    if not found:
        return
    against = _against(rule, sentences, rows, matched)
    reach = BY_NAME[rule.label].reach if rule.label in BY_NAME else Reach()
    runs: dict[int, list[tuple[int, int]]] = {}
    taken_back = rule.label in _DEFENSES
    for at, low, high in found:
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
    rule: Rule, sentences: list[Sentence], rows: dict[str, set[int]], matched: Matches
) -> dict[int, set[int]]:
    """What speaks against a rule: by sentence, the numbers of the clauses it stands in."""
    against: dict[int, set[int]] = {}
    for one in rule.unless:
        if isinstance(one, Found):
            for row in set().union(*(rows.get(label, set()) for label in one.labels)):
                against.setdefault(row, set()).update(sentences[row].clauses)
            continue
        for row, low, _ in matched.get(one, ()):
            against.setdefault(row, set()).add(sentences[row].clauses[low])
    return against


def _cancelled(scope: Scope, against: dict[int, set[int]], row: int, clause: int) -> bool:
    if scope == "clause":
        return clause in against.get(row, ())
    if scope == "text":
        return bool(against)
    return any(near in against for near in range(row - _FAR[scope], row + _FAR[scope] + 1))
