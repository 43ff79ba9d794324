"""How fast may be sent, on one machine: a virtual clock for each chat, group and bot (GCRA)."""

from __future__ import annotations

import time
from collections.abc import Callable

from msgspec import Struct


class Limit(Struct, frozen=True, kw_only=True):
    """So many messages in so many seconds, the first few of them at once."""

    messages: int
    seconds: float
    burst: int = 1

    @property
    def gap(self) -> float:
        return self.seconds / self.messages


UNLIMITED: dict[str, Limit] = {}


class Buckets:
    """One virtual clock a bucket: it runs ahead of the real one as messages are sent."""

    def __init__(
        self, limits: dict[str, Limit], now: Callable[[], float] = time.monotonic
    ) -> None:
        """Limits by name: `chat`, `group` (for groups, besides `chat`), `bot`."""
        self._limits = limits
        self._now = now
        self._clocks: dict[tuple[str, ...], float] = {}

    async def reserve(self, bot: str, chat: str, *, group: bool) -> float:
        """Take a place in the queue of a chat; return the seconds to wait for it."""
        names: dict[str, tuple[str, ...]] = {"chat": (bot, chat)}
        if group:
            names["group"] = (bot, chat, "group")
        return self._take(names)

    async def reserve_any(self, bot: str) -> float:
        """Take a place in the queue over all chats, when that of the chat has come."""
        return self._take({"bot": (bot,)})

    async def penalise(self, bot: str, chat: str, *, retry_after: float) -> None:
        """Wait as long as told, with everything for this chat."""
        limit = self._limits.get("chat")
        key = (bot, chat)
        ahead = limit.gap * (limit.burst - 1) if limit else 0.0
        until = self._now() + retry_after + ahead
        self._clocks[key] = max(self._clocks.get(key, 0.0), until)

    async def forget(self) -> None:
        """Let go of the clocks that lie behind."""
        now = self._now()
        self._clocks = {key: at for key, at in self._clocks.items() if at > now}

    def _take(self, names: dict[str, tuple[str, ...]]) -> float:
        now = self._now()
        held = {
            key: limit
            for name, key in names.items()
            if (limit := self._limits.get(name))
        }
        start = now
        for key, limit in held.items():
            start = max(
                start, self._clocks.get(key, 0.0) - limit.gap * (limit.burst - 1)
            )
        for key, limit in held.items():
            self._clocks[key] = max(self._clocks.get(key, 0.0), start) + limit.gap
        return start - now
