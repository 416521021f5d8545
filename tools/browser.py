"""The Chromium that the browser tests drive: an installed one, never a download."""

import os
import shutil
import sys

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def chromium() -> str | None:
    """The path of an installed Chromium; CHROMIUM in the environment comes first."""
    names = [os.environ.get("CHROMIUM", ""), *_NAMES]
    return next((path for name in names if name and (path := shutil.which(name))), None)


if __name__ == "__main__":
    found = chromium()
    print(found or "no Chromium found")
    sys.exit(0 if found else 1)
