"""The weekly lines of a coach: on Monday at half past eight, if something changed. Story CO1."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.buttons import button
from bot.coaching.describing import Telling
from bot.coaching.kit import Kit, Part
from bot.coaching.news import OFF, news, worded
from bot.coaching.overview import Overview
from bot.coaching.today import nobody
from bot.coaching.weekly import DIGEST, WEEK, plan
from bot.messages import Bubble, Inbound
from bot.nudging.messages import Message
from bot.scene import Scene
from flows.nudging.deciding import REMEMBERED
from storage import coaches, nudges, people
from storage.nudges import Entry

ON = "/digest on"
STALE = timedelta(days=2)  # what cannot go by then waits for the next Monday


class Digest:
    """Tells coaches each week what changed, as long as they want that."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._overview = Overview(kit.library)
        self.part = Part(commands={"digest": self.switched})
        kit.timers.on(DIGEST, self.due)
        kit.nudging.on(DIGEST, self.say)

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
        plan(tx, self._kit.timers, person, scene.now)
        state, other = ("on", "off") if wanted else ("off", "on")
        tap = button(voice, f"digest-tap-{other}", OFF if wanted else ON)
        return [Bubble(text=voice.text(f"digest-is-{state}"), taps=(tap,))]

    def due(self, tx: Connection, person: str) -> None:
        """Have the weekly lines go as soon as they may, and look again in a week."""
        now = self._kit.clock()
        if not coaches.being(tx, person):
            return
        plan(tx, self._kit.timers, person, now)
        if coaches.wants_digest(tx, person):
            week = now.date().isocalendar()
            about = f"{week.year}-W{week.week:02}"
            self._kit.nudging.now(tx, person, DIGEST, about)

    def say(self, tx: Connection, entry: Entry, now: datetime) -> Message | None:
        """Return the weekly lines; none if nothing changed, or they are not wanted any more.

        They were asked for by their switch, so that they need no leave besides.
        """
        reached = people.reached_at(tx, entry.person)
        if not reached or not coaches.wants_digest(tx, entry.person):
            return None
        since = self._last(tx, entry.person, now)
        told = news(self._overview.of_coach(tx, entry.person, now), since, now)
        if not told:
            return None
        voice = self._kit.catalog.voice(reached[0].language)
        telling = Telling(self._kit.catalog, voice)
        return Message(
            address=reached[0].address,
            bubble=worded(told, telling, self._kit.host.day(since)),
            until=entry.due + STALE,
            asked=True,
        )

    def _last(self, tx: Connection, person: str, now: datetime) -> datetime:
        """Return when the weekly lines last came; a week ago, if that is long ago."""
        sent = nudges.recent(tx, person, now - REMEMBERED)
        ours = [each.sent for each in sent if each.kind == DIGEST and each.sent]
        return max(ours, default=now - WEEK)
