"""The canary: the same pages under Zensical, the theme's successor."""

import shutil
import subprocess
import sys
from pathlib import Path

from tools import ROOT


def test_zensical_builds_the_same_pages(tmp_path: Path) -> None:
    """Zensical's pages hold the widget's form, our script and our styles."""
    for name in ("docs", "theme"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    command = [sys.executable, "-m", "zensical", "build", "--config-file", "mkdocs.yml"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert 0 == run.returncode, run.stdout + run.stderr
    html = (tmp_path / "site" / "check" / "index.html").read_text(encoding="utf-8")
    assert 'data-widget="apology"' in html and 'id="apology-draft"' in html
    assert "web/main.js" in html
    assert "assets/stylesheets/" in html and "five-steps" in html
