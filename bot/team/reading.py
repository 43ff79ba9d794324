"""Who is shown the answers of a session with names: that goes through the door, and is noted.

In a session without names there is nobody to note it for. What is shown in a group is one line
there, in the role of a facilitator: all who stand in the group see it, whoever they are.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.door import open_to
from bot.team.place import is_group
from storage import people, sessions
from storage.sessions import Session
from storage.trail import Reading

OBJECT = "team-after-reveal"


def note_readings(
    tx: Connection, session: Session, address: str, now: datetime
) -> None:
    """Note for each who is shown by name that it is read at an address; or NotAllowedError."""
    if not session.named:
        return
    found = people.find(tx, address)
    reader = found.person if found and not is_group(address) else address
    leads = is_group(address) or address == session.facilitator
    for attendee in sessions.of(tx, session.id):
        if attendee.person == reader or attendee.state == sessions.JOINED:
            continue
        reading = Reading(
            whose=attendee.person,
            reader=reader,
            role="facilitator" if leads else "participant",
            object=OBJECT,
            action="read",
            why="",
            at=now,
        )
        open_to(tx, reading, session=session.id)
