"""The bibliography: every source with its mark and what it says."""

from py_widgets.sources import MARKS, register
from py_widgets.widget import Context


def context() -> Context:
    """The sources of each mark, in the order of the alphabet."""
    ordered = sorted(register().values(), key=lambda one: one.short.lower())
    groups = [(MARKS[mark], [one for one in ordered if one.mark == mark]) for mark in MARKS]
    return {"groups": [group for group in groups if group[1]]}
