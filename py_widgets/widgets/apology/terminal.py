"""The check on the command line."""

from typing import Any

from py_widgets.widgets.apology.check import Check, check
from py_widgets.widgets.apology.labels import BY_NAME, COMPONENTS
from py_widgets.widgets.apology.places import reasons
from py_widgets.widgets.apology.rule import Finding


def as_data(text: str) -> dict[str, Any]:
    """The result as plain data; a label that was not found is absent."""
    result = check(text)
    return {
        "apology": result.apology,
        "components": _listed(text, result.components),
        "faults": _listed(text, result.faults),
        "hints": _listed(text, result.hints),
    }


def as_lines(text: str, name: str) -> tuple[list[str], bool]:
    """`file:line:column label message` for each finding, then what is missing."""
    result = check(text)
    if not result.apology:
        return [f"{name}: no apology found"], False
    lines = [_line(text, name, finding, result) for finding in _in_order(result)]
    lines += [
        f"{name}: missing {label}: {BY_NAME[label].missing}"
        for label in COMPONENTS
        if label not in result.components and not BY_NAME[label].optional
    ]
    return lines, bool(result.faults)


def _in_order(result: Check) -> list[Finding]:
    groups = (result.components, result.faults, result.hints)
    return sorted(one for group in groups for findings in group.values() for one in findings)


def _line(text: str, name: str, finding: Finding, result: Check) -> str:
    row = text.count("\n", 0, finding.start) + 1
    column = finding.start - text.rfind("\n", 0, finding.start)
    label = BY_NAME[finding.label]
    message = label.title if label.kind == "component" else reasons()[finding.rule].why
    quoted = " ".join(text[finding.start : finding.end].split())
    return f"{name}:{row}:{column} {finding.label} “{quoted}”: {message}"


def _listed(text: str, group: dict[str, list[Finding]]) -> dict[str, list[dict[str, Any]]]:
    return {
        label: [
            {"start": one.start, "end": one.end, "text": text[one.start : one.end], "rule": one.rule}
            for one in findings
        ]
        for label, findings in group.items()
    }
