"""The answers of a team are shown, all at once; those of a team without names lose their people.

At the deadline, or when all who joined are done, what may be shown is worked out. Without
names, that is all that is kept: the answers are erased, with whose they were. Who was not done
may go on for a day; what comes late is shown apart, or not at all.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.host import Host
from bot.messages import Bubble, Tap
from bot.team.board import Board, agreed_lines, previous
from bot.team.drawing import team_sheet
from bot.team.place import is_group
from bot.team.reading import note_readings
from bot.team.taking_part import TakingPart
from bot.team.tell import Tell
from bot.team.telling import Shown, bubbles, dated, talked
from bot.wording import Wording, in_session
from flows.team.gathering import Contribution, also, gathered
from flows.team.reveal import Reveal, Said, body, read, shown
from flows.team.threshold import enough
from locales.catalog import Catalog, Voice
from storage import (
    boards,
    commitments,
    consents,
    conversations,
    people,
    sessions,
)
from storage.ports import Jobs
from storage.sessions import Attendee, Session

LATER = timedelta(days=1)  # that those who were not done may still answer
CAPTION = 1000  # characters below a picture


class Revealing:
    """Shows what a team said."""

    def __init__(
        self,
        *,
        board: Board,
        part: TakingPart,
        catalog: Catalog,
        host: Host,
        timers: Jobs,
        tell: Tell,
        erase: Callable[[Connection, Attendee], None],
    ) -> None:
        """`tell` has something said at an address; `erase` lets go of somebody's part."""
        self._board = board
        self._part = part
        self._catalog = catalog
        self._host = host
        self._timers = timers
        self._tell = tell
        self._erase = erase

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
            revealed = {"first": body(self._gathered(tx, session, done, joined))}
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
            session = self._show(tx, session, done, now)
        self._board.refresh(
            tx, session, now
        )  # last: a group takes few messages at once
        self._tell_others(tx, session, attendees, now)
        for attendee in done if not held else ():
            if revealed:
                self._erase(tx, attendee)
            else:  # what was shown does not change any more
                people.back(tx, attendee.conversation, attendee.back_to)
        self._timers.put(tx, "team-reveal", session.id, later)

    def _gathered(
        self, tx: Connection, session: Session, whose: list[Attendee], joined: int
    ) -> Reveal:
        roadmap = self._board.roadmap(tx, session)
        contributions = [
            found
            for attendee in whose
            if (found := self._contribution(tx, attendee, named=session.named))
        ]
        return gathered(roadmap, contributions, named=session.named, joined=joined)

    def _contribution(
        self, tx: Connection, attendee: Attendee, *, named: bool
    ) -> Contribution | None:
        conversation = conversations.by_id(tx, attendee.conversation)
        if conversation is None:
            return None
        return Contribution(
            book=conversation.book,
            name=attendee.name,
            late=named and attendee.state == sessions.LATE,  # else that would name them
            free=consents.allowed(tx, attendee.person, "quotes"),
        )

    # --- at last --------------------------------------------------------------------------------

    def _last(self, tx: Connection, session: Session, now: datetime) -> None:
        """Add what came late, or let it go; from here on, nothing changes any more."""
        attendees = sessions.of(tx, session.id)
        answered = [each for each in attendees if each.state != sessions.JOINED]
        unfinished = [each for each in attendees if each.state == sessions.JOINED]
        late_reveal = None
        if not session.named and enough(len(answered)):
            late_reveal = self._gathered(tx, session, answered, len(attendees))
        first = (session.revealed or {}).get("first")
        values: dict[str, object] = {"state": sessions.CLOSED}
        if late_reveal and first:
            values["revealed"] = {**(session.revealed or {}), "late": body(late_reveal)}
        elif late_reveal:
            values["revealed"] = {"first": body(late_reveal)}
        session = sessions.change(tx, session.id, **values)
        self._timers.cancel(tx, "team-reveal", session.id)
        if late_reveal and not first:
            session = self._show(tx, session, answered, now)
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

    # --- what is shown ----------------------------------------------------------------------------

    def seen(self, tx: Connection, session: Session) -> Shown | None:
        """Return what is shown of a session; None as long as nothing is."""
        reveal = self.reveal(tx, session)
        if reveal is None or session.deadline is None:
            return None
        before = previous(tx, session)
        then = self.reveal(tx, before) if before else None
        same = before and before.roadmap == session.roadmap
        known = before.deadline if before and same and then else None
        return Shown(
            session=session,
            reveal=reveal,
            day=session.deadline.astimezone(self._host.zone).date().isoformat(),
            before=then if known else None,
            before_day=known.astimezone(self._host.zone).date().isoformat()
            if known
            else "",
        )

    def reveal(self, tx: Connection, session: Session) -> Reveal | None:
        """Return what may be seen of a session, by anybody."""
        if session.state not in {sessions.REVEALED, sessions.CLOSED}:
            return None
        if session.named:
            attendees = sessions.of(tx, session.id)
            done = [each for each in attendees if each.state != sessions.JOINED]
            return self._gathered(tx, session, done, len(attendees))
        kept = session.revealed or {}
        if "first" not in kept:
            return None
        first = read(kept["first"])
        return also(first, read(kept["late"])) if "late" in kept else first

    def words(
        self, tx: Connection, session: Session, voice: Voice, address: str
    ) -> list[Bubble]:
        """Return what a team said, as messages to whoever is at an address."""
        seen = self.seen(tx, session)
        leads = session.facilitator == address
        return (
            bubbles(seen, Wording(voice, in_session(session.id)), leads=leads)
            if seen
            else []
        )

    def page(self, tx: Connection, session: Session, voice: Voice) -> Bubble | None:
        """Return the page to print; None as long as nothing is shown."""
        return self._file(
            tx,
            session,
            voice,
            "pdf",
            voice.text("team-sheet-sorry", "", {"code": session.code}),
        )

    def _file(
        self, tx: Connection, session: Session, voice: Voice, kind: str, sorry: str
    ) -> Bubble | None:
        seen = self.seen(tx, session)
        if seen is None:
            return None
        wording = Wording(voice, in_session(session.id))
        made = tuple(agreed_lines(commitments.of(tx, session.id), voice))
        sheet = team_sheet(seen, wording, made)
        file = {
            "team": sheet.body(),
            "kind": kind,
            "name": f"{voice.text('team-file-name')}-{seen.day}.{kind}",
            "type": "image/png" if kind == "png" else "application/pdf",
            "sorry": sorry,
        }
        return Bubble(kind="file", text=dated(seen, wording), file=file)

    def _show(
        self, tx: Connection, session: Session, done: list[Attendee], now: datetime
    ) -> Session:
        """Show it where the session takes place, and to those who are nowhere else."""
        voice = self._board.voice(session)
        self.tell_at(tx, session, session.place, voice, now)
        for attendee in () if is_group(session.place) else done:
            for found in people.reached_at(tx, attendee.person):
                if found.address != session.place:
                    spoken = self._catalog.voice(found.language)
                    self.tell_at(tx, session, found.address, spoken, now)
        if not session.place:
            return session
        body = self._agenda(session, voice).body()
        row = boards.put(tx, session.place, "text", body, now, session.id)
        return sessions.change(tx, session.id, agenda=row)

    def tell_at(
        self,
        tx: Connection,
        session: Session,
        address: str,
        voice: Voice,
        now: datetime,
    ) -> None:
        """Tell what a team said at one address, and note who reads it."""
        if not address:  # whoever began it was erased
            return
        if is_group(address):
            said = self._in_group(tx, session, voice)
        else:
            said = self._alone(tx, session, voice, address)
        note_readings(tx, session, address, now)
        self._tell(tx, address, said, session.id)

    def ask_again(self, tx: Connection, session: Session, now: datetime) -> None:
        """Have the question what the team will do stand where it was asked, as it was."""
        if session.agenda is not None and self._host.buttons:
            body = self._agenda(session, self._board.voice(session)).body()
            boards.rewrite(tx, session.agenda, body, now)

    def _in_group(self, tx: Connection, session: Session, voice: Voice) -> list[Bubble]:
        """Return one message: the picture, and what to talk about."""
        seen = self.seen(tx, session)
        assert seen
        wording = Wording(voice, in_session(session.id))
        link = self._board.link(f"reveal-{session.code}")
        read_all = Tap(label=voice.text("team-read"), says=link, does="open")
        talk = [f"• {each}" for each in talked(seen, wording)]
        name = wording.text("team-revealed", args={"name": voice.text(session.roadmap)})
        text = "\n".join(
            [name, dated(seen, wording), "", voice.text("team-talk"), *talk]
        )
        picture = self._file(tx, session, voice, "png", text)
        if picture is None or not drawn(seen.reveal):
            return [Bubble(text=text, taps=(read_all,))]
        return [
            Bubble(
                kind="file", text=text[:CAPTION], file=picture.file, taps=(read_all,)
            )
        ]

    def _alone(
        self, tx: Connection, session: Session, voice: Voice, address: str
    ) -> list[Bubble]:
        said = self.words(tx, session, voice, address)
        seen = self.seen(tx, session)
        if seen and drawn(seen.reveal):
            sorry = voice.text("team-picture-sorry", "", {"code": session.code})
            picture = self._file(tx, session, voice, "png", sorry)
            if picture:
                said.insert(1, picture)
        return said

    def _agenda(self, session: Session, voice: Voice) -> Bubble:
        """Return the question what the team will do."""
        link = self._board.link(f"agree-{session.code}")
        says = f"/agree {session.code}"
        note = Tap(label=voice.text("team-tap-agree"), says=says, always=True)
        if is_group(session.place):
            note = Tap(label=voice.text("team-tap-agree"), says=link, does="open")
        none = Tap(label=voice.text("team-tap-none"), says="/agree none", always=True)
        return Bubble(
            text=voice.text("team-agree"),
            how="" if self._host.buttons else voice.text("team-agree-how"),
            taps=(note, none),
        )

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
                voice = self._catalog.voice(found.language)
                message = "team-still" if session.named else "team-still-unnamed"
                message = "team-still-held" if session.held else message
                facts = {"until": self._part.ends(session, voice, now)}
                self._tell(
                    tx, found.address, [Bubble(text=voice.text(message, "", facts))]
                )

    def _say_gone(self, tx: Connection, session: Session, attendee: Attendee) -> None:
        for found in people.reached_at(tx, attendee.person)[:1]:
            voice = self._catalog.voice(found.language)
            facts = {"name": voice.text(session.roadmap)}
            text = voice.text("team-gone", "", facts)
            self._tell(tx, found.address, [Bubble(text=text)])


def drawn(reveal: Reveal) -> bool:
    """Return whether there is anything to draw: words alone are no picture."""
    return any(shown(part) for part in reveal.parts if not isinstance(part, Said))
