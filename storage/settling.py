"""What a database that was put back is told of the time it does not know.

Between the backup and now, people wrote and messages went out, of which it knows nothing.
What may have gone out is not sent again; and what people say next may be an answer to a
question that this database never asked, so it is not taken for an answer to another one.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, delete, update

from storage import erasing
from storage.blanking import UNDER_WAY
from storage.nudges import PLANNED, SENT
from storage.outbox import FAREWELL, FLEETING
from storage.programme_tables import nudges
from storage.tables import addresses, asks, members, outbox


def settle(tx: Connection, now: datetime) -> None:
    """Take what was on its way for sent, and let nobody be in the middle of something.

    Messages that take others back still go: that does no harm twice.
    """
    under_way = outbox.c.state.in_(UNDER_WAY) & (outbox.c.not_before <= now)
    tx.execute(delete(outbox).where(under_way, outbox.c.kind == FAREWELL))
    tx.execute(
        update(outbox)
        .where(under_way, outbox.c.kind.not_in(FLEETING))
        .values(state="unknown", live=False)
    )
    planned = (nudges.c.state == PLANNED) & (nudges.c.due <= now)
    tx.execute(update(nudges).where(planned).values(state=SENT, sent=nudges.c.due))
    tx.execute(update(addresses).values(over=True, writing=None))
    tx.execute(update(members).values(doubt=None))
    tx.execute(update(asks).values(doubt=None))


def bury_again(
    tx: Connection, marks: Collection[str], now: datetime
) -> tuple[int, list[str]]:
    """Erase whoever is here although they were erased; return how many, and their files."""
    files: list[str] = []
    back = erasing.marked(tx, marks)
    for person in back:
        files += erasing.erase(tx, person, now, leave=False).files
    erasing.bury(tx, set(marks) - erasing.buried(tx), now)
    return len(back), files
