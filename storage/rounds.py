"""Rounds: which conversation follows on which."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, func, select

from flows.conversation import Conversation
from storage.conversations import STOOD, read
from storage.prepared import Prepared
from storage.tables import addresses, answers, conversations, members

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
_BEFORE = Prepared(
    STOOD.join(_THIS, (_THIS.c.follows == conversations.c.id) | _OWN).where(
        _THIS.c.id == bindparam("known"), members.c.person == conversations.c.person
    )
)
_AFTER = (
    select(conversations.c.id)
    .where(conversations.c.follows == bindparam("known"))
    .order_by(conversations.c.round.desc())
    .limit(1)
)


def before(tx: Connection, conversation_id: str) -> Conversation | None:
    """Return the conversation of the round before, if this is not the first."""
    row = _BEFORE.first(tx, {"known": conversation_id})
    return read(tx, row) if row else None


def after(tx: Connection, conversation_id: str) -> str:
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
