"""The answers of a team are shown, all at once; those of a team without names lose their people.

At the deadline, or when all who joined are done, what may be shown is worked out. Without
names, that is all that is kept: the answers are erased, with whose they were. Who was not done
may go on for a day; what comes late is shown apart, or not at all.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.messages import Bubble
from bot.team.board import Board
from bot.team.letting_go import LettingGo
from bot.team.place import is_group
from bot.team.showing import Showing
from bot.team.taking_part import TakingPart
from bot.tell import Tell
from flows.team.reveal import body
from flows.team.threshold import enough
from storage import people, sessions
from storage.ports import Jobs
from storage.sessions import Attendee, Session

LATER = timedelta(days=1)  # that those who were not done may still answer


class Revealing:
    """Has the answers of a team shown, and lets go of what is not to stay."""

    def __init__(
        self,
        *,
        board: Board,
        part: TakingPart,
        showing: Showing,
        timers: Jobs,
        tell: Tell,
        letting_go: LettingGo,
    ) -> None:
        self._board = board
        self._part = part
        self._showing = showing
        self._timers = timers
        self._tell = tell
        self._erase = letting_go.erase

    def due(self, tx: Connection, session: Session, now: datetime) -> None:
        """Do what is to be done of a session at this moment; more than once does no harm."""
        over = session.deadline is not None and session.deadline <= now
        if session.state == sessions.OPEN:
            if over or self._part.all_done(tx, session):
                self._first(tx, session, now)
        elif session.state == sessions.REVEALED:
            late = session.late_until is not None and session.late_until <= now
            enough_now = session.held and self._part.all_done(tx, session)
            if late or enough_now:
                self._last(tx, session, now)

    # --- at first -------------------------------------------------------------------------------

    def _first(self, tx: Connection, session: Session, now: datetime) -> None:
        attendees = sessions.of(tx, session.id)
        done = [each for each in attendees if each.state == sessions.DONE]
        later = now + max(LATER, timedelta(minutes=session.minutes))
        held = not session.named and not enough(len(done))
        revealed = None
        if not session.named and not held:
            joined = len(attendees)
            revealed = {
                "first": body(self._showing.gathered(tx, session, done, joined))
            }
        session = sessions.change(
            tx,
            session.id,
            state=sessions.REVEALED,
            deadline=now,
            late_until=later,
            revealed=revealed,
        )
        self._timers.cancel(tx, "team-remind", session.id)
        self._timers.cancel(tx, "team-count", session.id)
        if held:
            self._say(tx, session, now)
        else:
            session = self._showing.show(tx, session, done, now)
        # last: a group takes few messages at once
        self._board.refresh(tx, session, now)
        self._tell_others(tx, session, attendees, now)
        for attendee in done if not held else ():
            if revealed:
                self._erase(tx, attendee)
            else:  # what was shown does not change any more
                people.back(tx, attendee.conversation, attendee.back_to)
        self._timers.put(tx, "team-reveal", session.id, later)

    # --- at last --------------------------------------------------------------------------------

    def _last(self, tx: Connection, session: Session, now: datetime) -> None:
        """Add what came late, or let it go; from here on, nothing changes any more."""
        attendees = sessions.of(tx, session.id)
        answered = [each for each in attendees if each.state != sessions.JOINED]
        unfinished = [each for each in attendees if each.state == sessions.JOINED]
        late_reveal = None
        if not session.named and enough(len(answered)):
            late_reveal = self._showing.gathered(tx, session, answered, len(attendees))
        first = (session.revealed or {}).get("first")
        values: dict[str, object] = {"state": sessions.CLOSED}
        if late_reveal and first:
            values["revealed"] = {**(session.revealed or {}), "late": body(late_reveal)}
        elif late_reveal:
            values["revealed"] = {"first": body(late_reveal)}
        session = sessions.change(tx, session.id, **values)
        self._timers.cancel(tx, "team-reveal", session.id)
        if late_reveal and not first:
            session = self._showing.show(tx, session, answered, now)
        elif session.held:  # then there is nothing to agree on either
            session = sessions.change(tx, session.id, settled=True)
            self._say(tx, session, now)
        self._board.refresh(tx, session, now)
        for attendee in attendees if not session.named else unfinished:
            if attendee in unfinished:
                self._say_gone(tx, session, attendee)
            self._erase(tx, attendee)
        for attendee in sessions.of(tx, session.id):
            people.back(tx, attendee.conversation, attendee.back_to)

    # --- what is said to whom ---------------------------------------------------------------------

    def _say(self, tx: Connection, session: Session, now: datetime) -> None:
        """Say where the session stands, unless that shows where it is: in the group."""
        if not is_group(session.place):
            self._tell(tx, session.place, [self._board.bubble(tx, session, now)])

    def _tell_others(
        self,
        tx: Connection,
        session: Session,
        attendees: list[Attendee],
        now: datetime,
    ) -> None:
        """Tell those who were not done that they may go on."""
        for attendee in attendees:
            if attendee.state != sessions.JOINED:
                continue
            for found in people.reached_at(tx, attendee.person)[:1]:
                voice = self._board.able(session, found.language)
                message = "team-still" if session.named else "team-still-unnamed"
                message = "team-still-held" if session.held else message
                facts = {"until": self._part.ends(session, voice, now)}
                self._tell(
                    tx, found.address, [Bubble(text=voice.text(message, "", facts))]
                )

    def _say_gone(self, tx: Connection, session: Session, attendee: Attendee) -> None:
        for found in people.reached_at(tx, attendee.person)[:1]:
            voice = self._board.able(session, found.language)
            facts = {"name": voice.text(session.roadmap)}
            text = voice.text("team-gone", "", facts)
            self._tell(tx, found.address, [Bubble(text=text)])
