"""Coaches of programmes: known by name from the start, and as people once they came."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, bindparam, insert, select, update

from storage.prepared import Prepared
from storage.programme_tables import coaches

_ADD = insert(coaches).returning(coaches.c.id)
_OF = (
    select(coaches).where(coaches.c.programme == bindparam("of")).order_by(coaches.c.id)
)
_BY_ID = select(coaches).where(coaches.c.id == bindparam("known"))
_AS = Prepared(
    select(coaches).where(coaches.c.person == bindparam("who")).order_by(coaches.c.id)
)
_HERE = update(coaches).where(coaches.c.id == bindparam("known"))
_CAME = _HERE.values(person=bindparam("who"))
_DIGEST = (
    update(coaches)
    .where(coaches.c.person == bindparam("who"))
    .values(digest=bindparam("wanted"))
)
_WANTING = (
    select(coaches.c.id)
    .where(coaches.c.person == bindparam("who"), coaches.c.digest.is_(True))
    .limit(1)
)


class Coach(Struct, frozen=True, kw_only=True):
    """Somebody who accompanies enterprises of a programme."""

    id: int
    programme: str
    mark: str  # of the name as it was loaded
    name: str
    language: str
    person: str | None  # once they came
    digest: bool  # whether they want the weekly lines


def add(tx: Connection, programme: str, mark: str, name: str, language: str) -> Coach:
    row: dict[str, Any] = {
        "programme": programme,
        "mark": mark,
        "name": name,
        "language": language,
        "person": None,
        "digest": True,
    }
    return Coach(id=int(tx.execute(_ADD, row).scalar_one()), **row)


def of(tx: Connection, programme: str) -> list[Coach]:
    """Return the coaches of a programme, as they were loaded."""
    return [_coach(row) for row in tx.execute(_OF, {"of": programme})]


def by_id(tx: Connection, coach: int) -> Coach | None:
    row = tx.execute(_BY_ID, {"known": coach}).first()
    return _coach(row) if row else None


def being(tx: Connection, person: str) -> list[Coach]:
    """Return as which coaches somebody is known: one for each programme."""
    return [_coach(row) for row in _AS.all(tx, {"who": person})]


def came(tx: Connection, coach: int, person: str) -> None:
    """Note who a coach is, as a person."""
    tx.execute(_CAME, {"known": coach, "who": person})


def want_digest(tx: Connection, person: str, *, wanted: bool) -> None:
    """Switch the weekly lines of a coach on or off."""
    tx.execute(_DIGEST, {"who": person, "wanted": wanted})


def wants_digest(tx: Connection, person: str) -> bool:
    """Return whether somebody is a coach and wants the weekly lines."""
    return tx.execute(_WANTING, {"who": person}).first() is not None


def _coach(row: Any) -> Coach:
    return Coach(**{name: getattr(row, name) for name in Coach.__struct_fields__})
