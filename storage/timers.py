"""Jobs on one machine: a table of pokes, and a look at which are due."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from storage.errors import overtaken
from storage.tables import timers
from storage.troubles import trouble_of

_ADD = insert(timers)
_CANCEL = delete(timers).where(
    timers.c.topic == bindparam("of"), timers.c.key == bindparam("known")
)
_HASTEN = (
    update(timers)
    .where(timers.c.topic.in_(bindparam("of", expanding=True)))
    .where(timers.c.due > bindparam("latest"))
    .values(due=bindparam("latest"))
)
_DUE = (
    select(timers)
    .where(timers.c.due <= bindparam("now"))
    .order_by(timers.c.due)
    .limit(100)
)
_KNOWN = select(timers.c.id).where(
    timers.c.topic == bindparam("of"), timers.c.key == bindparam("known")
)
_NEXT = select(func.min(timers.c.due))


def timer_key(conversation: str, person: str) -> str:
    """Return the key of a timer about where somebody stands in a conversation."""
    return f"{conversation}/{person}"


def who_of(key: str) -> tuple[str, str]:
    """Return the conversation and the person that a timer is about; earlier ones name none."""
    conversation, _, person = key.partition("/")
    return conversation, person


AGAIN = timedelta(minutes=5)  # until a poke is tried again that failed


class Timers:
    """Pokes as rows. A poke that died half-way is run again: handlers bear being run twice."""

    def __init__(self) -> None:
        self._handlers: dict[str, Callable[[Connection, str], None]] = {}
        self._others: Callable[[], object] = lambda: None
        self.failed: list[str] = []  # topics of pokes that went wrong, and how
        self.stirred = False  # whether a poke was put since somebody looked

    def put(self, tx: Connection, topic: str, key: str, due: datetime) -> None:
        self.cancel(tx, topic, key)
        tx.execute(_ADD, {"topic": topic, "key": key, "due": due})
        self.stirred = True

    def cancel(self, tx: Connection, topic: str, key: str) -> None:
        tx.execute(_CANCEL, {"of": topic, "known": key})

    def hasten(self, tx: Connection, topics: Collection[str], latest: datetime) -> None:
        """Have the pokes of some topics run at a moment at the latest."""
        tx.execute(_HASTEN, {"of": list(topics), "latest": latest})

    def waits(self, tx: Connection, topic: str, key: str) -> bool:
        """Return whether a poke is on its way."""
        return tx.execute(_KNOWN, {"of": topic, "known": key}).first() is not None

    def on(self, topic: str, handler: Callable[[Connection, str], None]) -> None:
        self._handlers[topic] = handler

    def otherwise(self, others: Callable[[], object]) -> None:
        """Have this called, which may name handlers, before a poke that nobody knows is passed over."""
        self._others = others

    def run_due(self, tx: Connection, now: datetime) -> int:
        """Poke whom it is time for; return how many."""
        rows = tx.execute(_DUE, {"now": now}).all()
        for row in rows:
            if row.topic not in self._handlers:
                self._others()
            if row.topic in self._handlers:
                self._poke(tx, row, now)
        return len(rows)

    def _poke(self, tx: Connection, row: Any, now: datetime) -> None:
        """Poke one; one that fails is tried again later, and does no harm to the others."""
        apart = tx.begin_nested()
        try:
            self.cancel(tx, row.topic, row.key)  # it may be put again
            self._handlers[row.topic](tx, row.key)
        except Exception as failed:
            if trouble_of(failed) or overtaken(failed):
                raise  # nothing of this transaction stands
            apart.rollback()
            self.failed.append(f"{row.topic} {type(failed).__name__}")
            self.put(tx, row.topic, row.key, now + AGAIN)
        else:
            apart.commit()

    def next_due(self, tx: Connection) -> datetime | None:
        found: datetime | None = tx.execute(_NEXT).scalar()
        return found
