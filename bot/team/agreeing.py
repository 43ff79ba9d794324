"""What a team will do: one or two things, each with who and by when; or nothing, and that is said."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.host import Host
from bot.library import Library
from bot.messages import Bubble, Tap
from bot.mornings import morning
from bot.nudging.facade import Nudging
from bot.register import Register, Seat
from bot.team.board import Board, agreed_lines
from bot.team.taking_on import DUE, TakingOn, names_one
from bot.team.words import means
from flows.answers import Place, Status
from flows.days import last_day
from flows.roadmap import Use
from flows.turn import Started
from flows.walk import Walk
from locales.catalog import Catalog, Voice
from locales.matching import plain
from storage import boards, commitments, sessions
from storage.ports import Jobs
from storage.sessions import Session

PROMPT = "ag1"  # of the walk in which it is noted
FIELDS = ("what", "who", "by")


class Agreeing:
    """Notes what was agreed, who takes it on, and what became of it."""

    def __init__(
        self,
        *,
        register: Register,
        library: Library,
        catalog: Catalog,
        board: Board,
        host: Host,
        timers: Jobs,
        nudging: Nudging,
    ) -> None:
        self._register = register
        self._library = library
        self._catalog = catalog
        self._board = board
        self._host = host
        self._timers = timers
        self.taking_on = TakingOn(catalog, host, nudging, self.rewrite)

    def asked(
        self, tx: Connection, seat: Seat, typed: str, now: datetime
    ) -> tuple[Seat, Started | None, list[Bubble]]:
        """Do what somebody asked for about what was agreed."""
        voice = self._catalog.voice(seat.conversation.language)
        if means(voice, "nothing-agreed", typed):
            found = sessions.latest(tx, seat.address, seat.person)
            text = self.nothing(tx, found, seat.address, voice, now) if found else ""
            said = text or voice.text("team-agree-not-yet")
            return seat, None, [Bubble(text=said)]
        if names_one(typed):
            return seat, None, self.taking_on.asked(tx, seat, typed, voice, now)
        session = self._session(tx, seat, typed)
        if session is None or session.state not in sessions.SHOWN:
            return seat, None, [Bubble(text=voice.text("team-agree-not-yet"))]
        if session.settled and session.facilitator != seat.address:
            return seat, None, [Bubble(text=voice.text("team-agree-already"))]
        return self._noting(tx, seat, session, now)

    def about(self, tx: Connection, seat: Seat, typed: str) -> str:
        """Return the session that is spoken of."""
        one = self.taking_on.one(tx, seat, typed) if names_one(typed) else None
        found = one.session if one else self._session(tx, seat, typed)
        return found.id if found else ""

    def _session(self, tx: Connection, seat: Seat, typed: str) -> Session | None:
        coded = sessions.by_code(tx, plain(typed)) if typed else None
        return coded or sessions.latest(tx, seat.address, seat.person)

    def nothing(
        self, tx: Connection, session: Session, by: str, voice: Voice, now: datetime
    ) -> str:
        """Note that nothing was agreed; return what is said of it."""
        if session.state not in sessions.SHOWN:
            return voice.text("team-agree-not-yet")
        if session.facilitator not in {by, ""}:
            return voice.text("team-not-yours")
        commitments.commit(tx, session.id, (), now)
        session = sessions.change(tx, session.id, settled=True)
        self.rewrite(tx, session, now)
        return voice.text("team-agreed-none")

    def _noting(
        self, tx: Connection, seat: Seat, session: Session, now: datetime
    ) -> tuple[Seat, Started | None, list[Bubble]]:
        """Lead somebody to the few questions in which it is noted."""
        known = (self._library.roadmap(id_) for id_ in self._library.ids)
        walk = next(each for each in known if Use.AGREE in each.uses)
        there = self._register.in_session(tx, seat, session, now, noting=walk)
        return there, Started(), []

    # --- noted ----------------------------------------------------------------------------------

    def noted(
        self, tx: Connection, seat: Seat, session: Session, now: datetime
    ) -> tuple[list[Bubble], bool]:
        """Note what was agreed once all is filled in; return what is said, and whether it was."""
        voice = self._catalog.voice(seat.conversation.language)
        if session.settled and session.facilitator not in {seat.address, ""}:
            return [Bubble(text=voice.text("team-agree-already"))], True
        rows, whole = _rows(seat)
        if not rows or not whole:
            return [Bubble(text=voice.text("team-agree-incomplete"))], False
        before = commitments.of(tx, session.id)
        if [(each.what, each.who, each.by) for each in before] != rows:
            for each in before:
                self._timers.cancel(tx, DUE, str(each.id))
            for each in commitments.commit(tx, session.id, rows, now):
                self._timers.put(tx, DUE, str(each.id), morning(last_day(each.by)))
        session = sessions.change(tx, session.id, settled=True)
        self.rewrite(tx, session, now)
        return self._told(tx, session, voice), True

    def _told(self, tx: Connection, session: Session, voice: Voice) -> list[Bubble]:
        made = commitments.of(tx, session.id)
        if not made:
            return [Bubble(text=voice.text("team-agreed-none"))]
        ways = ", ".join(
            self._way(session, number, voice) for number, _ in enumerate(made, start=1)
        )
        return [
            Bubble(
                text=voice.text("team-agreed-noted"),
                lines=tuple(agreed_lines(made, voice)),
                how=voice.text("team-agreed-pass", "", {"ways": ways}),
            )
        ]

    def _way(self, session: Session, number: int, voice: Voice) -> str:
        """Return how whoever does it comes to confirm that: a link, or what to type."""
        one = f"{session.code}-{number}"
        link = self._board.link(f"agree-{one}")
        return link or voice.text("team-agreed-type", "", {"number": one})

    def rewrite(self, tx: Connection, session: Session, now: datetime) -> None:
        """Have the message that asked what to do say what was agreed."""
        if session.agenda is None or not self._host.buttons:
            return
        voice = self._board.voice(session)
        made = commitments.of(tx, session.id)
        body = Bubble(
            text=voice.text("team-agreed" if made else "team-agreed-none"),
            lines=tuple(agreed_lines(made, voice)),
            taps=tuple(
                Tap(
                    label=f"{number} · {voice.text('team-tap-take')}",
                    says=self._board.link(f"agree-{session.code}-{number}"),
                    does="open",
                )
                for number, each in enumerate(made, start=1)
                if not each.owner
            ),
        ).body()
        boards.rewrite(tx, session.agenda, body, now)


def _rows(seat: Seat) -> tuple[list[tuple[str, str, str]], bool]:
    """Return what was noted: what, who and by when; and whether nothing of that is missing."""
    walk = Walk(seat.roadmap, seat.conversation.book)
    rows, whole = [], True
    for item in walk.items.get(PROMPT, ()):
        given = [walk.given(Place(PROMPT, item.id, each)) for each in FIELDS]
        what, who, by = (
            str(each.value) if each and each.status is Status.GIVEN else ""
            for each in given
        )
        if what and who and by:
            rows.append((what, who, by))
        elif what or who or by:
            whole = False
    return rows, whole
