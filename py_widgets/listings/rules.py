"""What the check looks for: every label with its rules, printed from the rules themselves."""

import re

from py_widgets.sources import source
from py_widgets.widget import Context
from py_widgets.widgets.apology.places import all_rules
from py_widgets.widgets.apology.labels import LABELS
from py_widgets.widgets.apology.rule import Rule


def context() -> Context:
    """Labels in the order of the answer, each with its rules."""
    return {
        "labels": [(label, [rule for rule in all_rules() if rule.label == label.name]) for label in LABELS],
        "example": example,
        "source": source,
    }


def example(rule: Rule) -> tuple[str, str, str]:
    """A rule's first example, as the words before, in and after the brackets."""
    before, inside, after = re.split(r"[\[\]]", rule.flags[0])
    return before, inside, after
