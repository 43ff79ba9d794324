"""The weekly lines of a coach: on Monday at half past eight, if something changed. Story CO1."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy import Connection

from bot.coaching.kit import Kit, Part, button
from bot.coaching.news import OFF, news, worded
from bot.coaching.overview import Overview, calendar_of
from bot.coaching.telling import Telling
from bot.coaching.today import nobody
from bot.messages import Bubble, Inbound
from bot.scene import Scene
from flows.nudging.calendar import OPENS, Calendar
from locales.catalog import Voice
from storage import coaches, enterprises

TOPIC = "digest"  # of the timers, by person; and the kind in the ledger
ON = "/digest on"
WEEK = timedelta(days=7)


class Ledger(Protocol):
    """Sends what nobody asked for just now, if and when it may go: bot/nudging."""

    def last(self, tx: Connection, person: str, kind: str) -> datetime | None:
        """Return when something of a kind was last sent to somebody."""

    def offer(self, tx: Connection, person: str, kind: str, about: str) -> None:
        """Have something go as soon as it may; its words are asked for when it goes."""


class Digest:
    """Tells coaches each week what changed, as long as they want that."""

    def __init__(self, kit: Kit, ledger: Ledger | None = None) -> None:
        self._kit = kit
        self._ledger = ledger
        self._overview = Overview(kit.library)
        self.part = Part(commands={"digest": self.switched})
        kit.timers.on(TOPIC, self.due)

    def switched(
        self, tx: Connection, inbound: Inbound, scene: Scene, typed: str
    ) -> list[Bubble]:
        """Switch the weekly lines on or off; without a word, tell how it is."""
        del inbound
        voice, person = scene.wording.voice, scene.seat.person
        known = coaches.being(tx, person)
        if not known:
            return nobody(tx, voice, person)
        wanted = any(each.digest for each in known)
        if typed in {"on", "off"}:
            wanted = typed == "on"
            coaches.want_digest(tx, person, wanted=wanted)
        self.plan(tx, person, scene.now)
        state, other = ("on", "off") if wanted else ("off", "on")
        tap = button(voice, f"digest-tap-{other}", OFF if wanted else ON)
        return [Bubble(text=voice.text(f"digest-is-{state}"), taps=(tap,))]

    def plan(self, tx: Connection, person: str, now: datetime) -> None:
        """Have a look on the next Monday at what a coach is to hear of, unless that is planned."""
        if not self._kit.timers.waits(tx, TOPIC, person):
            at = monday(calendar_for(tx, person), now)
            self._kit.timers.put(tx, TOPIC, person, at)

    def due(self, tx: Connection, person: str) -> None:
        """Have the weekly lines go if there is news, and look again in a week."""
        now = self._kit.clock()
        if not coaches.being(tx, person):
            return
        self.plan(tx, person, now)
        if self._ledger and self.said(tx, person, self._kit.catalog.voice("en")):
            week = now.date().isocalendar()
            about = f"{week.year}-W{week.week:02}"
            self._ledger.offer(tx, person, TOPIC, about)

    def said(self, tx: Connection, person: str, voice: Voice) -> list[Bubble]:
        """Return the weekly lines as they are now; none if nothing changed, or nobody wants them."""
        now = self._kit.clock()
        if not any(each.digest for each in coaches.being(tx, person)):
            return []
        last = self._ledger.last(tx, person, TOPIC) if self._ledger else None
        since = last or now - WEEK
        told = news(self._overview.of_coach(tx, person, now), since, now)
        telling = Telling(self._kit.catalog, voice)
        return [worded(told, telling, since)] if told else []


def monday(calendar: Calendar, now: datetime) -> datetime:
    """Return the next Monday at half past eight, where somebody lives."""
    today = calendar.day(now)
    day = today + timedelta(days=-today.weekday() % 7)
    at = calendar.at(day, OPENS)
    return at if at > now else calendar.at(day + WEEK, OPENS)


def calendar_for(tx: Connection, person: str) -> Calendar:
    """Return the working days of a coach: those where their enterprises are."""
    found = enterprises.coached_by(tx, person)
    return calendar_of(found[0].country if found else "BE")
