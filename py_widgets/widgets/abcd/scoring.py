"""A profile says only what the answers can bear: no total, no norm, no gap that may be noise."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from py_widgets.protocol import Form
from py_widgets.widget import text
from py_widgets.widgets.abcd.items import ELEMENTS, NO_OCCASION, STATEMENTS, WORDS, Element, Statement

NEEDED = 4  # answers with a frequency, of an element's six
# At a reliability of about .75 a mean is known to ± 0.5, and only from 0.7 do two differ.
HALF_BAND = Fraction(1, 2)
GAP = Fraction(7, 10)
CLASH = 2


@dataclass(frozen=True)
class Line:
    """What was answered about one element."""

    element: Element
    values: Mapping[Statement, int]  # the frequencies, as chosen
    no_occasion: tuple[Statement, ...]
    unanswered: tuple[Statement, ...]

    @property
    def shown(self) -> bool:
        """Whether there are enough answers to speak of the element."""
        return len(self.values) >= NEEDED

    @property
    def mean(self) -> Fraction:
        """The mean of the points. A fraction, so that a gap of exactly 0.7 is 0.7."""
        return _mean([statement.score(value) for statement, value in self.values.items()])

    @property
    def band(self) -> tuple[Fraction, Fraction]:
        """Between which points the mean is uncertain; the line ends at 1 and at 5."""
        return max(Fraction(1), self.mean - HALF_BAND), min(Fraction(5), self.mean + HALF_BAND)

    @property
    def rare(self) -> tuple[Statement, ...]:
        """The acts that trust needs and that are rare, and the turned ones done often."""
        low = (one for one, value in self.values.items() if one.score(value) <= 2)
        return tuple(sorted(low, key=lambda one: one.turned))

    @property
    def clashes(self) -> tuple[Statement, ...]:
        """Turned statements more than two points off the mean of the straight ones."""
        straight = [value for one, value in self.values.items() if not one.turned]
        return tuple(
            one
            for one, value in self.values.items()
            if one.turned and straight and abs(one.score(value) - _mean(straight)) > CLASH
        )


@dataclass(frozen=True)
class Profile:
    """The four lines, and what may be said of them side by side."""

    lines: tuple[Line, ...]

    @property
    def answered(self) -> int:
        """How many statements have an answer; “no occasion” is one."""
        return len(STATEMENTS) - sum(len(line.unanswered) for line in self.lines)

    @property
    def shown(self) -> tuple[Line, ...]:
        """The lines with enough answers."""
        return tuple(line for line in self.lines if line.shown)

    @property
    def lower(self) -> tuple[Line, ...]:
        """The fewest lines that each lie a gap below every other one shown; often none."""
        ranked = sorted(self.shown, key=lambda line: line.mean)
        for size in range(1, len(ranked)):
            if ranked[size].mean - ranked[size - 1].mean >= GAP:
                return tuple(line for line in self.shown if line in ranked[:size])
        return ()

    @property
    def weaker(self) -> Line | None:
        """The one line that lies a gap below each other one shown."""
        return self.lower[0] if len(self.lower) == 1 else None

    @property
    def differ(self) -> bool:
        """Whether any two of the lines shown lie a gap apart."""
        means = [line.mean for line in self.shown]
        return bool(means) and max(means) - min(means) >= GAP


def profile(form: Form) -> Profile:
    """Sort a form's answers by element; what is no answer of ours counts as unanswered."""
    values = {str(value): value for value in WORDS}
    lines = []
    for element in ELEMENTS:
        own = {one: text(form, one.id) for one in STATEMENTS if one.element == element.key}
        lines.append(
            Line(
                element,
                {one: values[given] for one, given in own.items() if given in values},
                tuple(one for one, given in own.items() if given == NO_OCCASION),
                tuple(one for one, given in own.items() if given not in (*values, NO_OCCASION)),
            )
        )
    return Profile(tuple(lines))


def _mean(points: list[int]) -> Fraction:
    return Fraction(sum(points), len(points))
