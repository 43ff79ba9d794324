"""What conditions see of the answers: a value for each field, by the names they know."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from flows.answers import Answer, Status, Value
from flows.expressions import name_of
from flows.roadmap import Field, Kind, Prompt

_UNANSWERED: dict[Kind, Any] = {
    Kind.MULTI: [],
    Kind.SCALE: None,
    Kind.NUMBER: None,
    Kind.GRID: {},
    Kind.SHARES: {},
    Kind.PERIOD: {},
}


def seen(field: Field, status: Status, value: Value) -> Any:
    """Return an answer as conditions see it; what was not given is "", [] or null."""
    if status is not Status.GIVEN:
        return _UNANSWERED.get(field.kind, "")
    read = _READ.get(field.kind)
    return read(value) if read else value


_READ: dict[Kind, Callable[[Any], Any]] = {
    Kind.NUMBER: lambda value: float(
        value["number"] if isinstance(value, dict) else value
    ),
    Kind.DRAFT: lambda value: value["choice"],
    Kind.EVIDENCE: lambda value: value.get("name") or value.get("words"),
}


def note(scope: dict[str, Any], name: str, field: Field, answer: Answer) -> None:
    """Let conditions see an answer."""
    scope[name] = seen(field, answer.status, answer.value)
    if answer.marks:
        scope[f"{name}_marks"] = list(answer.marks)


def blank(prompt: Prompt) -> Any:
    """Return what conditions see of a prompt nobody was asked."""
    if prompt.lone:
        return _UNANSWERED.get(prompt.fields[0].kind, "")
    return blank_fields(prompt.fields) | ({"items": []} if prompt.group else {})


def blank_fields(fields: Iterable[Field]) -> dict[str, Any]:
    scope: dict[str, Any] = {}
    for field in fields:
        scope[name_of(field.id)] = _UNANSWERED.get(field.kind, "")
        scope[f"{name_of(field.id)}_marks"] = []
    return scope
