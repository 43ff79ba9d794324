"""The next round on what was finished: who comes first opens it, for all who work on the file."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.register import Register, Seat
from flows.carrying import carried_on
from flows.conversation import NOTICE
from flows.turn import Event, Returned, Started
from storage import (
    conversations,
    enterprises,
    letters,
    members,
    people,
    rounds,
)


class Rounds:
    """Leads people to the next round, with a transaction in hand."""

    def __init__(self, register: Register) -> None:
        self._register = register

    def begin_again(
        self, tx: Connection, seat: Seat, now: datetime
    ) -> tuple[Seat, Event]:
        """Go to the next round on what was finished; who comes first opens it.

        It offers what may still hold. Who works on the file works on its next round too.
        """
        before = seat.conversation
        after = rounds.after(tx, before.id)
        if after and not members.role_of(tx, after, seat.person):
            self._bring_along(tx, before.id, after, [seat.person], now)
        there = self._register.back_at(tx, seat, after) if after else None
        there = there or self._next_round(tx, seat, now)
        if there.conversation.stage != NOTICE:
            return there, Returned()
        return there, Started(carried=carried_on(there.roadmap, before.book))

    def _next_round(self, tx: Connection, seat: Seat, now: datetime) -> Seat:
        """Open the next round, for whoever opened this one and all who work on it."""
        before = seat.conversation
        here = [each.person for each in members.of(tx, before.id)]
        opener = conversations.opener(tx, before.id)
        opener = opener if opener in here else seat.person
        had = rounds.in_session(tx, opener, before.roadmap, "")
        opened = self._register.opened(
            tx,
            opener,
            before.roadmap,
            before.language,
            now,
            round_=had + 1,
            follows=before.id,
        )
        self._bring_along(tx, before.id, opened.id, here, now)
        enterprises.follow(tx, before.id, opened.id)
        letters.follow(tx, before.id, opened.id)
        people.switch(tx, seat.address, opened.id, before.language)
        return self._register.moved(tx, seat, opened)

    def _bring_along(
        self, tx: Connection, before: str, after: str, who: list[str], now: datetime
    ) -> None:
        """Let people work on a round in the role and by the name they had in the one before."""
        there = {each.person for each in members.of(tx, after)}
        for each in members.of(tx, before):
            if each.person in there:
                members.call(tx, after, each.person, each.name)
            elif each.person in who:
                members.join(tx, after, each.person, each.role, now, name=each.name)
