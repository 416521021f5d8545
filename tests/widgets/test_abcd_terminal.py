"""The self-assessment in a terminal says what the page says."""

import json

import pytest

from py_widgets.widgets.abcd.findings import sentence
from py_widgets.widgets.abcd.items import STATEMENTS
from py_widgets.widgets.abcd.scoring import profile
from py_widgets.widgets.abcd.terminal import as_data, as_lines

ANSWERS = {one.id: 5 if one.element != "connected" and not one.turned else 1 for one in STATEMENTS}


def test_the_profile_is_that_of_the_page() -> None:
    """Means, the weaker element and the sentence are those that the form gives."""
    found = profile({one: [str(value)] for one, value in ANSWERS.items()})
    data = as_data(json.dumps(ANSWERS))
    assert (24, "connected", sentence(found)) == (data["answered"], data["weaker"], data["finding"])
    assert {line.element.key: float(line.mean) for line in found.lines} == {
        key: element["mean"] for key, element in data["elements"].items()
    }


def test_an_element_without_enough_answers_has_no_mean() -> None:
    """Three answers of six give no mean, and name what is missing."""
    able = as_data('{"A1": 4, "A2": 4, "A3": "none", "A4": 2}')["elements"]["able"]
    assert "mean" not in able
    assert (["A3"], ["A5", "A7"]) == (able["no_occasion"], sorted(able["unanswered"]))


def test_plain_lines_use_words() -> None:
    """In plain mode an element is told in words, and nothing is to be read again."""
    lines, again = as_lines(json.dumps(ANSWERS), "mine.json")
    assert "mine.json: Connected is weaker than the other three." == lines[-1]
    assert (5, False) == (len(lines), again)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("{", "line 1 is not JSON"),
        ("[]", "expected one object"),
        ('{"A11": 3}', "there is no statement “A11”: did you mean “A1”?"),
        ('{"A1": 7}', "A1 is 7: expected 1 to 5, or “none”."),
    ],
)
def test_mistakes_are_named(text: str, error: str) -> None:
    """A mistake in the answers names its place and what was expected."""
    with pytest.raises(ValueError, match="^" + error.replace("?", r"\?").replace(".", r"\.")):
        as_data(text)
