"""Whom an apology is for and what was broken change examples and order, never findings."""

import re

import pytest

from py_widgets.sources import register
from py_widgets.widget import WidgetError
from py_widgets.widgets.apology.emphasis import ELEMENTS, SITUATIONS, element, situation
from py_widgets.widgets.apology.labels import BY_NAME, COMPONENTS, FAULTS, LABELS
from py_widgets.widgets.apology.places import found_by_label
from py_widgets.widgets.apology.reading import read
from py_widgets.widgets.apology.widget import answer, configure

DRAFT = "I told Marc about your diagnosis. I’m sorry if that hurt you, but you never said it was secret."
NEEDED = {label.name for label in LABELS if label.kind == "component" and not label.optional}


@pytest.mark.parametrize("key", SITUATIONS)
def test_every_situation_has_every_text(key: str) -> None:
    """Each part that can be missing has a beginning, each fault something in its place."""
    assert (NEEDED, {*FAULTS}) == (set(SITUATIONS[key].begin), set(SITUATIONS[key].instead))


@pytest.mark.parametrize("key", SITUATIONS)
def test_better_words_have_no_fault(key: str) -> None:
    """No rule finds a fault in the words that are offered in place of one."""
    for text in SITUATIONS[key].instead.values():
        found = found_by_label(read(text))
        assert set() == found.keys() & {*FAULTS}, text


@pytest.mark.parametrize("key", ELEMENTS)
def test_elements_name_parts_and_sources(key: str) -> None:
    """What weighs most is a component, and what is said of it has a source."""
    assert set(ELEMENTS[key].first) <= {*COMPONENTS}
    assert ELEMENTS[key].source in register()


@pytest.mark.parametrize("key", ["", "nobody", *SITUATIONS])
@pytest.mark.parametrize("broken", ["", "nothing", *ELEMENTS])
def test_findings_stay(key: str, broken: str) -> None:
    """Whatever is chosen, the draft comes back with the same marks, and the same is said."""
    form = {"draft": [DRAFT], "situation": [key], "element": [broken]}
    plain, chosen = answer({}, {"draft": [DRAFT]}, {}), answer({}, form, {})
    assert plain.regions["marked"] == chosen.regions["marked"]
    for part in ("holds", "again", "optional", "half"):
        assert plain.regions["findings"][1][part] == chosen.regions["findings"][1][part]
    assert sorted(plain.regions["findings"][1]["missing"]) == sorted(chosen.regions["findings"][1]["missing"])


def test_order() -> None:
    """What weighs most for the breach comes first; the rest keeps its order."""
    missing = [BY_NAME[name] for name in ("act", "responsibility", "repair", "regret", "impact", "change")]
    assert ["repair", "change", "act", "responsibility", "regret", "impact"] == [
        label.name for label in element("able").ordered(missing)
    ]
    assert missing == element("").ordered(missing)
    assert BY_NAME["act"].begin == situation("").begins(BY_NAME["act"])


@pytest.mark.parametrize("key", ["situation", "element"])
def test_unknown_choice(key: str) -> None:
    """An author's misspelled choice is named, with the nearest right one."""
    wrong = {"situation": "freind", "element": "abel"}[key]
    right = {"situation": "friend", "element": "able"}[key]
    with pytest.raises(WidgetError, match=re.escape(f"unknown {key} “{wrong}”: did you mean “{right}”?")):
        configure(f'{key} = "{wrong}"')


def test_an_author_can_choose() -> None:
    """A fence's choice is the sample's, too."""
    config = configure('sample = "I’m sorry I left."\nelement = "able"\nsituation = "team"')
    assert {"draft": ["I’m sorry I left."], "situation": ["team"], "element": ["able"]} == config["sample"]
