"""Which enterprise a coach means, who is in it, when it is there, and what may be seen of it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.library import Library
from bot.wording import Wording, in_session
from flows.answers import Book
from flows.naming import Naming
from flows.nudging.calendar import ZONES, Calendar
from flows.roadmap import Roadmap
from flows.sharing import shared
from flows.walk import Walk
from locales.catalog import Voice
from storage import coaches, conversations, enterprises, members, shares
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
    return calendar_of(enterprise).zone


def calendar_of(enterprise: Enterprise) -> Calendar:
    """Return when people there work."""
    zone = ZONES.get(enterprise.country, ZONES["BE"])
    return Calendar(country=enterprise.country, zone=ZoneInfo(zone))


class Sight:
    """What a coach may see of an enterprise, and the words for it."""

    def __init__(self, roadmap: Roadmap, book: Book) -> None:
        self.roadmap = roadmap
        self.book = book
        self.walk = Walk(roadmap, book, through=True)

    def wording(self, voice: Voice) -> Wording:
        naming = Naming(self.walk)
        chosen = self.roadmap.selectors.items()
        given = {name: naming.raw(reference) for name, reference in chosen}
        return Wording(voice, {**in_session(""), **given})


def whole(tx: Connection, library: Library, enterprise: Enterprise) -> Sight | None:
    """Return all of a file, for those who work on it; None as long as nobody began."""
    held = enterprise.conversation
    file = conversations.by_id(tx, held) if held else None
    if file is None:
        return None
    roadmap = library.version(
        file.roadmap, file.version, lambda: conversations.published(tx, file.version)
    )
    return Sight(roadmap, file.book)


def seen(tx: Connection, library: Library, enterprise: Enterprise) -> Sight | None:
    """Return what is confirmed and shared of a file; None if nothing is shared."""
    all_of_it = whole(tx, library, enterprise)
    if all_of_it is None or enterprise.conversation is None:
        return None
    sharing = shares.of(tx, enterprise.conversation)
    if not sharing.given:
        return None
    roadmap = all_of_it.roadmap
    book = shared(roadmap, all_of_it.book, sharing.kept_back, sharing.since)
    return Sight(roadmap, book)
