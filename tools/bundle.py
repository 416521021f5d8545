"""Make the browser's Python: `build/runtime/`, from the pinned npm package and this checkout.

`python -m tools.bundle`. The archive holds what answering needs and nothing else: every
module that Pyodide, run in Node on every widget's examples, is seen to import, compiled
by Pyodide itself, with templates and TOML data turned into modules. The same sources
give the same bytes.
"""

import hashlib
import json
import shutil
import sys
import sysconfig
import zipfile
from importlib import import_module
from pathlib import Path

import tomllib
from pyodide_build.pyzip import create_zipfile

from py_widgets import render
from py_widgets.widgets.apology.weights import TABLE, weights
from tools import ROOT, node
from tools.asks import asks

BUILD = ROOT / "build"
RUNTIME = BUILD / "runtime"
PYODIDE = ROOT / "node_modules" / "pyodide"
SITE_PACKAGES = Path(sysconfig.get_path("purelib"))
BROWSER_PACKAGES = ("jinja2", "markupsafe")
# Not for the browser: what builds pages, speaks to terminals, or proves a widget.
LEFT_OUT = ("__pycache__", "listings", "fence.py", "__main__.py", "terminal.py", "*.html", "*.toml", "*.tsv", "*.so", "*.pyi", "*.c")
MEMBER_TIME = (1980, 1, 1, 0, 0, 0)


def main() -> None:
    """Build the runtime unless it is already built from the same inputs."""
    stamp, key = BUILD / "runtime.key", inputs()
    if RUNTIME.is_dir() and stamp.is_file() and stamp.read_text() == key:
        return
    build(RUNTIME)
    stamp.write_text(key)
    size = sum(path.stat().st_size for path in RUNTIME.iterdir())
    print(f"runtime: {size / 1e6:.1f} MB in {RUNTIME.relative_to(ROOT)}")


def inputs() -> str:
    """A hash of everything that the runtime is made of."""
    digest = hashlib.sha256(sys.version.encode())
    own = [*(ROOT / "py_widgets").rglob("*"), *(ROOT / "tools").glob("*")]
    for path in sorted([*own, ROOT / "requirements.lock", ROOT / "package-lock.json"]):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def build(runtime: Path) -> None:
    """Write the runtime's files, named by their content, and `manifest.json`, into a new folder."""
    work = BUILD / f"{runtime.name}-work"
    for folder in (work, runtime):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    stage(work / "source")
    (work / "asks.json").write_text(json.dumps(asks()), encoding="utf-8")
    node.run("compile.mjs", PYODIDE, work)
    archive = work / "python.zip"
    create_zipfile([work / "compiled"], output=archive, compression_level=0)
    _normalise(archive)
    files = {
        "loader": (PYODIDE / "pyodide.mjs", "pyodide.js"),
        "engine": (PYODIDE / "pyodide.asm.mjs", "pyodide.asm.js"),
        "wasm": (PYODIDE / "pyodide.asm.wasm", "pyodide.asm.wasm"),
        "python": (archive, "python.zip"),
    }
    manifest = {
        "version": json.loads((PYODIDE / "package.json").read_text())["version"],
        "lock": {"info": json.loads((PYODIDE / "pyodide-lock.json").read_text())["info"], "packages": {}},
        "files": {role: _place(source, name, runtime) for role, (source, name) in files.items()},
    }
    (runtime / "manifest.json").write_text(json.dumps(manifest, indent=1, sort_keys=True) + "\n")
    shutil.rmtree(work)


def stage(target: Path) -> None:
    """Lay out the sources for the browser: our package, Jinja2 and MarkupSafe, data as Python."""
    left_out = shutil.ignore_patterns(*LEFT_OUT)
    shutil.copytree(ROOT / "py_widgets", target / "py_widgets", ignore=left_out)
    for package in BROWSER_PACKAGES:
        shutil.copytree(SITE_PACKAGES / package, target / package, ignore=left_out)
    shutil.rmtree(target / "py_widgets" / "templates", ignore_errors=True)
    render.environment().compile_templates(
        target / "py_widgets" / render.COMPILED,
        zip=None,
        filter_func=lambda name: name.endswith(".html") and not name.startswith("listings/"),
        ignore_errors=False,
    )
    for path in (ROOT / "py_widgets").rglob("*.toml"):
        place = target / path.relative_to(ROOT).with_name(f"{path.stem}_toml.py")
        if path.name != "examples.toml" and place.parent.is_dir():
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            place.write_text(f"DATA = {data!r}\n", encoding="utf-8")
    place = target / TABLE.relative_to(ROOT).with_name("weights_tsv.py")
    place.write_text(f"DATA = {tuple(weights())!r}\n", encoding="utf-8")


def _normalise(archive: Path) -> None:
    """Give the archive's members one order and one time: create_zipfile takes the disk's."""
    with zipfile.ZipFile(archive) as zipped:
        members = {name: zipped.read(name) for name in sorted(zipped.namelist()) if name[-1] != "/"}
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as zipped:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, MEMBER_TIME)
            info.external_attr = 0o644 << 16
            zipped.writestr(info, data)


def _place(source: Path, name: str, runtime: Path) -> dict[str, str | int]:
    """Copy a file under a name that holds a part of its hash."""
    data = source.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    stem, dot, ending = name.rpartition(".")
    placed = f"{stem}-{digest[:12]}{dot}{ending}"
    (runtime / placed).write_bytes(data)
    return {"name": placed, "size": len(data), "sha256": digest}


if __name__ == "__main__":
    import_module("tools.bundle").main()
