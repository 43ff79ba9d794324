"""How fast several programs may send to one messenger: the clocks lie in PostgreSQL (GCRA).

One statement takes a place in a queue. Time is that of PostgreSQL, the same for all. While it is
away, nobody waits here: without it nothing new is sent anyway.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from storage.pace import Limit

_NOW = "CAST(extract(epoch FROM clock_timestamp()) AS double precision)"
_TAKE = text(
    f"INSERT INTO paces AS p (key, clock) VALUES (:key, {_NOW} + :gap)"  # noqa: S608
    f" ON CONFLICT (key) DO UPDATE SET clock = greatest(p.clock, {_NOW}) + :gap"
    f" RETURNING clock - :gap - :ahead - {_NOW}"
)
_PENALISE = text(
    f"INSERT INTO paces AS p (key, clock) VALUES (:key, {_NOW} + :wait)"  # noqa: S608
    f" ON CONFLICT (key) DO UPDATE SET clock = greatest(p.clock, {_NOW} + :wait)"
)
_FORGET = text(f"DELETE FROM paces WHERE clock < {_NOW}")  # noqa: S608


class SharedPace:
    """One virtual clock a bucket, as `Buckets`, for all programs on a database."""

    def __init__(self, limits: Mapping[str, Limit], engine: Engine) -> None:
        """Limits by name: `chat`, `group` (for groups, besides `chat`), `bot`."""
        self._limits = limits
        self._engine = engine

    async def reserve(self, bot: str, chat: str, *, group: bool) -> float:
        """Take a place in the queue of a chat; return the seconds to wait for it."""
        wait = await self._take("chat", bot, chat)
        return max(wait, await self._take("group", bot, chat)) if group else wait

    async def reserve_any(self, bot: str) -> float:
        """Take a place in the queue over all chats, when that of the chat has come."""
        return await self._take("bot", bot)

    async def penalise(self, bot: str, chat: str, *, retry_after: float) -> None:
        """Wait as long as told, with everything for this chat."""
        limit = self._limits.get("chat")
        ahead = limit.gap * (limit.burst - 1) if limit else 0.0
        key = _key("chat", bot, chat)
        await self._ask(_PENALISE, {"key": key, "wait": retry_after + ahead})

    async def forget(self) -> None:
        """Drop the clocks that time has passed: they say nothing any more."""
        await self._ask(_FORGET, {})

    async def _take(self, name: str, *whose: str) -> float:
        limit = self._limits.get(name)
        if limit is None:
            return 0.0
        asked = {
            "key": _key(name, *whose),
            "gap": limit.gap,
            "ahead": limit.gap * (limit.burst - 1),
        }
        found = await self._ask(_TAKE, asked)
        return max(found or 0.0, 0.0)

    async def _ask(
        self, statement: object, asked: Mapping[str, object]
    ) -> float | None:
        return await asyncio.to_thread(self._asked, statement, asked)

    def _asked(self, statement: object, asked: Mapping[str, object]) -> float | None:
        try:
            with self._engine.connect() as connection:
                found = connection.execute(statement, asked)  # type: ignore[call-overload]
                return float(found.scalar()) if found.returns_rows else None
        except DBAPIError:
            return None


def _key(*whose: str) -> str:
    """Return a mark: the table names no chat."""
    return hashlib.sha256("\n".join(whose).encode()).hexdigest()
