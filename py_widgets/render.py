"""The one Jinja environment of the widgets: it escapes everything and forgives nothing."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, Environment, FileSystemLoader, ModuleLoader, StrictUndefined
from markupsafe import Markup

PACKAGE = Path(__file__).parent
# In the browser's bundle the templates are Python modules here, made by `tools/bundle.py`.
COMPILED = "_templates"


def _loader() -> BaseLoader:
    if (PACKAGE / "templates").is_dir():
        return FileSystemLoader(PACKAGE)
    return ModuleLoader(str(PACKAGE / COMPILED))


def environment() -> Environment:
    """A new environment; a template's name is its path in the package."""
    made = Environment(
        loader=_loader(),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    made.filters["json"] = lambda value: json.dumps(value, ensure_ascii=False, sort_keys=True)
    return made


_environment = environment()


def render(template: str, context: Mapping[str, Any]) -> Markup:
    """Fill a template of the package, say `widgets/apology/answer.html`."""
    return Markup(_environment.get_template(template).render(context))
