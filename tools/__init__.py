"""One-purpose scripts that build and check the site."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
