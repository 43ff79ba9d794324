"""The days on which somebody is away, as they said."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, bindparam, delete, insert, select

from storage.programme_tables import leaves

_ADD = insert(leaves)
_OF = (
    select(leaves)
    .where(leaves.c.person == bindparam("who"), leaves.c.last >= bindparam("day"))
    .order_by(leaves.c.first)
)
_DROP = delete(leaves).where(leaves.c.person == bindparam("who"))


def add(tx: Connection, person: str, first: date, last: date) -> None:
    row = {"person": person, "first": first.isoformat(), "last": last.isoformat()}
    tx.execute(_ADD, row)


def of(tx: Connection, person: str, since: date) -> list[tuple[date, date]]:
    """Return when somebody is away, from a day on: from when to when."""
    found = tx.execute(_OF, {"who": person, "day": since.isoformat()})
    return [
        (date.fromisoformat(row.first), date.fromisoformat(row.last)) for row in found
    ]


def drop(tx: Connection, person: str) -> None:
    """Forget that somebody is away."""
    tx.execute(_DROP, {"who": person})
