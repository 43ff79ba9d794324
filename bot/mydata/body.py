"""Everything about a person ↔ JSON. docs/mydata.schema.json says the same for other programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from msgspec import Struct
from msgspec.structs import fields

from bot.mydata.model import FORM, Person

Made = TypeVar("Made")
_FAMILY = FORM.partition("/")[0] + "/"


class NotOursError(ValueError):
    """What was read is no JSON about a person."""


class NewerError(ValueError):
    """What was read is of a form that a later version wrote."""


class DamagedError(ValueError):
    """What was read is ours, and something in it is not right: `args` say where."""


def data(person: Person) -> bytes:
    """Return a person as JSON: ASCII, sorted keys, a value a line. The same gives the same bytes."""
    body = {"form": FORM, **_plain(person)}
    text = json.dumps(body, sort_keys=True, indent=1, allow_nan=False)
    return text.encode("ascii") + b"\n"


def person_of(content: bytes) -> Person:
    """Return the person that `data` wrote; raise NotOursError, NewerError or DamagedError."""
    try:
        body = json.loads(content, parse_constant=_no_number)
    except (ValueError, RecursionError) as wrong:
        ours = _FAMILY.encode() in content
        raise (DamagedError("json") if ours else NotOursError) from wrong
    form = body.pop("form", "") if isinstance(body, dict) else ""
    if not isinstance(form, str) or not form.startswith(_FAMILY):
        raise NotOursError
    if form != FORM:
        raise NewerError(form)
    return _read(Person, body, "person")


def kept_plain(given: Iterable[Any]) -> list[Any]:
    """Return parts of a person as JSON can hold them."""
    return [_plain(each) for each in given]


def kept_parts(wanted: type[Made], given: Any, at: str) -> tuple[Made, ...]:
    """Return parts of a person that `kept_plain` wrote; raise DamagedError."""
    return tuple(_read(wanted, each, f"{at}.{n}") for n, each in enumerate(given))


def _no_number(name: str) -> None:
    raise ValueError(name)


def _plain(given: Any) -> Any:
    if isinstance(given, Struct):
        return {each.name: _plain(getattr(given, each.name)) for each in fields(given)}
    if isinstance(given, tuple):
        return [_plain(each) for each in given]
    if isinstance(given, datetime):
        return given.astimezone(UTC).isoformat()
    return given


def _read(wanted: type[Made], given: object, at: str) -> Made:
    """Return a struct from a mapping that has all its fields and no others."""
    names = [each.name for each in fields(wanted)]  # type: ignore[arg-type]
    if not isinstance(given, dict) or given.keys() != set(names):
        raise DamagedError(at)
    hints = _hints(wanted)  # type: ignore[arg-type]
    return wanted(
        **{name: _value(hints[name], given[name], f"{at}.{name}") for name in names}
    )


@cache
def _hints(wanted: type) -> dict[str, Any]:
    return get_type_hints(wanted)


def _value(hint: Any, given: object, at: str) -> Any:
    """Return a value of the type that is hinted at."""
    if hint is Any:
        return given
    if isinstance(hint, UnionType):
        if given is None:
            return None
        (hint,) = (each for each in get_args(hint) if each is not NoneType)
    if get_origin(hint) is tuple:
        if not isinstance(given, list):
            raise DamagedError(at)
        inner = get_args(hint)[0]
        return tuple(_value(inner, each, f"{at}.{n}") for n, each in enumerate(given))
    if isinstance(hint, type) and issubclass(hint, Struct):
        return _read(hint, given, at)
    if hint is datetime:
        return _moment(given, at)
    if type(given) is not hint:
        raise DamagedError(at)
    return given


def _moment(given: object, at: str) -> datetime:
    try:
        found = datetime.fromisoformat(given)  # type: ignore[arg-type]
    except (TypeError, ValueError) as wrong:
        raise DamagedError(at) from wrong
    if found.tzinfo is None:
        raise DamagedError(at)
    return found
