"""One thread that writes: what is waited for goes in order, what was only noted before it."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from storage.ports import T


class Writer:
    """Does one piece of work at a time.

    A note (that a message arrived, for instance) is short, and other programs wait for it: as
    long as a message counts as being sent, whoever gets the next one of that chat has to leave
    what they say to the first. So notes do not wait behind turns.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "filrouge-writer")
        self._notes: deque[tuple[Future[Any], Callable[[], Any]]] = deque()
        self._turns: deque[tuple[Future[Any], Callable[[], Any]]] = deque()

    async def do(self, work: Callable[[], T], *, note: bool = False) -> T:
        """Return what `work` returns, once its place in the queue has come."""
        done: Future[T] = Future()
        (self._notes if note else self._turns).append((done, work))
        self._thread.submit(self._do_next)
        return await asyncio.wrap_future(done)

    def close(self) -> None:
        """Finish what is under way."""
        self._thread.shutdown()

    def _do_next(self) -> None:
        done, work = (self._notes or self._turns).popleft()
        if not done.set_running_or_notify_cancel():
            return
        try:
            done.set_result(work())
        except BaseException as failed:
            done.set_exception(failed)
