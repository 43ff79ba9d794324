"""What goes out: written with the turn, sent after it, in order for each address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from msgspec.structs import replace
from sqlalchemy import (
    Connection,
    and_,
    bindparam,
    delete,
    exists,
    insert,
    or_,
    select,
    update,
)

from storage.outgoing import Draft, Outgoing, as_outgoing
from storage.prepared import Prepared
from storage.replicas import number_of
from storage.tables import outbox

FAREWELL, WIPE = "farewell", "wipe"  # the last word to somebody; a message taken back
FLEETING = (FAREWELL, WIPE)  # gone from here as soon as they are dealt with
REPEATED = (  # sent again when nobody knows whether they came
    "question",
    "text",
    "revise",
    *FLEETING,
)
LIMIT_UNKNOWN = 3  # times that something may be sent whose fate is not known

_ADD = Prepared(insert(outbox))
_BEFORE = outbox.alias()  # what is being sent goes first, whoever sends it
_FIRST = Prepared(
    select(outbox)
    .where(
        outbox.c.address == bindparam("to"),
        outbox.c.state == "due",
        ~exists().where(
            _BEFORE.c.address == bindparam("to"),
            _BEFORE.c.state == "sending",
            _BEFORE.c.id < outbox.c.id,
        ),
    )
    .order_by(outbox.c.id)
    .limit(1)
)
_BY_ID = Prepared(select(outbox).where(outbox.c.id == bindparam("known")))
_MARK = Prepared(
    update(outbox)
    .where(outbox.c.id == bindparam("known"))
    .values(
        state=bindparam("new_state"),
        message=bindparam("ref"),
        sender=bindparam("by"),
    )
)
_DROP = delete(outbox).where(outbox.c.id == bindparam("known"))
_FLEETING = select(outbox.c.id).where(outbox.c.kind.in_(FLEETING)).limit(1)
_FORGET_FLEETING = delete(outbox).where(
    outbox.c.kind.in_(FLEETING), outbox.c.at < bindparam("day")
)
_AGAIN = Prepared(
    update(outbox)
    .where(outbox.c.id == bindparam("known"))
    .values(state="due", not_before=bindparam("at_the_earliest"))
)
_FILL = (
    update(outbox)
    .where(outbox.c.id == bindparam("known"))
    .values(kind=bindparam("as_kind"), body=bindparam("as_body"))
)
_TRIED = Prepared(
    update(outbox)
    .where(outbox.c.id == bindparam("known"))
    .values(tries=outbox.c.tries + 1)
)
_OVERTAKE = (
    update(outbox)
    .where(
        outbox.c.address == bindparam("to"),
        outbox.c.kind == "question",
        outbox.c.state.in_(["due", "unknown"]),
    )
    .values(state="overtaken", live=False)
)
_WAITING = select(outbox.c.address).where(outbox.c.state == "due").distinct()
_BUSY = (
    Prepared(  # something of an address that another program is sending, or is about to
        select(outbox)
        .where(
            outbox.c.address == bindparam("to"),
            outbox.c.state.in_(["sending", "due"]),  # so that nothing else is read
            or_(
                and_(outbox.c.state == "sending", outbox.c.sender != bindparam("by")),
                and_(outbox.c.state == "due", outbox.c.not_before <= bindparam("now")),
            ),
        )
        .limit(1)
    )
)
_GIVE_UP = (
    update(outbox)
    .where(outbox.c.address == bindparam("to"), outbox.c.state.in_(["due", "sending"]))
    .values(state="refused", live=False)
)
_LEAVE_NO_TRACE = delete(outbox).where(
    outbox.c.address == bindparam("to"), outbox.c.kind.in_(FLEETING)
)
_MOVE = (
    update(outbox)
    .where(outbox.c.address == bindparam("was"))
    .values(address=bindparam("to"))
)
_FORGET = delete(outbox).where(
    outbox.c.at < bindparam("day"),
    outbox.c.state.not_in(["due", "sending"]),
    ~outbox.c.live,
)


def put(tx: Connection, address: str, drafts: Iterable[Draft], now: datetime) -> None:
    """Add messages to what goes out to an address."""
    by = number_of(tx)
    rows = [_row(address, draft, "due", now, by) for draft in drafts]
    if rows:
        _ADD.run_many(tx, rows)


def put_sending(
    tx: Connection, address: str, drafts: Iterable[Draft], now: datetime
) -> list[Outgoing]:
    """Add messages that whoever holds this transaction is about to send; return them.

    They are marked as being sent from the start, which saves a commit for each of them. A
    file is not: one that was being sent when we died is not sent again, so it must not be
    marked before its turn. It waits, with what comes after it. So does all of it while another
    program has something for this address.
    """
    drafts = list(drafts)
    if drafts and busy(tx, address, now):
        put(tx, address, drafts, now)
        return []
    by = number_of(tx)
    files = (n for n, draft in enumerate(drafts) if draft.kind not in REPEATED)
    first = next(files, len(drafts))
    rows = [_row(address, draft, "sending", now, by) for draft in drafts[:first]]
    ids = [_ADD.added(tx, row) for row in rows]
    put(tx, address, drafts[first:], now)
    return [
        Outgoing(
            id=id_,
            address=address,
            kind=draft.kind,
            body=draft.body,
            not_before=now,
            face=draft.face,
            revises=draft.revises,
            changes=draft.changes,
        )
        for id_, draft in zip(ids, drafts, strict=False)
    ]


def _row(
    address: str, draft: Draft, state: str, now: datetime, by: int
) -> dict[str, Any]:
    return {
        "address": address,
        "kind": draft.kind,
        "body": {} if draft.revises else draft.body,  # it stands with what it changes
        "state": state,
        "tries": 0,
        "not_before": now,
        "message": "",
        "at": now,
        "live": draft.live,
        "face": draft.face,
        "revises": draft.revises,
        "about": draft.about,
        "sender": by,
    }


# --- sending --------------------------------------------------------------------------------


def first(tx: Connection, address: str) -> Outgoing | None:
    """Return the first message that waits for an address, be it for later."""
    row = _FIRST.first(tx, {"to": address})
    return as_outgoing(row) if row else None


def about(tx: Connection, outgoing: Outgoing) -> str:
    """Return what a message is about, as it was put."""
    row = _BY_ID.first(tx, {"known": outgoing.id})
    return str(row.about or "") if row else ""


def completed(tx: Connection, outgoing: Outgoing) -> Outgoing:
    """Return a change of a message with what that says, and the messenger's id of it if sent."""
    if outgoing.revises is None or outgoing.changes:
        return outgoing
    row = _BY_ID.first(tx, {"known": outgoing.revises})
    if row is None:
        return outgoing
    return replace(outgoing, body=row.body, changes=row.message)


