"""What the assistant needs of a place to keep things: the same on one machine and on several.

An SQLite file with this process, or PostgreSQL with one or several. The body of a unit of work
is one synchronous function of a connection.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")
Body = Callable[[Connection], T]


class UnitOfWork(Protocol):
    """Runs what belongs together, all or nothing."""

    async def run(self, body: Body[T]) -> T:
        """Return what `body` returns, once it is safely kept; nothing of it if it raises."""

    async def note(self, body: Body[T]) -> T:
        """Do as `run` for what rests on nothing but the rows it changes: it may be cheaper."""

    async def read(self, body: Body[T]) -> T:
        """Return what `body` finds; it may not write."""

    def look(self, body: Body[T]) -> T:
        """Return the same to whoever is not in an event loop."""

    async def scrub(self) -> None:
        """Have nothing left, in any file, of what was deleted.

        Raise TimeoutError while somebody looks for long, a backup for instance: try again later.
        """

    async def close(self) -> None: ...


class Store(UnitOfWork, Protocol):
    """A unit of work that somebody opened, and has to let go of."""

    def shut(self) -> None:
        """Let go of what is held; nothing may be under way any more."""


class Jobs(Protocol):
    """Pokes: something to look at, now or later. Running one twice does no harm."""

    def put(self, tx: Connection, topic: str, key: str, due: datetime) -> None:
        """Poke `topic` with `key` at `due`, if the transaction is kept."""

    def cancel(self, tx: Connection, topic: str, key: str) -> None: ...

    def waits(self, tx: Connection, topic: str, key: str) -> bool:
        """Return whether a poke is on its way."""

    def on(self, topic: str, handler: Callable[[Connection, str], None]) -> None:
        """Name what a topic's pokes go to, in a transaction of their own."""


class Pace(Protocol):
    """How fast may be sent."""

    async def reserve(self, bot: str, chat: str, *, group: bool) -> float:
        """Take a place in the queue of a chat; return the seconds to wait for it."""

    async def reserve_any(self, bot: str) -> float:
        """Take a place in the queue over all chats, when that of the chat has come."""

    async def penalise(self, bot: str, chat: str, *, retry_after: float) -> None:
        """Wait as long as told, with everything for this chat."""

    async def forget(self) -> None:
        """Let go of what time has passed."""
