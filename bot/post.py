"""The post: whatever waits in the outbox goes out, an address at a time, woken by each commit."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime

from bot.lanes import Lanes
from bot.logs import Log
from bot.orphans import Orphans
from bot.sender import Sender
from storage import under_way
from storage.outgoing import Outgoing
from storage.ports import UnitOfWork

AGAIN = 5.0  # seconds until something is looked at again that failed in a way nobody foresaw


class Post:
    """Pokes the sender: after a turn, when a wait is over, and after a start."""

    def __init__(
        self,
        sender: Sender,
        work: UnitOfWork,
        clock: Callable[[], datetime],
        log: Log,
        orphans: Orphans | None = None,
    ) -> None:
        self._orphans = orphans or Orphans()
        self._sender = sender
        self._work = work
        self._clock = clock
        self._log = log
        self._lanes = Lanes()
        self._poked: set[str] = set()
        self._later: dict[str, asyncio.TimerHandle] = {}
        self._closing = False

    async def open(self) -> None:
        """Deal with what was being sent when the process died, and send what waits."""
        await self._work.run(
            lambda tx: self._orphans.adopt(tx, self._clock(), start=True)
        )
        await self.poke_all()

    async def look(self) -> None:
        """Send whatever waits, also what others were sending who are gone."""
        if not self._orphans.alone:
            await self._work.run(lambda tx: self._orphans.adopt(tx, self._clock()))
        await self.poke_all()

    async def poke_all(self) -> None:
        """Send whatever waits, for all addresses."""
        now = self._clock()
        for address in await self._work.read(
            lambda tx: under_way.ours_or_late(tx, now)
        ):
            self.poke(address)

    def send(self, sending: Sequence[Outgoing]) -> None:
        """Send what a turn has marked as being sent, behind what is on its way already."""
        if sending:
            address = sending[0].address
            self._poked.discard(
                address
            )  # what is due behind these needs a poke of its own
            self._lanes.put(address, lambda: self._send_marked(sending))

    def poke(self, address: str) -> None:
        """Send what waits for an address."""
        if self._closing or address in self._poked:
            return
        if handle := self._later.pop(address, None):
            handle.cancel()
        self._poked.add(address)
        self._lanes.put(address, lambda: self._send(address))

    async def close(self, seconds: float) -> None:
        """Send what is under way, at most so long; the rest waits for the next start."""
        self._closing = True
        self._sender.stop()
        for handle in self._later.values():
            handle.cancel()
        await self._lanes.empty(seconds)

    async def _send_marked(self, sending: Sequence[Outgoing]) -> None:
        try:
            address = await self._sender.send(sending)
            if address in self._sender.left:
                self._sender.left.discard(address)
                self.poke(address)
        except (
            Exception
        ) as failed:  # we are stopped, and it cannot be kept what was sent
            self._log.failed("sending_failed", error=type(failed).__name__)

    async def _send(self, address: str) -> None:
        self._poked.discard(address)  # a poke from here on is a new one
        try:
            wait = await self._sender.send_due(address)
        except Exception as failed:
            self._log.failed("sending_failed", error=type(failed).__name__)
            wait = AGAIN
        if wait is not None and not self._closing:
            loop = asyncio.get_running_loop()
            self._later[address] = loop.call_later(wait, self.poke, address)
