"""Letters between those who work on a file and their coach: each once, and never changed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Select, bindparam, insert, select, update

from flows.answers import Place
from storage.programme_tables import letters

ASK, REPLY, COMMENT, PROPOSAL = "ask", "reply", "comment", "proposal"

_ADD = insert(letters).returning(letters.c.id)
_BY_ID = select(letters).where(letters.c.id == bindparam("known"))
_OF = (
    select(letters)
    .where(letters.c.conversation == bindparam("on"))
    .order_by(letters.c.id)
)
_OPEN = _OF.where(letters.c.coach.is_(False), letters.c.settled.is_(None))
_SETTLE = (
    update(letters)
    .where(letters.c.id == bindparam("known"), letters.c.settled.is_(None))
    .values(settled=bindparam("now"))
)
_FOLLOW = (
    update(letters)
    .where(letters.c.conversation == bindparam("was"))
    .values(conversation=bindparam("to"))
)


class Letter(Struct, frozen=True, kw_only=True):
    """What somebody wrote to their coach, or a coach to those they accompany."""

    id: int
    conversation: str
    kind: str  # ask, reply, comment, proposal
    person: str | None  # who wrote; None: erased
    coach: bool  # whether as a coach
    place: Place  # of the question it is about; without a prompt: none
    context: str  # the question, if it was sent along
    words: str
    about: int | None  # the letter it answers
    at: datetime
    settled: datetime | None  # answered, taken, or put away


def add(
    tx: Connection,
    conversation: str,
    kind: str,
    person: str,
    words: str,
    now: datetime,
    *,
    coach: bool,
    place: Place | None = None,
    context: str = "",
    about: int | None = None,
) -> Letter:
    """Keep a letter; return it with its number."""
    at = place or Place("")
    row: dict[str, Any] = {
        "conversation": conversation,
        "kind": kind,
        "person": person,
        "coach": coach,
        "prompt": at.prompt,
        "item": at.item,
        "field": at.field,
        "context": context,
        "words": words,
        "about": about,
        "at": now,
        "settled": None,
    }
    kept = int(tx.execute(_ADD, row).scalar_one())
    return Letter(
        id=kept,
        conversation=conversation,
        kind=kind,
        person=person,
        coach=coach,
        place=at,
        context=context,
        words=words,
        about=about,
        at=now,
        settled=None,
    )


def by_id(tx: Connection, letter: int) -> Letter | None:
    return next(iter(_read(tx, _BY_ID, known=letter)), None)


def of(tx: Connection, conversation: str) -> list[Letter]:
    """Return all letters about a file, oldest first."""
    return _read(tx, _OF, on=conversation)


def open_asks(tx: Connection, conversation: str) -> list[Letter]:
    """Return what was written to the coach of a file and is not answered yet, oldest first."""
    return _read(tx, _OPEN, on=conversation)


def settle(tx: Connection, letter: Letter, now: datetime) -> None:
    """Note that nothing is to be done any more about a letter, or about those it goes on from."""
    at: Letter | None = letter
    while at is not None:
        tx.execute(_SETTLE, {"known": at.id, "now": now})
        at = by_id(tx, at.about) if at.about is not None else None


def follow(tx: Connection, conversation: str, to: str) -> None:
    """Let letters go on with the next round of a file: who asked still waits for an answer."""
    tx.execute(_FOLLOW, {"was": conversation, "to": to})


def _read(tx: Connection, statement: Select[Any], **known: Any) -> list[Letter]:
    return [
        Letter(
            id=row.id,
            conversation=row.conversation,
            kind=row.kind,
            person=row.person,
            coach=row.coach,
            place=Place(row.prompt, row.item, row.field),
            context=row.context,
            words=row.words,
            about=row.about,
            at=row.at,
            settled=row.settled,
        )
        for row in tx.execute(statement, known)
    ]
