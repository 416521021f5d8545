"""What a profile comes to, in one sentence, and what to do next."""

from dataclasses import dataclass

from py_widgets.widgets.abcd.items import Act, Element
from py_widgets.widgets.abcd.scoring import Line, Profile


@dataclass(frozen=True)
class Next:
    """The acts to begin with in one element."""

    element: Element
    acts: tuple[Act, ...]


def sentence(profile: Profile) -> str:
    """The finding, which changes only when another thing is found."""
    shown, lower = profile.shown, profile.lower
    if not profile.answered:
        return "No statement has an answer yet."
    if not shown:
        return "No element has enough answers to be shown yet."
    if len(shown) == 1:
        return f"Only {_names(shown)} has enough answers to be shown."
    others = tuple(line for line in shown if line not in lower)
    if len(lower) == 1:
        rest = "the other three" if len(others) == 3 else _names(others)
        return f"{_names(lower)} is weaker than {rest}."
    if len(lower) == 2:
        return f"{_names(lower)} both lie below {_names(others)}; your answers do not tell these two apart."
    if len(lower) == 3:
        return f"{_names(lower)} lie below {_names(others)}; your answers show no weaker one among these three."
    if profile.differ:
        return "Your answers do not show one weaker element."
    return "Your answers do not tell the elements apart."


def next_acts(profile: Profile) -> tuple[Next, ...]:
    """Three acts for the weaker element; else two for each of at most two with rare acts."""
    if profile.weaker:
        return (_begin(profile.weaker, 3),)
    with_rare = [line for line in profile.lines if line.rare]
    most = sorted(with_rare, key=lambda line: -len(line.rare))[:2]
    return tuple(_begin(line, 2) for line in profile.lines if line in most)


def _begin(line: Line, count: int) -> Next:
    """Acts that answer a rare one come first, each kind in the order of the list."""
    rare = {one.id for one in line.rare}
    ranked = sorted(line.element.acts, key=lambda act: rare.isdisjoint(act.helps))
    return Next(line.element, tuple(ranked[:count]))


def _names(lines: tuple[Line, ...]) -> str:
    *first, last = (line.element.name for line in lines)
    return f"{', '.join(first)} and {last}" if first else last
