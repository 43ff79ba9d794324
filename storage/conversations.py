"""Conversations with their answers: read whole, written by what a turn added."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, bindparam, insert, select, update

from flows.answers import Answer, Book, Place, Status
from flows.conversation import Conversation
from flows.turn import Turn
from storage import members as joining
from storage import places
from storage.errors import StaleConversationError
from storage.prepared import Prepared
from storage.recent import Recent
from storage.tables import (
    answers,
    conversations,
    members,
    remarks,
)

STOOD = select(
    conversations.c.id,
    conversations.c.roadmap,
    conversations.c.version,
    conversations.c.rev,
    conversations.c.session,
    *places.COLUMNS,
).join(members, members.c.conversation == conversations.c.id)
_THERE = STOOD.where(conversations.c.id == bindparam("known"))
_BY_ID = Prepared(_THERE.where(members.c.person == bindparam("who")))
_OPENERS = Prepared(_THERE.where(members.c.person == conversations.c.person))
_BY_ROADMAP = Prepared(  # what they came to last: a later round, or that of colleagues
    STOOD.where(
        members.c.person == bindparam("whose"),
        conversations.c.roadmap == bindparam("on"),
        conversations.c.session == "",
    )
    .order_by(members.c.since.desc(), conversations.c.round.desc())
    .limit(1)
)
_OPENER = select(conversations.c.person).where(conversations.c.id == bindparam("known"))
_OF_PERSON = Prepared(
    STOOD.where(
        conversations.c.person == bindparam("whose"),
        members.c.person == conversations.c.person,
        conversations.c.session == "",
    ).order_by(conversations.c.opened)
)
_ANSWERS = Prepared(
    select(answers)
    .where(answers.c.conversation == bindparam("known"))
    .order_by(answers.c.number)
)
_STATUS = {status.value: status for status in Status}
_FROM_UPDATES = (
    select(answers.c.number)
    .where(
        answers.c.conversation == bindparam("known"),
        answers.c.update.in_(bindparam("by", expanding=True)),
    )
    .order_by(answers.c.number)
)
_OPEN = insert(conversations)
_ADD_ANSWERS = Prepared(insert(answers))
_ADD_REMARKS = insert(remarks)
_COUNT = Prepared(
    update(conversations)
    .where(
        conversations.c.id == bindparam("known"),
        conversations.c.rev == bindparam("was"),
    )
    .values(rev=bindparam("new_rev"))
)
_BRING = (
    update(conversations)
    .where(conversations.c.id == bindparam("known"))
    .values(rev=conversations.c.rev + 1)
)


def by_id(
    tx: Connection,
    conversation_id: str,
    recent: Recent | None = None,
    *,
    person: str = "",
) -> Conversation | None:
    """Return a conversation as somebody who works on it stands there; as its opener, for none.

    The answers are those of `recent`, if they are there as they are here.
    """
    known = {"known": conversation_id, "who": person}
    row = _BY_ID.first(tx, known) if person else _OPENERS.first(tx, known)
    return read(tx, row, recent) if row else None


def opener(tx: Connection, conversation_id: str) -> str:
    """Return who opened a conversation, or goes on with it for them; "" if it is gone."""
    return str(tx.execute(_OPENER, {"known": conversation_id}).scalar() or "")


def on_roadmap(tx: Connection, person: str, roadmap: str) -> Conversation | None:
    row = _BY_ROADMAP.first(tx, {"whose": person, "on": roadmap})
    return read(tx, row) if row else None


def of_person(tx: Connection, person: str) -> list[Conversation]:
    """Return what somebody opened on their own, outside of sessions of a team."""
    return [read(tx, row) for row in _OF_PERSON.all(tx, {"whose": person})]


def open_new(
    tx: Connection,
    conversation: Conversation,
    person: str,
    now: datetime,
    *,
    round_: int = 1,
    follows: str = "",
) -> None:
    """Open a conversation; the unique index refuses a second one of the same round.

    `follows` is the round before, if there is one.
    """
    tx.execute(
        _OPEN,
        {
            "id": conversation.id,
            "person": person,
            "roadmap": conversation.roadmap,
            "version": conversation.version,
            "opened": now,
            "round": round_,
            "follows": follows,
            "session": conversation.session,
            "rev": conversation.rev,
        },
    )
    joining.join(tx, conversation.id, person, joining.OPENER, now)
    places.write(tx, conversation, person)


def record(
    tx: Connection, turn: Turn, *, person: str, update_key: str, now: datetime
) -> Conversation:
    """Write what a turn of somebody changed, unless another got there first.

    Then StaleConversationError is raised. Return the conversation as it is kept now.
    """
    after = add(tx, turn, update_key=update_key, now=now)
    places.write(tx, after, person)
    return after


def add(tx: Connection, turn: Turn, *, update_key: str, now: datetime) -> Conversation:
    """Write what a turn added for all, as `record` does, and not where anybody stands."""
    after = turn.conversation
    revs = {"known": after.id, "was": after.rev, "new_rev": after.rev + 1}
    if _COUNT.run(tx, revs) != 1:
        raise StaleConversationError(after.id)
    if turn.answers:
        _ADD_ANSWERS.run_many(tx, list(_rows(turn.answers, after, update_key)))
    if turn.remarks:
        tx.execute(
            _ADD_REMARKS,
            [
                {
                    "conversation": after.id,
                    "version": after.version,
                    "prompt": place.prompt,
                    "field": place.field,
                    "words": words,
                    "language": after.language,
                    "at": now,
                }
                for place, words in turn.remarks
            ],
        )
    return replace(after, rev=after.rev + 1)


def bring(
    tx: Connection, conversation: Conversation, answers: Sequence[Answer]
) -> None:
    """Add answers that come from elsewhere; whoever holds the conversation reads it anew."""
    tx.execute(_BRING, {"known": conversation.id})
    _ADD_ANSWERS.run_many(tx, list(_rows(answers, conversation, "")))


def from_updates(
    tx: Connection, conversation_id: str, update_keys: Iterable[str]
) -> list[int]:
    """Return the numbers of what updates were kept as: answers, and words put aside."""
    keys = {"known": conversation_id, "by": list(update_keys)}
    return list(tx.execute(_FROM_UPDATES, keys).scalars())


def _rows(
    added: Iterable[Answer], conversation: Conversation, update_key: str
) -> Iterable[Mapping[str, Any]]:
    for answer in added:
        yield {
            "conversation": conversation.id,
            "number": answer.number,
            "prompt": answer.place.prompt,
            "item": answer.place.item,
            "field": answer.place.field,
            "status": answer.status.value,
            "value": answer.value,
            "words": answer.words,
            "language": answer.language,
            "marks": list(answer.marks),
            "author": answer.author,
            "version": conversation.version,
            "update": update_key,
            "at": answer.at,
        }


def read(tx: Connection, row: Any, recent: Recent | None = None) -> Conversation:
    held = recent.get(row.id, row.rev) if recent else None
    if held is None:
        kept = _ANSWERS.all(tx, {"known": row.id})
        held = Book(tuple(_answer(each) for each in kept))
    return Conversation(
        id=row.id,
        roadmap=row.roadmap,
        version=row.version,
        book=held,
        rev=row.rev,
        session=row.session,
        **places.read(row),
    )


def _answer(row: Any) -> Answer:
    return Answer(
        row.number,
        Place(row.prompt, row.item, row.field),
        _STATUS[row.status],
        row.at,
        row.value,
        row.words,
        row.language,
        tuple(row.marks),
        row.author,
    )
