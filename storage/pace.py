"""How fast may be sent, on one machine: a virtual clock for each chat, group and bot (GCRA)."""

from __future__ import annotations

from dataclasses import dataclass

MANY = 10_000  # clocks; those that lie behind are dropped then


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
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

    def __init__(self, limits: dict[str, Limit]) -> None:
        """Limits by name: `chat`, `group` (for groups, besides `chat`), `bot`."""
        self._limits = limits
        self._clocks: dict[tuple[str, ...], float] = {}

    def reserve(self, bot: str, chat: str, *, group: bool, now: float) -> float:
        """Take a place in the queue of a chat; return the seconds to wait for it."""
        names: dict[str, tuple[str, ...]] = {"chat": (bot, chat)}
        if group:
            names["group"] = (bot, chat, "group")
        return self._take(names, now)

    def reserve_any(self, bot: str, *, now: float) -> float:
        """Take a place in the queue over all chats, when that of the chat has come."""
        return self._take({"bot": (bot,)}, now)

    def penalise(self, bot: str, chat: str, *, retry_after: float, now: float) -> None:
        """Wait as long as told, with everything for this chat."""
        limit = self._limits.get("chat")
        key = (bot, chat)
        ahead = limit.gap * (limit.burst - 1) if limit else 0.0
        self._clocks[key] = max(self._clocks.get(key, 0.0), now + retry_after + ahead)

    def _take(self, names: dict[str, tuple[str, ...]], now: float) -> float:
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
        if len(self._clocks) > MANY:
            self._clocks = {k: at for k, at in self._clocks.items() if at > now}
        return start - now
