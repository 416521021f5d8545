"""MkDocs' part: check the fences and build the runtime before, finish the site after."""

from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError

from py_widgets.fence import problems
from tools import bundle, finish


def on_pre_build(config: Any) -> None:
    """Stop at a mistake in a fence, naming its page and line; make the browser's Python."""
    found = list(problems(Path(config.docs_dir)))
    if found:
        raise PluginError("\n".join(found))
    bundle.main()


def on_post_build(config: Any) -> None:
    """Bring the scripts, the runtime and the fonts into the built site."""
    finish.main(Path(config.site_dir))
