"""What was decided to go and did not arrive: after a while that is decided once more.

The messenger may be out of reach until late in the evening, and somebody may say stop meanwhile.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from storage import nudges, outbox
from storage.nudges import Entry
from storage.outgoing import Outgoing
from storage.timers import Timers

SEND = "nudge"  # a timer, by person: something may go
KIND = "nudge"  # of the outbox: never sent again when nobody knows whether it came
LATE = timedelta(minutes=20)  # that a message may be on its way


def about(entry: Entry) -> str:
    """Return by what a message on its way is known again."""
    return f"{KIND}/{entry.id}"


def decided_anew(tx: Connection, outgoing: Outgoing, now: datetime) -> bool:
    """Take back a message that waits for long, and have it decided on; return whether it was."""
    if outgoing.kind != KIND or now - outgoing.not_before < LATE:
        return False
    what, _, known = outbox.about(tx, outgoing).partition("/")
    if what != KIND:
        return False
    outbox.mark(tx, outgoing, "overtaken")
    person = nudges.unsent(tx, int(known), now)
    if person:
        Timers().put(tx, SEND, person, now)
    return True
