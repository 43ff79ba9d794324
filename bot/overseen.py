"""Watches the place where everything is kept: the operator hears when it fails, and when it is over.

Whoever writes to us hears nothing meanwhile: what they wrote is not kept, so it is not confirmed
to the messenger either, which brings it again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from bot.logs import Log
from storage.errors import DamagedError
from storage.ports import Body, Store, T
from storage.troubles import FOR_GOOD, trouble_of

QUIET = 10.0  # seconds without trouble until it is taken for over


class Overseen:
    """A store whose troubles are told: each once, and once when it is over.

    One that is damaged gives and takes nothing any more, and `stop` is called. Both may be
    called from any thread.
    """

    def __init__(
        self,
        store: Store,
        *,
        tell: Callable[[str], None],
        stop: Callable[[], None],
        log: Log,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._tell = tell
        self._stop = stop
        self._log = log
        self._clock = clock
        self._told = ""  # the trouble that was told, until it is over
        self._last = 0.0  # when there was trouble

    @property
    def damaged(self) -> bool:
        return self._told in FOR_GOOD

    async def run(self, body: Body[T]) -> T:
        with self._watched():
            found = await self._store.run(body)
        self._went_well()
        return found

    async def note(self, body: Body[T]) -> T:
        with self._watched():
            found = await self._store.note(body)
        self._went_well()
        return found

    async def read(self, body: Body[T]) -> T:
        with self._watched():
            return await self._store.read(body)

    def look(self, body: Body[T]) -> T:
        with self._watched():
            return self._store.look(body)

    async def scrub(self) -> None:
        with self._watched():
            await self._store.scrub()

    async def close(self) -> None:
        await self._store.close()

    def shut(self) -> None:
        self._store.shut()

    @contextmanager
    def _watched(self) -> Iterator[None]:
        if self.damaged:
            raise DamagedError
        try:
            yield
        except Exception as failed:
            if kind := trouble_of(failed):
                self._befallen(kind)
            raise

    def _befallen(self, kind: str) -> None:
        self._last = self._clock()
        if self.damaged or kind == self._told:
            return
        self._told = kind
        self._tell(f"trouble-{kind}")
        self._log.failed("trouble", kind=kind)
        if kind in FOR_GOOD:
            self._tell("trouble-stops")
            self._stop()
        else:
            self._tell("trouble-waits")

    def _went_well(self) -> None:
        if self._told and not self.damaged and self._clock() - self._last > QUIET:
            self._told = ""
            self._tell("trouble-over")
