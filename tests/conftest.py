"""What several tests share: the built site, as `make build` makes it."""

from pathlib import Path

import pytest

from tools import ROOT, build


@pytest.fixture(scope="session")
def site() -> Path:
    """The built site; building it is a test of `mkdocs build --strict`."""
    assert 0 == build.main()
    return ROOT / "site"
