"""Every rule of the apology check proves itself: contracts over all that are found."""

import re
import signal
from textwrap import fill

import pytest

from py_widgets.sources import register
from py_widgets.text import Span
from py_widgets.widgets.apology import matching
from py_widgets.widgets.apology.check import check
from py_widgets.widgets.apology.labels import BY_NAME, FAULTS, GATE, HINTS
from py_widgets.widgets.apology.matching import Part, alternatives
from py_widgets.widgets.apology.places import all_rules, found_by_label, patterns, places, rows_of, search
from py_widgets.widgets.apology.reading import read
from py_widgets.widgets.apology.rule import Found, Rule
from py_widgets.widgets.apology.searching import Search
from py_widgets.words import words as words_of

RULES = all_rules()
each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def unmarked(example: str) -> tuple[str, list[tuple[int, int]]]:
    """An example without its brackets, and the stretches they enclosed."""
    spans, text, start = [], "", 0
    for piece in re.split(r"([\[\]])", example):
        if piece == "[":
            start = len(text)
        elif piece == "]":
            spans.append((start, len(text)))
        else:
            text += piece
    return text, spans


def marks(rule: Rule, text: str) -> list[tuple[int, int]]:
    """Where a rule marks a text, whatever the gate says of it."""
    sentences = read(text)
    waits = any(isinstance(one, Found) for one in rule.unless)
    rows = rows_of(found_by_label(sentences)) if waits else {}
    return sorted(
        {
            (sentences[row].words[low].start, sentences[row].words[high - 1].end)
            for row, low, high in places(rule, sentences, rows, search().matches(sentences))
        }
    )


def test_ids_are_unique() -> None:
    """No two rules share an id."""
    ids = [rule.id for rule in RULES]
    assert sorted(set(ids)) == sorted(ids)


def test_every_label_has_two_rules() -> None:
    """Each label of the manual is found by two rules or more."""
    counts = {name: sum(rule.label == name for rule in RULES) for name in (*BY_NAME, *GATE)}
    assert {} == {name: count for name, count in counts.items() if count < 2}


@each_rule
def test_label_and_source_are_known(rule: Rule) -> None:
    """A rule bears a label of the manual and rests on a source of the register."""
    assert rule.label in (*BY_NAME, *GATE)
    assert rule.source in register()


@each_rule
def test_faults_and_hints_say_why_and_what_instead(rule: Rule) -> None:
    """Who is asked to change words learns why, and what to write; nobody else is told."""
    if rule.label in FAULTS or rule.label in HINTS:
        assert rule.why and rule.instead
    else:
        assert not rule.instead


@each_rule
def test_flags(rule: Rule) -> None:
    """Each example is marked once, on exactly the words in brackets."""
    assert rule.flags
    for example in rule.flags:
        text, spans = unmarked(example)
        assert len(spans) == 1, example
        assert [text[slice(*span)] for span in spans] == [text[slice(*at)] for at in marks(rule, text)]
        assert spans == marks(rule, text)


@each_rule
def test_passes(rule: Rule) -> None:
    """Each near miss is left alone, and at least one shares a word with the pattern."""
    assert {text: [] for text in rule.passes} == {text: marks(rule, text) for text in rule.passes}
    key = {
        word.text
        for example in rule.flags
        for word in words_of(unmarked(example)[0], Span(0, len(example)))
        if len(word.text) > 1
    }
    near = {word.text for text in rule.passes for word in words_of(text, Span(0, len(text)))}
    assert key & near, "no near miss: let one of `passes` share a key word with `flags`"


@each_rule
def test_every_alternative_is_touched(rule: Rule) -> None:
    """Each alternative of each part of a pattern is matched by an example, in that part's place.

    What a part may lack, too, need only stand in an example.
    """
    sentences = [one.words for flag in rule.flags for one in read(unmarked(flag)[0])]
    texts = [tuple(word.text for word in words) for words in sentences]
    for pattern in rule.find:
        matched: list[set[tuple[str, ...]]] = [set() for _ in pattern.parts]
        for words, text in zip(sentences, texts, strict=True):
            for at in pattern._starts(words):
                for part, run in zip(matched, _runs_of(pattern, words, text, at), strict=False):
                    part.add(run)
        for part, runs in zip(pattern.parts, matched, strict=True):
            if isinstance(part, Part):
                untouched = [
                    alternative
                    for alternative in alternatives(part.source)
                    if not (_touches(alternative, texts) if part.optional else runs & set(matching._runs(alternative)))
                ]
                assert [] == untouched, [getattr(one, "source", "…") for one in pattern.parts]


def _runs_of(pattern: matching.Phrase, words: tuple, text: tuple[str, ...], at: int) -> list[tuple[str, ...]]:
    """The words that each part of a pattern matched from here on; none where it does not match."""
    places = pattern._match(words, at, 0) or [at]
    return [text[low:high] for low, high in zip(places, places[1:], strict=False)]


def _touches(alternative: str, texts: list[tuple[str, ...]]) -> bool:
    return any(
        text[at : at + len(run)] == run
        for text in texts
        for run in matching._runs(alternative)
        for at in range(len(text))
    )


@each_rule
def test_typography_changes_nothing(rule: Rule) -> None:
    """Curly or straight quotes, capitals and wrapped lines give the same marks."""
    for example in rule.flags:
        text, _ = unmarked(example)
        expected = marks(rule, text)
        straight = text.replace("’", "'").replace("“", '"').replace("”", '"')
        assert expected == marks(rule, straight)
        assert expected == marks(rule, text.upper())
        letter = f"The boiler man came on Tuesday at last, after two weeks. {text}"
        assert marks(rule, letter) == marks(rule, fill(letter, 60, break_long_words=False, break_on_hyphens=False))


def test_no_rule_objects_to_better_words() -> None:
    """No rule finds a fault in what the check itself suggests, whatever the gate says of it."""
    suggested = sorted({rule.instead for rule in RULES if rule.instead})
    objections = [(rule.id, text) for rule in RULES if rule.label in FAULTS for text in suggested if marks(rule, text)]
    assert [] == objections


@each_rule
def test_repetition_stays_linear(rule: Rule, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice the nastiest text, a rule's own words over and over, costs about twice the steps."""
    calls = 0
    original = matching._ends

    def counting(*arguments):
        nonlocal calls
        calls += 1
        return original(*arguments)

    monkeypatch.setattr(matching, "_ends", counting)
    text, ((start, end),) = unmarked(rule.flags[0])
    for unit in (text[start:end] + " ", text[start:end].split()[0] + " ", text + " "):
        costs = []
        for length in (10_000, 20_000):
            calls = 0
            sentences = read(unit * (length // len(unit)))
            list(places(rule, sentences, {}, Search(patterns(rule)).matches(sentences)))
            costs.append(calls)
        assert costs[1] <= 2.2 * costs[0]


@pytest.mark.parametrize("unit", ["e.g. ", "“a ", "'a' ", "<a ", "> a\n", "((", "- a\n", "&#1;", "?!", "1:1", "İ", "we did not "])
def test_no_text_hangs_the_check(unit: str) -> None:
    """A hundred thousand characters of the nastiest kinds come to an end."""

    def late(*_) -> None:
        raise TimeoutError(f"{unit!r}, repeated, hangs the check")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(60)
    try:
        check(unit * (100_000 // len(unit)))
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def test_labels_rest_on_known_sources() -> None:
    """A label that names a source which the register lacks fails here."""
    assert set() == {label.source for label in BY_NAME.values()} - set(register())
