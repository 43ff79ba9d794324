"""Who read whose answers, when and why; never overwritten."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, bindparam, insert, select

from storage.rights_tables import trail

_ADD = insert(trail)
_OF = select(trail).where(trail.c.whose == bindparam("who")).order_by(trail.c.id)


class Reading(Struct, frozen=True, kw_only=True):
    """One reading of somebody else's answers."""

    whose: str  # a person's id
    reader: str  # a person's id, or the name the operator gave
    role: str
    object: str
    action: str
    why: str
    at: datetime


def note(tx: Connection, reading: Reading) -> None:
    tx.execute(
        _ADD,
        {
            "whose": reading.whose,
            "reader": reading.reader,
            "role": reading.role,
            "object": reading.object,
            "action": reading.action,
            "why": reading.why,
            "at": reading.at,
        },
    )


def of(tx: Connection, person: str) -> list[Reading]:
    """Return every reading of somebody's answers, oldest first."""
    return [
        Reading(
            whose=row.whose,
            reader=row.reader,
            role=row.role,
            object=row.object,
            action=row.action,
            why=row.why,
            at=row.at,
        )
        for row in tx.execute(_OF, {"who": person})
    ]
