"""An enterprise and its coach: what both are called, who is in it, and when people there work."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec.structs import replace
from sqlalchemy import Connection

from flows.nudging.calendar import Calendar, calendar_in
from locales.catalog import Voice
from storage import closures, coaches, enterprises, members
from storage.enterprises import Enterprise


def called(voice: Voice, enterprise: Enterprise) -> str:
    """Return an enterprise by its number and name."""
    facts = {"number": enterprise.code, "name": enterprise.name}
    return voice.text("coached-enterprise", "", facts)


def coach_name(tx: Connection, voice: Voice, enterprise: Enterprise) -> str:
    """Return what a coach is called; without a name, if they had themselves erased."""
    coach = coaches.by_id(tx, enterprise.coach)
    return (coach and coach.name) or voice.text("coach-unnamed")


def coach_person(tx: Connection, enterprise: Enterprise) -> str | None:
    """Return who accompanies an enterprise just now, once they came."""
    coach = coaches.by_id(tx, enterprise.coach)
    return coach.person if coach else None


def people_in(tx: Connection, enterprise: Enterprise) -> list[str]:
    """Return who works on the file of an enterprise."""
    if enterprise.conversation is None:
        return []
    return [each.person for each in members.of(tx, enterprise.conversation)]


def with_person(tx: Connection, person: str) -> Enterprise | None:
    """Return the enterprise that somebody works for."""
    found = (enterprises.with_file(tx, file) for file in members.shared(tx, person))
    return next((each for each in found if each), None)


def local(enterprise: Enterprise, at: datetime) -> datetime:
    """Return a moment as the clocks of an enterprise show it."""
    return at.astimezone(zone_of(enterprise))


def zone_of(enterprise: Enterprise) -> ZoneInfo:
    return calendar_in(enterprise.country).zone


def calendar_of(tx: Connection, enterprise: Enterprise) -> Calendar:
    """Return when people there work: not while their programme or the enterprise is closed."""
    known = closures.around_enterprises(tx, [enterprise.id])
    return replace(calendar_in(enterprise.country), closures=known[enterprise.id])
