"""What counts of somebody who may be written to: their calendar, what came before, what they chose."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection

from flows.nudging.calendar import HOUR, WEEKDAY, Calendar, Stretch, calendar_in
from flows.nudging.deciding import ASKED, REMEMBERED, Recipient
from storage import closures, consents, leaves, nudges, people, rhythms
from storage.nudges import Entry
from storage.rhythms import Rhythm

COUNTRY = "BE"  # of who is in no programme and named none


def rhythm_of(tx: Connection, person: str) -> Rhythm:
    """Return when somebody wants to be reminded: as they chose, or Tuesday at ten."""
    chosen = chosen_by(tx, person)
    if chosen.country:
        return chosen
    return replace(chosen, country=rhythms.country_of(tx, person) or COUNTRY)


def chosen_by(tx: Connection, person: str) -> Rhythm:
    """Return what somebody chose themselves; without a country, it is that of their work."""
    usual = Rhythm(country="", weekday=WEEKDAY, hour=HOUR)
    return rhythms.of(tx, person) or usual


def calendar_of(tx: Connection, person: str, country: str, now: datetime) -> Calendar:
    """Return when somebody works, in a country: but for their leave, and what is closed there."""
    calendar = calendar_in(country)
    away = leaves.of(tx, person, calendar.day(now))
    return replace(
        calendar,
        leaves=tuple(Stretch(first=first, last=last) for first, last in away),
        closures=closures.around_person(tx, person),
    )


def recipient(
    tx: Connection,
    person: str,
    now: datetime,
    *,
    asked: bool = False,
    besides: Entry | None = None,
) -> Recipient:
    """Return what counts of somebody.

    `asked`: it is about something they took on themselves, so that it needs no leave besides;
    who said stop is left alone all the same. What was written by hand and waits to go counts
    as sent, `besides` the line of the ledger at hand.
    """
    rhythm = rhythm_of(tx, person)
    reached = people.reached_at(tx, person)
    wants = consents.holding(tx, person).get("reminders")
    promised = [
        each.due
        for each in nudges.planned(tx, person)
        if each.sender and not (besides and each.id == besides.id)
    ]
    recent = nudges.recent(tx, person, now - REMEMBERED)
    sent = [each.sent for each in recent if each.sent]
    return Recipient(
        calendar=calendar_of(tx, person, rhythm.country, now),
        consent=bool(wants) or asked,
        stopped=wants is False,
        blocked=not reached,
        quiet_until=reached[0].quiet_until if reached else None,
        sent=(*sent, *promised),
        unanswered=nudges.unanswered(tx, person),
        asked_at=nudges.asked_at(tx, person, now - ASKED),
    )
