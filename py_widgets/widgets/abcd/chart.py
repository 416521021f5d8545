"""An element's line: a dot for the mean, and a band for what is not known about it."""

import math
from fractions import Fraction

from markupsafe import Markup

from py_widgets.widgets.abcd.items import WORDS
from py_widgets.widgets.abcd.scoring import Line

LEFT, STEP = 20, 100
# Attributes, not styles: a strict Content-Security-Policy refuses those. The few that paint
# keep the line readable where the stylesheet is missing; any rule of it overrides them.
_SVG = Markup(
    '<svg class="chart" role="img" aria-label="{label}" viewBox="0 0 440 24" width="440" height="24">'
    '<line class="axis" x1="20" x2="420" y1="12" y2="12" stroke="currentColor"/>{ticks}'
    '<rect class="band" x="{left}" y="5" width="{width}" height="14" rx="7" fill-opacity=".2"/>'
    '<ellipse class="dot" cx="{dot}" cy="12" rx="8" ry="6"/></svg>'
)
_TICK = Markup('<line class="tick" x1="{x}" x2="{x}" y1="9" y2="15" stroke="currentColor"/>')


def chart(line: Line) -> Markup:
    """Draw a line that is shown, with its words as the text alternative."""
    low, high = line.band
    return _SVG.format(
        label=f"{line.element.name}: {word(line.mean)}. The band runs {between(line)}.",
        ticks=Markup("").join(_TICK.format(x=_x(Fraction(point))) for point in WORDS),
        left=_x(low),
        width=_number((high - low) * STEP),
        dot=_x(line.mean),
    )


def word(mean: Fraction) -> str:
    """A mean in words: one within a quarter of its point, else the two it lies between."""
    below = math.floor(mean)
    if mean - below <= Fraction(1, 4):
        return WORDS[below]
    if mean - below >= Fraction(3, 4):
        return WORDS[below + 1]
    return f"{WORDS[below]} to {WORDS[below + 1]}"


def between(line: Line) -> str:
    """The band's ends in words; an end between two words takes the outer one."""
    half = Fraction(1, 2)
    low, high = line.band
    return f"from {WORDS[math.ceil(low - half)]} to {WORDS[math.floor(high + half)]}"


def _x(point: Fraction) -> str:
    return _number(LEFT + (point - 1) * STEP)


def _number(length: Fraction) -> str:
    return f"{float(length):.1f}".removesuffix(".0")
