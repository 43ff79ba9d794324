"""Whether an answer has the shape that answers of its kind have, down to what is inside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flows.days import first_day, is_named, last_day
from flows.roadmap import Kind

_TEXTS: Mapping[Kind, frozenset[str]] = {
    Kind.PERIOD: frozenset({"from", "to"}),
    Kind.DRAFT: frozenset({"choice", "text"}),
}


def fits(kind: Kind, value: Any) -> bool:
    """Return whether a value can be an answer to a question of this kind."""
    match kind, value:
        case ((Kind.SINGLE | Kind.SHORT | Kind.LONG | Kind.DATE), str()):
            return True
        case Kind.MULTI, list():
            return all(isinstance(each, str) for each in value)
        case Kind.ANOTHER, bool():
            return True
        case Kind.SCALE, int():
            return _number(value)
        case Kind.NUMBER, {"number": number, "unit": str()}:
            return _number(number) and len(value) == 2
        case Kind.NUMBER, int() | float():
            return _number(value)
        case ((Kind.GRID | Kind.SHARES), dict()):
            return all(_number(each) for each in value.values())
        case ((Kind.PERIOD | Kind.DRAFT), dict()):
            texts = all(isinstance(each, str) for each in value.values())
            return value.keys() == _TEXTS[kind] and texts
        case Kind.EVIDENCE, {"words": str()}:
            return True
        case Kind.EVIDENCE, {"name": str(), "sha256": str()}:
            more = value.get("more", [])
            return isinstance(more, list) and all(fits(kind, each) for each in more)
        case Kind.REVIEW, _:
            return True
    return False


def dated(kind: Kind, value: Any) -> bool:
    """Return whether the days in an answer exist, and a period ends no earlier than it begins."""
    match kind, value:
        case Kind.DATE, str():
            return is_named(value)
        case Kind.PERIOD, {"from": str() as first, "to": str() as last}:
            exist = is_named(first) and is_named(last)
            return exist and first_day(first) <= last_day(last)
    return True


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