def mark(tx: Connection, outgoing: Outgoing, state: str, message: str = "") -> bool:
    """Note what became of a message; return False if it is not here any more."""
    if outgoing.kind in FLEETING and state not in {"due", "sending"}:
        tx.execute(_DROP, {"known": outgoing.id})
        return True
    by = number_of(tx) if state == "sending" else 0
    marked = {"known": outgoing.id, "new_state": state, "ref": message, "by": by}
    return _MARK.run(tx, marked) == 1


def again(tx: Connection, outgoing: Outgoing, not_before: datetime) -> None:
    """Let a message wait once more."""
    _AGAIN.run(tx, {"known": outgoing.id, "at_the_earliest": not_before})


def fill(
    tx: Connection, outgoing: Outgoing, kind: str, body: Mapping[str, Any]
) -> None:
    """Let a message say what it was to say once that is made."""
    tx.execute(_FILL, {"known": outgoing.id, "as_kind": kind, "as_body": body})


def fate_unknown(tx: Connection, outgoing: Outgoing) -> bool:
    """Deal with a message of which nobody knows whether it came; return whether it goes again.

    A question, a text and a change of a message do, a few times; a file does not.
    """
    goes = outgoing.kind in REPEATED and outgoing.tries + 1 < LIMIT_UNKNOWN
    _TRIED.run(tx, {"known": outgoing.id})
    if not goes:
        mark(tx, outgoing, "unknown")
    return goes


def busy(tx: Connection, address: str, now: datetime) -> bool:
    """Return whether another program may be sending something to an address just now."""
    by = number_of(tx)
    if not by:
        return False
    asked = {"to": address, "by": by, "now": now}
    return _BUSY.first(tx, asked) is not None


def waiting(tx: Connection) -> list[str]:
    """Return the addresses for which something waits."""
    return list(tx.execute(_WAITING).scalars())


def give_up(tx: Connection, address: str) -> None:
    """Drop what waits for an address that cannot be reached."""
    tx.execute(_GIVE_UP, {"to": address})
    tx.execute(_LEAVE_NO_TRACE, {"to": address})


def move(tx: Connection, address: str, to: str) -> None:
    """Follow a chat to another address."""
    tx.execute(_MOVE, {"was": address, "to": to})


def fleeting(tx: Connection) -> bool:
    """Return whether something waits that is to leave no trace here."""
    return tx.execute(_FLEETING).first() is not None


def forget_fleeting(tx: Connection, before: datetime) -> None:
    """Drop what was to leave no trace and could not be dealt with since a day."""
    tx.execute(_FORGET_FLEETING, {"day": before})


def overtake(tx: Connection, address: str) -> None:
    """Drop questions that have not arrived: a fresh one is on its way."""
    tx.execute(_OVERTAKE, {"to": address})


def forget(tx: Connection, before: datetime) -> int:
    """Drop what was dealt with before a day, and cannot be tapped any more."""
    return tx.execute(_FORGET, {"day": before}).rowcount
