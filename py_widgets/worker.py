"""The browser's entry: a question in, an answer out, each one JSON string."""

import json
import traceback

from py_widgets import registry
from py_widgets.protocol import Ask, Failed, Reply


def handle(message: str) -> str:
    """Answer one `Ask` with a `Reply`, or with a `Failed` that names what went wrong."""
    ask: Ask = json.loads(message)
    try:
        return json.dumps(_reply(ask))
    except Exception as error:  # whatever a widget raises, the page must get an answer
        failed: Failed = {
            "kind": "failed",
            "id": ask["id"],
            "message": "This could not be answered. What you wrote is still here.",
            "detail": "".join(traceback.format_exception(error, limit=-3)),
        }
        return json.dumps(failed)


def _reply(ask: Ask) -> Reply:
    config = json.loads(ask["config"])
    given, regions = registry.answer(ask["widget"], config, ask["form"], ask["notebook"])
    return {
        "kind": "reply",
        "id": ask["id"],
        "regions": regions,
        "say": given.say,
        "show": list(given.show),
        "fill": dict(given.fill),
        "files": list(given.files),
    }
