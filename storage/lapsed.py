"""What programmes leave behind that has had its time."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, exists, func, select, update

from storage.programme_tables import (
    agreements,
    coaches,
    enterprises,
    meetings,
    nudges,
    passes,
    tickets,
)
from storage.tables import members

# a nudge, after it was to go: what comes yearly knows the last
LEDGER = timedelta(days=365)
TICKETS = timedelta(days=30)  # a link that nobody followed, after its last day


def forget(tx: Connection, now: datetime) -> None:
    """Let go of ways in that are over, and of what was sent, or was not, long ago."""
    tx.execute(delete(passes).where(passes.c.until < now))
    unused = tickets.c.used.is_(None) & (tickets.c.until < now - TICKETS)
    tx.execute(delete(tickets).where(unused))
    old = func.coalesce(nudges.c.sent, nudges.c.due) < now - LEDGER
    tx.execute(delete(nudges).where(old))
    _nobody_s_places(tx)


def forget_abandoned(tx: Connection, before: datetime) -> bool:
    """Let go of meetings of enterprises that nobody works for any more; True if there were any.

    The enterprise stays in the list of its programme: that is the programme's.
    """
    theirs = exists().where(members.c.conversation == enterprises.c.conversation)
    left = select(enterprises.c.id).where(enterprises.c.since < before, ~theirs)
    still = select(meetings.c.enterprise).where(meetings.c.at >= before)
    gone = meetings.c.enterprise.in_(left) & meetings.c.enterprise.not_in(still)
    ids = list(tx.execute(select(meetings.c.id).where(gone)).scalars())
    tx.execute(delete(agreements).where(agreements.c.meeting.in_(ids)))
    tx.execute(delete(meetings).where(meetings.c.id.in_(ids)))
    return bool(ids)


def _nobody_s_places(tx: Connection) -> None:
    """Let go of places of coaches who were erased, once nothing hangs on them any more."""
    places = select(coaches).where(coaches.c.person.is_(None))
    for place in tx.execute(places).all():
        used = (
            exists().where(enterprises.c.coach == place.id),
            exists().where(meetings.c.coach == place.id),
        )
        if place.name or any(tx.execute(select(each)).scalar() for each in used):
            continue
        of_it = tickets.c.coach == place.id
        tx.execute(update(tickets).where(of_it).values(coach=None))
        tx.execute(delete(coaches).where(coaches.c.id == place.id))
