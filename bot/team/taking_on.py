"""Who takes on what a team agreed, what became of it, and that it is asked about on its day."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection

from bot.buttons import button
from bot.host import Host
from bot.messages import Bubble
from bot.nudging.facade import Nudging
from bot.nudging.messages import Message
from bot.register import Seat
from bot.team.words import means
from locales.catalog import Catalog, Voice
from locales.formats import day
from storage import commitments, people, sessions
from storage.commitments import Commitment
from storage.nudges import Entry
from storage.people import Participant
from storage.sessions import Session

STATES = ("done", "busy", "changed")
DUE = "team-due"  # a timer, and what it has said


class One(Struct, frozen=True, kw_only=True):
    """One thing that a team agreed on, by its number among them."""

    session: Session
    made: Commitment
    number: int


class TakingOn:
    """Notes who does a thing, and asks what became of it."""

    def __init__(
        self,
        catalog: Catalog,
        host: Host,
        nudging: Nudging,
        rewrite: Callable[[Connection, Session, datetime], None],
    ) -> None:
        """`rewrite` has the message that says what was agreed say what it is now."""
        self._catalog = catalog
        self._host = host
        self._nudging = nudging
        self._rewrite = rewrite
        nudging.on(DUE, self._say_due)

    def asked(
        self, tx: Connection, seat: Seat, typed: str, voice: Voice, now: datetime
    ) -> list[Bubble]:
        """Say what somebody would take on; or note that they do, or what became of it."""
        one = self.one(tx, seat, typed)
        if one is None:
            return [Bubble(text=voice.text("team-agree-unknown"))]
        session, made, typed = one.session, one.made, _ONE.sub("", typed).strip()
        state = next((each for each in STATES if means(voice, each, typed)), "")
        if state and seat.address in {made.owner, session.facilitator}:
            commitments.settle(tx, made.id, state=state)
            self._rewrite(tx, session, now)
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
            self._rewrite(tx, session, now)
            return [Bubble(text=voice.text("team-owned", "", facts))]
        take = button(voice, "team-tap-take", f"/agree {number} take")
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
            button(voice, f"team-tap-{state}", f"/agree {number} {state}")
            for state in STATES
        ]
        stop = button(voice, "tap-stop", "/stop")
        bubble = Bubble(
            text=voice.text(message, "", facts),
            how="" if self._host.buttons else voice.text("team-due-how", "", facts),
            taps=(*taps, stop),
        )
        return Message(
            address=found.address, bubble=bubble, about=session.id, asked=True
        )

    def one(self, tx: Connection, seat: Seat, typed: str) -> One | None:
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
        return One(session=session, made=made[number - 1], number=number)


_ONE = re.compile(r"(?:(?P<code>[a-zA-Z2-9]{7})\s*[-–]\s*)?(?P<number>\d)\b")


def names_one(typed: str) -> bool:
    """Return whether a text begins with a number, or a code with one."""
    return bool(_ONE.match(typed))
