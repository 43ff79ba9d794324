"""How the database stands, read when somebody asks: not more often than every few seconds.

The longer that takes, the less often it is done: it never takes more than a hundredth of the time.
"""

from __future__ import annotations

import asyncio
import time

from bot.logs import Log
from storage.ports import UnitOfWork
from storage.standing import Backlog, backlog

FRESH = 5.0  # seconds that what was found may be shown
SHARE = 100  # times as long as it took to find it
LONGEST = 60.0  # seconds, all the same
PATIENCE = 2.0  # seconds until the database counts as not answering


class SharedLook:
    """Looks once at a time, however many ask, and however long the database takes."""

    def __init__(
        self,
        work: UnitOfWork,
        log: Log,
        fresh: float = FRESH,
        patience: float = PATIENCE,
    ) -> None:
        self._work = work
        self._log = log
        self._fresh = fresh
        self._patience = patience
        self._found: Backlog | None = None
        self._until = 0.0  # on the monotonic clock: it may be shown so long
        self._began = 0.0
        self._under_way: asyncio.Task[Backlog] | None = None

    async def look(self) -> Backlog | None:
        """Return how the database stands; None if it does not answer in time."""
        if self._found is not None and time.monotonic() < self._until:
            return self._found
        if self._under_way is None:
            self._began = time.monotonic()
            self._under_way = asyncio.create_task(self._work.read(backlog))
        task = self._under_way
        await asyncio.wait({task}, timeout=self._patience)
        if not task.done():
            return None  # it is waited for still: whoever asks next hears of it
        self._under_way = None
        now = time.monotonic()
        share = min(SHARE * (now - self._began), LONGEST)
        self._found, self._until = None, now + max(self._fresh, share)
        try:
            self._found = task.result()
        except Exception as failed:
            self._log.failed("standing_not_read", error=type(failed).__name__)
        return self._found

    async def close(self) -> None:
        """Wait no longer."""
        if self._under_way is not None:
            self._under_way.cancel()
            await asyncio.gather(self._under_way, return_exceptions=True)
