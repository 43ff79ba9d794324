"""How it goes, on one screen, in counts: what `filrouge status` shows."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from datetime import datetime, timedelta
from importlib.metadata import version
from typing import TYPE_CHECKING

from msgspec import Struct
from sqlalchemy import Connection

from bot.house import House, now
from bot.keeper import DAY, PARKED
from bot.operator.telling import paragraph
from flows.team.threshold import LEAST
from locales.formats import listed, moment
from storage.backups import last_backup
from storage.held import held_since
from storage.replicas import connected
from storage.standing import (
    Active,
    Ahead,
    Backlog,
    active,
    ahead,
    backlog,
)
from storage.tables import REVISION

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.catalog import Voice
    from storage.where import Where

TOPICS: Mapping[str, str] = {  # the kinds of timers people may wait for
    "nudge": "reminders",
    "digest": "reminders",
    "collected": "returns",
    "quiet": "returns",
    "meeting-tell": "meetings",
    "meeting-over": "meetings",
    "agreement-tell": "meetings",
    "comment-tell": "letters",
    "team-reveal": "teams",
    "team-remind": "teams",
    "team-due": "teams",
    "over": "erasing",
}
DAILY = "daily"


class Seen(Struct, frozen=True, kw_only=True):
    """What one look into the database found."""

    backlog: Backlog
    today: Active
    week: Active
    ahead: list[Ahead]
    connected: datetime | None


def show(settings: Settings, where: Where, voice: Voice) -> None:
    """Look once, also while Fil rouge runs, and say what was seen; raise RefusedError."""
    at = now().astimezone(settings.zone)
    house = House(settings, settings.content, where)
    seen = house.glance(lambda tx: _seen(tx, at, server=bool(where.address)))
    _Screen(voice, at).show(seen, where)


def _seen(tx: Connection, at: datetime, *, server: bool) -> Seen:
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return Seen(
        backlog=backlog(tx),
        today=active(tx, midnight),
        week=active(tx, at - timedelta(days=7)),
        ahead=ahead(tx),
        connected=min(connected(tx), default=None) if server else None,
    )


class _Screen:
    """What was seen, in words."""

    def __init__(self, voice: Voice, at: datetime) -> None:
        self._voice = voice
        self._at = at

    def show(self, seen: Seen, where: Where) -> None:
        facts = {"version": version("filrouge"), "python": platform.python_version()}
        self._say("standing-version", **facts)
        self._say("standing-database", path=where.shown, revision=REVISION)
        since = seen.connected if where.address else held_since(where.file)
        if since:
            self._say("standing-running", since=self._moment(since))
        else:
            self._say("standing-not-running")
        self._active("standing-today", seen.today)
        self._active("standing-week", seen.week)
        self._out(seen.backlog)
        self._parked(seen.backlog.parked)
        self._ahead(seen.ahead)
        self._backup(where)

    def _active(self, message: str, found: Active) -> None:
        self._say(
            message,
            people=self._few("people", found.people),
            conversations=self._few("conversations", found.conversations),
        )

    def _few(self, what: str, count: int) -> str:
        """Return a number of people or conversations; of few, only that they are few."""
        some = "few" if 0 < count < LEAST else "exact"
        return self._voice.text(
            f"standing-{what}", "", {"some": some, "count": count, "least": LEAST}
        )

    def _out(self, found: Backlog) -> None:
        waits = sum(found.outbox.get(state, 0) for state in ("due", "sending"))
        late = found.oldest is not None and found.oldest <= self._at
        first = self._moment(found.oldest) if late and found.oldest else "none"
        self._say("standing-waiting", count=waits, since=first)
        if unknown := found.outbox.get("unknown", 0):
            self._say("standing-unknown", count=unknown)

    def _parked(self, found: Mapping[str, int]) -> None:
        self._say("standing-parked", count=sum(found.values()))
        if found:
            reasons = [f"{reason} {count}" for reason, count in sorted(found.items())]
            told = listed(self._voice.locale, reasons)
            self._say("standing-parked-why", reasons=told, days=PARKED.days)

    def _ahead(self, found: list[Ahead]) -> None:
        groups: dict[str, tuple[int, datetime]] = {}
        for each in found:
            if each.topic in TOPICS:
                count, first = groups.get(TOPICS[each.topic], (0, each.first))
                known = count + each.count, min(first, each.first)
                groups[TOPICS[each.topic]] = known
        if not groups:
            self._say("standing-nothing-ahead")
        for kind, (count, first) in groups.items():
            number = self._few("number", count)
            self._say(
                "standing-ahead", kind=kind, number=number, at=self._moment(first)
            )
        for each in found:
            if each.topic == DAILY:
                done = self._moment(each.first - DAY)
                self._say("standing-daily", at=self._moment(each.first), last=done)

    def _backup(self, where: Where) -> None:
        last = last_backup(where.file)
        if last is None:
            self._say("standing-no-backup")
        else:
            self._say("standing-backup", at=self._moment(last.at), path=last.folder)

    def _moment(self, at: datetime) -> str:
        there = at.astimezone(self._at.tzinfo)
        return moment(self._voice.locale, there, self._at)

    def _say(self, message: str, **facts: str | int) -> None:
        paragraph(self._voice.text(message, "", facts))
