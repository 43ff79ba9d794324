"""Announcements of programmes: what was written, for whom, and what became of it for each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from storage.programme_tables import broadcasts, enterprises, nudges, recipients
from storage.tables import members

KIND = "announce"  # of the ledger of all that is sent (storage/nudges.py)
DRAFT, SENDING = "draft", "sending"
WAITING, SENT, REFUSED = "waiting", "sent", "refused"

_ADD = insert(broadcasts).returning(broadcasts.c.id)
_BY_ID = select(broadcasts).where(broadcasts.c.id == bindparam("known"))
_LAST = (
    select(broadcasts)
    .where(broadcasts.c.programme == bindparam("of"), broadcasts.c.state == SENDING)
    .order_by(broadcasts.c.id.desc())
    .limit(1)
)
_DROP = delete(broadcasts).where(
    broadcasts.c.programme == bindparam("of"),
    broadcasts.c.person == bindparam("who"),
    broadcasts.c.state == DRAFT,
)
_BEGIN = (
    update(broadcasts)
    .where(broadcasts.c.id == bindparam("known"), broadcasts.c.state == DRAFT)
    .values(state=SENDING, at=bindparam("now"))
)
_PEOPLE = (
    select(members.c.person)
    .join(enterprises, enterprises.c.conversation == members.c.conversation)
    .where(enterprises.c.programme == bindparam("of"))
    .distinct()
    .order_by(members.c.person)
)
_TAKES_PART = (
    select(members.c.person)
    .join(enterprises, enterprises.c.conversation == members.c.conversation)
    .where(
        enterprises.c.programme == bindparam("of"), members.c.person == bindparam("who")
    )
    .limit(1)
)
_RECEIVE = insert(recipients)
_OF = (
    select(recipients)
    .where(recipients.c.broadcast == bindparam("known"))
    .order_by(recipients.c.person)
)
_LEDGER = select(nudges).where(
    nudges.c.kind == KIND, nudges.c.about == bindparam("known")
)
_SETTLE = (
    update(recipients)
    .where(
        recipients.c.broadcast == bindparam("known"),
        recipients.c.person == bindparam("who"),
    )
    .values(state=bindparam("is_now"), why=bindparam("because"), at=bindparam("now"))
)


class Broadcast(Struct, frozen=True, kw_only=True):
    """An announcement, to be sent or on its way."""

    id: int
    programme: str
    person: str | None  # who wrote it; None: erased
    words: str
    state: str
    at: datetime


class Receiver(Struct, frozen=True, kw_only=True):
    """Somebody an announcement is for, and what became of it."""

    person: str
    state: str
    why: str  # it was not sent
    at: datetime


def draft(
    tx: Connection, programme: str, person: str, words: str, now: datetime
) -> int:
    """Keep what somebody wants to announce, in the place of an earlier draft of theirs."""
    undraft(tx, programme, person)
    row = {
        "programme": programme,
        "person": person,
        "words": words,
        "state": DRAFT,
        "at": now,
    }
    return int(tx.execute(_ADD, row).scalar_one())


def undraft(tx: Connection, programme: str, person: str) -> None:
    tx.execute(_DROP, {"of": programme, "who": person})


def by_id(tx: Connection, broadcast: int) -> Broadcast | None:
    row = tx.execute(_BY_ID, {"known": broadcast}).first()
    return _read(row) if row else None


def last(tx: Connection, programme: str) -> Broadcast | None:
    """Return the announcement of a programme that was sent last."""
    row = tx.execute(_LAST, {"of": programme}).first()
    return _read(row) if row else None


def people_of(tx: Connection, programme: str) -> list[str]:
    """Return everybody who works on a file of a programme, once each."""
    return list(tx.execute(_PEOPLE, {"of": programme}).scalars())


def takes_part(tx: Connection, programme: str, person: str) -> bool:
    """Return whether somebody works on a file of a programme."""
    return tx.execute(_TAKES_PART, {"of": programme, "who": person}).first() is not None


def begin(tx: Connection, broadcast: int, whom: Iterable[str], now: datetime) -> bool:
    """Note that an announcement goes, and to whom; return False if it went before."""
    if tx.execute(_BEGIN, {"known": broadcast, "now": now}).rowcount != 1:
        return False
    rows = [
        {"broadcast": broadcast, "person": each, "state": WAITING, "why": "", "at": now}
        for each in whom
    ]
    if rows:
        tx.execute(_RECEIVE, rows)
    return True


def about(broadcast: int) -> str:
    """Return what an announcement is about, for the ledger."""
    return f"broadcast/{broadcast}"


def receivers(tx: Connection, broadcast: int) -> list[Receiver]:
    return [
        Receiver(person=row.person, state=row.state, why=row.why, at=row.at)
        for row in tx.execute(_OF, {"known": broadcast})
    ]


def ledger(tx: Connection, broadcast: int) -> dict[str, tuple[str, str]]:
    """Return what the ledger of all that is sent says of an announcement: state and why."""
    rows = tx.execute(_LEDGER, {"known": about(broadcast)})
    return {row.person: (row.state, row.why) for row in rows}


def settle(
    tx: Connection, broadcast: int, person: str, state: str, why: str, now: datetime
) -> None:
    """Note what became of an announcement for somebody."""
    row = {"known": broadcast, "who": person, "now": now}
    tx.execute(_SETTLE, {**row, "is_now": state, "because": why})


def _read(row: Any) -> Broadcast:
    return Broadcast(
        **{name: getattr(row, name) for name in Broadcast.__struct_fields__}
    )
