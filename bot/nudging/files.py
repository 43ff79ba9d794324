"""What a file gives reason to say to somebody who works on it, as it stands now."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from msgspec import Struct
from sqlalchemy import Connection

from bot.nudging.messages import Message
from bot.nudging.recipients import calendar_of, rhythm_of
from bot.nudging.words import worded
from bot.register import Register, Seat
from bot.scene import Scene
from flows.conversation import EDITING, PAUSED
from flows.nudging.calendar import CLOSES, Calendar
from flows.nudging.deciding import Why
from flows.nudging.due import Asked, Fit, Situation, due
from flows.walk import Walk
from locales.catalog import Catalog
from storage import asks, enterprises, members, nudges, people
from storage.members import Member
from storage.nudges import Entry
from storage.people import Participant
from storage.rhythms import Rhythm

FILE = "file"  # kinds of the ledger: file:outsider, file:unfinished
LONGEST = 40  # characters of a kind
_OWN = "sitting-"  # so keys begin of what concerns one person, not all of a file


class Reason(Struct, frozen=True, kw_only=True):
    """One thing there is reason to say, and when at the earliest."""

    kind: str
    about: str
    at: datetime


class Files:
    """Looks at the files of people."""

    def __init__(self, register: Register, catalog: Catalog) -> None:
        self._register = register
        self._catalog = catalog

    def next(self, tx: Connection, person: str, now: datetime) -> Reason | None:
        """Return what there is reason to say to somebody first, now or later."""
        rhythm = rhythm_of(tx, person)
        calendar = calendar_of(tx, person, rhythm.country, now)
        over = nudges.refused_about(tx, person, Why.LATE)
        found = [
            Reason(kind=_kind(fit), about=about, at=at)
            for seat, fits in self._fits(tx, person, calendar, now)
            for fit in fits
            if (about := _about(seat, fit)) not in over
            if (at := _moment(fit, calendar, rhythm, now))
        ]
        return min(found, key=lambda reason: reason.at, default=None)

    def say(self, tx: Connection, entry: Entry, now: datetime) -> Message | None:
        """Return what is said, if there is reason to still."""
        rhythm = rhythm_of(tx, entry.person)
        calendar = calendar_of(tx, entry.person, rhythm.country, now)
        today = calendar.day(now)
        for seat, fits in self._fits(tx, entry.person, calendar, now):
            for fit in fits:
                if _about(seat, fit) != entry.about or fit.on > today:
                    continue
                scene = Scene(seat=seat, catalog=self._catalog, now=now)
                until = _until(fit.until, calendar)
                bubble = worded(fit, scene.wording)
                return Message(address=seat.address, bubble=bubble, until=until)
        return None

    def later(self, tx: Connection, entry: Entry, now: datetime) -> bool:
        """Return whether there will be reason to say it, though not today."""
        if not entry.kind.startswith(f"{FILE}:"):
            return False
        rhythm = rhythm_of(tx, entry.person)
        calendar = calendar_of(tx, entry.person, rhythm.country, now)
        return any(
            entry.about == _about(seat, fit)
            for seat, fits in self._fits(tx, entry.person, calendar, now)
            for fit in fits
        )

    def _fits(
        self, tx: Connection, person: str, calendar: Calendar, now: datetime
    ) -> list[tuple[Seat, tuple[Fit, ...]]]:
        found = []
        for place in people.reached_at(tx, person):
            seat = self._register.seated(tx, place)
            if seat is None or seat.conversation.session:
                continue
            situation = self._situation(tx, seat, place, calendar, now)
            walk = Walk(seat.roadmap, seat.conversation.book)
            found.append((seat, due(seat.roadmap, walk, situation)))
        return found

    def _situation(
        self,
        tx: Connection,
        seat: Seat,
        place: Participant,
        calendar: Calendar,
        now: datetime,
    ) -> Situation:
        conversation = seat.conversation
        stage = conversation.stage
        if stage in {PAUSED, EDITING} and conversation.back_to:
            stage = conversation.back_to
        working = members.of(tx, conversation.id)
        return Situation(
            stage=stage,
            last=calendar.day(place.seen or now),
            calendar=calendar,
            until=conversation.until,
            people=len(working),
            coached=enterprises.coach_of(tx, conversation.id) is not None,
            asked=_asked(tx, conversation.id, calendar, now),
            sent=_sent(tx, conversation.id, working, seat.person, calendar),
            speaks=_spoken_to(tx, seat, working) == seat.person,
        )


def _about(seat: Seat, fit: Fit) -> str:
    """Return by what the ledger knows a thing to say about a file."""
    return f"{seat.conversation.id}/{fit.key}"


def _kind(fit: Fit) -> str:
    own = fit.key.startswith(_OWN)
    return f"{FILE}:{'unfinished' if own else fit.key.partition('/')[0]}"[:LONGEST]


def _moment(
    fit: Fit, calendar: Calendar, rhythm: Rhythm, now: datetime
) -> datetime | None:
    """Return when something is said: on the day that somebody chose, if that is not too late."""
    until = _until(fit.until, calendar)
    chosen = None if fit.fixed else rhythm.weekday
    for weekday in dict.fromkeys((chosen, None)):
        at = calendar.slot(fit.on, rhythm.hour, weekday)
        if at < now and weekday is not None:  # the next day of that name
            at = calendar.slot(calendar.day(now), rhythm.hour, weekday)
            if at < now:
                tomorrow = calendar.day(now) + timedelta(days=1)
                at = calendar.slot(tomorrow, rhythm.hour, weekday)
        at = max(at, calendar.next_open(now))
        if until is None or at <= until:
            return at
    return None


def _until(day: date | None, calendar: Calendar) -> datetime | None:
    return calendar.at(day, CLOSES) if day else None


def _asked(
    tx: Connection, conversation: str, calendar: Calendar, now: datetime
) -> dict[str, Asked]:
    found: dict[str, Asked] = {}
    for prompt, since in asks.waiting(tx, conversation, now):
        before = found.get(prompt)
        day = calendar.day(since)
        count = before.people + 1 if before else 1
        since_day = max(day, before.since) if before else day
        found[prompt] = Asked(people=count, since=since_day)
    return found


def _sent(
    tx: Connection,
    conversation: str,
    working: list[Member],
    person: str,
    calendar: Calendar,
) -> dict[str, date]:
    """Return what was said about a file, to anybody who works on it; of a sitting, to them."""
    found = {}
    who = [each.person for each in working]
    for entry in nudges.sent_about(tx, who, f"{conversation}/"):
        key = entry.about.partition("/")[2]
        own = key.startswith(_OWN)
        if entry.kind.startswith(f"{FILE}:") and (entry.person == person or not own):
            found[key] = calendar.day(entry.sent or entry.due)
    return found


def _spoken_to(tx: Connection, seat: Seat, working: list[Member]) -> str:
    """Return who hears what concerns a file: who answered last, of those who want reminders."""
    here = {each.person for each in working}
    authors = (each.author for each in reversed(seat.conversation.book.answers))
    for address in dict.fromkeys(author for author in authors if author):
        found = people.find(tx, address)
        if found and found.reminded and not found.gone and found.person in here:
            return found.person
    for each in working:
        if any(place.reminded for place in people.reached_at(tx, each.person)):
            return each.person
    return ""
