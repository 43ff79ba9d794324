"""What a team said, as it is shown: where the session takes place, and to each who took part."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.buttons import button
from bot.host import Host
from bot.messages import Bubble, Tap
from bot.team.board import Board, agreed_lines, previous
from bot.team.drawing import team_sheet
from bot.team.place import is_group
from bot.team.reading import note_readings
from bot.team.telling import Shown, bubbles, dated, talked
from bot.team.when import day_of
from bot.tell import Tell
from bot.wording import Wording, in_session
from flows.team.gathering import Contribution, also, gathered
from flows.team.reveal import Reveal, Said, read, shown
from locales.catalog import Catalog, Voice
from storage import boards, commitments, consents, conversations, people, sessions
from storage.sessions import Attendee, Session

CAPTION = 1000  # characters below a picture


class Showing:
    """Shows what a team said."""

    def __init__(self, board: Board, catalog: Catalog, host: Host, tell: Tell) -> None:
        self._board = board
        self._catalog = catalog
        self._host = host
        self._tell = tell

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
            day=day_of(session.deadline, self._host.zone),
            before=then if known else None,
            before_day=day_of(known, self._host.zone) if known else "",
        )

    def reveal(self, tx: Connection, session: Session) -> Reveal | None:
        """Return what may be seen of a session, by anybody."""
        if session.state not in {sessions.REVEALED, sessions.CLOSED}:
            return None
        if session.named:
            attendees = sessions.of(tx, session.id)
            done = [each for each in attendees if each.state != sessions.JOINED]
            return self.gathered(tx, session, done, len(attendees))
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
        return _words(seen, self._able(seen, voice), address) if seen else []

    def _able(self, seen: Shown, voice: Voice) -> Voice:
        return self._board.able(seen.session, voice.tag)

    def page(self, tx: Connection, session: Session, voice: Voice) -> Bubble | None:
        """Return the page to print; None as long as nothing is shown."""
        seen = self.seen(tx, session)
        if seen is None:
            return None
        voice = self._able(seen, voice)
        sorry = voice.text("team-sheet-sorry", "", {"code": session.code})
        return self._file(tx, seen, voice, "pdf", sorry)

    def _file(
        self, tx: Connection, seen: Shown, voice: Voice, kind: str, sorry: str
    ) -> Bubble:
        session = seen.session
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

    def show(
        self, tx: Connection, session: Session, done: list[Attendee], now: datetime
    ) -> Session:
        """Show it where the session takes place, and to those who are nowhere else."""
        voice, seen = self._board.voice(session), self.seen(tx, session)
        assert seen
        self.tell_at(tx, seen, session.place, voice, now)
        for attendee in () if is_group(session.place) else done:
            for found in people.reached_at(tx, attendee.person):
                if found.address != session.place:
                    spoken = self._catalog.voice(found.language)
                    self.tell_at(tx, seen, found.address, spoken, now)
        if not session.place:
            return session
        body = self._agenda(session, voice).body()
        row = boards.put(tx, session.place, "text", body, now, session.id)
        return sessions.change(tx, session.id, agenda=row)

    def tell_at(
        self, tx: Connection, seen: Shown, address: str, voice: Voice, now: datetime
    ) -> None:
        """Tell what a team said at one address, and note who reads it."""
        if not address:  # whoever began it was erased
            return
        voice = self._able(seen, voice)
        if is_group(address):
            said = self._in_group(tx, seen, voice)
        else:
            said = self._alone(tx, seen, voice, address)
        note_readings(tx, seen.session, address, now)
        self._tell(tx, address, said, seen.session.id)

    def ask_again(self, tx: Connection, session: Session, now: datetime) -> None:
        """Have the question what the team will do stand where it was asked, as it was."""
        if session.agenda is not None and self._host.buttons:
            body = self._agenda(session, self._board.voice(session)).body()
            boards.rewrite(tx, session.agenda, body, now)

    def _in_group(self, tx: Connection, seen: Shown, voice: Voice) -> list[Bubble]:
        """Return one message: the picture, and what to talk about."""
        session = seen.session
        wording = Wording(voice, in_session(session.id))
        link = self._board.link(f"reveal-{session.code}")
        read_all = Tap(label=voice.text("team-read"), says=link, does="open")
        talk = [f"• {each}" for each in talked(seen, wording)]
        name = wording.text("team-revealed", args={"name": voice.text(session.roadmap)})
        text = "\n".join(
            [name, dated(seen, wording), "", voice.text("team-talk"), *talk]
        )
        if not drawn(seen.reveal):
            return [Bubble(text=text, taps=(read_all,))]
        picture = self._file(tx, seen, voice, "png", text)
        return [
            Bubble(
                kind="file", text=text[:CAPTION], file=picture.file, taps=(read_all,)
            )
        ]

    def _alone(
        self, tx: Connection, seen: Shown, voice: Voice, address: str
    ) -> list[Bubble]:
        said = _words(seen, voice, address)
        if drawn(seen.reveal):
            code = {"code": seen.session.code}
            sorry = voice.text("team-picture-sorry", "", code)
            said.insert(1, self._file(tx, seen, voice, "png", sorry))
        return said

    def _agenda(self, session: Session, voice: Voice) -> Bubble:
        """Return the question what the team will do."""
        link = self._board.link(f"agree-{session.code}")
        says = f"/agree {session.code}"
        note = button(voice, "team-tap-agree", says)
        if is_group(session.place):
            note = Tap(label=voice.text("team-tap-agree"), says=link, does="open")
        none = button(voice, "team-tap-none", "/agree none")
        return Bubble(
            text=voice.text("team-agree"),
            how="" if self._host.buttons else voice.text("team-agree-how"),
            taps=(note, none),
        )

    # --- out of the answers ------------------------------------------------------------------------

    def gathered(
        self, tx: Connection, session: Session, whose: list[Attendee], joined: int
    ) -> Reveal:
        """Return what some of those who took part said, as far as it may be seen."""
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


def drawn(reveal: Reveal) -> bool:
    """Return whether there is anything to draw: words alone are no picture."""
    return any(shown(part) for part in reveal.parts if not isinstance(part, Said))


def _words(seen: Shown, voice: Voice, address: str) -> list[Bubble]:
    """Return what a team said, as messages to whoever is at an address."""
    wording = Wording(voice, in_session(seen.session.id))
    return bubbles(seen, wording, leads=seen.session.facilitator == address)
