"""Messages that were sent and can still be tapped: how they look by now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from storage.outgoing import Draft, Outgoing, as_outgoing
from storage.prepared import Prepared
from storage.tables import outbox

_LIVE = Prepared(
    select(outbox)
    .where(outbox.c.address == bindparam("to"), outbox.c.live.is_(True))
    .order_by(outbox.c.id)
)
_BY_MESSAGE = Prepared(
    select(outbox).where(
        outbox.c.address == bindparam("to"), outbox.c.message == bindparam("ref")
    )
)
# Found as one that is live, not by its id: what is new goes to the end of the index of ids, and
# PostgreSQL notes who looked at a page of it. Two programs that look and write there, for whomever,
# fit no order: one of two turns would be refused.
_FACE = Prepared(
    update(outbox)
    .where(
        outbox.c.address == bindparam("to"),
        outbox.c.live.is_(True),
        outbox.c.id + 0 == bindparam("known"),
    )
    .values(face=bindparam("looks"), live=bindparam("still"))
)
_REVISED_ALREADY = delete(outbox).where(
    outbox.c.address == bindparam("to"),
    outbox.c.state == "due",
    outbox.c.revises == bindparam("known"),
)


def live(tx: Connection, address: str) -> list[Outgoing]:
    """Return the messages whose buttons still count, oldest first."""
    return [as_outgoing(row) for row in _LIVE.all(tx, {"to": address})]


def by_message(tx: Connection, address: str, message: str) -> Outgoing | None:
    """Return what was sent under a messenger's id."""
    row = _BY_MESSAGE.first(tx, {"to": address, "ref": message})
    return as_outgoing(row) if row else None


def change(
    tx: Connection, outgoing: Outgoing, face: Mapping[str, Any], *, still: bool
) -> Draft:
    """Note how a message looks from now on; return what changes it where it stands.

    Only the latest look counts: changes that still wait are dropped. `still` if its buttons
    go on counting.
    """
    here = {"to": outgoing.address, "known": outgoing.id}
    _FACE.run(tx, {**here, "looks": dict(face), "still": still})
    if outgoing.face:  # it was changed before
        tx.execute(_REVISED_ALREADY, here)
    return Draft(
        kind="revise",
        body=outgoing.body,
        revises=outgoing.id,
        changes=outgoing.message,
        face=dict(face),
    )
