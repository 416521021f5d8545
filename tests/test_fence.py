"""A fence becomes a widget; a mistake in one names its place and the nearest right word."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from hooks.build import on_pre_build
from markdown import Markdown
from mkdocs.exceptions import PluginError
from pymdownx.superfences import SuperFencesException

from py_widgets.fence import Fence, fences, problems


def page(tmp_path: Path, text: str) -> Path:
    """A folder of one page."""
    (tmp_path / "page.md").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_widget_enters_a_page() -> None:
    """The fence gives the widget's form, in the page's own HTML."""
    html = Markdown(extensions=["py_widgets.fence"]).convert('```apology\ntitle = "Mine"\n```')
    assert '<section class="island island-apology" id="apology" data-widget="apology"' in html
    assert ">Mine</h2>" in html
    assert "<textarea" in html


def test_two_of_a_kind_have_two_ids() -> None:
    """The second widget of a kind on a page has an id of its own."""
    html = Markdown(extensions=["py_widgets.fence"]).convert("```apology\n```\n\n```apology\n```")
    assert 'id="apology-draft"' in html
    assert 'id="apology-2-draft"' in html


def test_code_is_left_alone() -> None:
    """A fence of code stays one."""
    html = Markdown(extensions=["py_widgets.fence"]).convert("```python\nprint()\n```")
    assert "print" in html and "island" not in html


def test_a_mistake_is_not_swallowed() -> None:
    """Even without the check over docs/, the formatter's error stops the build."""
    with pytest.raises(SuperFencesException, match="unknown key “titel”: did you mean “title”?"):
        Markdown(extensions=["py_widgets.fence"]).convert('```apology\ntitel = "x"\n```')


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("# A\n\n```apology\nsample = 'x'\ntitel = 'y'\n```\n",
         "page.md:5: in the apology fence, unknown key “titel”: did you mean “title”?"),
        ("# A\n\n```apolgy\n```\n", "page.md:3: unknown fence word “apolgy”: did you mean “apology”?"),
        ("```apology\ntitle = 3\n```\n", "page.md:2: in the apology fence, “title” must be of type str, not int."),
        ("    ```apology\n    title = [\n    ```\n", "page.md:2: in the apology fence, this is not TOML"),
        ("1. a\n\n\t```apology\n\ttitel = 'x'\n\t```\n", "page.md:4: in the apology fence, unknown key “titel”"),
        ("> ```apology\n> titel = 'x'\n> ```\n", "page.md:2: in the apology fence, unknown key “titel”"),
        ("```{ .apology }\ntitel = 'x'\n```\n", "page.md:2: in the apology fence, unknown key “titel”"),
        ("\ufeff```apology\ntitel = 'x'\n```\n", "page.md:2: in the apology fence, unknown key “titel”"),
        ("```apology\nsample = 'x'\ntitle = 'y\n```\n", "page.md:3: in the apology fence, this is not TOML"),
        ("```apology title='x'\n```\n", "page.md:1: write nothing behind “apology”"),
        ("# A\n\n```apology\ntitle = 'x'\n", "page.md:3: the apology fence is never closed."),
        ("```sources\nmark = 'ours'\n```\n", "page.md:2: in the sources fence, this fence takes no lines"),
    ],
)  # fmt: skip
def test_mistakes_name_page_line_and_word(tmp_path: Path, text: str, problem: str) -> None:
    """The check over docs/ names the page, the line and the nearest right word."""
    assert [problem] == [found.split("docs/")[-1].removeprefix(f"{tmp_path}/")[: len(problem)]
                         for found in problems(page(tmp_path, text))]


@pytest.mark.parametrize(
    "text",
    ["```mermaid\ngraph\n```", "```text\nx\n```", "```{.python title='x'}\nx\n```", "```csv\na,b\n```", "Use ```apolgy``` here.",
     "```apolgy``` begins a line.", "````markdown\n```apolgy\n```\n````", "```apology { #mine }\ntitle = 'x'\n```"],
)  # fmt: skip
def test_what_is_right_raises_no_alarm(tmp_path: Path, text: str) -> None:
    """Fences of code, whatever their language, and words within a line are left alone."""
    assert [] == list(problems(page(tmp_path, text + "\n")))


def test_the_build_stops_at_a_mistake(tmp_path: Path) -> None:
    """MkDocs' hook runs the check before it builds anything."""
    docs = page(tmp_path, "# A\n\n```apolgy\n```\n")
    with pytest.raises(PluginError, match="page.md:3: unknown fence word “apolgy”"):
        on_pre_build(SimpleNamespace(docs_dir=str(docs)))


def test_a_fence_inside_a_fence_is_text() -> None:
    """An example of a fence, shown in a longer one, is not a widget."""
    shown = "````markdown\n```apology\n```\n````\n"
    assert [Fence("markdown", "```apology\n```", 1)] == list(fences(shown))
