"""A database that takes its time, or that fails, as a test says."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from storage.ports import Body, T, UnitOfWork


@dataclass
class Slow:
    """What is put around a unit of work: every transaction waits, or fails."""

    seconds: float = 0
    failures: int = 0  # transactions that fail from now on
    work: UnitOfWork | None = None

    def around(self, work: UnitOfWork) -> UnitOfWork:
        self.work = work
        return self

    @property
    def _real(self) -> UnitOfWork:
        assert self.work
        return self.work

    async def run(self, body: Body[T]) -> T:
        if self.seconds:
            await asyncio.sleep(self.seconds)
        if self.failures:
            self.failures -= 1
            raise OSError("disk full")
        return await self._real.run(body)

    async def note(self, body: Body[T]) -> T:
        return await self.run(body)

    async def read(self, body: Body[T]) -> T:
        return await self._real.read(body)

    def look(self, body: Body[T]) -> T:
        return self._real.look(body)

    async def scrub(self) -> None:
        await self._real.scrub()

    async def close(self) -> None:
        await self._real.close()
