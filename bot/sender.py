"""Outbox → a channel, in order, within limits, each message marked before and after."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from sqlalchemy import Connection

from bot.messages import (
    Bubble,
    Face,
    Later,
    Moved,
    NotSent,
    Receipt,
    Refused,
    Sent,
    Unknown,
)
from storage import outbox, people
from storage.outbox import Outgoing
from storage.ports import Pace, UnitOfWork

PATIENCE = (1.0, 2.0, 5.0, 10.0, 30.0)  # seconds between tries when nothing gets out


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One message on its way: what it says, how it looks, and which message it changes."""

    address: str
    bubble: Bubble
    face: Face
    changes: str = ""  # the channel's id of the message that is changed


class Channel(Protocol):
    """Where bubbles go."""

    async def deliver(self, parcel: Parcel) -> Receipt:
        """Show a message, or change one; say what became of it. Raises nothing of its own."""


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
        self._failures: dict[str, int] = {}

    async def send_due(self, address: str) -> float | None:
        """Send all that waits, one after the other; return the seconds until more is due."""
        while found := await self._work.run(partial(self._claim, address)):
            if isinstance(found, float):
                return found
            address = await self.send(deque([found]))
        return None

    async def send(self, waiting: deque[Outgoing]) -> str:
        """Send messages that are marked so; return the address that they went to.

        One that must wait holds up those behind it. What is dealt with is taken out of
        `waiting`, so that the rest can be sent if something fails.
        """
        address = waiting[0].address
        while waiting:
            outgoing = replace(waiting[0], address=address)
            changes = outgoing.changes or await self._changed(outgoing)
            if outgoing.revises and not changes:  # what it changes never came
                await self._work.run(partial(_overtaken, outgoing))
                waiting.popleft()
                continue
            await self._wait_for_a_place(address, changes=bool(changes))
            parcel = Parcel(
                address=address,
                bubble=Bubble.read(outgoing.body),
                face=Face.read(outgoing.face),
                changes=changes,
            )
            receipt = await self._channel.deliver(parcel)
            wait = await self._work.run(partial(self._settle, outgoing, receipt))
            match receipt:
                case Moved(to):
                    address = to
                case Refused(_, True):
                    waiting.clear()
                case _ if wait is None:
                    waiting.popleft()
                case _:
                    waiting[0] = replace(outgoing, tries=outgoing.tries + 1)
                    await asyncio.sleep(wait)
        return address

    async def _changed(self, outgoing: Outgoing) -> str:
        """Return the channel's id of the message that is changed, now that it was sent."""
        if outgoing.revises is None:
            return ""
        return await self._work.run(
            lambda tx: outbox.message_of(tx, outgoing.revises or 0)
        )

    async def _wait_for_a_place(self, address: str, *, changes: bool) -> None:
        """Wait for the chat, unless a message of a private chat only changes; then for the bot."""
        bot, _, chat = address.partition(":")
        group = chat.startswith("-")
        if group or not changes:
            wait = self._pace.reserve(bot, chat, group=group, now=time.monotonic())
            if wait > 0:
                await asyncio.sleep(wait)
        wait = self._pace.reserve_any(bot, now=time.monotonic())
        if wait > 0:
            await asyncio.sleep(wait)

    def _claim(self, address: str, tx: Connection) -> Outgoing | float | None:
        """Mark the next message as being sent; or return how long it has to wait."""
        outgoing = outbox.first(tx, address)
        if outgoing is None:
            return None
        wait = (outgoing.not_before - self._clock()).total_seconds()
        if wait > 0:
            return wait
        outbox.mark(tx, outgoing, "sending")
        return outgoing

    def _settle(
        self, outgoing: Outgoing, receipt: Receipt, tx: Connection
    ) -> float | None:
        """Note what became of a message; return the seconds until it goes again, if it does."""
        address, now = outgoing.address, self._clock()
        failures = self._failures.pop(address, 0)
        patience = PATIENCE[min(failures, len(PATIENCE) - 1)]
        match receipt:
            case Sent(message):
                outbox.mark(tx, outgoing, "sent", message)
            case Later(seconds):
                bot, _, chat = address.partition(":")
                self._pace.penalise(
                    bot, chat, retry_after=seconds, now=time.monotonic()
                )
                return seconds
            case NotSent():
                self._failures[address] = failures + 1
                return patience
            case Unknown():
                self._failures[address] = failures + 1
                later = now + timedelta(seconds=patience)
                if outbox.fate_unknown(tx, outgoing, later):
                    outbox.mark(tx, outgoing, "sending")  # by us, in a while
                    return patience
            case Refused(_, gone):
                outbox.mark(tx, outgoing, "refused")
                if gone:
                    people.out_of_reach(tx, address, now)
                    outbox.give_up(tx, address)
            case Moved(to):
                people.move(tx, address, to)
                outbox.move(tx, address, to)
        return None


def _overtaken(outgoing: Outgoing, tx: Connection) -> None:
    outbox.mark(tx, outgoing, "overtaken")
