"""What a team will do: one or two things, each with who and by when; or nothing, and that is said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.host import Host
from bot.library import Library
from bot.messages import Bubble, Tap
from bot.mornings import morning
from bot.nudging.facade import Nudging
from bot.nudging.messages import Message
from bot.register import Register, Seat
from bot.team.board import Board, agreed_lines
from bot.team.words import means
from flows.answers import Place, Status
from flows.days import last_day
from flows.roadmap import Use
from flows.turn import Started
from flows.walk import Walk
from locales.catalog import Catalog, Voice
from locales.formats import day
from locales.matching import plain
from storage import boards, commitments, people, sessions
from storage.commitments import Commitment
from storage.nudges import Entry
from storage.people import Participant
from storage.ports import Jobs
from storage.sessions import Session

PROMPT = "ag1"  # of the walk in which it is noted
FIELDS = ("what", "who", "by")
STATES = ("done", "busy", "changed")
DUE = "team-due"  # a timer, and what it has said


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
        self._nudging = nudging
        nudging.on(DUE, self._say_due)

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
        if _names_one(typed):
            found_one = self._one(tx, seat, typed)
            if found_one is None:
                return seat, None, [Bubble(text=voice.text("team-agree-unknown"))]
            rest = _ONE.sub("", typed).strip()
            return seat, None, self._about(tx, seat, found_one, rest, voice, now)
        session = self._session(tx, seat, typed)
        if session is None or session.state not in sessions.SHOWN:
            return seat, None, [Bubble(text=voice.text("team-agree-not-yet"))]
        if session.settled and session.facilitator != seat.address:
            return seat, None, [Bubble(text=voice.text("team-agree-already"))]
        return self._noting(tx, seat, session, now)

    def about(self, tx: Connection, seat: Seat, typed: str) -> str:
        """Return the session that is spoken of."""
        one = self._one(tx, seat, typed) if _names_one(typed) else None
        found = one.session if one else self._session(tx, seat, typed)
        return found.id if found else ""

    def _session(self, tx: Connection, seat: Seat, typed: str) -> Session | None:
        coded = sessions.by_code(tx, plain(typed)) if typed else None
        return coded or sessions.latest(tx, seat.address, seat.person)

    def _one(self, tx: Connection, seat: Seat, typed: str) -> _One | None:
        """Return what is meant by a code with a number, or a number of one's own session."""
        told = _ONE.match(typed)
        assert told
        code, number = told["code"], int(told["number"])
        session = sessions.by_code(tx, code.casefold()) if code else None
        if not code:
            session = sessions.latest(tx, seat.address, seat.person)
        made = commitments.of(tx, session.id) if session else []
        if not code and not made:  # what they took on, of a session that named nobody
            made = commitments.taken_on(tx, seat.address)
            session = sessions.by_id(tx, made[0].session) if made else None
        if session is None or not 1 <= number <= len(made):
            return None
        return _One(session=session, made=made[number - 1], number=number)

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
                self._timers.cancel(tx, "team-due", str(each.id))
            for each in commitments.commit(tx, session.id, rows, now):
                self._timers.put(
                    tx, "team-due", str(each.id), morning(last_day(each.by))
                )
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

    # --- one of them ----------------------------------------------------------------------------

    def _about(
        self,
        tx: Connection,
        seat: Seat,
        one: _One,
        typed: str,
        voice: Voice,
        now: datetime,
    ) -> list[Bubble]:
        """Say what somebody would take on; or note that they do, or what became of it."""
        session, made = one.session, one.made
        state = next((each for each in STATES if means(voice, each, typed)), "")
        if state and seat.address in {made.owner, session.facilitator}:
            commitments.settle(tx, made.id, state=state)
            self.rewrite(tx, session, now)
            return [Bubble(text=voice.text("team-state-noted"))]
        if made.owner and made.owner != seat.address:
            return [Bubble(text=voice.text("team-owned-by-other"))]
        number = f"{session.code}-{one.number}"
        facts: dict[str, str | int] = {
            "number": number,
            "what": made.what,
            "who": made.who or voice.text("team-somebody"),
            "date": day(voice.locale, made.by),
        }
        if means(voice, "take-on", typed):
            commitments.settle(tx, made.id, owner=seat.address, state="taken")
            self.rewrite(tx, session, now)
            return [Bubble(text=voice.text("team-owned", "", facts))]
        take = Tap(
            label=voice.text("team-tap-take"),
            says=f"/agree {number} take",
            always=True,
        )
        return [
            Bubble(
                text=voice.text("team-own", "", facts),
                how="" if self._host.buttons else voice.text("team-own-how", "", facts),
                taps=(take,),
            )
        ]

    def due(self, tx: Connection, known: int) -> None:
        """Remind whoever took something on, on its day, once; or else who began it all."""
        open_ = self._open(tx, known)
        if open_:
            self._nudging.now(tx, open_[2].person, DUE, str(known))

    def _open(
        self, tx: Connection, known: int
    ) -> tuple[Commitment, Session, Participant] | None:
        """Return what is not done yet, and whoever is reminded of it."""
        made = commitments.by_id(tx, known)
        session = sessions.by_id(tx, made.session) if made else None
        if made is None or session is None or made.state not in {"open", "taken"}:
            return None
        found = people.find(tx, made.owner or session.facilitator)
        return (made, session, found) if found and not found.gone else None

    def _say_due(self, tx: Connection, entry: Entry, now: datetime) -> Message | None:
        """Return what is said of something on its day, if it is not done yet."""
        del now
        open_ = self._open(tx, int(entry.about))
        if open_ is None or open_[2].person != entry.person:
            return None
        made, session, found = open_
        here = [each.id for each in commitments.of(tx, session.id)]
        number = f"{session.code}-{here.index(made.id) + 1}"
        voice = self._catalog.voice(found.language)
        message = "team-due" if made.owner else "team-due-nobody"
        who = made.who or voice.text("team-somebody")
        facts: dict[str, str | int] = {"what": made.what, "who": who}
        facts["number"] = number
        taps = [
            Tap(
                label=voice.text(f"team-tap-{state}"),
                says=f"/agree {number} {state}",
                always=True,
            )
            for state in STATES
        ]
        stop = Tap(label=voice.text("tap-stop"), says="/stop", always=True)
        bubble = Bubble(
            text=voice.text(message, "", facts),
            how="" if self._host.buttons else voice.text("team-due-how", "", facts),
            taps=(*taps, stop),
        )
        return Message(
            address=found.address, bubble=bubble, about=session.id, asked=True
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _One:
    """One thing that a team agreed on, by its number among them."""

    session: Session
    made: Commitment
    number: int


_ONE = re.compile(r"(?:(?P<code>[a-zA-Z2-9]{7})\s*[-–]\s*)?(?P<number>\d)\b")


def _names_one(typed: str) -> bool:
    return bool(_ONE.match(typed))


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
