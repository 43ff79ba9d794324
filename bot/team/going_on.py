"""Sessions go on without somebody, or something: erased, out of reach, a group that put us out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from sqlalchemy import Connection

from bot.door import NotAllowedError
from bot.team.agreeing import Agreeing
from bot.team.board import Board
from bot.team.place import is_group
from bot.team.showing import Showing
from bot.team.taking_part import TakingPart
from locales.catalog import Catalog
from storage import people, sessions
from storage.ports import Jobs
from storage.sessions import Session


class GoingOn:
    """Brings sessions up to date with who is still there."""

    def __init__(
        self,
        *,
        board: Board,
        part: TakingPart,
        showing: Showing,
        agreeing: Agreeing,
        catalog: Catalog,
        timers: Jobs,
        clock: Callable[[], datetime],
    ) -> None:
        self._board = board
        self._part = part
        self._showing = showing
        self._agreeing = agreeing
        self._catalog = catalog
        self._timers = timers
        self._clock = clock

    def without_group(self, tx: Connection, address: str, now: datetime) -> None:
        """Go on elsewhere with what took place in a group that put us out."""
        living = [s for s in sessions.at(tx, address) if s.state != sessions.CLOSED]
        sessions.without_group(tx, address)
        for session in living:
            self._timers.put(tx, "team-look", session.id, now)

    def out_of_reach(self, tx: Connection, address: str, now: datetime) -> None:
        """See whether others still wait for somebody who can no longer be reached."""
        found = people.find(tx, address)
        for attendee in sessions.attended(tx, found.person) if found else []:
            session = sessions.by_id(tx, attendee.session)
            if session and session.state == sessions.OPEN:
                self._part.count_soon(tx, session, now)
                if self._part.all_done(tx, session):
                    self._timers.put(tx, "team-look", session.id, now)

    def mend(self, tx: Connection, session: Session, now: datetime) -> None:
        """Go on without somebody who was erased: nothing that stands here tells of them."""
        self._board.refresh(tx, session, now)
        if session.settled:
            self._agreeing.rewrite(tx, session, now)
        else:
            self._showing.ask_again(tx, session, now)
        if session.state == sessions.OPEN and self._part.all_done(tx, session):
            self._timers.put(tx, "team-look", session.id, now)

    def retell(self, tx: Connection, key: str) -> None:
        """Tell anew what had not gone out yet when somebody who stood in it was erased."""
        known, _, address = key.partition(" ")
        session = sessions.by_id(tx, known)
        seen = self._showing.seen(tx, session) if session else None
        if session is None or seen is None:
            return
        found = people.find(tx, address)
        if found is None and not is_group(address):
            return
        language = found.language if found else session.language
        voice = self._catalog.voice(language)
        with suppress(NotAllowedError):  # they only heard what was agreed
            self._showing.tell_at(tx, seen, address, voice, self._clock())
