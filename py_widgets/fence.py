"""The build's entry: a Markdown fence becomes a widget's first HTML.

Use it as a Markdown extension in place of `pymdownx.superfences`. A fence whose word
is a widget's name, with a TOML body, becomes that widget; one whose word is a
listing's name becomes that listing. This is the only module that imports Markdown.
`python -m py_widgets.fence docs` checks every fence and names the place of a mistake.
"""

import difflib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from markdown import Markdown
from pygments.lexers import find_lexer_class_by_name
from pygments.util import ClassNotFound
from pymdownx.superfences import SuperFencesCodeExtension, SuperFencesException

from py_widgets import listings, registry
from py_widgets.render import render
from py_widgets.widget import WidgetError, nearest

# A fence may stand in a list, an admonition or a quotation; its word may stand in braces.
_OPENING = re.compile(
    r"^(?P<lead>[ >]*)(?P<ticks>`{3,}|~{3,})[ ]*(?:\{[ ]*\.?)?(?P<word>[^\s`{}]*)(?P<rest>[^`]*)$"
)


class Fence(NamedTuple):
    """A fence in a page; `line` is that of its opening, counted from 1."""

    word: str
    body: str
    line: int
    rest: str = ""  # what stands behind the word
    closed: bool = True


def fences(page: str) -> Iterator[Fence]:
    """The fences of a page's Markdown, outermost only."""
    lines = [line.expandtabs(4) for line in page.removeprefix("\ufeff").splitlines()]
    at = 0
    while at < len(lines):
        opening = _OPENING.match(lines[at])
        at += 1
        if not opening:
            continue
        first, lead = at, len(opening["lead"])
        closing = re.compile(rf"^[ >]{{0,{lead + 3}}}{re.escape(opening['ticks'])}+\s*$")
        while at < len(lines) and not closing.match(lines[at]):
            at += 1
        body = "\n".join(line[lead:] for line in lines[first:at])
        yield Fence(opening["word"], body, first, opening["rest"].strip(" }"), at < len(lines))
        at += 1


def problems(docs: Path) -> Iterator[str]:
    """Every mistake in the fences below `docs`, as `page:line: what is wrong`."""
    for path in sorted(docs.rglob("*.md")):
        for fence in fences(path.read_text(encoding="utf-8")):
            if fence.word in _ours() and not fence.closed:
                yield f"{path}:{fence.line}: the {fence.word} fence is never closed."
                continue
            if fence.word in _ours() and fence.rest and not fence.rest.startswith("{"):
                yield f"{path}:{fence.line}: write nothing behind “{fence.word}”, but keys in the lines below it."
                continue
            try:
                first_html(fence.word, fence.body)
            except WidgetError as error:
                yield f"{path}:{fence.line + error.line}: in the {fence.word} fence, {error}"
            except LookupError as error:
                yield f"{path}:{fence.line}: {error.args[0]}"


def _ours() -> tuple[str, ...]:
    return registry.names() + listings.names()


def first_html(word: str, body: str, count: int = 1) -> str | None:
    """The HTML of a fence; None for a fence of code, which is not ours.

    A word that is no language and close to one of ours raises `LookupError`.
    """
    if word in listings.names():
        if body.strip():
            raise WidgetError("this fence takes no lines: what it prints is made from the project's own data.")
        return str(render(f"listings/{word}.html", listings.context(word)))
    if word in registry.names():
        return _island(word, body, count)
    if word and not _is_language(word) and difflib.get_close_matches(word.lower(), _ours(), n=1):
        raise LookupError(f"unknown fence word “{word}”: {nearest(word.lower(), _ours())}")
    return None


def _island(name: str, body: str, count: int) -> str:
    widget = registry.widget(name)
    config = widget.configure(body)
    island = name if count == 1 else f"{name}-{count}"
    config = {"island": island} | config
    regions: dict[str, str] = {}
    if "sample" in config:
        _, regions = registry.answer(name, config, config["sample"], {})
    context = {"name": name, "island": island, "regions": regions, "config": config}
    context |= widget.opening(config)
    form = render(f"widgets/{name}/form.html", context)
    return str(render("templates/island.html", context | {"form": form}))


def _is_language(word: str) -> bool:
    try:
        return bool(find_lexer_class_by_name(word))
    except ClassNotFound:
        return False


def _format(source: str, language: str, css_class: str, options: Any, md: Markdown, **_: Any) -> str:
    """The fence's formatter. Superfences swallows every exception but its own."""
    counts: dict[str, int] = md.__dict__.setdefault("island_counts", {})
    counts[language] = counts.get(language, 0) + 1
    try:
        return first_html(language, source, counts[language]) or ""
    except Exception as error:
        raise SuperFencesException(f"in a {language} fence: {error}") from error


class WidgetFences(SuperFencesCodeExtension):
    """Superfences, with a fence for every widget and every listing there is."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        ours = [{"name": name, "class": name, "format": _format} for name in _ours()]
        self.config["custom_fences"][0] = [*self.config["custom_fences"][0], *ours]
        super().extendMarkdown(md)
        # Zensical adds a plain superfences after us, under the same name: keep ours, and before it.
        md.preprocessors.register(md.preprocessors["fenced_code_block"], "widget_fences", 26)


def makeExtension(*args: Any, **kwargs: Any) -> WidgetFences:  # noqa: N802 (Markdown's name)
    """Markdown's way to find an extension."""
    return WidgetFences(*args, **kwargs)


if __name__ == "__main__":
    found = list(problems(Path(sys.argv[1])))
    print(*found, sep="\n", file=sys.stderr)
    sys.exit(1 if found else 0)
