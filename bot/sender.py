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
        """Send all that waits, one after the other."""
        sent: tuple[Outgoing, str] | None = None
        while outgoing := await self._work.run(partial(self._next, address, sent)):
            bot, _, chat = address.partition(":")
            wait = self._pace.reserve(bot, chat, group=False, now=time.monotonic())
            if wait > 0:
                await asyncio.sleep(wait)
            sent = outgoing, self._channel.deliver(Bubble.read(outgoing.body))

    def _next(
        self, address: str, sent: tuple[Outgoing, str] | None, tx: Connection
    ) -> Outgoing | None:
        """Mark what was sent, and the next as being sent, in one commit."""
        if sent:
            outbox.mark(tx, sent[0], "sent", sent[1])
        outgoing = outbox.next_due(tx, address, self._clock())
        if outgoing:
            outbox.mark(tx, outgoing, "sending")
        return outgoing
