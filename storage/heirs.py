"""Handing what stays of somebody to another who works on the same answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from storage import attachments as files
from storage.tables import attachments, conversations


def pass_on(tx: Connection, conversation: str, person: str, heir: str) -> None:
    """Make a conversation that somebody opened that of another who works on it."""
    here = conversations.c.id == conversation
    opened = tx.execute(
        select(conversations.c.roadmap).where(here, conversations.c.person == person)
    ).scalar()
    if opened is not None:
        # the heir may walk the same roadmap alone: then it is a later round
        theirs_too = select(func.max(conversations.c.round)).where(
            conversations.c.person == heir, conversations.c.roadmap == opened
        )
        last = tx.execute(theirs_too).scalar() or 0
        tx.execute(
            update(conversations).where(here).values(person=heir, round=last + 1)
        )


def hand_over(tx: Connection, values: list[Any], person: str, heir: str) -> None:
    """Let files in answers that stay be those of somebody who goes on, too."""
    digests = {digest for value in values for digest in _digests(value)}
    known = {row["sha256"] for row in files.of_person(tx, heir)}
    for row in files.of_person(tx, person):
        if row["sha256"] in digests - known:
            tx.execute(insert(attachments), {**row, "person": heir})


def _digests(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for each in (value, *value.get("more", ())):
            if "sha256" in each:
                yield each["sha256"]
