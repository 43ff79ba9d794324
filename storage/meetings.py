"""When a coach and an enterprise meet: planned, moved, cancelled, held."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, bindparam, insert, select, update

from storage.programme_tables import meetings

PLANNED, HELD, CANCELLED = "planned", "held", "cancelled"

_ADD = insert(meetings).returning(meetings.c.id)
_BY_ID = select(meetings).where(meetings.c.id == bindparam("known"))
_OF = (
    select(meetings)
    .where(meetings.c.enterprise == bindparam("of"), meetings.c.state != CANCELLED)
    .order_by(meetings.c.at, meetings.c.id)
)
_HERE = update(meetings).where(meetings.c.id == bindparam("known"))


class Meeting(Struct, frozen=True, kw_only=True):
    """A meeting of an enterprise with its coach. At midnight where they are: no hour was said."""

    id: int
    enterprise: str
    coach: int
    at: datetime
    state: str  # planned, held, cancelled
    sequence: int  # how often it was changed
    since: datetime  # of the last change


def plan(
    tx: Connection, enterprise: str, coach: int, at: datetime, now: datetime
) -> Meeting:
    """Add a meeting."""
    row: dict[str, Any] = {
        "enterprise": enterprise,
        "coach": coach,
        "at": at,
        "state": PLANNED,
        "sequence": 0,
        "since": now,
    }
    return Meeting(id=int(tx.execute(_ADD, row).scalar_one()), **row)


def change(tx: Connection, meeting: Meeting, now: datetime, **values: Any) -> Meeting:
    """Move a meeting or cancel it; return it as it is now."""
    values = {**values, "sequence": meeting.sequence + 1, "since": now}
    tx.execute(_HERE.values(**values), {"known": meeting.id})
    changed = by_id(tx, meeting.id)
    assert changed
    return changed


def hold(tx: Connection, meeting: int) -> None:
    """Note that a meeting took place; for a calendar, nothing changed."""
    tx.execute(_HERE.values(state=HELD), {"known": meeting})


def by_id(tx: Connection, meeting: int) -> Meeting | None:
    row = tx.execute(_BY_ID, {"known": meeting}).first()
    return _meeting(row) if row else None


def of(tx: Connection, enterprise: str) -> list[Meeting]:
    """Return the meetings of an enterprise that were not cancelled, by their moments."""
    return [_meeting(row) for row in tx.execute(_OF, {"of": enterprise})]


def _meeting(row: Any) -> Meeting:
    return Meeting(**{name: getattr(row, name) for name in Meeting.__struct_fields__})
