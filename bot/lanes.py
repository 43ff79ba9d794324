"""Lanes: work of one key is done one at a time and in order, work of different keys side by side.

When a piece of work fails, what waits behind it for the same key fails too: whoever put it there
puts it again, and nothing overtakes what came before it.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

Work = Callable[[], Awaitable[None]]


class Lanes:
    """One queue for each key, gone as soon as it is empty."""

    def __init__(self) -> None:
        self._waiting: dict[str, deque[tuple[Work, asyncio.Future[None]]]] = {}
        self._walking: set[asyncio.Task[None]] = set()

    def put(self, key: str, work: Work) -> asyncio.Future[None]:
        """Queue work; return what tells when it is done, or how it failed."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        lane = self._waiting.get(key)
        if lane is not None:
            lane.append((work, done))
            return done
        self._waiting[key] = deque([(work, done)])
        task = asyncio.create_task(self._walk(key))
        self._walking.add(task)
        task.add_done_callback(self._walking.discard)
        return done

    async def empty(self, seconds: float) -> bool:
        """Wait until all is done, at most so long; return whether it is. What is not, is dropped."""
        if self._walking:
            await asyncio.wait(self._walking, timeout=seconds)
        left = list(self._walking)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        return not left

    async def _walk(self, key: str) -> None:
        lane = self._waiting[key]
        try:
            while lane:
                work, done = lane[0]
                try:
                    await work()
                except Exception as failed:
                    # what waits behind it must not overtake it: it fails with it
                    behind = list(lane)
                    lane.clear()
                    for _, each in behind:
                        _fail(each, failed)
                else:
                    if not done.done():
                        done.set_result(None)
                    lane.popleft()
        finally:
            del self._waiting[key]
            for _, done in lane:
                done.cancel()


def _fail(done: asyncio.Future[None], failed: Exception) -> None:
    if not done.done():
        done.set_exception(failed)
        done.exception()  # whoever waits for it hears; nobody must
