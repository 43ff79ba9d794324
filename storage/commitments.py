"""What teams agreed on: what, who and by when; who took it on, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from storage.team_tables import commitments

_OF = (
    select(commitments)
    .where(commitments.c.session == bindparam("of"))
    .order_by(commitments.c.id)
)
_BY_ID = select(commitments).where(commitments.c.id == bindparam("known"))


class Commitment(Struct, frozen=True, kw_only=True):
    """What somebody will do, and by when."""

    id: int
    session: str
    what: str
    who: str
    by: str  # as ISO date
    owner: str  # the address of who took it on; "" as long as nobody did
    state: str  # open, taken, done, busy, changed
    at: datetime


def commit(
    tx: Connection,
    session: str,
    rows: Iterable[tuple[str, str, str]],
    now: datetime,
) -> list[Commitment]:
    """Note what was agreed instead of what was noted before: what, who, by when."""
    tx.execute(delete(commitments).where(commitments.c.session == session))
    for what, who, by in rows:
        tx.execute(
            insert(commitments),
            {
                "session": session,
                "what": what,
                "who": who,
                "by": by,
                "owner": "",
                "state": "open",
                "at": now,
            },
        )
    return of(tx, session)


def of(tx: Connection, session: str) -> list[Commitment]:
    """Return what was agreed in a session."""
    return [_commitment(row) for row in tx.execute(_OF, {"of": session})]


def by_id(tx: Connection, number: int) -> Commitment | None:
    row = tx.execute(_BY_ID, {"known": number}).first()
    return _commitment(row) if row else None


def taken_on(tx: Connection, owner: str) -> list[Commitment]:
    """Return what somebody took on, the latest first."""
    own = select(commitments).where(commitments.c.owner == owner)
    rows = tx.execute(own.order_by(commitments.c.at.desc(), commitments.c.id))
    return [_commitment(row) for row in rows]


def settle(tx: Connection, number: int, **values: Any) -> None:
    """Note what became of a commitment."""
    tx.execute(update(commitments).where(commitments.c.id == number).values(**values))


def move(tx: Connection, address: str, to: str) -> None:
    """Follow a chat to another address."""
    tx.execute(
        update(commitments).where(commitments.c.owner == address).values(owner=to)
    )


def _commitment(row: Any) -> Commitment:
    return Commitment(
        **{name: getattr(row, name) for name in Commitment.__struct_fields__}
    )
