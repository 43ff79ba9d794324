"""Outbox → a channel, in order, within limits, each message marked before and after."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Sequence
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
        patience: Sequence[float] = PATIENCE,
    ) -> None:
        self._work = work
        self._channel = channel
        self._pace = pace
        self._clock = clock
        self._patience = patience
        self._failures: dict[str, int] = {}
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Send nothing any more that has to wait: it is for the next start."""
        self._stopping.set()

    async def send_due(self, address: str) -> float | None:
        """Send all that waits, one after the other; return the seconds until more is due."""
        while not self._stopping.is_set():
            found = await self._work.run(partial(self._claim, address))
            if found is None or isinstance(found, float):
                return found
            address = await self.send(deque([found]))
        return None

    async def send(self, waiting: deque[Outgoing]) -> str:
        """Send messages that are marked so; return the address that they went to.

        One that must wait holds up those behind it. What is dealt with is taken out of
        `waiting`, so that the rest can be sent if something fails.
        """
        address = waiting[0].address
        arrived: list[tuple[Outgoing, str]] = []  # and not noted yet
        while waiting:
            outgoing = replace(waiting[0], address=address)
            if arrived and (outgoing.revises is None or not outgoing.changes):
                await self._note(arrived)
            if outgoing.revises and not outgoing.changes:
                outgoing = await self._work.run(partial(_completed, outgoing))
            if outgoing.revises and not outgoing.changes:  # what it changes never came
                await self._work.run(partial(_overtaken, outgoing))
                waiting.popleft()
                continue
            changing = bool(outgoing.changes)
            if not await self._wait_for_a_place(address, changes=changing):
                await self._work.run(partial(_put_back, waiting, self._clock()))
                break
            parcel = Parcel(
                address=address,
                bubble=Bubble.read(outgoing.body),
                face=Face.read(outgoing.face),
                changes=outgoing.changes,
            )
            receipt = await self._channel.deliver(parcel)
            if isinstance(receipt, Sent):
                arrived.append((outgoing, receipt.message))
                waiting.popleft()
                continue
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
                    if not await self._rest(wait):
                        later = self._clock() + timedelta(seconds=wait)
                        await self._work.run(partial(_put_back, waiting, later))
        if arrived:
            await self._note(arrived)
        return address

    async def _note(self, arrived: list[tuple[Outgoing, str]]) -> None:
        """Note what arrived: a message before the next one goes, a change with the message."""
        noting = tuple(arrived)
        arrived.clear()
        self._failures.pop(noting[0][0].address, None)

        def note(tx: Connection) -> None:
            for outgoing, message in noting:
                outbox.mark(tx, outgoing, "sent", message)

        await self._work.run(note)

    async def _rest(self, seconds: float) -> bool:
        """Wait; return whether that is over, rather than we are stopped."""
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return True
        return False

    async def _wait_for_a_place(self, address: str, *, changes: bool) -> bool:
        """Wait for the chat, unless a message of a private chat only changes; then for the bot.

        Return False if we are stopped meanwhile.
        """
        bot, _, chat = address.partition(":")
        group = chat.startswith("-")
        if group or not changes:
            wait = self._pace.reserve(bot, chat, group=group, now=time.monotonic())
            if wait > 0 and not await self._rest(wait):
                return False
        wait = self._pace.reserve_any(bot, now=time.monotonic())
        return wait <= 0 or await self._rest(wait)

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
        patience = self._patience[min(failures, len(self._patience) - 1)]
        match receipt:
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


def _completed(outgoing: Outgoing, tx: Connection) -> Outgoing:
    return outbox.completed(tx, outgoing)


def _overtaken(outgoing: Outgoing, tx: Connection) -> None:
    outbox.mark(tx, outgoing, "overtaken")


def _put_back(waiting: deque[Outgoing], not_before: datetime, tx: Connection) -> None:
    """Let messages wait again that were marked as being sent, and were not."""
    for outgoing in waiting:
        outbox.again(tx, outgoing, not_before)
    waiting.clear()
