"""The self-assessment: counts of acts come back by element, with how much they can tell."""

from py_widgets.protocol import Form, Notebook
from py_widgets.sources import source
from py_widgets.toml import fence
from py_widgets.widget import Answer, Config, Context
from py_widgets.widgets.abcd.chart import between, chart, word
from py_widgets.widgets.abcd.findings import next_acts, sentence
from py_widgets.widgets.abcd.items import COUNTS, ELEMENTS, NO_OCCASION, STATEMENTS, WORDS
from py_widgets.widgets.abcd.scoring import NEEDED, profile


def configure(source: str) -> Config:
    """One key: `title` of the card."""
    return fence(source, {"title": str})


def opening(config: Config) -> Context:
    """The statements, the scale, and how to add up by hand."""
    return {
        "title": config.get("title", "How often, act by act"),
        "ask": "change",
        "statements": STATEMENTS,
        "elements": ELEMENTS,
        "words": WORDS,
        "counts": COUNTS,
        "no_occasion": NO_OCCASION,
        "needed": NEEDED,
        "answered": 0,
        "total": len(STATEMENTS),
        "without": "Showing your answers by element needs JavaScript. The statements work without it, "
        "also on paper; how to add them up by hand stands below them.",
        "failed": "Your answers cannot be shown by element in this browser. They are still here, and "
        "how to add them up by hand stands below the statements.",
    }


def answer(config: Config, form: Form, notebook: Notebook) -> Answer:
    """Count the answers; only who asks for the profile sees it, so that no score steers an answer."""
    found = profile(form)
    total = len(STATEMENTS)
    count = ("count.html", {"answered": found.answered, "total": total})
    if "profile" not in form.get("submitted", []):
        done = found.answered == total
        return Answer(regions={"count": count}, say="All statements have an answer." if done else "")
    context = {
        "island": config.get("island", "abcd"),
        "profile": found,
        "finding": sentence(found),
        "next": next_acts(found),
        "first": STATEMENTS[0],
        "words": WORDS,
        "needed": NEEDED,
        "chart": chart,
        "word": word,
        "between": between,
        "source": source,
    }
    return Answer(
        regions={"count": count, "profile": ("answer.html", context)}, say=context["finding"]
    )
