"""The ABCD self-assessment shows its findings in words, and each thing once."""

import re
from fractions import Fraction

import pytest

from py_widgets import registry
from py_widgets.fence import first_html
from py_widgets.protocol import Form
from py_widgets.widget import WidgetError
from py_widgets.widgets.abcd import widget
from py_widgets.widgets.abcd.chart import between, chart, word
from py_widgets.widgets.abcd.items import STATEMENTS
from py_widgets.widgets.abcd.scoring import profile
from tests.widgets.test_abcd import FOUR, TWO, answers


def html(form: Form) -> str:
    """The profile as the page shows it."""
    return registry.answer("abcd", {}, form | {"submitted": ["profile"]}, {})[1]["profile"]


def test_unanswered_and_no_occasion_are_told_apart() -> None:
    """What is missing for an element is named, each statement under its own reason."""
    page = html(answers(A=(4, 4, 4, "none"), B=FOUR))
    part = page[page.index("Able is not shown yet: 3 of its 6 statements have a count") : page.index("Connected is not")]
    lists = re.findall(r'<ul class="(.*?)">(.*?)</ul>', part, re.DOTALL)
    named = {name: re.findall(r'href="#abcd-(..)"', body) for name, body in lists}
    assert {"unanswered": ["A7", "A5"], "no-occasion": ["A4"]} == named
    assert "Believable is not shown" not in page


def test_only_the_weaker_line_is_marked() -> None:
    """A line carries the word “weaker” when it is the one, and no line does when two are low."""
    one, two = html(answers(A=FOUR, B=TWO)), html(answers(A=FOUR, B=TWO, C=TWO))
    marked = r'word">([a-z ]+) <span class="weakest">weaker<'
    assert (["seldom"], 0) == (re.findall(marked, one), two.count("weakest"))


@pytest.mark.parametrize(("value", "count"), [(4, 0), (5, 1)])
def test_a_clash_is_pointed_out(value: int, count: int) -> None:
    """The page asks to look again at a turned answer that clashes, and names it with its word."""
    page = html(answers(A=(*FOUR, None, value)))
    assert count == page.count("Look again at this one")
    assert count == page.count('looked it up.</a> <span class="own">almost always')


def test_rare_acts_keep_the_readers_own_word() -> None:
    """Straight acts from seldom down and turned ones from mostly up are listed, and no others."""
    page = html(answers(A=(1, 2, 3, 4, 5, 3), B=(4, None, None, None, None, 4), C=(None,) * 5 + (5,)))
    kinds = [
        (kind, *act)
        for kind, acts in re.findall(r'kind">(.*?):</p>\s*<ul class="rare">(.*?)</ul>', page, re.DOTALL)
        for act in re.findall(r'<q>(.*?)</q> <span class="own">(.*?)<', acts)
    ]
    seldom, often = "You did these seldom", "You did these often"
    assert [
        (seldom, "I checked my work before I handed it over.", "almost never"),
        (seldom, "I asked someone who knew more when I was out of my depth.", "seldom"),
        (often, "I left out a fact so that I would look better.", "mostly"),
        (often, "I cut someone off while they were speaking.", "almost always"),
    ] == sorted(kinds, key=lambda kind: (kind[0] != seldom, kind[2] != "almost never", kind[2] != "mostly"))


@pytest.mark.parametrize("value", ["9", "0", "6", "-1", "4.0", " 4", "４", "<script>", "", "mostly", "None"])
def test_foreign_values_count_as_unanswered(value: str) -> None:
    """What the form never offered is no answer, and nothing of it reaches the page."""
    form = {one.id: [value] for one in STATEMENTS} | {"<script>": ["4"], "A6": ["4"]}
    assert profile({}) == profile(form)
    assert html({}) == html(form)


@pytest.mark.parametrize("submitted", [{}, {"submitted": []}, {"submitted": ["other"]}])
def test_no_score_before_it_is_asked_for(submitted: Form) -> None:
    """Until the button is pressed, only the count is given; “no occasion” counts as an answer."""
    form = answers(A=(1, 1, 1, 1, 1), B=("none",)) | submitted
    given, regions = registry.answer("abcd", {}, form, {})
    assert ({"count": '<p class="progress">6 of 24 answered</p>'}, "") == (regions, given.say)


def test_the_last_answer_is_a_milestone() -> None:
    """One sentence is said when every statement has an answer, and none at the one before."""
    form = {one.id: ["none"] for one in STATEMENTS}
    before = {name: values for name, values in form.items() if name != "A1"}
    said = [widget.answer({}, one, {}).say for one in (before, form)]
    assert ["", "All statements have an answer."] == said


