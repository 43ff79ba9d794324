"""What waits for a coach, of a file they may no longer see so: it goes to nobody any more."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, select

from storage.blanking import UNDER_WAY
from storage.tables import addresses, outbox

_THERE = select(addresses.c.address).where(addresses.c.person == bindparam("who"))
_TAKE_BACK = delete(outbox).where(
    outbox.c.about == bindparam("shown"),
    outbox.c.address.in_(_THERE),
    outbox.c.state.in_(UNDER_WAY),
)


def take_back(tx: Connection, conversation: str, person: str | None) -> int:
    """Drop what shows a file to somebody and did not arrive yet; return how many messages."""
    if person is None:
        return 0
    return tx.execute(_TAKE_BACK, {"shown": conversation, "who": person}).rowcount
