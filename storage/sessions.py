"""Sessions of a team, and who takes part in them."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime, time
from typing import Any
from uuid import uuid4

from msgspec import Struct
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from flows.days import last_day
from storage import commitments as agreed
from storage.blanking import BLANK, UNDER_WAY
from storage.prepared import Prepared
from storage.tables import outbox, timers
from storage.team_tables import attendees, commitments, sessions

DRAFT, OPEN, REVEALED, CLOSED = "draft", "open", "revealed", "closed"
ENDED = "ended"  # called off before anything was shown
SHOWN = frozenset({REVEALED, CLOSED})
JOINED, DONE, LATE = "joined", "done", "late"
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # nothing that looks like something else
LENGTH = 7  # of a code: it is read from a screen, and typed

_BY_ID = select(sessions).where(sessions.c.id == bindparam("known"))
_BY_CODE = select(sessions).where(sessions.c.code == bindparam("known"))
_AT = (
    select(sessions)
    .where(sessions.c.place == bindparam("here"))
    .order_by(sessions.c.since.desc(), sessions.c.id)
)
_BY_FACILITATOR = Prepared(
    select(sessions)
    .where(sessions.c.facilitator == bindparam("who"))
    .order_by(sessions.c.since.desc(), sessions.c.id)
)
_ATTENDEES = (
    select(attendees)
    .where(attendees.c.session == bindparam("of"))
    .order_by(attendees.c.since, attendees.c.person)
)
_ATTENDING = select(attendees).where(attendees.c.conversation == bindparam("known"))
_ATTENDED = (
    select(attendees)
    .where(attendees.c.person == bindparam("who"))
    .order_by(attendees.c.since.desc())
)


class Session(Struct, frozen=True, kw_only=True):
    """One session of a team."""

    id: str
    code: str
    place: str  # the address where it is shown: a group, or the chat of who began it
    facilitator: str  # the address of who began it; "" if they were erased
    roadmap: str
    version: str
    language: str
    named: bool
    minutes: int
    expected: int  # how many people; 0: nobody said
    state: str
    since: datetime
    deadline: datetime | None = None
    late_until: datetime | None = None
    follows: str = ""  # the session before, of the same team
    board: int | None = None
    agenda: int | None = None
    settled: bool = False  # something was agreed, or that nothing is
    revealed: Mapping[str, Any] | None = None

    @property
    def held(self) -> bool:
        """Return whether its time is over and yet too few answered for anything to be shown."""
        over = self.state in {REVEALED, CLOSED} and not self.named
        return over and "first" not in (self.revealed or {})


class Attendee(Struct, frozen=True, kw_only=True):
    """Somebody who takes part."""

    session: str
    person: str
    conversation: str
    back_to: str
    name: str
    state: str
    since: datetime
    reminded: bool


def draft(
    tx: Connection,
    *,
    place: str,
    facilitator: str,
    roadmap: str,
    version: str,
    language: str,
    minutes: int,
    follows: str,
    now: datetime,
) -> Session:
    """Note a session that is being set up."""
    made = Session(
        id=str(uuid4()),
        code="".join(secrets.choice(ALPHABET) for _ in range(LENGTH)),
        place=place,
        facilitator=facilitator,
        roadmap=roadmap,
        version=version,
        language=language,
        named=False,
        minutes=minutes,
        expected=0,
        state=DRAFT,
        follows=follows,
        since=now,
    )
    tx.execute(insert(sessions), {name: getattr(made, name) for name in _COLUMNS})
    return made


def change(tx: Connection, session: str, **values: Any) -> Session:
    """Change a session; return it as it is then."""
    tx.execute(update(sessions).where(sessions.c.id == session).values(**values))
    found = by_id(tx, session)
    assert found
    return found


def by_id(tx: Connection, session: str) -> Session | None:
    return _one(tx.execute(_BY_ID, {"known": session}).first())


def by_code(tx: Connection, code: str) -> Session | None:
    return _one(tx.execute(_BY_CODE, {"known": code}).first())


def at(tx: Connection, place: str) -> list[Session]:
    """Return the sessions that are shown at an address, the latest first."""
    return [_session(row) for row in tx.execute(_AT, {"here": place})]


def begun_by(tx: Connection, facilitator: str) -> list[Session]:
    """Return the sessions that somebody began, the latest first."""
    return [_session(row) for row in _BY_FACILITATOR.all(tx, {"who": facilitator})]


def drop(tx: Connection, session: str) -> None:
    """Remove a session that never began."""
    tx.execute(delete(sessions).where(sessions.c.id == session))


def forget_drafts(tx: Connection, before: datetime) -> None:
    """Drop what was set up before a moment, and never begun."""
    tx.execute(
        delete(sessions).where(sessions.c.state == DRAFT, sessions.c.since < before)
    )


def unused(tx: Connection, before: datetime) -> list[Session]:
    """Return the sessions that are over, and of which nothing was to be done since a moment."""
    over = select(sessions).where(
        sessions.c.state.in_([CLOSED, ENDED]), sessions.c.since < before
    )
    found = [_session(row) for row in tx.execute(over)]
    return [each for each in found if _last_use(tx, each) < before]


def _last_use(tx: Connection, session: Session) -> datetime:
    """Return until when late answers came, or something was to be done."""
    made = agreed.of(tx, session.id)
    due = [datetime.combine(last_day(each.by), time(tzinfo=UTC)) for each in made]
    ends = [session.since, session.deadline, session.late_until]
    return max([*filter(None, ends), *(each.at for each in made), *due])


def remove(tx: Connection, session: str) -> None:
    """Remove a session with all that was shown and agreed; own answers stay with their people."""
    about = outbox.c.about == session
    tx.execute(delete(outbox).where(about & outbox.c.state.in_(UNDER_WAY)))
    tx.execute(update(outbox).where(about).values(**BLANK, about=""))
    for table in (attendees, commitments):
        tx.execute(delete(table).where(table.c.session == session))
    tx.execute(delete(timers).where(timers.c.key == session))
    drop(tx, session)


def move(tx: Connection, address: str, to: str) -> None:
    """Follow a chat to another address; its messages stay behind, under numbers of their own."""
    for column in (sessions.c.place, sessions.c.facilitator):
        tx.execute(
            update(sessions)
            .where(column == address)
            .values({column.name: to, "board": None, "agenda": None})
        )


def without_group(tx: Connection, address: str) -> None:
    """Go on without a group that we were put out of: in the chat of whoever began it."""
    here = (sessions.c.place == address) & sessions.c.state.in_([DRAFT, OPEN, REVEALED])
    tx.execute(
        update(sessions)
        .where(here)
        .values(place=sessions.c.facilitator, board=None, agenda=None)
    )


def latest(tx: Connection, address: str, person: str) -> Session | None:
    """Return the session that somebody means who names none, of those that began."""
    attended_ = (by_id(tx, each.session) for each in attended(tx, person))
    known = [
        each
        for each in (*begun_by(tx, address), *attended_)
        if each and each.state not in {DRAFT, ENDED}
    ]
    return max(known, key=lambda each: each.since, default=None)


# --- who takes part -------------------------------------------------------------------------------


def attend(tx: Connection, attendee: Attendee) -> None:
    tx.execute(
        insert(attendees), {n: getattr(attendee, n) for n in Attendee.__struct_fields__}
    )


def of(tx: Connection, session: str) -> list[Attendee]:
    """Return who takes part in a session, the first to come first."""
    return [_attendee(row) for row in tx.execute(_ATTENDEES, {"of": session})]


def attending(tx: Connection, conversation: str) -> Attendee | None:
    """Return whose part in a session a conversation is."""
    row = tx.execute(_ATTENDING, {"known": conversation}).first()
    return _attendee(row) if row else None


def attended(tx: Connection, person: str) -> list[Attendee]:
    """Return what somebody takes part in, the latest first."""
    return [_attendee(row) for row in tx.execute(_ATTENDED, {"who": person})]


def shown_to(tx: Connection, person: str) -> set[str]:
    """Return who was shown somebody's answers with their name, by having taken part, too."""
    found = (by_id(tx, each.session) for each in attended(tx, person))
    return {
        other.person
        for session in found
        if session and session.named and session.state in SHOWN
        for other in of(tx, session.id)
        if other.person != person
    }


def note(tx: Connection, attendee: Attendee, **values: Any) -> None:
    tx.execute(update(attendees).where(*_this(attendee)).values(**values))


def leave(tx: Connection, attendee: Attendee) -> None:
    """Have somebody take part no longer."""
    tx.execute(delete(attendees).where(*_this(attendee)))


def _this(attendee: Attendee) -> tuple[Any, ...]:
    return (
        attendees.c.session == attendee.session,
        attendees.c.person == attendee.person,
    )


# --- rows -----------------------------------------------------------------------------------------

_COLUMNS = tuple(column.name for column in sessions.columns)


def _one(row: Any) -> Session | None:
    return _session(row) if row else None


def _session(row: Any) -> Session:
    return Session(**{name: getattr(row, name) for name in Session.__struct_fields__})


def _attendee(row: Any) -> Attendee:
    return Attendee(**{name: getattr(row, name) for name in Attendee.__struct_fields__})
