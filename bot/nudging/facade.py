"""Nudging: all that is sent to somebody who said nothing. Planned here, decided on, sent, noted.

Each person has one timer, for the earliest thing that is planned for them. When it comes, each
thing that is due is looked at anew: is there reason still, and may it go? What may not go yet
is put off; what may not go at all is refused, with the reason; what is done is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zlib import crc32

from sqlalchemy import Connection

from bot.nudging import anew
from bot.nudging.anew import SEND
from bot.nudging.by_hand import ByHand
from bot.nudging.files import FILE, Files
from bot.nudging.meetings import Meetings
from bot.nudging.messages import Message, Say
from bot.nudging.recipients import recipient, rhythm_of
from bot.nudging.returning import Returning
from bot.register import Register
from flows.nudging.deciding import Kept, Why, decide
from locales.catalog import Catalog
from storage import nudges, outbox, people
from storage.nudges import DROPPED, REFUSED, SENT, Entry
from storage.outgoing import Draft
from storage.timers import Timers

LOOK = "nudge-look"  # a timer, by person
AGAIN = timedelta(days=7)  # until a file is looked at that nobody wrote in
SPREAD = 300  # seconds over which those are spread who chose the same hour
EARLY = 3  # the hour, UTC, at which files are looked at: before anything may go


class Nudging:
    """Plans, and has sent what may go."""

    def __init__(
        self,
        *,
        register: Register,
        catalog: Catalog,
        timers: Timers,
        clock: Callable[[], datetime],
    ) -> None:
        self._timers = timers
        self._clock = clock
        self._files = Files(register, catalog)
        self._says: dict[str, Say] = {}
        self._others: Callable[[], object] = lambda: None
        self.on(FILE, self._files.say)
        self.returning = Returning(self, catalog)
        self.meetings = Meetings(self, register, catalog)
        self.by_hand = ByHand(self, catalog, clock)
        timers.on(SEND, self.send_due)
        timers.on(LOOK, self._look)

    def on(self, kind: str, say: Say) -> None:
        """Name what says things of a kind; `file` says those of `file:outsider`."""
        self._says[kind] = say

    def otherwise(self, others: Callable[[], object]) -> None:
        """Have this called, which may name more, before a kind is said by nobody."""
        self._others = others

    # --- planning -------------------------------------------------------------------------------

    def plan(
        self,
        tx: Connection,
        person: str,
        kind: str,
        about: str,
        due: datetime,
        *,
        sender: str = "",
        words: str = "",
    ) -> None:
        """Plan something for somebody, once; or for another moment, if it was planned."""
        if nudges.plan(tx, person, kind, about, due, sender=sender, words=words):
            self._wind(tx, person)

    def now(self, tx: Connection, person: str, kind: str, about: str) -> None:
        """Send something as soon as it may go: at once, if nothing stands in the way."""
        self.plan(tx, person, kind, about, self._clock())
        self.send_due(tx, person)

    def drop(self, tx: Connection, kinds: tuple[str, ...], about: str) -> None:
        """Let go of what is planned about something, for whomever."""
        for entry in nudges.planned_about(tx, kinds, about):
            nudges.move(tx, entry, DROPPED, why=Why.DONE)
            self._wind(tx, entry.person)

    def heard(self, tx: Connection, person: str) -> None:
        """Note that somebody said something; their file is looked at before the next day."""
        now = self._clock()
        nudges.answer(tx, person, now)
        self.look_soon(tx, person)

    def look_soon(self, tx: Connection, person: str) -> None:
        """Have the file of somebody looked at before the next day."""
        self._timers.put(tx, LOOK, person, _early(self._clock()))

    def _look(self, tx: Connection, person: str) -> None:
        """Plan what the files of somebody give reason to say first."""
        reached = people.reached_at(tx, person)
        if not any(each.reminded for each in reached):
            self._unplan(tx, person, keep="")
            return  # until they say something else
        now = self._clock()
        found = self._files.next(tx, person, now)
        self._unplan(tx, person, keep=found.about if found else "")
        if found:
            nudges.plan(tx, person, found.kind, found.about, found.at)
        self._wind(tx, person)
        self._timers.put(tx, LOOK, person, _early(now + AGAIN))

    def _unplan(self, tx: Connection, person: str, keep: str) -> None:
        for entry in nudges.planned(tx, person):
            if entry.kind.startswith(f"{FILE}:") and entry.about != keep:
                nudges.unplan(tx, entry)

    def _wind(self, tx: Connection, person: str) -> None:
        """Set the one timer of somebody to the earliest thing that is planned."""
        planned = nudges.planned(tx, person)
        if planned:
            first = planned[0]
            ours = first.kind.startswith(f"{FILE}:")
            due = first.due + _spread(person) if ours else first.due
            self._timers.put(tx, SEND, person, due)
        else:
            self._timers.cancel(tx, SEND, person)

    # --- sending --------------------------------------------------------------------------------

    def send_due(self, tx: Connection, person: str) -> None:
        """Look at what is due for somebody; send what may go."""
        now = self._clock()
        due = [each for each in nudges.planned(tx, person) if each.due <= now]
        said = [self._said(tx, each, now) for each in sorted(due, key=_first)]
        if any(said):
            self._look(tx, person)
        self._wind(tx, person)

    def _said(self, tx: Connection, entry: Entry, now: datetime) -> bool:
        """Deal with something that is due; return whether a file may have more to say."""
        kind = entry.kind.partition(":")[0]
        if kind not in self._says:
            self._others()
        say = self._says.get(kind)
        message = say(tx, entry, now) if say else None
        who = recipient(
            tx,
            entry.person,
            now,
            asked=message.asked if message else False,
            besides=entry,
        )
        if message is None:
            if self._files.later(tx, entry, now):
                nudges.unplan(tx, entry)  # and planned anew, for the day it is for now
                return True
            why = Why.BLOCKED if who.blocked else Why.DONE
            nudges.move(tx, entry, REFUSED if who.blocked else DROPPED, why=why)
            return True
        found = decide(who, now, by_hand=bool(entry.sender), until=message.until)
        if isinstance(found, Kept):
            nudges.move(tx, entry, REFUSED, why=found.why)
            return True
        if found.at > now:
            at = found.at
            if not entry.sender:  # at the hour they chose, as ever
                hour = rhythm_of(tx, entry.person).hour
                at = max(at, who.calendar.slot(who.calendar.day(at), hour))
            late = message.until is not None and at > message.until
            nudges.put_off(tx, entry, found.at if late else at)
            return False
        if nudges.move(tx, entry, SENT, sent=now):
            self._put(tx, message, entry, now)
        return True

    def _put(
        self, tx: Connection, message: Message, entry: Entry, now: datetime
    ) -> None:
        about = message.about or anew.about(entry)
        draft = Draft(kind=anew.KIND, body=message.bubble.body(), about=about)
        outbox.put(tx, message.address, [draft], now)
        self._timers.stirred = True


def _first(entry: Entry) -> tuple[bool, bool, datetime, int]:
    """Order what is due on a day: what somebody wrote, what has a date, then the rest."""
    return not entry.sender, entry.kind.startswith(f"{FILE}:"), entry.due, entry.id


def _spread(person: str) -> timedelta:
    """Return by how much somebody comes after the hour, so that not all do at once."""
    return timedelta(seconds=crc32(person.encode()) % SPREAD)


def _early(now: datetime) -> datetime:
    """Return when files are looked at next."""
    tomorrow = now + timedelta(days=1)
    return tomorrow.replace(hour=EARLY, minute=0, second=0, microsecond=0)
