"""The ledger of what is sent to somebody who said nothing: planned, sent, or not, and why.

A row moves from planned to sent once, whoever moves it: nothing goes twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from storage.prepared import Prepared
from storage.programme_tables import nudges
from storage.tables import addresses, outbox

DRAFT, PLANNED, SENT, DROPPED, REFUSED = (
    "draft",  # written by somebody who did not send it yet
    "planned",
    "sent",
    "dropped",  # done, or different, meanwhile
    "refused",  # it may not go
)

_ADD = insert(nudges).returning(nudges.c.id)
_SAME = select(nudges).where(
    nudges.c.person == bindparam("who"),
    nudges.c.kind == bindparam("of_kind"),
    nudges.c.about == bindparam("of_what"),
)
_BY_ID = select(nudges).where(nudges.c.id == bindparam("known"))
_HERE = update(nudges).where(nudges.c.id == bindparam("known"))
_MOVE = _HERE.where(nudges.c.state == bindparam("from_state"))
_PLANNED = (
    select(nudges)
    .where(nudges.c.person == bindparam("who"), nudges.c.state == PLANNED)
    .order_by(nudges.c.due, nudges.c.id)
)
_RECENT = (
    select(nudges)
    .where(
        nudges.c.person == bindparam("who"),
        nudges.c.state == SENT,
        nudges.c.sent >= bindparam("since"),
    )
    .order_by(nudges.c.sent)
)
_UNANSWERED = select(func.count()).where(
    nudges.c.person == bindparam("who"),
    nudges.c.state == SENT,
    nudges.c.answered.is_(None),
)
_ANSWER = Prepared(
    update(nudges)
    .where(
        nudges.c.person == bindparam("who"),
        nudges.c.state == SENT,
        nudges.c.answered.is_(None),
    )
    .values(answered=bindparam("now"))
)
_DRAFTED = (
    select(nudges)
    .where(nudges.c.sender == bindparam("by"), nudges.c.state == DRAFT)
    .order_by(nudges.c.id.desc())
)
_UNDRAFT = delete(nudges).where(
    nudges.c.sender == bindparam("by"), nudges.c.state == DRAFT
)
_FORGET = delete(nudges).where(
    nudges.c.id == bindparam("known"), nudges.c.state == PLANNED
)
_REFUSED = select(nudges.c.about).where(
    nudges.c.person == bindparam("who"),
    nudges.c.state == REFUSED,
    nudges.c.why == bindparam("because"),
)
_ASKED_AT = (
    select(func.max(outbox.c.at))
    .join(addresses, addresses.c.address == outbox.c.address)
    .where(
        addresses.c.person == bindparam("who"),
        outbox.c.kind == "question",
        outbox.c.at > bindparam("since"),
        outbox.c.state.in_(["sending", "sent", "unknown", "due"]),
    )
)


class Entry(Struct, frozen=True, kw_only=True):
    """One line of the ledger."""

    id: int
    person: str
    kind: str
    about: str  # what it is about: a file and what of it, a meeting, an action
    sender: str  # a coach as a person; "": we
    words: str  # if they are somebody's
    due: datetime
    state: str
    why: str
    sent: datetime | None
    answered: datetime | None


def plan(
    tx: Connection,
    person: str,
    kind: str,
    about: str,
    due: datetime,
    *,
    sender: str = "",
    words: str = "",
    state: str = PLANNED,
) -> Entry | None:
    """Plan something, or plan it for another moment; None if it was sent already."""
    known = {"who": person, "of_kind": kind, "of_what": about}
    row = tx.execute(_SAME, known).first()
    if row is not None and row.state == SENT:
        return None
    values: dict[str, Any] = {
        "sender": sender,
        "words": words,
        "due": due,
        "state": state,
        "why": "",
    }
    if row is not None:
        tx.execute(_HERE.values(**values), {"known": row.id})
        return by_id(tx, row.id)
    added = tx.execute(
        _ADD, {"person": person, "kind": kind, "about": about, **values}
    ).scalar_one()
    return by_id(tx, int(added))


def by_id(tx: Connection, known: int) -> Entry | None:
    row = tx.execute(_BY_ID, {"known": known}).first()
    return _entry(row) if row else None


def planned(tx: Connection, person: str) -> list[Entry]:
    """Return what is planned for somebody, the earliest first."""
    return [_entry(row) for row in tx.execute(_PLANNED, {"who": person})]


def planned_about(tx: Connection, kinds: Iterable[str], about: str) -> list[Entry]:
    """Return what is planned for anybody about something, or about a part of it."""
    statement = select(nudges).where(
        nudges.c.state == PLANNED,
        nudges.c.kind.in_(list(kinds)),
        nudges.c.about.startswith(about, autoescape=True),
    )
    return [_entry(row) for row in tx.execute(statement)]


def recent(tx: Connection, person: str, since: datetime) -> list[Entry]:
    """Return what was sent to somebody since a moment, the earliest first."""
    return [_entry(row) for row in tx.execute(_RECENT, {"who": person, "since": since})]


def sent_about(tx: Connection, people: Iterable[str], about: str) -> list[Entry]:
    """Return what was sent to people about something, or about a part of it."""
    statement = (
        select(nudges)
        .where(
            nudges.c.person.in_(list(people)),
            nudges.c.state == SENT,
            nudges.c.about.startswith(about, autoescape=True),
        )
        .order_by(nudges.c.sent)
    )
    return [_entry(row) for row in tx.execute(statement)]


def unanswered(tx: Connection, person: str) -> int:
    """Return how many came to somebody since their last word."""
    return int(tx.execute(_UNANSWERED, {"who": person}).scalar_one())


def answer(tx: Connection, person: str, now: datetime) -> None:
    """Note that somebody said something: that answers all that came before."""
    _ANSWER.run(tx, {"who": person, "now": now})


def unplan(tx: Connection, entry: Entry) -> None:
    """Forget that something was planned."""
    tx.execute(_FORGET, {"known": entry.id})


def refused_about(tx: Connection, person: str, why: str) -> set[str]:
    """Return what did not go to somebody for a reason."""
    return set(tx.execute(_REFUSED, {"who": person, "because": why}).scalars())


def put_off(tx: Connection, entry: Entry, due: datetime) -> None:
    tx.execute(_HERE.values(due=due), {"known": entry.id})


def move(
    tx: Connection,
    entry: Entry,
    to: str,
    *,
    why: str = "",
    sent: datetime | None = None,
) -> bool:
    """Note what became of something; False if somebody else did so before."""
    moved = _MOVE.values(state=to, why=why, sent=sent)
    known = {"known": entry.id, "from_state": entry.state}
    return tx.execute(moved, known).rowcount == 1


def unsent(tx: Connection, known: int, now: datetime) -> str:
    """Plan anew what was to go and did not; return for whom, "" if it is not here any more."""
    entry = by_id(tx, known)
    if entry is None or not move(tx, entry, PLANNED):
        return ""
    put_off(tx, entry, now)
    return entry.person


def drafted(tx: Connection, sender: str) -> Entry | None:
    """Return what somebody wrote and did not send yet."""
    row = tx.execute(_DRAFTED, {"by": sender}).first()
    return _entry(row) if row else None


def undraft(tx: Connection, sender: str) -> None:
    """Forget what somebody wrote and did not send."""
    tx.execute(_UNDRAFT, {"by": sender})


def asked_at(tx: Connection, person: str, since: datetime) -> datetime | None:
    """Return when somebody was last shown a question, if that is since a moment."""
    found: datetime | None = tx.execute(
        _ASKED_AT, {"who": person, "since": since}
    ).scalar()
    return found


def _entry(row: Any) -> Entry:
    return Entry(**{name: getattr(row, name) for name in Entry.__struct_fields__})
