"""Outbox → a channel, in order, within limits, each message marked before and after."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Protocol

from sqlalchemy import Connection

from bot.messages import Bubble
from storage import outbox
from storage.outbox import Outgoing
from storage.ports import Pace, UnitOfWork


class Channel(Protocol):
    """Where bubbles go."""

    def deliver(self, bubble: Bubble) -> str:
        """Show a bubble; return the id the channel gives it."""


class Sender:
    """Sends what waits for an address.

    A message is marked `sending` before it goes and `sent` after: one that was under way when
    the process died is never taken for sent.
    """

    def __init__(
        self,
        work: UnitOfWork,
        channel: Channel,
        pace: Pace,
        clock: Callable[[], datetime],
    ) -> None:
        self._work = work
        self._channel = channel
        self._pace = pace
        self._clock = clock

    async def send_due(self, address: str) -> None:
        """Send all that waits."""
        while waiting := await self._work.run(lambda tx: self._claim(tx, address)):
            for outgoing in waiting:
                bot, _, chat = address.partition(":")
                wait = self._pace.reserve(bot, chat, group=False, now=time.monotonic())
                if wait > 0:
                    await asyncio.sleep(wait)
                message = self._channel.deliver(Bubble.read(outgoing.body))
                await self._work.run(partial(_sent, outgoing, message))

    def _claim(self, tx: Connection, address: str) -> list[Outgoing]:
        waiting = outbox.due(tx, address, self._clock())
        for outgoing in waiting:
            outbox.mark(tx, outgoing, "sending")
        return waiting


def _sent(outgoing: Outgoing, message: str, tx: Connection) -> None:
    outbox.mark(tx, outgoing, "sent", message)
