"""The ABCD self-assessment finds what the answers can bear, and nothing more."""

from fractions import Fraction

import pytest

from py_widgets.protocol import Form
from py_widgets.widgets.abcd.findings import next_acts, sentence
from py_widgets.widgets.abcd.items import ELEMENTS, STATEMENTS
from py_widgets.widgets.abcd.scoring import profile

NAMES = {element.key[0].upper(): element.name for element in ELEMENTS}
TURNED = ["A7", "B7", "C7", "D7"]
FOUR, THREE, TWO = (4, 4, 4, 4), (3, 3, 3, 3), (2, 2, 2, 2)


def answers(**chosen: tuple[int | str | None, ...]) -> Form:
    """A form with an element's answers, by its letter: the straight statements 1–5, then the turned one."""
    return {
        f"{letter}{number}": [str(value)]
        for letter, values in chosen.items()
        for number, value in zip((1, 2, 3, 4, 5, 7), values, strict=False)
        if value is not None
    }


def found(**chosen: tuple[int | str | None, ...]) -> str:
    """The finding of some answers."""
    return sentence(profile(answers(**chosen)))


def test_pool() -> None:
    """Each element has six statements, one of them turned, and six acts; neighbors differ in element."""
    for element in ELEMENTS:
        own = [one for one in STATEMENTS if one.element == element.key]
        assert (6, 1, 6) == (len(own), sum(one.turned for one in own), len(element.acts))
    assert TURNED == sorted(one.id for one in STATEMENTS if one.turned)
    assert all(one.element != other.element for one, other in zip(STATEMENTS, STATEMENTS[1:]))


def test_acts_help_known_statements() -> None:
    """An act answers only statements of its own element."""
    for element in ELEMENTS:
        own = {one.id for one in STATEMENTS if one.element == element.key}
        assert set() == {name for act in element.acts for name in act.helps} - own


def test_turned_answers_count_the_other_way() -> None:
    """A turned act done almost always gives one point, a straight one five."""
    line = profile(answers(A=(5, 5, 5, None, None, 5))).lines[0]
    assert Fraction(16, 4) == line.mean


def test_three_answers_are_too_few_and_four_are_enough() -> None:
    """An element is shown from four frequencies on."""
    shown = profile(answers(A=(4, 4, 4), B=FOUR)).shown
    assert ["Believable"] == [line.element.name for line in shown]


def test_no_occasion_is_missing_and_never_zero() -> None:
    """“No occasion” leaves the mean as it was, and three frequencies beside it are too few."""
    with_it, without = (profile(answers(A=(4, 4, 4, 3, *rest))).lines[0] for rest in (("none",), ()))
    assert with_it.mean == without.mean == Fraction(15, 4)
    assert not profile(answers(A=(4, 4, 4, "none", "none", "none"))).shown


@pytest.mark.parametrize(
    ("low", "high", "gap", "expected"),
    [
        ((3, 3, 3, 3), (4, 4, 4, 4, 3, 3), Fraction(2, 3), "Your answers do not tell the elements apart."),
        ((3, 3, 4, 4), (5, 4, 4, 4, 4), Fraction(7, 10), "Able is weaker than Believable."),
        ((3, 4, 4, 4, 4), (5, 5, 5, 4, 4, 2), Fraction(7, 10), "Able is weaker than Believable."),
        ((3, 3, 4, 4, 4), (5, 5, 4, 4, 4, 2), Fraction(11, 15), "Able is weaker than Believable."),
    ],
)
def test_gap(low: tuple, high: tuple, gap: Fraction, expected: str) -> None:
    """Two elements differ from a gap of exactly 0.7 on; the nearest reachable ones are 2/3 and 11/15."""
    lines = profile(answers(A=low, B=high)).lines
    assert gap == lines[1].mean - lines[0].mean
    assert expected == found(A=low, B=high)


