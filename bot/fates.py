"""What became of a message, as it is kept. Each may be run twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from storage import outbox, people
from storage.outgoing import Draft, Outgoing


def sent(
    arrived: Sequence[tuple[Outgoing, str]], now: datetime, tx: Connection
) -> bool:
    """Note messages that arrived, with the messenger's ids.

    Return whether another program may be sending something to the same address.
    """
    for outgoing, message in arrived:
        known = outbox.mark(tx, outgoing, "sent", message)
        if not known and message:  # whoever got it was erased meanwhile
            wipe = Draft(kind=outbox.WIPE, body={"messages": [message]})
            outbox.put(tx, outgoing.address, [wipe], now)
    return outbox.busy(tx, arrived[-1][0].address, now)


def refused(outgoing: Outgoing, gone: datetime | None, tx: Connection) -> None:
    """Note that a message was refused, and since when the address cannot be reached, if so."""
    outbox.mark(tx, outgoing, "refused")
    if gone:
        people.out_of_reach(tx, outgoing.address, gone)
        outbox.give_up(tx, outgoing.address)


def move(address: str, to: str, tx: Connection) -> None:
    """Follow a chat to another address."""
    people.move(tx, address, to)
    outbox.move(tx, address, to)


def put_back(waiting: Sequence[Outgoing], later: datetime, tx: Connection) -> None:
    """Let messages wait again that were marked as being sent, and were not."""
    for outgoing in waiting:
        outbox.again(tx, outgoing, later)
