"""Single questions of a file, put to somebody who does not work on it."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any

from msgspec import Struct, to_builtins
from sqlalchemy import Connection, bindparam, insert, select, update

from flows.answers import Place
from flows.conversation import Conversation, Doubt
from storage import members
from storage.places import doubt_of
from storage.tables import addresses, asks

OPEN, TAKEN, ANSWERED, PASSED = "open", "taken", "answered", "passed"

_PUT = insert(asks)
_FIND = select(asks).where(asks.c.mark == bindparam("known"))
_HERE = update(asks).where(asks.c.mark == bindparam("known"))
_SETTLE = _HERE.values(state=bindparam("to"), doubt=None)
_TAKE = _HERE.values(
    state=TAKEN,
    by=bindparam("who"),
    by_name=bindparam("called"),
    language=bindparam("in_language"),
)
_STAND = _HERE.values(
    language=bindparam("new_language"),
    doubt=bindparam("new_doubt"),
    misreads=bindparam("new_misreads"),
)
_TAKEN_BY = select(asks.c.mark).where(
    asks.c.conversation == bindparam("on"),
    asks.c.by == bindparam("who"),
    asks.c.state == bindparam("now_taken"),
)
_SHUT = (
    update(addresses).where(addresses.c.asked == bindparam("known")).values(asked=None)
)
_WAITING = select(asks.c.prompt, asks.c.until).where(
    asks.c.conversation == bindparam("on"),
    asks.c.state.in_([OPEN, TAKEN]),
    asks.c.until > bindparam("now"),
)
_HAND_ON = (
    update(asks)
    .where(asks.c.conversation == bindparam("on"), asks.c.person == bindparam("who"))
    .values(person=bindparam("heir"), name=bindparam("called"))
)


class Ask(Struct, frozen=True, kw_only=True):
    """One question, put to one person."""

    mark: str
    conversation: str
    person: str  # who asks
    name: str
    place: Place
    until: datetime
    state: str
    by: str | None  # who was asked
    by_name: str
    language: str
    doubt: Doubt | None
    misreads: int


def put(
    tx: Connection,
    conversation: str,
    person: str,
    name: str,
    place: Place,
    now: datetime,
) -> str:
    """Return the code of a question that somebody puts; only its mark is kept."""
    code = secrets.token_hex(10)
    row = {
        "mark": members.mark(code),
        "conversation": conversation,
        "person": person,
        "name": name,
        "prompt": place.prompt,
        "item": place.item,
        "field": place.field,
        "until": now + members.VALID,
        "state": OPEN,
        "by": None,
        "by_name": "",
        "language": "",
        "doubt": None,
        "misreads": 0,
    }
    tx.execute(_PUT, row)
    return code


def coded(tx: Connection, code: str) -> Ask | None:
    """Return the question with a code, also if it was answered or is too old."""
    return marked(tx, members.mark(code))


def marked(tx: Connection, mark: str) -> Ask | None:
    row: Any = tx.execute(_FIND, {"known": mark}).first()
    if row is None:
        return None
    return Ask(
        mark=row.mark,
        conversation=row.conversation,
        person=row.person,
        name=row.name,
        place=Place(row.prompt, row.item, row.field),
        until=row.until,
        state=row.state,
        by=row.by,
        by_name=row.by_name,
        language=row.language,
        doubt=doubt_of(row.doubt) if row.doubt else None,
        misreads=row.misreads,
    )


def take(tx: Connection, mark: str, person: str, name: str, language: str) -> None:
    """Note who opened a question."""
    known = {"known": mark, "who": person, "called": name, "in_language": language}
    tx.execute(_TAKE, known)


def settle(tx: Connection, mark: str, state: str) -> None:
    tx.execute(_SETTLE, {"known": mark, "to": state})


def waiting(
    tx: Connection, conversation: str, now: datetime
) -> list[tuple[str, datetime]]:
    """Return which prompts of a file wait for an answer of somebody asked, and since when."""
    found = tx.execute(_WAITING, {"on": conversation, "now": now})
    return [(row.prompt, row.until - members.VALID) for row in found]


def drop(tx: Connection, conversation: str, person: str) -> None:
    """Close what somebody was asked of a file, wherever it is open: they work on it now."""
    known = {"on": conversation, "who": person, "now_taken": TAKEN}
    for mark in tx.execute(_TAKEN_BY, known).scalars().all():
        tx.execute(_SHUT, {"known": mark})
        settle(tx, mark, OPEN)


def hand_on(
    tx: Connection, conversation: str, person: str, heir: str, name: str
) -> None:
    """Let what somebody asked, who leaves, be asked by another who stays."""
    known = {"on": conversation, "who": person, "heir": heir, "called": name}
    tx.execute(_HAND_ON, known)


def stand(tx: Connection, mark: str, conversation: Conversation) -> None:
    """Note where somebody stands who is asked: a small question may be open."""
    doubt = conversation.doubt
    here = {
        "known": mark,
        "new_language": conversation.language,
        "new_doubt": to_builtins(doubt) if doubt else None,
        "new_misreads": conversation.misreads,
    }
    tx.execute(_STAND, here)
