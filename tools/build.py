"""Build the whole site into `site/`: check the fences, then let MkDocs call the rest."""

import subprocess
import sys

from tools import ROOT


def main() -> int:
    """Build; the exit code is MkDocs'."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--clean"]
    return subprocess.run(command, cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main())
