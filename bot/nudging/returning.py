"""A day has come that somebody named: the data are there, or a pause is over."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from bot.messages import Bubble
from bot.nudging.messages import Message
from bot.nudging.words import taps
from flows.conversation import PAUSED, WAITING, Conversation
from locales.catalog import Catalog
from storage import conversations, people
from storage.nudges import Entry
from storage.timers import who_of

if TYPE_CHECKING:
    from bot.nudging.facade import Nudging

COLLECTED, QUIET_OVER = "collected", "quiet-over"  # kinds, and messages


class Returning:
    """Says that such a day has come, if it still is so."""

    def __init__(self, nudging: Nudging, catalog: Catalog) -> None:
        self._nudging = nudging
        self._catalog = catalog
        nudging.on(COLLECTED, self._say)
        nudging.on(QUIET_OVER, self._say)

    def collected(self, tx: Connection, key: str) -> None:
        """Say that the day has come for which data were expected."""
        self._come(tx, COLLECTED, key)

    def quiet_over(self, tx: Connection, key: str) -> None:
        """Say that a pause is over that somebody asked for, if they want to be told."""
        self._come(tx, QUIET_OVER, key)

    def _come(self, tx: Connection, kind: str, key: str) -> None:
        conversation, person = who_of(key)
        person = person or conversations.opener(tx, conversation)
        found = conversations.by_id(tx, conversation, person=person) if person else None
        if found is None:
            return
        since = found.until if kind == COLLECTED else _quiet(tx, person)
        self._nudging.now(tx, person, kind, f"{conversation}/{kind}/{since}")

    def _say(self, tx: Connection, entry: Entry, now: datetime) -> Message | None:
        id_, _, rest = entry.about.partition("/")
        found = conversations.by_id(tx, id_, person=entry.person)
        address = people.address_of(tx, id_, entry.person)
        if found is None or address is None or not _holds(found, entry, rest, now):
            return None
        voice = self._catalog.voice(found.language)
        bubble = Bubble(text=voice.text(entry.kind), taps=taps(voice))
        return Message(address=address, bubble=bubble)


def _holds(found: Conversation, entry: Entry, rest: str, now: datetime) -> bool:
    if entry.kind == QUIET_OVER:
        return found.stage == PAUSED
    day = rest.rpartition("/")[2]
    waits = found.stage == WAITING and found.until == day
    return waits and bool(day) and day <= now.date().isoformat()


def _quiet(tx: Connection, person: str) -> str:
    """Return the day until which somebody wanted to be left alone."""
    until = [each.quiet_until for each in people.reached_at(tx, person)]
    return next((each.date().isoformat() for each in until if each), "")
