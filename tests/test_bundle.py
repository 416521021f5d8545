"""The browser's Python: reproducible, complete, and nothing more than it needs."""

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from tools import bundle

ALLOWED = ("py_widgets/", "jinja2/", "markupsafe/")


@pytest.fixture(scope="session")
def runtime() -> Path:
    """The runtime that ships."""
    bundle.main()
    return bundle.RUNTIME


def archive(runtime: Path) -> zipfile.ZipFile:
    """Its archive of Python modules."""
    manifest = json.loads((runtime / "manifest.json").read_text())
    return zipfile.ZipFile(runtime / manifest["files"]["python"]["name"])


def test_the_same_sources_give_the_same_bytes(runtime: Path, tmp_path: Path) -> None:
    """A second build, elsewhere, is equal in every byte."""
    again = bundle.BUILD / "again"
    bundle.build(again)
    try:
        first, second = ({path.name: path.read_bytes() for path in folder.iterdir()} for folder in (runtime, again))
        assert {name: hashlib.sha256(data).hexdigest() for name, data in first.items()} == {
            name: hashlib.sha256(data).hexdigest() for name, data in second.items()
        }
    finally:
        bundle.shutil.rmtree(again)


def test_manifest_is_true(runtime: Path) -> None:
    """Every file is named, with its size and hash, and there is no other file."""
    manifest = json.loads((runtime / "manifest.json").read_text())
    placed = {entry["name"]: entry for entry in manifest["files"].values()}
    assert {*placed, "manifest.json"} == {path.name for path in runtime.iterdir()}
    for name, entry in placed.items():
        data = (runtime / name).read_bytes()
        assert (entry["size"], entry["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())


def test_it_holds_bytecode_and_nothing_else(runtime: Path) -> None:
    """Every member is a compiled module, stored, of one time; none is for the build alone."""
    members = archive(runtime).infolist()
    assert {".pyc"} == {Path(member.filename).suffix for member in members}
    assert {(zipfile.ZIP_STORED, bundle.MEMBER_TIME)} == {(one.compress_type, one.date_time) for one in members}
    names = {member.filename for member in members}
    foreign = {"fence", "__main__", "terminal", "listings", "examples_toml"}
    assert set() == {name for name in names for word in foreign if name.startswith("py_widgets") and word in name}
    roots = {name.split("/")[0].removesuffix(".pyc") for name in names}
    stdlib = zipfile.ZipFile(bundle.PYODIDE / "python_stdlib.zip").namelist()
    assert set() == roots - {root.rstrip("/") for root in ALLOWED} - {name.split("/")[0].removesuffix(".py") for name in stdlib}
    assert set() == roots & {"test", "unittest", "tomllib", "argparse", "http", "email", "sqlite3"}


def test_it_holds_what_the_package_has(runtime: Path) -> None:
    """Every module of ours that a browser could need is there."""
    names = set(archive(runtime).namelist())
    left_out = ("listings", "fence.py", "__main__.py", "terminal.py")
    ours = {
        f"{path.relative_to(bundle.ROOT)}c"
        for path in (bundle.ROOT / "py_widgets").rglob("*.py")
        if not any(part in left_out for part in path.parts)
    }
    assert set() == ours - names


def test_no_registry_is_named() -> None:
    """No file of the project names a package registry's host."""
    hosts = ["pypi." + "org", "pythonhosted." + "org", "registry.npmjs." + "org", "registry.yarnpkg." + "com", "deb.debian." + "org"]
    import subprocess

    tracked = subprocess.run(["git", "ls-files"], cwd=bundle.ROOT, capture_output=True, text=True, check=True)
    named = {
        (name, host)
        for name in tracked.stdout.splitlines()
        for host in hosts
        if host.encode() in (bundle.ROOT / name).read_bytes()
    }
    assert set() == named
