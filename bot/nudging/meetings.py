"""Around a meeting with a coach: a little while before it to prepare, and after it to go on."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from bot.nudging.messages import Message
from bot.nudging.recipients import calendar_of, rhythm_of
from bot.nudging.words import about_sitting, on_day
from bot.register import Register
from bot.scene import Scene
from locales.catalog import Catalog
from storage import enterprises, members, people
from storage.meetings import Meeting
from storage.nudges import Entry

if TYPE_CHECKING:
    from bot.nudging.facade import Nudging

BEFORE, AFTER = "meeting-before", "meeting-after"  # kinds
DAYS_BEFORE, DAYS_AFTER = 5, 2  # working days; product story CO5
_LAST = 10  # working days after it, it is not spoken of any more


class Meetings:
    """Plans what goes with a meeting, for all who work on the file and want reminders."""

    def __init__(self, nudging: Nudging, register: Register, catalog: Catalog) -> None:
        self._nudging = nudging
        self._register = register
        self._catalog = catalog
        nudging.on(BEFORE, self._say)
        nudging.on(AFTER, self._say)

    def planned(self, tx: Connection, meeting: Meeting, now: datetime) -> None:
        """Plan what comes before a meeting and after it."""
        enterprise = enterprises.by_id(tx, meeting.enterprise)
        if enterprise is None or enterprise.conversation is None:
            return
        about = f"{meeting.id}/{meeting.at.isoformat()}/{enterprise.conversation}"
        for member in members.of(tx, enterprise.conversation):
            rhythm = rhythm_of(tx, member.person)
            calendar = calendar_of(tx, member.person, rhythm.country, now)
            held = calendar.day(meeting.at)
            first = calendar.slot(calendar.before(held, DAYS_BEFORE), rhythm.hour)
            before = max(first, calendar.next_open(now))
            if before < meeting.at:
                self._nudging.plan(tx, member.person, BEFORE, about, before)
            after = calendar.slot(calendar.after(held, DAYS_AFTER), rhythm.hour)
            if after > now:
                self._nudging.plan(tx, member.person, AFTER, about, after)

    def moved(self, tx: Connection, meeting: Meeting, now: datetime) -> None:
        """Plan both for another day."""
        self.cancelled(tx, meeting)
        self.planned(tx, meeting, now)

    def cancelled(self, tx: Connection, meeting: Meeting) -> None:
        """Let both go."""
        self._nudging.drop(tx, (BEFORE, AFTER), f"{meeting.id}/")

    def _say(self, tx: Connection, entry: Entry, now: datetime) -> Message | None:
        _, held, conversation = entry.about.split("/")
        at = datetime.fromisoformat(held)
        here = [
            (each, seat)
            for each in people.reached_at(tx, entry.person)
            if (seat := self._register.seated(tx, each))
        ]
        own = [pair for pair in here if pair[1].conversation.id == conversation]
        if not own and not members.role_of(tx, conversation, entry.person):
            return None  # they left the file
        if not here:
            return None
        place, seat = (own or here)[0]
        rhythm = rhythm_of(tx, entry.person)
        calendar = calendar_of(tx, entry.person, rhythm.country, now)
        scene = Scene(seat=seat, catalog=self._catalog, now=now)
        voice = scene.wording.voice
        local = calendar.local(at)
        facts = {"when": on_day(voice.locale, local)}
        slot = scene.walk.frontier
        sitting = slot.sitting if own and slot else None
        bubble = about_sitting(f"nudge-{entry.kind}", sitting, scene.wording, facts)
        before = entry.kind == BEFORE
        last = calendar.slot(calendar.after(local.date(), _LAST), rhythm.hour)
        return Message(
            address=place.address, bubble=bubble, until=at if before else last
        )
