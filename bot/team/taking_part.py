"""People join a session, answer alone, and leave again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.buttons import button
from bot.host import Host
from bot.messages import Bubble, Tap
from bot.register import Register, Seat
from bot.team.board import Board, present
from bot.team.when import until
from bot.words import onward
from flows.conversation import FINISHED
from flows.team.threshold import LEAST
from flows.turn import Returned, Started
from locales.catalog import Catalog, Voice
from storage import consents, people, sessions
from storage.ports import Jobs
from storage.sessions import Attendee, Session

COUNTED = timedelta(seconds=10)  # between two changes of the count in a group
TWO = 2  # with names: fewer would see nothing but their own


class TakingPart:
    """Seats people at their own part in a session, and counts who is done."""

    def __init__(
        self,
        *,
        register: Register,
        catalog: Catalog,
        board: Board,
        host: Host,
        timers: Jobs,
        erase: Callable[[Connection, Attendee], None],
    ) -> None:
        """`erase` lets go of what somebody answered here."""
        self._register = register
        self._catalog = catalog
        self._board = board
        self._host = host
        self._timers = timers
        self._erase = erase

    def joined(
        self, tx: Connection, seat: Seat, session: Session, name: str, now: datetime
    ) -> tuple[Seat, Returned | Started | None, list[Bubble]]:
        """Return where somebody sits who joins, how they go on, and what is said of it."""
        voice = self._catalog.voice(seat.conversation.language)
        refused = {
            sessions.DRAFT: "team-not-begun",
            sessions.CLOSED: "team-over",
            sessions.ENDED: "team-over",
        }.get(session.state)
        here = sessions.of(tx, session.id)
        known = next((each for each in here if each.person == seat.person), None)
        shown = session.state == sessions.REVEALED and not session.held
        if shown and known and known.state != sessions.JOINED:
            refused = "team-over"  # what was shown does not change any more
        if shown and not known and not session.named:
            refused = "team-over"  # nobody can tell whether they answered before
        if refused:
            return seat, None, [Bubble(text=voice.text(refused))]
        if known:
            beside = self._register.beside(tx, seat, known.conversation)
            again = [Bubble(text=voice.text("team-again"))]
            return beside or seat, Returned(), again
        back_to = "" if seat.conversation.session else seat.conversation.id
        there = self._register.in_session(tx, seat, session, now)
        attendee = Attendee(
            session=session.id,
            person=seat.person,
            conversation=there.conversation.id,
            back_to=back_to,
            name=name,
            state=sessions.JOINED,
            since=now,
            reminded=False,
        )
        sessions.attend(tx, attendee)
        self.count_soon(tx, session, now)
        voice = self._catalog.voice(there.conversation.language)
        return there, Started(), [self._welcome(session, name, voice, now)]

    def _welcome(
        self, session: Session, name: str, voice: Voice, now: datetime
    ) -> Bubble:
        """Return what people are told before they answer."""
        naming = "named" if session.named else "unnamed"
        facts: dict[str, str | int] = {
            "name": voice.text(session.roadmap),
            "until": self.ends(session, voice, now),
            "as": name,
        }
        message = f"team-joined-{naming}"
        if session.state == sessions.REVEALED:
            message = "team-joined-later"
            message += "" if session.named else "-unnamed"
        return Bubble(
            text=voice.text(message, "", facts),
            notes=(voice.text(f"team-joined-{naming}-more"),),
        )

    def done(
        self, tx: Connection, seat: Seat, session: Session, now: datetime
    ) -> list[Bubble]:
        """Note that somebody answered all; return what is said of it."""
        voice = self._catalog.voice(seat.conversation.language)
        attendee = sessions.attending(tx, seat.conversation.id)
        if attendee is None or session.state not in {sessions.OPEN, sessions.REVEALED}:
            return [Bubble(text=voice.text("team-over"))]
        late = session.state == sessions.REVEALED
        if attendee.state == sessions.JOINED:
            state = sessions.LATE if late else sessions.DONE
            sessions.note(tx, attendee, state=state)
        self.count_soon(tx, session, now)
        if self.all_done(tx, session):
            self._timers.put(tx, "team-look", session.id, now)
        message = "team-done"
        if late and not session.held:
            message = "team-done-late" if session.named else "team-done-late-unnamed"
        ends = {"until": self.ends(session, voice, now)}
        return [Bubble(text=voice.text(message, "", ends))]

    def left(
        self, tx: Connection, seat: Seat, session: Session, now: datetime
    ) -> tuple[Seat, list[Bubble]]:
        """Let somebody leave; what they answered is erased, unless it was shown with names."""
        voice = self._catalog.voice(seat.conversation.language)
        attendee = sessions.attending(tx, seat.conversation.id)
        if attendee is None:
            return seat, [Bubble(text=voice.text("team-leave-what"))]
        shown = session.state != sessions.OPEN and attendee.state != sessions.JOINED
        message = "team-left-named" if session.named and shown else "team-left"
        if message == "team-left":
            self._erase(tx, attendee)
        else:
            people.back(tx, attendee.conversation, attendee.back_to)
        self.count_soon(tx, session, now)
        if session.state == sessions.OPEN and self.all_done(tx, session):
            self._timers.put(tx, "team-look", session.id, now)
        bubble = Bubble(text=voice.text(message))
        found = people.find(tx, seat.address)
        back = self._register.seated(tx, found) if found else None
        return back or seat, [bubble]

    def all_done(self, tx: Connection, session: Session) -> bool:
        """Return whether nobody who joined is still answering, and there is something to show."""
        counted = present(tx, sessions.of(tx, session.id))
        done = sum(each.state != sessions.JOINED for each in counted)
        fewest = TWO if session.named else LEAST
        if session.state == sessions.OPEN:
            fewest = max(fewest, session.expected)
        return done == len(counted) and done >= fewest

    def count_soon(self, tx: Connection, session: Session, now: datetime) -> None:
        """Have the count of who is done changed where it is shown, a few at once."""
        if self._host.buttons and not self._timers.waits(tx, "team-count", session.id):
            self._timers.put(tx, "team-count", session.id, now + COUNTED)

    def ends(self, session: Session, voice: Voice, now: datetime) -> str:
        """Return when a session ends for those who are not done."""
        at = session.late_until or session.deadline or now
        return until(voice, at, now, self._host.zone)

    def remind(
        self, tx: Connection, session: Session, now: datetime
    ) -> list[tuple[str, Bubble]]:
        """Return what is said, once, to those who joined and are not done."""
        if session.state != sessions.OPEN:
            return []
        told = []
        for attendee in sessions.of(tx, session.id):
            if attendee.state != sessions.JOINED or attendee.reminded:
                continue
            sessions.note(tx, attendee, reminded=True)
            if consents.holding(tx, attendee.person).get("reminders") is False:
                continue  # they said stop
            for found in people.reached_at(tx, attendee.person)[:1]:
                if found.quiet_until and found.quiet_until > now:
                    continue
                voice = self._board.able(session, found.language)
                roadmap = self._board.roadmap(tx, session)
                facts: dict[str, str | int] = {
                    "name": voice.text(session.roadmap),
                    "until": self.ends(session, voice, now),
                    "minutes": roadmap.sittings[0].minutes,
                }
                stop = button(voice, "tap-stop", "/stop")
                taps = (self._onward(session, voice), stop)
                text = voice.text("team-remind", "", facts)
                told.append((found.address, Bubble(text=text, taps=taps)))
        return told

    def _onward(self, session: Session, voice: Voice) -> Tap:
        """Return the button that leads back to somebody's part, wherever they are now."""
        says = f"/join {session.code}"
        return Tap(label=onward(voice).label, says=says, always=True)


def finished(seat: Seat) -> bool:
    """Return whether somebody answered all of their part in a session."""
    return bool(seat.conversation.session) and seat.conversation.stage == FINISHED