@pytest.mark.parametrize("letter", "ABCD")
def test_each_element_can_be_weaker(letter: str) -> None:
    """The one element a gap below every other is named, whichever it is."""
    chosen = {other: TWO if other == letter else FOUR for other in "ABCD"}
    assert f"{NAMES[letter]} is weaker than the other three." == found(**chosen)


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({}, "No statement has an answer yet."),
        ({"A": ("none",)}, "No element has enough answers to be shown yet."),
        ({"A": (1, 1, 1)}, "No element has enough answers to be shown yet."),
        ({"A": (1, 1, 1, 1)}, "Only Able has enough answers to be shown."),
        ({"A": FOUR, "B": TWO, "C": FOUR}, "Believable is weaker than Able and Connected."),
        ({"A": FOUR, "B": (4, 4, 4, 3), "C": FOUR, "D": FOUR}, "Your answers do not tell the elements apart."),
        # A gap to some is not a gap to each.
        ({"A": FOUR, "B": (3, 3, 3, 4), "C": (4, 4, 4, 3)}, "Your answers do not show one weaker element."),
        ({"A": (2, 2, 3, 3), "B": THREE, "C": (3, 3, 4, 4), "D": FOUR}, "Your answers do not show one weaker element."),
        # Two low ones, equal or nearly so, are not set against each other.
        (
            {"A": FOUR, "B": FOUR, "C": TWO, "D": (2, 2, 3, 3)},
            "Connected and Dependable both lie below Able and Believable; your answers do not tell these two apart.",
        ),
        (
            {"A": TWO, "B": (2, 2, 2, 3), "C": FOUR},
            "Able and Believable both lie below Connected; your answers do not tell these two apart.",
        ),
        (
            {"A": TWO, "B": TWO, "C": FOUR, "D": TWO},
            "Able, Believable and Dependable lie below Connected; your answers show no weaker one among these three.",
        ),
        ({"A": (1, 1, 1, 1), "B": TWO, "C": THREE, "D": FOUR}, "Able is weaker than the other three."),
    ],
)
def test_finding(chosen: dict, expected: str) -> None:
    """The finding names a weaker element only when it lies a gap below each other one shown."""
    assert expected == found(**chosen)


@pytest.mark.parametrize(
    ("straight", "turned", "clashing"),
    [
        ((4, 4, 4, 4), 4, []),  # points 2 against 4: exactly two
        ((4, 4, 4, 4, 5), 4, ["A7"]),  # 2 against 4.2
        ((4, 4, 4, 4, 3), 4, []),
        ((3, 3, 3, 3), 1, []),  # points 5 against 3: exactly two, the other way
        ((3, 3, 3, 2), 1, ["A7"]),
        ((5, "none"), 5, ["A7"]),
        (("none", "none"), 5, []),
        ((5, 5, 5, 5), "none", []),
    ],
)
def test_clash(straight: tuple, turned: int | str, clashing: list) -> None:
    """A turned answer is pointed out from more than two points off the straight ones, never at two."""
    line = profile(answers(A=(*straight, *(None,) * (5 - len(straight)), turned))).lines[0]
    assert clashing == [one.id for one in line.clashes]


def test_a_clash_is_not_corrected() -> None:
    """Clashing answers stay in the mean."""
    assert Fraction(26, 6) == profile(answers(A=(5, 5, 5, 5, 5, 5))).lines[0].mean


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({"A": FOUR, "B": TWO}, {"Believable": 3}),
        ({"A": FOUR, "B": FOUR}, {}),
        ({"A": TWO, "B": TWO}, {"Able": 2, "Believable": 2}),
        ({"A": (2,), "B": (2, 2), "C": (2, 2), "D": (2,)}, {"Believable": 2, "Connected": 2}),
        ({"D": (2,)}, {"Dependable": 2}),
        ({"A": THREE, "B": FOUR, "C": (2,)}, {"Able": 3}),
    ],
)
def test_next_acts(chosen: dict, expected: dict) -> None:
    """Three acts for a weaker element, else two for each of at most two with most rare acts."""
    given = next_acts(profile(answers(**chosen)))
    assert expected == {one.element.name: len(one.acts) for one in given}


def test_acts_answer_what_is_rare() -> None:
    """The first act proposed is one that answers the reader's rare act."""
    (given,) = next_acts(profile(answers(C=(4, 4, 4, 2))))
    assert "Thank someone for one particular thing a day." == given.acts[0].text


def test_empty_lists_count_as_unanswered() -> None:
    """A name without a value is as good as a missing name."""
    assert profile({}) == profile({one.id: [] for one in STATEMENTS})
