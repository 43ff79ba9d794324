"""How much may come in: a pace for each chat, and bounds on what waits.

What comes faster than the pace waits, and only what belongs to the same chat waits behind it.
When too much waits, the chat is shut until all of that was taken: what comes meanwhile is not
read, and whoever sent it is told so, once for each flood.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from msgspec import Struct

from storage.pace import Limit

MANY = 1_000  # chats that are remembered before the idle ones are looked for


class Bounds(Struct, frozen=True, kw_only=True):
    """How many updates may wait in memory."""

    waiting: int = 200  # of one chat, faster than its pace
    waiting_in_all: int = 2_000  # of all chats that are faster than their pace
    under_way: int = 5_000  # within the pace; more stays with Telegram, which keeps it


class _Chat(Struct):
    clock: float = 0.0  # runs ahead of the real one with each update
    waiting: int = 0
    shut: bool = False
    told: bool = False


class Flood:
    """Says of each update whether it is taken at once, later, or not at all."""

    def __init__(
        self,
        pace: Limit | None,
        bounds: Bounds,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """Let chats come at a pace; without one nothing ever waits."""
        self._pace = pace
        self._bounds = bounds
        self._now = now
        self._chats: dict[str, _Chat] = {}
        self._remembered = MANY
        self._waiting = 0
        self._under_way = 0

    @property
    def room(self) -> bool:
        """Return whether more can be taken in just now."""
        return self._under_way < self._bounds.under_way

    def come(self, chat: str, *, must: bool = False) -> float | None:
        """Return how many seconds an update waits; None if it is turned away.

        One that `must` be taken never is. For each that is not turned away, tell `gone` with
        these seconds when it was taken.
        """
        if self._pace is None:
            self._under_way += 1
            return 0.0
        now, known = self._now(), self._known(chat)
        ahead = self._pace.gap * (self._pace.burst - 1)
        if known.shut and not known.waiting and known.clock - now <= ahead / 2:
            known.shut = known.told = False  # it has been quiet for a while
        wait = max(known.clock - ahead - now, 0.0)
        if not must and (known.shut or (wait and self._full(known))):
            known.shut = True
            return None
        known.clock = max(known.clock, now) + self._pace.gap
        if wait:
            known.waiting += 1
            self._waiting += 1
        else:
            self._under_way += 1
        return wait

    def gone(self, chat: str, waited: float) -> None:
        """Note that an update was taken, or given up."""
        if waited:
            self._waiting -= 1
            self._chats[chat].waiting -= 1  # one that waits is never forgotten
        else:
            self._under_way -= 1

    def tell(self, chat: str) -> bool:
        """Return whether the chat is to be told that it is not read: once in a flood."""
        known = self._known(chat)
        first, known.told = not known.told, True
        return first

    def untold(self, chat: str) -> None:
        """Note that the chat could not be told after all."""
        self._known(chat).told = False

    def _full(self, known: _Chat) -> bool:
        own = known.waiting >= self._bounds.waiting
        return own or self._waiting >= self._bounds.waiting_in_all

    def _known(self, chat: str) -> _Chat:
        if chat not in self._chats and len(self._chats) >= self._remembered:
            self._forget_idle()
        return self._chats.setdefault(chat, _Chat())

    def _forget_idle(self) -> None:
        """Forget chats that may come as if they were new."""
        now = self._now()
        self._chats = {
            name: known
            for name, known in self._chats.items()
            if known.clock > now or known.waiting
        }
        self._remembered = max(MANY, 2 * len(self._chats))
