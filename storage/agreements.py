"""What a coach and an enterprise agreed on at a meeting: what, by whom, and by when."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from storage.programme_tables import agreements

COACH, PARTICIPANT = "coach", "participant"  # who takes it on
DRAFT = ""  # in place of a day, as long as none was said

_ADD = insert(agreements).returning(agreements.c.id)
_BY_ID = select(agreements).where(agreements.c.id == bindparam("known"))
_OF = (
    select(agreements)
    .where(agreements.c.enterprise == bindparam("of"), agreements.c.by != DRAFT)
    .order_by(agreements.c.by, agreements.c.id)
)
_HERE = update(agreements).where(agreements.c.id == bindparam("known"))
_DROP_DRAFTS = delete(agreements).where(
    agreements.c.enterprise == bindparam("of"), agreements.c.by == DRAFT
)


class Agreement(Struct, frozen=True, kw_only=True):
    """One thing that was agreed."""

    id: int
    meeting: int
    enterprise: str
    what: str  # as it was typed, or the mark of what was tapped
    who: str  # coach, participant
    by: str  # as ISO date
    state: str  # open, done, busy, changed
    at: datetime


def draft(
    tx: Connection, meeting: int, enterprise: str, what: str, who: str, now: datetime
) -> Agreement:
    """Note what was agreed, until the day is said; it takes the place of another such note."""
    tx.execute(_DROP_DRAFTS, {"of": enterprise})
    row: dict[str, Any] = {
        "meeting": meeting,
        "enterprise": enterprise,
        "what": what,
        "who": who,
        "by": DRAFT,
        "state": "open",
        "at": now,
    }
    return Agreement(id=int(tx.execute(_ADD, row).scalar_one()), **row)


def settle(tx: Connection, agreement: int, **values: Any) -> None:
    """Note the day of an agreement, or what became of it."""
    tx.execute(_HERE.values(**values), {"known": agreement})


def by_id(tx: Connection, agreement: int) -> Agreement | None:
    row = tx.execute(_BY_ID, {"known": agreement}).first()
    return _agreement(row) if row else None


def of(tx: Connection, enterprise: str) -> list[Agreement]:
    """Return what was agreed with an enterprise, the earliest day first."""
    return [_agreement(row) for row in tx.execute(_OF, {"of": enterprise})]


def _agreement(row: Any) -> Agreement:
    return Agreement(
        **{name: getattr(row, name) for name in Agreement.__struct_fields__}
    )
