"""The apology check: the draft comes back with what holds, what to read again, what is missing."""

import string
from collections.abc import Iterator
from itertools import count

from py_widgets.protocol import Form, Notebook
from py_widgets.sources import source
from py_widgets.text import Mark, Span, mark
from py_widgets.toml import fence
from py_widgets.widget import Answer, Config, Context, WidgetError, nearest, text
from py_widgets.widgets.apology.check import Check, check
from py_widgets.widgets.apology.emphasis import ELEMENTS, SITUATIONS, element, situation
from py_widgets.widgets.apology.labels import BY_NAME, COMPONENTS, LABELS
from py_widgets.widgets.apology.places import reasons
from py_widgets.widgets.apology.rule import Finding

# Longer texts are no apology to a person, and the page must stay quick while one types.
LONGEST = 100_000


def configure(source: str) -> Config:
    """Keys: `title` of the card; `sample`, a draft whose answer is shown from the start.

    `situation` and `element` name what is chosen from the start.
    """
    config = fence(source, {"title": str, "sample": str, "situation": str, "element": str})
    for key, known in (("situation", SITUATIONS), ("element", ELEMENTS)):
        if config.get(key, "") and config[key] not in known:
            raise WidgetError(f"unknown {key} “{config[key]}”: {nearest(config[key], known)}")
    if "sample" in config:
        chosen = {key: [config[key]] for key in ("situation", "element") if key in config}
        config["sample"] = {"draft": [config["sample"].strip()], **chosen}
    return config


def opening(config: Config) -> Context:
    """The card's words, and the checklist that works without scripts."""
    return {
        "title": config.get("title", "Check an apology"),
        "ask": "pause",
        "shared": True,
        "draft": text(config.get("sample", {}), "draft"),
        "labels": LABELS,
        "choices": (
            ("situation", "Who is it for?", SITUATIONS, config.get("situation", "")),
            ("element", "What did it break?", ELEMENTS, config.get("element", "")),
        ),
        "source": source,
        "without": "The check needs JavaScript. The checklist below does the same by hand, and prints.",
        "failed": "The check could not start in this browser. Your draft is safe, and the checklist "
        "below works without it.",
    }


def answer(config: Config, form: Form, notebook: Notebook) -> Answer:
    """Mark the draft. Nothing is said of an empty one, nor of one that is too long."""
    draft = text(form, "draft")
    island = config.get("island", "apology")
    if not draft.strip():
        return _note(draft, "empty")
    if len(draft) > LONGEST:
        return _note("", "long", f"This text is too long to check. The limit is {LONGEST:,} characters.")
    result = check(draft)
    if not result.apology:
        return _note(draft, "none", "No apology found in this text yet.")
    holds = _holds(result, island)
    again = _notes(result.faults, island, _letters(), "n")
    absent = [BY_NAME[name] for name in COMPONENTS if name not in result.components]
    broken, reader = element(text(form, "element")), situation(text(form, "situation"))
    missing = broken.ordered([label for label in absent if not label.optional])
    marks = [
        Mark(Span(one.start, one.end), kind, note["sign"], note["id"])
        for kind, notes in (("holds", holds), ("again", again))
        for note in notes
        for one in note["findings"]
    ]
    context = {
        "draft": draft,
        "island": island,
        "holds": holds,
        "again": again,
        "missing": missing,
        "optional": [label for label in absent if label.optional],
        "hints": _notes(result.hints, island, ("" for _ in count()), "h"),
        "half": "responsibility" not in result.components,
        "broken": broken,
        "reader": reader,
        "source": source,
    }
    return Answer(
        regions={
            "marked": ("marked.html", {"marked": mark(draft, marks)}),
            "findings": ("answer.html", context),
            "jump": ("jump.html", context),
        },
        say=_say(holds, again, missing),
    )


def _note(draft: str, state: str, say: str = "") -> Answer:
    """An answer without findings."""
    return Answer(
        regions={
            "marked": ("marked.html", {"marked": mark(draft, ())}),
            "findings": ("note.html", {"state": state, "longest": LONGEST}),
            "jump": ("jump.html", {"again": [], "holds": [], "missing": []}),
        },
        say=say,
    )


def _holds(result: Check, island: str) -> list[dict]:
    """A note for each component found, numbered as it first appears in the draft.

    A reason that is all excuse or blame is no strength: it is told among the faults alone.
    """
    defenses = [one for name in ("excuse", "blame") for one in result.faults.get(name, ())]
    kept = [
        findings
        for name, findings in result.components.items()
        if name != "explanation" or not all(_overlaps(one, defenses) for one in findings)
    ]
    ordered = sorted(kept, key=lambda findings: findings[0])
    return [
        {
            "sign": str(number),
            "id": f"{island}-n-{number}",
            "label": BY_NAME[findings[0].label],
            "findings": findings,
        }
        for number, findings in enumerate(ordered, 1)
    ]


def _overlaps(finding: Finding, others: list[Finding]) -> bool:
    return any(one.start < finding.end and finding.start < one.end for one in others)


def _notes(groups: dict[str, list[Finding]], island: str, signs: Iterator[str], prefix: str) -> list[dict]:
    """A note for each rule, or label without one, that found something, signed as it first appears."""
    by_rule: dict[str, list[Finding]] = {}
    for finding in sorted(one for findings in groups.values() for one in findings):
        by_rule.setdefault(finding.rule, []).append(finding)
    return [
        {
            "sign": sign,
            "id": f"{island}-{prefix}-{sign or number}",
            "label": BY_NAME[findings[0].label],
            "rule": reasons()[name],
            "findings": findings,
        }
        for number, ((name, findings), sign) in enumerate(zip(by_rule.items(), signs, strict=False))
    ]


def _letters() -> Iterator[str]:
    """a, b, … z, aa, bb, …"""
    for times in count(1):
        for letter in string.ascii_lowercase:
            yield letter * times


def _say(holds: list, again: list, missing: list) -> str:
    parts = [f"{len(holds)} {'part holds' if len(holds) == 1 else 'parts hold'}"]
    if again:
        parts.append(f"{len(again)} to read again")
    if missing:
        first = missing[0].missing
        parts.append(f"first missing: {first[0].lower()}{first[1:].rstrip('.')}")
    return "; ".join(parts) + "."
