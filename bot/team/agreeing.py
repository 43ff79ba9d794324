"""What a team will do: one or two things, each with who and by when; or nothing, and that is said."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.host import Host
from bot.library import Library
from bot.messages import Bubble, Tap
from bot.register import Register, Seat
from bot.team.board import Board, agreed_lines
from bot.team.tell import Tell
from flows.answers import Place, Status
from flows.roadmap import Use
from flows.turn import Started
from flows.walk import Walk
from locales.catalog import Catalog, Voice
from locales.formats import day
from locales.matching import plain
from locales.numbers import numbered
from storage import boards, consents, people, sessions
from storage.ports import Jobs
from storage.sessions import Commitment, Session

PROMPT = "ag1"  # of the walk in which it is noted
FIELDS = ("what", "who", "by")
STATES = ("done", "busy", "changed")
MORNING = "T08:00:00+00:00"  # when a day that was named begins for us


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
        tell: Tell,
    ) -> None:
        self._register = register
        self._library = library
        self._catalog = catalog
        self._board = board
        self._host = host
        self._timers = timers
        self._tell = tell

    def asked(
        self, tx: Connection, seat: Seat, typed: str, now: datetime
    ) -> tuple[Seat, Started | None, list[Bubble]]:
        """Do what somebody asked for about what was agreed."""
        voice = self._catalog.voice(seat.conversation.language)
        first, _, rest = typed.partition(" ")
        if _means(voice, "nothing-agreed", typed):
            found = self._latest(tx, seat)
            text = self.nothing(tx, found, seat.address, voice, now) if found else ""
            said = text or voice.text("team-agree-not-yet")
            return seat, None, [Bubble(text=said)]
        if number := numbered(first):
            return seat, None, self._about(tx, seat, number, rest, voice, now)
        coded = sessions.by_code(tx, typed) if typed else self._latest(tx, seat)
        if coded is None or coded.state not in _SHOWN:
            return seat, None, [Bubble(text=voice.text("team-agree-not-yet"))]
        if coded.settled and coded.facilitator != seat.address:
            return seat, None, [Bubble(text=voice.text("team-agree-already"))]
        return self._noting(tx, seat, coded, now)

    def about(self, tx: Connection, seat: Seat, typed: str) -> str:
        """Return the session that is spoken of."""
        first, _, _ = typed.partition(" ")
        made = sessions.commitment(tx, number) if (number := numbered(first)) else None
        if made:
            return made.session
        found = (sessions.by_code(tx, typed) if typed else None) or self._latest(
            tx, seat
        )
        return found.id if found else ""

    def nothing(
        self, tx: Connection, session: Session, by: str, voice: Voice, now: datetime
    ) -> str:
        """Note that nothing was agreed; return what is said of it."""
        if session.state not in _SHOWN:
            return voice.text("team-agree-not-yet")
        if session.facilitator not in {by, ""}:
            return voice.text("team-not-yours")
        sessions.commit(tx, session.id, (), now)
        session = sessions.change(tx, session.id, settled=True)
        self.rewrite(tx, session, now)
        return voice.text("team-agreed-none")

    def _latest(self, tx: Connection, seat: Seat) -> Session | None:
        """Return the session that somebody means who names none."""
        begun = sessions.begun_by(tx, seat.address)
        attended = (
            sessions.by_id(tx, each.session)
            for each in sessions.attended(tx, seat.person)
        )
        known = [each for each in (*begun, *attended) if each and each.state in _SHOWN]
        return max(known, key=lambda each: each.since, default=None)

    def _noting(
        self, tx: Connection, seat: Seat, session: Session, now: datetime
    ) -> tuple[Seat, Started | None, list[Bubble]]:
        """Lead somebody to the few questions in which it is noted."""
        known = (self._library.roadmap(id_) for id_ in self._library.ids)
        walk = next(each.id for each in known if Use.AGREE in each.uses)
        there = self._register.noting(tx, seat, session, walk, now)
        return there, Started(), []

    # --- noted ----------------------------------------------------------------------------------

    def noted(
        self, tx: Connection, seat: Seat, session: Session, now: datetime
    ) -> list[Bubble]:
        """Note what was agreed once all is filled in; return what is said of it."""
        voice = self._catalog.voice(seat.conversation.language)
        walk = Walk(seat.roadmap, seat.conversation.book)
        rows = []
        for item in walk.items.get(PROMPT, ()):
            given = [walk.given(Place(PROMPT, item.id, each)) for each in FIELDS]
            told = [
                str(each.value) if each and each.status is Status.GIVEN else ""
                for each in given
            ]
            if all(told):
                rows.append((told[0], told[1], told[2]))
        before = sessions.committed(tx, session.id)
        if [(each.what, each.who, each.by) for each in before] != rows:
            for each in before:
                self._timers.cancel(tx, "team-due", str(each.id))
            for each in sessions.commit(tx, session.id, rows, now):
                due = datetime.fromisoformat(each.by + MORNING)
                self._timers.put(tx, "team-due", str(each.id), due)
        session = sessions.change(tx, session.id, settled=True)
        self.rewrite(tx, session, now)
        return self._told(tx, session, voice)

    def _told(self, tx: Connection, session: Session, voice: Voice) -> list[Bubble]:
        made = sessions.committed(tx, session.id)
        if not made:
            return [Bubble(text=voice.text("team-agreed-none"))]
        ways = ", ".join(self._way(each, voice) for each in made)
        return [
            Bubble(
                text=voice.text("team-agreed-noted"),
                lines=tuple(agreed_lines(made, voice)),
                how=voice.text("team-agreed-pass", "", {"ways": ways}),
            )
        ]

    def _way(self, made: Commitment, voice: Voice) -> str:
        """Return how whoever does it comes to confirm that: a link, or what to type."""
        link = self._board.link(f"agree-{made.id}")
        return link or voice.text("team-agreed-type", "", {"number": str(made.id)})

    def rewrite(self, tx: Connection, session: Session, now: datetime) -> None:
        """Have the message that asked what to do say what was agreed."""
        if session.agenda is None or not self._host.buttons:
            return
        voice = self._board.voice(session)
        made = sessions.committed(tx, session.id)
        body = Bubble(
            text=voice.text("team-agreed" if made else "team-agreed-none"),
            lines=tuple(agreed_lines(made, voice)),
            taps=tuple(
                Tap(
                    label=f"{number} · {voice.text('team-tap-take')}",
                    says=self._board.link(f"agree-{each.id}"),
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
        number: int,
        typed: str,
        voice: Voice,
        now: datetime,
    ) -> list[Bubble]:
        """Say what somebody would take on; or note that they do, or what became of it."""
        made = sessions.commitment(tx, number)
        session = sessions.by_id(tx, made.session) if made else None
        if made is None or session is None:
            return [Bubble(text=voice.text("team-agree-unknown"))]
        state = next((each for each in STATES if _means(voice, each, typed)), "")
        if state and seat.address in {made.owner, session.facilitator}:
            sessions.settle(tx, number, state=state)
            self.rewrite(tx, session, now)
            return [Bubble(text=voice.text("team-state-noted"))]
        if made.owner and made.owner != seat.address:
            return [Bubble(text=voice.text("team-owned-by-other"))]
        facts: dict[str, str | int] = {
            "number": str(number),
            "what": made.what,
            "who": made.who or voice.text("team-somebody"),
            "date": day(voice.locale, made.by),
        }
        if _means(voice, "take-on", typed):
            sessions.settle(tx, number, owner=seat.address, state="taken")
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

    def due(self, tx: Connection, number: int) -> None:
        """Remind whoever took something on, on its day, once; or else who began it all."""
        made = sessions.commitment(tx, number)
        session = sessions.by_id(tx, made.session) if made else None
        if made is None or session is None or made.state not in {"open", "taken"}:
            return
        found = people.find(tx, made.owner or session.facilitator)
        if found is None or found.gone:
            return
        if consents.holding(tx, found.person).get("reminders") is False:
            return  # they said stop
        voice = self._catalog.voice(found.language)
        message = "team-due" if made.owner else "team-due-nobody"
        who = made.who or voice.text("team-somebody")
        facts: dict[str, str | int] = {"what": made.what, "who": who}
        facts["number"] = str(number)
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
        self._tell(tx, found.address, [bubble], session.id)


_SHOWN = {sessions.REVEALED, sessions.CLOSED}


def _means(voice: Voice, name: str, typed: str) -> bool:
    words = {plain(word) for word in voice.words(f"word-{name}")}
    return bool(typed) and (typed in {name, _ID.get(name, "")} or plain(typed) in words)


_ID = {"nothing-agreed": "none", "take-on": "take"}
