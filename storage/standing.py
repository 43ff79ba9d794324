"""How things stand, for whoever keeps this running: counts, never whose or what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct, field
from sqlalchemy import Connection, Select, func, select

from storage.nudges import REFUSED
from storage.programme_tables import nudges
from storage.tables import answers, inbox, outbox, people, timers

_PARKED = (
    select(inbox.c.reason, func.count())
    .where(inbox.c.state == "parked")
    .group_by(inbox.c.reason)
)
_OUT = (
    select(outbox.c.state, func.count(), func.min(outbox.c.not_before))
    .where(outbox.c.state.in_(["due", "sending", "unknown"]))
    .group_by(outbox.c.state)
)
_REFUSED = (
    select(nudges.c.why, func.count())
    .where(nudges.c.state == REFUSED)
    .group_by(nudges.c.why)
)
_TIMERS = select(timers.c.topic, func.count(), func.min(timers.c.due)).group_by(
    timers.c.topic
)


class Backlog(Struct, frozen=True, kw_only=True):
    """What waits, and what did not go."""

    parked: Mapping[str, int] = field(default_factory=dict)  # updates, by reason
    outbox: Mapping[str, int] = field(default_factory=dict)  # due, sending, unknown
    oldest: datetime | None = None  # from when on the first that waits could have gone
    refused: Mapping[str, int] = field(default_factory=dict)  # nudges, by reason


class Ahead(Struct, frozen=True, kw_only=True):
    """Timers of one kind: how many, and when the first is due."""

    topic: str
    count: int
    first: datetime


def backlog(tx: Connection) -> Backlog:
    """Return what waits, and what did not go."""
    out = {state: (count, first) for state, count, first in tx.execute(_OUT)}
    return Backlog(
        parked=_counts(tx, _PARKED),
        outbox={state: count for state, (count, _) in out.items()},
        oldest=min(
            (first for state, (_, first) in out.items() if state != "unknown"),
            default=None,
        ),
        refused=_counts(tx, _REFUSED),
    )


class Active(Struct, frozen=True, kw_only=True):
    """How many people were heard of, and in how many conversations something was answered."""

    people: int
    conversations: int


def _counts(tx: Connection, statement: Select[str, int]) -> dict[str, int]:
    return {str(name): int(count) for name, count in tx.execute(statement)}


def active(tx: Connection, since: datetime) -> Active:
    """Return how much was going on since a moment."""
    return Active(people=_people(tx, since), conversations=_conversations(tx, since))


def _people(tx: Connection, moment: datetime) -> int:
    asked = select(func.count()).where(people.c.seen >= moment)
    return int(tx.execute(asked).scalar_one())


def _conversations(tx: Connection, moment: datetime) -> int:
    asked = select(func.count(answers.c.conversation.distinct())).where(
        answers.c.at >= moment
    )
    return int(tx.execute(asked).scalar_one())


def ahead(tx: Connection) -> list[Ahead]:
    """Return what is on its way, by topic, the first first."""
    found = [
        Ahead(topic=topic, count=count, first=first)
        for topic, count, first in tx.execute(_TIMERS)
    ]
    return sorted(found, key=lambda each: each.first)
