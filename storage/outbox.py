"""What goes out: written with the turn, sent after it, in order for each address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from storage.tables import outbox

_ADD = insert(outbox)
_DUE = (
    select(outbox)
    .where(
        outbox.c.address == bindparam("to"),
        outbox.c.state == "due",
        outbox.c.not_before <= bindparam("now"),
    )
    .order_by(outbox.c.id)
    .limit(1)
)
_MARK = (
    update(outbox)
    .where(outbox.c.id == bindparam("known"))
    .values(
        state=bindparam("new_state"), message=bindparam("ref"), tries=outbox.c.tries + 1
    )
)
_OVERTAKE = (
    update(outbox)
    .where(
        outbox.c.address == bindparam("to"),
        outbox.c.kind == "question",
        outbox.c.state.in_(["due", "sending", "unknown"]),
    )
    .values(state="overtaken")
)
_LOST = (
    update(outbox)
    .where(
        outbox.c.address == bindparam("to"),
        outbox.c.state == "sending",
        outbox.c.kind != "question",
    )
    .values(state="unknown")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One message that waits to be sent."""

    id: int
    kind: str
    body: Mapping[str, Any]


def put(
    tx: Connection,
    address: str,
    bubbles: Iterable[tuple[str, Mapping[str, Any]]],
    now: datetime,
) -> None:
    """Add messages (kind and body) to what goes out to an address."""
    rows = [
        {
            "address": address,
            "kind": kind,
            "body": dict(body),
            "state": "due",
            "tries": 0,
            "not_before": now,
            "message": "",
            "at": now,
        }
        for kind, body in bubbles
    ]
    if rows:
        tx.execute(_ADD, rows)


def next_due(tx: Connection, address: str, now: datetime) -> Outgoing | None:
    """Return the first message that waits for an address."""
    row = tx.execute(_DUE, {"to": address, "now": now}).first()
    return Outgoing(id=row.id, kind=row.kind, body=row.body) if row else None


def mark(tx: Connection, outgoing: Outgoing, state: str, message: str = "") -> None:
    tx.execute(_MARK, {"known": outgoing.id, "new_state": state, "ref": message})


def overtake(tx: Connection, address: str) -> None:
    """Drop questions that never arrived: a fresh one is on its way.

    Other messages that were being sent when the process died stay, as unknown.
    """
    tx.execute(_OVERTAKE, {"to": address})
    tx.execute(_LOST, {"to": address})
