"""One move: the conversation advances, and what that changed is kept."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection

from bot.messages import Inbound
from bot.mornings import morning
from bot.register import Seat
from bot.rights import Rights
from flows.conversation import PAUSED
from flows.days import first_day
from flows.engine import advance
from flows.turn import ChangeAsked, DateGiven, Event, Paused, Returned, Spoke, Turn
from storage import conversations, inbox, outbox, people
from storage.ports import Jobs
from storage.timers import timer_key


class Moves:
    """Makes moves, with a transaction in hand."""

    def __init__(self, timers: Jobs, rights: Rights) -> None:
        self._timers = timers
        self._rights = rights

    def advance(
        self, tx: Connection, inbound: Inbound, seat: Seat, event: Event, now: datetime
    ) -> Turn:
        """Advance the conversation, and keep what that changed."""
        address, before = inbound.address, seat.conversation
        if isinstance(event, Returned | Spoke):
            outbox.overtake(tx, address)
        turn = advance(seat.roadmap, before, event, now, author=address, seen=seat.seen)
        after = conversations.record(
            tx, turn, person=seat.person, update_key=inbound.key, now=now
        )
        if after.language != before.language:
            people.switch(tx, address, after.id, after.language)
        if isinstance(event, DateGiven) and after.until:
            key = timer_key(after.id, seat.person)
            self._timers.put(tx, "collected", key, morning(first_day(after.until)))
        if isinstance(event, Paused) and event.until and after.stage == PAUSED:
            people.quiet(tx, seat.person, morning(first_day(event.until)))
            key = timer_key(after.id, seat.person)
            self._timers.put(tx, "quiet", key, morning(first_day(event.until)))
        self._rights.put_right(tx, before, turn.answers)
        return replace(turn, conversation=after)

    def reopened(
        self, tx: Connection, inbound: Inbound, seat: Seat, now: datetime
    ) -> tuple[Inbound, Seat]:
        """Return where the words stand that somebody changed: at the answer they had become."""
        updates = inbox.updates_of(
            tx, inbound.account, inbound.address, inbound.message
        )
        keys = [f"{inbound.account}:{update}" for update in updates]
        book = seat.conversation.book
        numbers = conversations.from_updates(tx, seat.conversation.id, keys)
        kept = [each for n in numbers if (each := book.numbered(n))]
        given = next((each for each in kept if book.latest(each.place) == each), None)
        if given is None:
            misread = kept and kept[-1] == book.answers[-1]  # asked for just now
            passed = inbound if misread else replace(inbound, declined="edited-passed")
            return passed, seat
        turn = self.advance(tx, inbound, seat, ChangeAsked(given.number), now)
        return inbound, replace(seat, conversation=turn.conversation, seen=None)