def test_after_it_the_finding_is_said() -> None:
    """The spoken sentence is the finding, and stays when an answer changes nothing in it."""
    forms = [answers(A=FOUR, B=(2, 2, 2, last)) | {"submitted": ["profile"]} for last in (1, 2, 3)]
    assert {"Believable is weaker than Able."} == {widget.answer({}, form, {}).say for form in forms}


@pytest.mark.parametrize(
    ("mean", "expected"),
    [
        (Fraction(1), "almost never"),
        (Fraction(5, 4), "almost never"),
        (Fraction(4, 3), "almost never to seldom"),
        (Fraction(7, 4), "seldom"),
        (Fraction(7, 2), "about half to mostly"),
        (Fraction(5), "almost always"),
    ],
)
def test_a_mean_in_words(mean: Fraction, expected: str) -> None:
    """A mean within a quarter of its point has one word, any other two."""
    assert expected == word(mean)


@pytest.mark.parametrize(
    ("chosen", "left", "width", "dot", "ends"),
    [
        ((1, 1, 1, 1), "20", "50", "20", "from almost never to seldom"),
        ((5, 5, 5, 5), "370", "50", "420", "from mostly to almost always"),
        ((3, 3, 3, 3), "170", "100", "220", "from seldom to mostly"),
        ((2, 2, 2, 2, 3), "90", "100", "140", "from seldom to about half"),
        ((4, 4, 4, 4, 4, 1), "286.7", "100", "336.7", "from mostly to almost always"),
    ],
)
def test_chart(chosen: tuple, left: str, width: str, dot: str, ends: str) -> None:
    """The dot stands at the mean, and the band half a point to each side but never beyond the line."""
    line = profile(answers(A=chosen)).lines[0]
    svg = str(chart(line))
    assert f'class="band" x="{left}" y="5" width="{width}"' in svg
    assert f'class="dot" cx="{dot}"' in svg
    assert f'role="img" aria-label="Able: {word(line.mean)}. The band runs {ends}."' in svg
    assert ends == between(line)


def test_numbers_are_in_the_table_alone() -> None:
    """Whoever wants numbers finds each element's in the table; there is no total."""
    page = html(answers(A=FOUR, B=(2, 2, "none")))
    rows = [re.findall(r"<t[hd].*?>(.*?)</t[hd]>", row) for row in re.findall(r"<tr><th scope=\"row.*?</tr>", page)]
    assert [
        ["Able", "4", "0", "2", "4.00", "3.50–4.50"],
        ["Believable", "2", "1", "3", "too few answers"],
        ["Connected", "0", "0", "6", "too few answers"],
        ["Dependable", "0", "0", "6", "too few answers"],
    ] == rows
    assert "4.00" not in page.replace("<td>4.00</td>", "")


@pytest.mark.parametrize("form", [{}, answers(A=(1, 1, 1, 1), B=FOUR), answers(A=(2,), C=("none",))])
def test_no_judgment(form: Form) -> None:
    """Every profile names its limits with their sources, and none judges the reader."""
    page = html(form)
    assert ["lee2022"] == re.findall(r"site:sources/#(\w+)", page)
    assert 'href="site:assessment/#what-these-answers-can-and-cannot-say"' in page
    assert "not a validated test" in page
    assert None is re.search(r"\b(you are|you’re|you're|total|average person|percent)\b", page, re.IGNORECASE)


def test_a_profile_leads_to_steps_four_and_five() -> None:
    """What was found leads to the plan, and to what broke this time."""
    assert ["site:steps/amend/", "site:steps/assess/"] == re.findall(r'"(site:steps/.*?)"', html(answers(A=TWO)))


def test_the_form_offers_every_answer_once() -> None:
    """Each statement has its six choices, in order, in a named group of its own."""
    page = first_html("abcd", "") or ""
    choices = re.findall(r'<input type="radio" name="(.*?)" value="(.*?)">', page)
    values = ("1", "2", "3", "4", "5", "none")
    assert [(one.id, value) for one in STATEMENTS for value in values] == choices
    assert [one.text for one in STATEMENTS] == re.findall(r"<legend>.*</span> (.*)</legend>", page)
    assert "0 of 24 answered" in page and "<svg" not in page


def test_links_lead_to_statements_of_their_own_island() -> None:
    """A second self-assessment on a page links to its own statements."""
    page = registry.answer("abcd", {"island": "abcd-2"}, {"submitted": ["profile"]}, {})[1]["profile"]
    targets = re.findall(r'id="(.*?)"', first_html("abcd", "", 2) or "")
    assert ["abcd-2-A1"] == re.findall(r'href="#(.*?)"', page)
    assert "abcd-2-A1" in targets


def test_config() -> None:
    """A fence may give a title, and nothing else."""
    assert "Habits" == widget.opening(widget.configure('title = "Habits"'))["title"]
    with pytest.raises(WidgetError, match="unknown key “sample”"):
        widget.configure('sample = "x"')
