"""Contracts over every widget there is, found by the folders' names."""

import copy
import re
from html.parser import HTMLParser

import pytest
from jinja2 import UndefinedError

from py_widgets import registry
from py_widgets.fence import first_html
from py_widgets.protocol import Form
from py_widgets.render import environment
from py_widgets.toml import PACKAGE
from tools.asks import examples

each_widget = pytest.mark.parametrize("name", registry.names())
EXAMPLES = [(name, one) for name in registry.names() for one in examples(name)]
each_example = pytest.mark.parametrize(
    ("name", "example"), EXAMPLES, ids=[f"{name}-{one['name']}" for name, one in EXAMPLES]
)
HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;{{ 7 * 7 }}"
CONTROLS = {"input", "textarea", "select", "button"}


class Page(HTMLParser):
    """The elements of a piece of HTML, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Remember an element."""
        self.elements.append((tag, dict(attributes)))

    def handle_data(self, data: str) -> None:
        """Remember the text between elements."""
        self.text.append(data)


def answered(name: str, config: str, form: Form) -> tuple[str, dict[str, str]]:
    """The sentence and the regions of an answer."""
    widget = registry.widget(name)
    given, regions = registry.answer(name, widget.configure(config), form, {})
    return given.say, regions


@each_widget
def test_files_exist(name: str) -> None:
    """A widget's folder holds its code, its form, its answer and three examples or more."""
    folder = PACKAGE / "widgets" / name
    needed = {"widget.py", "form.html", "answer.html", "examples.toml"}
    assert set() == needed - {path.name for path in folder.iterdir()}
    assert len(examples(name)) >= 3


@each_example
def test_example_holds(name: str, example: dict) -> None:
    """What an example says must appear appears, and what must not does not."""
    say, regions = answered(name, example.get("config", ""), example["form"])
    html = say + "".join(regions.values())
    assert [] == [text for text in example.get("contains", []) if text not in html]
    assert [] == [text for text in example.get("lacks", []) if text in html]


@each_example
def test_answers_are_pure(name: str, example: dict) -> None:
    """The same form gives the same answer, and asking changes nothing that was asked."""
    widget = registry.widget(name)
    asked = (widget.configure(example.get("config", "")), example["form"], {name: example["form"]})
    before = copy.deepcopy(asked)
    first = registry.answer(name, *asked)
    assert before == asked
    assert first == registry.answer(name, *asked)


@each_example
def test_regions_hold_no_control(name: str, example: dict) -> None:
    """Controls are rendered once, at build: no answer brings or replaces one."""
    _, regions = answered(name, example.get("config", ""), example["form"])
    elements = {tag for html in regions.values() for tag, _ in Page(html).elements}
    assert set() == elements & CONTROLS
    assert [] == [html for html in regions.values() if "contenteditable" in html]


@each_example
def test_regions_have_a_place(name: str, example: dict) -> None:
    """Every region that an answer fills is in the form."""
    _, regions = answered(name, example.get("config", ""), example["form"])
    html = first_html(name, "") or ""
    assert set(regions) <= set(re.findall(r'data-region="([^"]+)"', html))


@each_example
def test_arbitrary_text_comes_out_escaped(name: str, example: dict) -> None:
    """Whatever is put into any control, nothing of it becomes markup."""
    honest = answered(name, example.get("config", ""), example["form"])[1]
    for control in example["form"]:
        value = "".join(example["form"][control])
        # Alone, and within the words that an answer quotes.
        for text in (HOSTILE, value.replace(" ", f" {HOSTILE} "), value.replace("I ", f"I {HOSTILE} ")):
            _, regions = answered(name, example.get("config", ""), example["form"] | {control: [text]})
            for html in [*regions.values(), *honest.values()]:
                elements = Page(html).elements
                assert set() == {tag for tag, _ in elements} & {"script", "img"}
                assert [] == [key for _, attributes in elements for key in attributes if key.startswith("on")]


@each_widget
def test_every_control_has_a_label(name: str) -> None:
    """Each control that can be typed in or chosen has a label of its own."""
    html = first_html(name, "") or ""
    page = Page(html)
    labelled = {attributes.get("for") for tag, attributes in page.elements if tag == "label"}
    wrapped = len(re.findall(r"<label[^>]*>\s*<input", html))
    controls = [
        attributes
        for tag, attributes in page.elements
        if tag in ("input", "textarea", "select") and "hidden" not in attributes
    ]
    by_id = [one for one in controls if one.get("id") in labelled and one.get("id")]
    assert len(controls) == len(by_id) + wrapped


@each_widget
def test_the_page_needs_no_inline_style_or_handler(name: str) -> None:
    """A strict Content-Security-Policy finds nothing to refuse in a widget."""
    for html in [first_html(name, "") or "", *(
        region
        for example in examples(name)
        for region in answered(name, example.get("config", ""), example["form"])[1].values()
    )]:  # fmt: skip
        attributes = {key for _, found in Page(html).elements for key in found}
        assert set() == {key for key in attributes if key == "style" or key.startswith("on")}


def test_templates_escape_and_forgive_nothing() -> None:
    """The one environment escapes every value, and a name that nobody gave is an error."""
    made = environment()
    assert "&lt;b&gt;" == made.from_string("{{ text }}").render(text="<b>")
    with pytest.raises(UndefinedError):
        made.from_string("{{ nobody }}").render()


@each_widget
def test_config_survives_json(name: str) -> None:
    """A config is plain data, since it travels in the page."""
    import json

    for example in examples(name):
        config = registry.widget(name).configure(example.get("config", ""))
        assert config == json.loads(json.dumps(config))
