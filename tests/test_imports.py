"""Who may import whom: the design's import rules, read from the sources."""

import ast
from pathlib import Path

import pytest

from py_widgets import registry
from tools import ROOT

PACKAGE = ROOT / "py_widgets"
MODULES = sorted(path for path in PACKAGE.rglob("*.py"))
# A module of the top level may import those to its left, and entries never each other.
LEVELS = [
    {"protocol", "text"},
    {"widget", "words"},
    {"toml", "render"},
    {"sources"},
    {"widgets"},
    {"registry"},
    {"worker"},
    {"listings"},
    {"fence", "__main__"},
]
ENTRIES = {"worker", "fence", "__main__"}


def imported(path: Path) -> set[str]:
    """The dotted names that a file imports."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: write imports from the top: from py_widgets…"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def level(part: str) -> int:
    """The place of a module in the order of imports."""
    return next(at for at, names in enumerate(LEVELS) if part in names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_one_way(path: Path) -> None:
    """A module imports only what stands before it, and a widget never another widget."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    if parts == ("__init__",):
        return
    for name in imported(path):
        if not name.startswith("py_widgets."):
            continue
        target = name.split(".")[1:]
        if parts[0] == "widgets" and target[0] == "widgets" and len(target) > 1 and len(parts) > 1:
            assert target[1] == parts[1], f"{path} imports another widget: {name}"
        elif parts[0] == "listings" and target[0] in ("widgets", "registry", "listings"):
            continue
        elif target[0] != parts[0]:
            assert level(target[0]) < level(parts[0]), f"{path} imports {name}"
            assert not {target[0], parts[0]} <= ENTRIES, f"{path}: an entry imports another: {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_foreign_imports(path: Path) -> None:
    """The widgets need neither the browser nor the site's builder; only the fence knows Markdown."""
    roots = {name.split(".")[0] for name in imported(path)}
    assert set() == roots & {"js", "pyodide", "pyodide_js", "mkdocs", "zensical"}
    if path.name != "fence.py":
        assert set() == roots & {"markdown", "pymdownx", "pygments"}


def test_no_widget_names_another() -> None:
    """A widget does not reach another one by a name in a string either."""
    named = {
        (str(path.relative_to(PACKAGE)), other)
        for path in MODULES
        if path.parent.parent.name == "widgets" or path.parent.parent.parent.name == "widgets"
        for other in registry.names()
        if f"widgets.{other}" in path.read_text(encoding="utf-8") and f"widgets/{other}/" not in path.as_posix()
    }
    assert set() == named


def test_nothing_imports_tools_or_hooks() -> None:
    """`tools/` and `hooks/` stand at the end: the package knows nothing of them, nor `tools/` of `hooks/`."""
    tools = {str(path) for path in (ROOT / "tools").glob("*.py") if {name.split(".")[0] for name in imported(path)} & {"hooks", "tests"}}
    assert set() == tools
    users = {
        str(path.relative_to(ROOT))
        for path in MODULES
        if {name.split(".")[0] for name in imported(path)} & {"tools", "hooks", "tests"}
    }
    assert set() == users


def test_no_widget_is_named_in_web() -> None:
    """The page's scripts know data- attributes and no widget's name."""
    named = {
        (path.name, name)
        for path in (ROOT / "web").iterdir()
        for name in registry.names()
        if name in path.read_text(encoding="utf-8")
    }
    assert set() == named


def test_files_stay_short() -> None:
    """No source file of ours passes 250 lines."""
    folders = ("py_widgets", "web", "tools", "tests", "hooks", "theme")
    kinds = {".py", ".js", ".mjs", ".html", ".css", ".sh"}
    long = {
        str(path.relative_to(ROOT)): lines
        for folder in folders
        for path in (ROOT / folder).rglob("*")
        if path.suffix in kinds and (lines := len(path.read_text(encoding="utf-8").splitlines())) > 250
    }
    assert {} == long
