"""Programmes of federations, and who administers them."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import uuid4

from msgspec import Struct
from sqlalchemy import Connection, bindparam, func, insert, select

from storage.prepared import Prepared
from storage.programme_tables import administrators, programmes

_ADD = insert(programmes)
_NAMED = select(programmes).where(programmes.c.name == bindparam("called"))
_BY_ID = select(programmes).where(programmes.c.id == bindparam("known"))
_ALL = select(programmes).order_by(programmes.c.since)
_ADMINISTER = insert(administrators)
_RUN_BY = select(func.count()).where(administrators.c.programme == bindparam("of"))
_ADMINISTERED = Prepared(
    select(programmes)
    .join(administrators, administrators.c.programme == programmes.c.id)
    .where(administrators.c.person == bindparam("who"))
    .order_by(programmes.c.since)
)


class Programme(Struct, frozen=True, kw_only=True):
    """Enterprises on one roadmap, accompanied by coaches."""

    id: str
    name: str
    roadmap: str
    since: datetime


def add(tx: Connection, name: str, roadmap: str, now: datetime) -> Programme:
    programme = Programme(id=str(uuid4()), name=name, roadmap=roadmap, since=now)
    row = {"id": programme.id, "name": name, "roadmap": roadmap, "since": now}
    tx.execute(_ADD, row)
    return programme


def named(tx: Connection, name: str) -> Programme | None:
    row = tx.execute(_NAMED, {"called": name}).first()
    return _programme(row) if row else None


def by_id(tx: Connection, programme: str) -> Programme | None:
    row = tx.execute(_BY_ID, {"known": programme}).first()
    return _programme(row) if row else None


def every(tx: Connection) -> list[Programme]:
    return [_programme(row) for row in tx.execute(_ALL)]


def administer(tx: Connection, programme: str, person: str, now: datetime) -> None:
    """Let somebody administer a programme; nothing happens if they do."""
    if all(each.id != programme for each in administered_by(tx, person)):
        row = {"programme": programme, "person": person, "since": now}
        tx.execute(_ADMINISTER, row)


def administered_by(tx: Connection, person: str) -> list[Programme]:
    """Return the programmes that somebody administers."""
    return [_programme(row) for row in _ADMINISTERED.all(tx, {"who": person})]


def administrators_of(tx: Connection, programme: str) -> int:
    """Return how many administer a programme."""
    return tx.execute(_RUN_BY, {"of": programme}).scalar() or 0


def _programme(row: Any) -> Programme:
    return Programme(id=row.id, name=row.name, roadmap=row.roadmap, since=row.since)
