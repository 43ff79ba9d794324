"""Conversations with their answers: read whole, written by what a turn added."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from flows.answers import Answer, Book, Place, Status
from flows.conversation import Conversation
from flows.roadmap import Roadmap
from flows.turn import Turn
from storage import members as joining
from storage import places
from storage.errors import StaleConversationError
from storage.prepared import Prepared
from storage.recent import Recent
from storage.tables import (
    addresses,
    answers,
    conversations,
    members,
    remarks,
    roadmap_versions,
)

_STOOD = select(
    conversations.c.id,
    conversations.c.roadmap,
    conversations.c.version,
    conversations.c.rev,
    conversations.c.session,
    *places.COLUMNS,
).join(members, members.c.conversation == conversations.c.id)
_THERE = _STOOD.where(conversations.c.id == bindparam("known"))
_BY_ID = Prepared(_THERE.where(members.c.person == bindparam("who")))
_OPENERS = Prepared(_THERE.where(members.c.person == conversations.c.person))
_BY_ROADMAP = (  # what they came to last: a later round, or that of colleagues
    _STOOD.where(
        members.c.person == bindparam("whose"),
        conversations.c.roadmap == bindparam("on"),
        conversations.c.session == "",
    )
    .order_by(members.c.since.desc(), conversations.c.round.desc())
    .limit(1)
)
_THIS = conversations.alias()
_OTHERS = select(members.c.person).where(
    members.c.conversation == _THIS.c.id, members.c.person != _THIS.c.person
)
_SAID_BY_OTHERS = select(answers.c.number).where(
    answers.c.conversation == _THIS.c.id,
    answers.c.author.not_in(
        select(addresses.c.address)
        .where(addresses.c.person == _THIS.c.person)
        .correlate(_THIS)
    ),
)
_OWN = (  # where nobody noted it, of a file that nobody else works or worked on
    _THIS.c.follows.is_(None)
    & (_THIS.c.person == conversations.c.person)
    & (_THIS.c.roadmap == conversations.c.roadmap)
    & (_THIS.c.session == conversations.c.session)
    & (_THIS.c.round == conversations.c.round + 1)
    & ~_OTHERS.correlate(_THIS).exists()
    & ~_SAID_BY_OTHERS.correlate(_THIS).exists()
)
_BEFORE = _STOOD.join(_THIS, (_THIS.c.follows == conversations.c.id) | _OWN).where(
    _THIS.c.id == bindparam("known"), members.c.person == conversations.c.person
)
_AFTER = (
    select(conversations.c.id)
    .where(conversations.c.follows == bindparam("known"))
    .order_by(conversations.c.round.desc())
    .limit(1)
)
_OPENER = select(conversations.c.person).where(conversations.c.id == bindparam("known"))
_OF_PERSON = _STOOD.where(
    conversations.c.person == bindparam("whose"),
    members.c.person == conversations.c.person,
    conversations.c.session == "",
).order_by(conversations.c.opened)
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
_VERSION = select(roadmap_versions.c.canonical).where(
    roadmap_versions.c.version == bindparam("known")
)
_PUBLISH = insert(roadmap_versions)


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
    return _read(tx, row, recent) if row else None


def opener(tx: Connection, conversation_id: str) -> str:
    """Return who opened a conversation, or goes on with it for them; "" if it is gone."""
    return str(tx.execute(_OPENER, {"known": conversation_id}).scalar() or "")


def on_roadmap(tx: Connection, person: str, roadmap: str) -> Conversation | None:
    row = tx.execute(_BY_ROADMAP, {"whose": person, "on": roadmap}).first()
    return _read(tx, row) if row else None


def round_before(tx: Connection, conversation_id: str) -> Conversation | None:
    """Return the conversation of the round before, if this is not the first."""
    row = tx.execute(_BEFORE, {"known": conversation_id}).first()
    return _read(tx, row) if row else None


def round_after(tx: Connection, conversation_id: str) -> str:
    """Return the id of the round that follows on a conversation; "" if there is none yet."""
    return str(tx.execute(_AFTER, {"known": conversation_id}).scalar() or "")


def in_session(tx: Connection, person: str, roadmap: str, session: str) -> int:
    """Return how often somebody opened a roadmap in a session of a team, or in none."""
    found = select(func.max(conversations.c.round)).where(
        conversations.c.person == person,
        conversations.c.roadmap == roadmap,
        conversations.c.session == session,
    )
    return tx.execute(found).scalar() or 0


def of_person(tx: Connection, person: str) -> list[Conversation]:
    """Return what somebody opened on their own, outside of sessions of a team."""
    return [_read(tx, row) for row in tx.execute(_OF_PERSON, {"whose": person})]


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


def publish(tx: Connection, roadmap: Roadmap, now: datetime) -> None:
    """Keep a roadmap version as it is, so that who began on it can finish on it."""
    if tx.execute(_VERSION, {"known": roadmap.version}).first() is None:
        tx.execute(
            _PUBLISH,
            {
                "version": roadmap.version,
                "roadmap": roadmap.id,
                "canonical": roadmap.canonical,
                "published": now,
            },
        )


def published(tx: Connection, version: str) -> str | None:
    """Return the canonical form of a roadmap version that somebody began on."""
    return tx.execute(_VERSION, {"known": version}).scalar()


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


def _read(tx: Connection, row: Any, recent: Recent | None = None) -> Conversation:
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
