"""A sheet ↔ its canonical JSON: the same sheet gives the same bytes, and the bytes the sheet.

The bytes are ASCII, with sorted keys and no spaces, so that anybody can count them again.
"""

from __future__ import annotations

import json
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from msgspec import Struct
from msgspec.structs import fields

from bot.report.sheet import Part, Sheet

Made = TypeVar("Made")


class BodyError(ValueError):
    """What was read is not a sheet: `args` say where it stops being one."""


def canonical(body: Any) -> bytes:
    """Return JSON in the one way it is written here; raise ValueError for what JSON cannot hold."""
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("ascii")


def sheet_of(body: object) -> Sheet:
    """Return the sheet of which this is the `body()`; raise BodyError if there is none."""
    return _read(Sheet, body, "sheet")


def _read(wanted: type[Made], given: object, at: str) -> Made:
    """Return a struct from a mapping that has its fields and no others."""
    if not isinstance(given, dict):
        raise BodyError(at)
    own = {name: value for name, value in given.items() if name != "kind"}
    known = {field.name: field for field in fields(wanted)}  # type: ignore[arg-type]
    if not own.keys() <= known.keys():
        raise BodyError(at, *sorted(own.keys() - known.keys()))
    hints = _hints(wanted)  # type: ignore[arg-type]
    for name, field in known.items():
        if name not in own and field.required:
            raise BodyError(f"{at}.{name}")
    return wanted(
        **{name: _value(hints[name], own[name], f"{at}.{name}") for name in own}
    )


@cache
def _hints(wanted: type) -> dict[str, Any]:
    return get_type_hints(wanted)


def _value(hint: Any, given: object, at: str) -> Any:
    """Return a value of the type that is hinted at; ints may stand for floats, as in JSON."""
    if hint == Part:
        return _part(given, at)
    if get_origin(hint) is tuple:
        if not isinstance(given, list | tuple):
            raise BodyError(at)
        inner = get_args(hint)[0]
        return tuple(_value(inner, each, f"{at}.{n}") for n, each in enumerate(given))
    if isinstance(hint, UnionType):
        if given is None and NoneType in get_args(hint):
            return None
        (inner,) = (each for each in get_args(hint) if each is not NoneType)
        return _value(inner, given, at)
    if isinstance(hint, type) and issubclass(hint, Struct):
        return _read(hint, given, at)
    allowed = (int, float) if hint is float else (hint,)
    if type(given) not in allowed:
        raise BodyError(at)
    return given


def _part(given: object, at: str) -> Any:
    kind = given.get("kind") if isinstance(given, dict) else None
    wanted = {each.__name__.lower(): each for each in get_args(Part)}.get(str(kind))
    if wanted is None:
        raise BodyError(f"{at}.kind")
    return _read(wanted, given, at)
