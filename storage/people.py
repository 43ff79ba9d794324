"""People and the addresses by which we know them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, bindparam, insert, select, update

from storage.prepared import Prepared
from storage.rights_tables import consents
from storage.tables import addresses, people

_REMINDED = (  # read along, so that a turn of who wants none costs no more
    select(consents.c.given)
    .where(consents.c.person == addresses.c.person, consents.c.purpose == "reminders")
    .order_by(consents.c.id.desc())
    .limit(1)
    .scalar_subquery()
    .label("reminded")
)
_KNOWN = select(
    addresses, people.c.notice, people.c.seen, people.c.quiet_until, _REMINDED
)
_FIND = Prepared(
    _KNOWN.join(people, people.c.id == addresses.c.person).where(
        addresses.c.address == bindparam("known")
    )
)
_REACHED = _KNOWN.join(people, people.c.id == addresses.c.person).where(
    addresses.c.person == bindparam("who"), addresses.c.gone.is_(None)
)
_WHERE = select(addresses.c.address).where(
    addresses.c.conversation == bindparam("known"),
    addresses.c.person == bindparam("who"),
)
_ADD_PERSON = insert(people)
_ADD_ADDRESS = insert(addresses)
_SWITCH = Prepared(
    update(addresses)
    .where(addresses.c.address == bindparam("known"))
    .values(conversation=bindparam("to"), language=bindparam("in_language"))
)

_BACK = (
    update(addresses)
    .where(addresses.c.conversation == bindparam("was"))
    .values(conversation=bindparam("to"), over=True)
)
_TAKEN_UP = (
    update(addresses)
    .where(addresses.c.address == bindparam("known"))
    .values(over=False)
)
_AWAY = (
    update(addresses)
    .where(
        addresses.c.conversation == bindparam("known"),
        addresses.c.person == bindparam("who"),
    )
    .values(conversation=None)
)
_ASK = (
    update(addresses)
    .where(addresses.c.address == bindparam("known"))
    .values(asked=bindparam("to"))
)
_WRITE = (
    update(addresses)
    .where(addresses.c.address == bindparam("known"))
    .values(writing=bindparam("what"))
)
_GONE = (
    update(addresses)
    .where(addresses.c.address == bindparam("known"))
    .values(gone=bindparam("since"))
)
_SEEN = Prepared(
    update(people)
    .where(people.c.id == bindparam("who"))
    .values(notice=bindparam("version"))
)
_HEARD = Prepared(
    update(people).where(people.c.id == bindparam("who")).values(seen=bindparam("now"))
)
_QUIET = (
    update(people)
    .where(people.c.id == bindparam("who"))
    .values(quiet_until=bindparam("day"))
)
_MOVE = (
    update(addresses)
    .where(addresses.c.address == bindparam("known"))
    .values(address=bindparam("to"))
)


class Participant(Struct, frozen=True, kw_only=True):
    """Somebody we accompany, at the address they write from."""

    address: str
    person: str
    conversation: str | None
    language: str
    gone: datetime | None = None  # since when nothing can be sent there
    notice: str = ""  # the version of the notice they saw last
    seen: datetime | None = None  # the day they were last heard of
    quiet_until: datetime | None = None  # nothing is sent of our own accord before
    over: bool = False  # what they say next may be meant for what is over
    asked: str | None = None  # the mark of the question of somebody else that is open
    writing: str | None = None  # what they write next, if it is no answer
    writing_since: datetime | None = None
    reminded: bool = False  # whether they want to be reminded


def find(tx: Connection, address: str) -> Participant | None:
    row = _FIND.first(tx, {"known": address})
    return _participant(row) if row else None


def reached_at(tx: Connection, person: str) -> list[Participant]:
    """Return somebody at each address where they can be reached."""
    return [_participant(row) for row in tx.execute(_REACHED, {"who": person})]


def _participant(row: Any) -> Participant:
    since, writing = _written(row.writing)
    return Participant(
        address=row.address,
        person=row.person,
        conversation=row.conversation,
        language=row.language,
        gone=row.gone,
        notice=row.notice,
        seen=row.seen,
        quiet_until=row.quiet_until,
        over=row.over,
        asked=row.asked,
        writing=writing,
        writing_since=since,
        reminded=bool(row.reminded),
    )


def _written(noted: str | None) -> tuple[datetime | None, str | None]:
    """Return since when somebody is going to write, and what."""
    since, _, what = (noted or "").partition(" ")
    return (datetime.fromisoformat(since), what) if what else (None, None)


def add(
    tx: Connection, address: str, person: str, language: str, now: datetime
) -> Participant:
    tx.execute(_ADD_PERSON, {"id": person, "since": now, "seen": now})
    tx.execute(
        _ADD_ADDRESS,
        {
            "address": address,
            "person": person,
            "conversation": None,
            "language": language,
            "over": False,
        },
    )
    return Participant(
        address=address, person=person, conversation=None, language=language
    )


def switch(tx: Connection, address: str, conversation: str, language: str) -> None:
    """Make a conversation the one under way at an address."""
    _SWITCH.run(tx, {"known": address, "to": conversation, "in_language": language})


def back(tx: Connection, conversation: str, to: str) -> None:
    """Lead whoever is in a conversation to another one, or to none.

    They were not asked, so what they say next may still be meant for the first.
    """
    tx.execute(_BACK, {"was": conversation, "to": to or None})


def taken_up(tx: Connection, address: str) -> None:
    """Note that somebody was told where they are."""
    tx.execute(_TAKEN_UP, {"known": address})


def away(tx: Connection, conversation: str, person: str) -> None:
    """Let a conversation be under way nowhere for somebody."""
    tx.execute(_AWAY, {"known": conversation, "who": person})


def ask(tx: Connection, address: str, mark: str | None) -> None:
    """Open the question of somebody else at an address, or close it."""
    tx.execute(_ASK, {"known": address, "to": mark})


def write(tx: Connection, address: str, what: str | None, now: datetime) -> None:
    """Note what somebody is going to write, other than an answer; None: nothing."""
    noted = f"{now.isoformat()} {what}" if what else None
    tx.execute(_WRITE, {"known": address, "what": noted})


def address_of(tx: Connection, conversation: str, person: str) -> str | None:
    """Return the address at which a conversation is under way for somebody."""
    return tx.execute(_WHERE, {"known": conversation, "who": person}).scalar()


def out_of_reach(tx: Connection, address: str, since: datetime | None) -> None:
    """Note since when nothing can be sent to an address; None: it can again."""
    tx.execute(_GONE, {"known": address, "since": since})


def saw_notice(tx: Connection, person: str, version: str) -> None:
    """Note which notice somebody was shown."""
    _SEEN.run(tx, {"who": person, "version": version})


def heard(tx: Connection, participant: Participant, now: datetime) -> None:
    """Note that somebody was heard of, once a day."""
    if participant.seen is None or participant.seen.date() != now.date():
        _HEARD.run(tx, {"who": participant.person, "now": now})


def quiet(tx: Connection, person: str, until: datetime | None) -> None:
    """Note until when nothing is sent to somebody of our own accord."""
    tx.execute(_QUIET, {"who": person, "day": until})


def move(tx: Connection, address: str, to: str) -> None:
    """Follow somebody to another address, unless somebody is known there."""
    if find(tx, to) is None:
        tx.execute(_MOVE, {"known": address, "to": to})
