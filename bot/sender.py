"""Outbox → a channel, in order, within limits, each message marked before and after."""

from __future__ import annotations

import asyncio
import time
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
        done: tuple[Outgoing, Receipt] | None = None
        while True:
            found = await self._work.run(partial(self._next, address, done))
            if found is None:
                self._failures.pop(address, None)
                return None
            outgoing, changes = found
            wait = (outgoing.not_before - self._clock()).total_seconds()
            if wait > 0:
                return wait
            await self._wait_for_a_place(address, changes=bool(changes))
            bubble = Bubble.read(outgoing.body)
            parcel = Parcel(
                address=address,
                bubble=bubble,
                face=Face.read(outgoing.face),
                changes=changes,
            )
            done = outgoing, await self._channel.deliver(parcel)

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

    def _next(
        self, address: str, done: tuple[Outgoing, Receipt] | None, tx: Connection
    ) -> tuple[Outgoing, str] | None:
        """Note what became of one message, and mark the next as being sent, in one commit."""
        if done:
            address = self._settle(tx, *done)
        now = self._clock()
        while outgoing := outbox.first(tx, address):
            if outgoing.not_before > now:
                return outgoing, ""
            changes = (
                outbox.message_of(tx, outgoing.revises) if outgoing.revises else ""
            )
            if outgoing.revises and not changes:  # what it changes never came
                outbox.mark(tx, outgoing, "overtaken")
                continue
            outbox.mark(tx, outgoing, "sending")
            return replace(outgoing, tries=outgoing.tries + 1), changes
        return None

    def _settle(self, tx: Connection, outgoing: Outgoing, receipt: Receipt) -> str:
        """Note what became of a message; return the address that it now concerns."""
        address, now = outgoing.address, self._clock()
        failures = self._failures.pop(address, 0)
        match receipt:
            case Sent(message):
                outbox.mark(tx, outgoing, "sent", message)
            case Later(seconds):
                bot, _, chat = address.partition(":")
                self._pace.penalise(
                    bot, chat, retry_after=seconds, now=time.monotonic()
                )
                outbox.again(tx, outgoing, now + timedelta(seconds=seconds))
            case NotSent():
                self._failures[address] = failures + 1
                outbox.again(tx, outgoing, now + _patience(failures))
            case Unknown():
                self._failures[address] = failures + 1
                outbox.fate_unknown(tx, outgoing, now + _patience(failures))
            case Refused(_, gone):
                outbox.mark(tx, outgoing, "refused")
                if gone:
                    people.out_of_reach(tx, address, now)
                    outbox.give_up(tx, address)
            case Moved(to):
                people.move(tx, address, to)
                outbox.move(tx, address, to)
                outbox.again(tx, replace(outgoing, address=to), now)
                return to
        return address


def _patience(failures: int) -> timedelta:
    return timedelta(seconds=PATIENCE[min(failures, len(PATIENCE) - 1)])
