"""Somebody’s part in a session of a team is let go of, with all that was said about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from storage import boards, erasing, people, sessions
from storage.ports import Jobs
from storage.recent import Recent
from storage.sessions import Attendee, Session

WIPED = timedelta(seconds=20)  # until it is looked again whether all is through
KEPT = timedelta(days=1)  # that words wait for somebody who does not come back


class LettingGo:
    """Erases parts in sessions, and what is left of them in messages."""

    def __init__(
        self, timers: Jobs, recent: Recent, clock: Callable[[], datetime]
    ) -> None:
        self._timers = timers
        self._recent = recent
        self._clock = clock
        timers.on("team-wipe", self._wipe)

    def call_off(self, tx: Connection, session: Session) -> None:
        """Let go of a session that does not take place."""
        self._timers.cancel(tx, "team-reveal", session.id)
        self._timers.cancel(tx, "team-remind", session.id)
        for attendee in sessions.of(tx, session.id):
            self.erase(tx, attendee)

    def erase(self, tx: Connection, attendee: Attendee) -> None:
        """Let go of somebody’s part in a session."""
        sessions.leave(tx, attendee)
        people.back(tx, attendee.conversation, attendee.back_to)
        erasing.remove_conversation(tx, attendee.conversation)
        self._recent.drop(attendee.conversation)
        self._timers.put(tx, "team-wipe", attendee.conversation, self._clock())

    def _wipe(self, tx: Connection, conversation: str) -> None:
        """Once the last words are through, leave nothing of what was said in a conversation."""
        now = self._clock()
        self._recent.drop(conversation)
        if not boards.blank(tx, conversation, now - KEPT):
            self._timers.put(tx, "team-wipe", conversation, now + WIPED)
        self._timers.put(tx, "scrub", "file", now)
