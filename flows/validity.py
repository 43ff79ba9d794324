"""When an answer fits its question, and what to say when it does not."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec import field as default

from flows.answers import Status, Value
from flows.naming import Naming
from flows.roadmap import SCALE, Field, Kind
from flows.scope import seen
from flows.shapes import dated, fits
from flows.walk import Slot, Walk
from flows.wordable import Amount, Listed, Term, Wordable

NUMBER_LIMIT = 1e12


class Misfit(Struct, frozen=True, kw_only=True):
    """Why an answer does not fit: a message, or an attribute of one."""

    message: str
    attribute: str = ""
    args: Mapping[str, Wordable] = default(default_factory=dict)


def misfit(walk: Walk, slot: Slot, value: Value) -> Misfit | None:
    """Return what is not right with an answer to a question, or None when it fits."""
    if not _of_its_kind(slot.field, value):
        return Misfit(message="misfit-choice")
    return _shape(walk, slot, value) or _checks(walk, slot, value)


def _of_its_kind(field: Field, value: Value) -> bool:
    """Return whether a value has the shape that answers to this field have."""
    if field.kind is Kind.NUMBER and isinstance(value, dict) != (field.unit == "free"):
        return False
    return fits(field.kind, value)


def _checks(walk: Walk, slot: Slot, value: Value) -> Misfit | None:
    field = slot.field
    if not field.checks:
        return None
    known = {"value": seen(field, Status.GIVEN, value)}
    if slot.item:
        known["item"] = walk.item_scope(slot.place.prompt, slot.item)
    for check in field.checks:
        if not walk.holds(check.that, **known):
            return Misfit(message=field.message, attribute=f"check-{check.id}")
    return None


def _shape(walk: Walk, slot: Slot, value: Value) -> Misfit | None:
    field = slot.field
    match field.kind:
        case Kind.SINGLE:
            return (
                None if value in _keys(walk, slot) else Misfit(message="misfit-choice")
            )
        case Kind.MULTI:
            return _several(field, _keys(walk, slot), value)
        case Kind.SCALE:
            return None if value in SCALE else Misfit(message="misfit-scale")
        case Kind.GRID:
            known = bool(value) and set(value) <= set(field.rows)
            fit = known and all(point in SCALE for point in value.values())
            return None if fit else Misfit(message="misfit-grid", args=_rows(field))
        case Kind.NUMBER:
            return _number(field, value["number"] if isinstance(value, dict) else value)
        case Kind.SHARES:
            return _shares(field, value)
        case Kind.SHORT | Kind.LONG:
            return _text(field, value)
        case Kind.DRAFT:
            return _text(field, value["text"])
        case Kind.DATE:
            return None if dated(field.kind, value) else Misfit(message="misfit-date")
        case Kind.PERIOD:
            return None if dated(field.kind, value) else Misfit(message="misfit-period")
        case Kind.EVIDENCE:
            return _text(field, value["words"]) if "words" in value else None
        case _:
            return None


def _keys(walk: Walk, slot: Slot) -> set[str]:
    return {option.key for option in Naming(walk).options(slot)}


def _several(field: Field, keys: set[str], value: Sequence[str]) -> Misfit | None:
    if not set(value) <= keys or len(set(value)) != len(value):
        return Misfit(message="misfit-choice")
    if not value and not field.empty:
        return Misfit(message="misfit-none-chosen")
    if field.most is not None and len(value) > field.most:
        return Misfit(
            message="misfit-most",
            args={"most": Amount(field.most), "count": Amount(len(value))},
        )
    lonely = next((key for key in value if key in field.alone), None)
    if lonely is not None and len(value) > 1:
        return Misfit(
            message="misfit-alone", args={"choice": Term(field.message, lonely)}
        )
    return None


def _number(field: Field, value: float) -> Misfit | None:
    if not math.isfinite(value) or abs(value) > NUMBER_LIMIT:
        return Misfit(message="misfit-number-size")
    if value < 0:
        return Misfit(message="misfit-number-negative", args={"n": Amount(value)})
    if field.whole and value != int(value):
        return Misfit(message="misfit-number-whole", args={"n": Amount(value)})
    return None


def _shares(field: Field, value: Mapping[str, float]) -> Misfit | None:
    if set(value) != set(field.rows) or any(
        _number(field, share) for share in value.values()
    ):
        return Misfit(message="misfit-shares", args=_rows(field))
    total = sum(value.values())
    if abs(total - 100) > 1:  # thirds may be rounded
        return Misfit(
            message="misfit-shares-sum", args={"sum": Amount(round(total, 2))}
        )
    return None


def _text(field: Field, value: str) -> Misfit | None:
    if not any(character.isalnum() for character in value):
        return Misfit(message="misfit-no-words")
    if len(value) > field.limit:
        return Misfit(
            message="misfit-too-long",
            args={"length": Amount(len(value)), "limit": Amount(field.limit)},
        )
    return None


def _rows(field: Field) -> dict[str, Wordable]:
    terms: tuple[Wordable, ...] = tuple(
        Term(field.row_message, row) for row in field.rows
    )
    return {"count": Amount(len(field.rows)), "rows": Listed(terms)}
