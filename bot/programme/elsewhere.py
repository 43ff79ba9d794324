"""Somebody with several files on one roadmap: their own, and that of an enterprise."""

from __future__ import annotations

from sqlalchemy import Connection

from flows.conversation import NOTICE, Conversation
from storage import conversations, members, rounds


def other_file(tx: Connection, person: str, here: Conversation) -> Conversation | None:
    """Return another file on the same roadmap on which somebody works; None if there is none.

    Rounds that went before are no other files: they are read in the round that follows.
    """
    before = rounds.before(tx, here.id)
    passed = {here.id, before.id if before else ""}
    for id_ in sorted(set(members.shared(tx, person)) - passed):
        held = conversations.by_id(tx, id_, person=person)
        if held is None or held.roadmap != here.roadmap or held.session:
            continue
        begun = held.stage != NOTICE or bool(held.book.answers)
        if begun and not rounds.after(tx, held.id):
            return held
    return None
