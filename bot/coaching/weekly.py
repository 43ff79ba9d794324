"""When a coach hears of the week: on Monday, as the day begins where their enterprises are."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from flows.nudging.calendar import OPENS, Calendar, calendar_in
from storage import enterprises
from storage.ports import Jobs

DIGEST = "digest"  # of the timers, by person; and in the ledger
WEEK = timedelta(days=7)


def plan(tx: Connection, timers: Jobs, person: str, now: datetime) -> None:
    """Look on the next Monday at what a coach is to hear of, unless that is planned.

    It is planned when they come, and with whatever they do as a coach.
    """
    if not timers.waits(tx, DIGEST, person):
        timers.put(tx, DIGEST, person, monday(_calendar(tx, person), now))


def monday(calendar: Calendar, now: datetime) -> datetime:
    """Return the next Monday at half past eight, where somebody lives."""
    today = calendar.day(now)
    day = today + timedelta(days=-today.weekday() % 7)
    at = calendar.at(day, OPENS)
    return at if at > now else calendar.at(day + WEEK, OPENS)


def _calendar(tx: Connection, person: str) -> Calendar:
    found = enterprises.coached_by(tx, person)
    return calendar_in(found[0].country if found else "")
