"""One announcement to all who work on the files of a programme: once each, within every limit.

It goes into the ledger of all that is sent to somebody who said nothing (bot/nudging), a line a
person. There it is decided on like the rest, waits for working hours, and moves to sent once,
whatever is started again in between. Who cannot be reached is noted, and keeps nobody waiting.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec import Struct
from sqlalchemy import Connection

from bot.messages import Bubble
from bot.nudging.facade import Nudging
from bot.nudging.messages import Message
from bot.nudging.recipients import recipient
from bot.nudging.words import taps
from flows.nudging.deciding import Kept, Why, decide
from locales.catalog import Catalog, Voice
from storage import broadcasts, nudges, people, programmes
from storage.broadcasts import KIND, REFUSED, SENDING, SENT, WAITING, Broadcast
from storage.nudges import Entry
from storage.programmes import Programme

LONGEST = 500  # characters, with what stands before them
USEFUL = timedelta(days=14)  # later it is no news any more


class Preview(Struct, frozen=True, kw_only=True):
    """To how many people an announcement would go now, and to how many it would not."""

    going: int
    kept: int


class Reach(Struct, frozen=True, kw_only=True):
    """How far an announcement is."""

    broadcast: Broadcast
    people: int
    sent: int
    waiting: int
    refused: int


class Announcing:
    """Sends announcements, and knows what became of them."""

    def __init__(
        self, nudging: Nudging, catalog: Catalog, clock: Callable[[], datetime]
    ) -> None:
        self._nudging = nudging
        self._catalog = catalog
        self._clock = clock
        nudging.on(KIND, self._say)

    def preview(self, tx: Connection, programme: Programme) -> Preview:
        """Return how many would get an announcement, if it went now."""
        now = self._clock()
        whom = broadcasts.people_of(tx, programme.id)
        found = [decide(recipient(tx, each, now), now) for each in whom]
        kept = sum(isinstance(each, Kept) for each in found)
        return Preview(going=len(found) - kept, kept=kept)

    def draft(
        self, tx: Connection, programme: Programme, person: str, words: str
    ) -> int:
        """Keep an announcement until it is sent; return its number."""
        return broadcasts.draft(tx, programme.id, person, words, self._clock())

    def send(self, tx: Connection, programme: Programme, broadcast: int) -> int | None:
        """Have an announcement sent; return to how many. None if there is no such draft."""
        now = self._clock()
        found = broadcasts.by_id(tx, broadcast)
        if found is None or found.programme != programme.id:
            return None
        whom = broadcasts.people_of(tx, programme.id)
        if not broadcasts.begin(tx, broadcast, whom, now):
            return None
        going = self.preview(tx, programme).going
        about = broadcasts.about(broadcast)
        for each in whom:
            self._nudging.plan(tx, each, KIND, about, now)
        return going

    def reach(self, tx: Connection, programme: Programme) -> Reach | None:
        """Return how far the last announcement of a programme is; None if there was none."""
        found = broadcasts.last(tx, programme.id)
        if found is None:
            return None
        states = [state for state, _ in self._became(tx, found.id).values()]
        return Reach(
            broadcast=found,
            people=len(states),
            sent=states.count(SENT),
            waiting=states.count(WAITING),
            refused=states.count(REFUSED),
        )

    def settle(self, tx: Connection, broadcast: int) -> None:
        """Note for each receiver what became of an announcement."""
        now = self._clock()
        became = self._became(tx, broadcast)
        for each in broadcasts.receivers(tx, broadcast):
            if became[each.person] != (each.state, each.why):
                broadcasts.settle(tx, broadcast, each.person, *became[each.person], now)

    def _became(self, tx: Connection, broadcast: int) -> dict[str, tuple[str, str]]:
        """Return state and why by person: what the ledger says, or out of reach after all."""
        ledger = broadcasts.ledger(tx, broadcast)
        found = {}
        for each in broadcasts.receivers(tx, broadcast):
            state, why = ledger.get(each.person, (nudges.DROPPED, Why.DONE.value))
            if state == nudges.PLANNED:
                found[each.person] = WAITING, ""
            elif state != nudges.SENT:
                found[each.person] = REFUSED, why
            elif people.reached_at(tx, each.person) or each.state == SENT:
                found[each.person] = SENT, ""
            else:
                found[each.person] = REFUSED, Why.BLOCKED.value
        return found

    def _say(self, tx: Connection, entry: Entry, now: datetime) -> Message | None:  # noqa: ARG002
        """Return an announcement as somebody reads it; None if it is not for them any more."""
        found = broadcasts.by_id(tx, int(entry.about.rpartition("/")[2]))
        reached = people.reached_at(tx, entry.person)
        if found is None or found.state != SENDING or not reached:
            return None
        programme = programmes.by_id(tx, found.programme)
        if programme is None or not broadcasts.takes_part(
            tx, programme.id, entry.person
        ):
            return None
        voice = self._catalog.voice(reached[0].language)
        return Message(
            address=reached[0].address,
            bubble=bubble(programme, found.words, voice),
            until=found.at + USEFUL,
        )


def bubble(programme: Programme, words: str, voice: Voice) -> Bubble:
    """Return an announcement as people read it, with what they can do."""
    return Bubble(text=announced(programme, words, voice), taps=taps(voice))


def announced(programme: Programme, words: str, voice: Voice) -> str:
    facts = {"programme": programme.name, "words": words}
    return voice.text("announce-message", "", facts)
