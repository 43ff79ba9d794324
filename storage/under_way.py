"""What is being sent, and by which program: each goes on for those that are gone."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, or_, select, update

from storage.outbox import REPEATED, again, mark
from storage.outgoing import as_outgoing
from storage.replicas import number_of
from storage.tables import outbox

LATE = timedelta(seconds=3)  # then whoever put something may be gone

_OURS_OR_LATE = (
    select(outbox.c.address)
    .where(
        outbox.c.state == "due",
        or_(
            outbox.c.sender == bindparam("by"),
            outbox.c.not_before < bindparam("late"),
        ),
    )
    .distinct()
)
_UNDER_WAY = select(outbox).where(outbox.c.state == "sending")
_SENDERS = select(outbox.c.sender).where(outbox.c.state == "sending").distinct()
_HAND_OVER = (
    update(outbox)
    .where(outbox.c.state == "sending", outbox.c.sender == bindparam("was"))
    .values(sender=bindparam("now_by"))
)


def senders(tx: Connection) -> frozenset[int]:
    """Return the numbers of the programs that are sending something."""
    return frozenset(tx.execute(_SENDERS).scalars())


def hand_over(tx: Connection, was: int, by: int) -> None:
    """Note that what a program is sending goes on under another number."""
    tx.execute(_HAND_OVER, {"was": was, "now_by": by})


def recover(
    tx: Connection, now: datetime, of: frozenset[int] | None = None
) -> list[str]:
    """Deal with what was being sent when a process died; return the addresses concerned.

    Without `of`, the numbers of those who died, it is whatever is marked so. Most of it was only
    about to be sent, so this counts as no try.
    """
    rows = tx.execute(_UNDER_WAY).all()
    under_way = [as_outgoing(row) for row in rows if of is None or row.sender in of]
    for outgoing in under_way:
        if outgoing.kind in REPEATED:
            again(tx, outgoing, now)
        else:
            mark(tx, outgoing, "unknown")
    return [outgoing.address for outgoing in under_way]


def ours_or_late(tx: Connection, now: datetime) -> list[str]:
    """Return the same, without what another program put just now and is about to send."""
    asked = {"by": number_of(tx), "late": now - LATE}
    return list(tx.execute(_OURS_OR_LATE, asked).scalars())
