"""Where an answer stands beside another that somebody is about to take over."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.register import Register, Seat
from flows.answers import Status
from flows.conversation import Conversation
from storage import conversations, members


def answered_beside(
    register: Register, tx: Connection, seat: Seat, number: int, where: str
) -> Seat | None:
    """Lead somebody to the file where something was said beside an answer; None: stay.

    `where` is how its id begins; without it, what is under way goes first, and elsewhere
    counts only what leaves no doubt.
    """
    here = seat.conversation
    if here.id.startswith(where) and _beside(here, number):
        return None
    found = [
        held
        for id_ in members.shared(tx, seat.person)
        if id_ != here.id and id_.startswith(where)
        if (held := conversations.by_id(tx, id_, person=seat.person))
        if _beside(held, number)
    ]
    return register.back_at(tx, seat, found[0].id) if len(found) == 1 else None


def _beside(conversation: Conversation, number: int) -> bool:
    """Return whether the answer with a number stands beside another."""
    given = conversation.book.numbered(number)
    return given is not None and given.status is Status.BESIDE
