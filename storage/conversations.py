"""Conversations with their answers: read whole, written by what a turn added."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from flows.answers import Answer, Book, Place, Status
from flows.conversation import Conversation, Doubt, Offer
from flows.roadmap import Roadmap
from flows.turn import Turn
from storage import members
from storage.errors import StaleConversationError
from storage.prepared import Prepared
from storage.recent import Recent
from storage.tables import answers, conversations, remarks, roadmap_versions

_BY_ID = Prepared(select(conversations).where(conversations.c.id == bindparam("known")))
_BY_ROADMAP = (  # the latest round
    select(conversations)
    .where(
        conversations.c.person == bindparam("whose"),
        conversations.c.roadmap == bindparam("on"),
        conversations.c.session == "",
    )
    .order_by(conversations.c.round.desc())
    .limit(1)
)
_THIS = conversations.alias()
_BEFORE = (
    select(conversations)
    .join(
        _THIS,
        (_THIS.c.person == conversations.c.person)
        & (_THIS.c.roadmap == conversations.c.roadmap)
        & (_THIS.c.session == conversations.c.session)
        & (_THIS.c.round == conversations.c.round + 1),
    )
    .where(_THIS.c.id == bindparam("known"))
)
_ROUND = select(conversations.c.round).where(conversations.c.id == bindparam("known"))
_OF_PERSON = (
    select(conversations)
    .where(conversations.c.person == bindparam("whose"), conversations.c.session == "")
    .order_by(conversations.c.opened)
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
_WRITE = Prepared(
    update(conversations)
    .where(
        conversations.c.id == bindparam("known"),
        conversations.c.rev == bindparam("was"),
    )
    .values(
        {
            name: bindparam(f"new_{name}")
            for name in (
                "language",
                "stage",
                "focus",
                "back_to",
                "doubt",
                "misreads",
                "until",
                "rev",
            )
        }
    )
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
    tx: Connection, conversation_id: str, recent: Recent | None = None
) -> Conversation | None:
    """Return a conversation with its answers, from `recent` if it is there as it is here."""
    row = _BY_ID.first(tx, {"known": conversation_id})
    if row is None:
        return None
    held = recent.get(conversation_id, row.rev) if recent else None
    return held or _read(tx, row)


def on_roadmap(tx: Connection, person: str, roadmap: str) -> Conversation | None:
    row = tx.execute(_BY_ROADMAP, {"whose": person, "on": roadmap}).first()
    return _read(tx, row) if row else None


def round_before(tx: Connection, conversation_id: str) -> Conversation | None:
    """Return the conversation of the round before, if this is not the first."""
    row = tx.execute(_BEFORE, {"known": conversation_id}).first()
    return _read(tx, row) if row else None


def round_of(tx: Connection, conversation_id: str) -> int:
    """Return which round on its roadmap a conversation is, from 1."""
    return int(tx.execute(_ROUND, {"known": conversation_id}).scalar_one())


def in_session(tx: Connection, person: str, roadmap: str, session: str) -> int:
    """Return how often somebody opened a roadmap in a session of a team."""
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
) -> None:
    """Open a conversation; the unique index refuses a second one of the same round."""
    tx.execute(
        _OPEN,
        {
            **_written(conversation),
            "id": conversation.id,
            "person": person,
            "roadmap": conversation.roadmap,
            "version": conversation.version,
            "opened": now,
            "round": round_,
            "session": conversation.session,
        },
    )
    members.join(tx, conversation.id, person, members.OPENER, now)


def record(
    tx: Connection, turn: Turn, *, update_key: str, now: datetime
) -> Conversation:
    """Write what a turn changed, unless another got there first: StaleConversationError.

    Return the conversation as it is kept now.
    """
    after = turn.conversation
    changed = {f"new_{name}": value for name, value in _written(after).items()}
    changed["new_rev"] = after.rev + 1
    written = _WRITE.run(tx, {**changed, "known": after.id, "was": after.rev})
    if written != 1:
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


def _written(conversation: Conversation) -> dict[str, Any]:
    focus, doubt = conversation.focus, conversation.doubt
    return {
        "language": conversation.language,
        "stage": conversation.stage,
        "focus": [focus.prompt, focus.item, focus.field] if focus else None,
        "back_to": conversation.back_to,
        "doubt": asdict(doubt) if doubt else None,
        "misreads": conversation.misreads,
        "until": conversation.until,
        "rev": conversation.rev,
    }


def _read(tx: Connection, row: Any) -> Conversation:
    kept = tuple(_answer(each) for each in _ANSWERS.all(tx, {"known": row.id}))
    return Conversation(
        id=row.id,
        roadmap=row.roadmap,
        version=row.version,
        language=row.language,
        stage=row.stage,
        book=Book(kept),
        focus=Place(*row.focus) if row.focus else None,
        back_to=row.back_to,
        doubt=_doubt(row.doubt) if row.doubt else None,
        misreads=row.misreads,
        until=row.until,
        rev=row.rev,
        session=row.session,
    )


def _doubt(kept: Mapping[str, Any]) -> Doubt:
    offers = tuple(
        Offer(value=offer["value"], words=offer["words"], marks=tuple(offer["marks"]))
        for offer in kept["offers"]
    )
    return Doubt(about=kept["about"], offers=offers)


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
