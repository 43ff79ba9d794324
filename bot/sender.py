"""Outbox → a channel, in order, within limits, each message marked before and after."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection

from bot import fates
from bot.logs import Log
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
from bot.nudging.anew import decided_anew
from bot.parcel import Channel, Parcel
from storage import outbox
from storage.outgoing import Outgoing
from storage.ports import Body, Pace, T, UnitOfWork

PATIENCE = (1.0, 2.0, 5.0, 10.0, 30.0)  # seconds between tries when nothing gets out
BEHIND = (
    0.25  # seconds until we look again whether another program has sent what is first
)
ORDERS = frozenset(  # in a file to be made
    {"sheet", "book", "whole", "team", "qr", "brief", "calendar", "cohort"}
)
Make = Callable[[Mapping[str, Any], str], Awaitable[tuple[str, Mapping[str, Any]]]]


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
        log: Log,
        make: Make,
        patience: Sequence[float] = PATIENCE,
    ) -> None:
        """Send by a channel; `make` makes the files that were ordered."""
        self._work = work
        self._channel = channel
        self._pace = pace
        self._clock = clock
        self._log = log
        self._make = make
        self._patience = patience
        self._failures: dict[str, int] = {}
        self.left: set[str] = (
            set()
        )  # addresses for which others put something meanwhile
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Send nothing any more that has to wait: it is for the next start."""
        self._stopping.set()

    async def send_due(self, address: str) -> float | None:
        """Send all that waits, one after the other; return the seconds until more is due."""
        while not self._stopping.is_set():
            found = await self._work.note(partial(self._claim, address))
            if found is None or isinstance(found, float):
                return found
            if ordered(found):
                kind, body = await self._make(found.body, address)
                await self._work.run(
                    partial(outbox.fill, outgoing=found, kind=kind, body=body)
                )
            else:
                address = await self.send([found])
        return None

    async def send(self, sending: Sequence[Outgoing]) -> str:
        """Send messages that are marked so; return the address that they went to.

        One that must wait holds up those behind it.
        """
        waiting = deque(sending)
        address = waiting[0].address
        arrived: list[tuple[Outgoing, str]] = []  # and not noted yet
        later = self._clock()
        while waiting:
            outgoing = waiting[0]
            if arrived and not outgoing.changes:
                await self._note(arrived)  # so that at most one comes twice
            if outgoing.revises and not outgoing.changes:
                known = partial(outbox.completed, outgoing=outgoing)
                outgoing = await self._surely(known)
                if not outgoing.changes:  # what it changes never came
                    late = partial(outbox.mark, outgoing=outgoing, state="overtaken")
                    await self._surely(late)
                    waiting.popleft()
                    continue
            if not await self._wait_for_a_place(address, outgoing):
                break
            receipt = await self._delivered(outgoing)
            if isinstance(receipt, Sent):
                self._failures.pop(address, None)
                arrived.append((outgoing, receipt.message))
                waiting.popleft()
                continue
            if isinstance(receipt, Moved):
                await self._surely(partial(fates.move, address, receipt.address))
                address = receipt.address
                waiting = deque(replace(each, address=address) for each in waiting)
                continue
            wait = await self._dealt_with(outgoing, receipt)
            if wait is None:
                waiting.popleft()
                if isinstance(receipt, Refused) and receipt.gone:
                    waiting.clear()
            else:
                tried = int(isinstance(receipt, Unknown))
                waiting[0] = replace(outgoing, tries=outgoing.tries + tried)
                if not await self._rest(wait):
                    later = self._clock() + timedelta(seconds=wait)
                    break
        if arrived and await self._note(arrived):
            self.left.add(address)
        if waiting:  # we are stopped
            await self._surely(partial(fates.put_back, tuple(waiting), later))
        return address

    # --- one message ----------------------------------------------------------------------------

    async def _wait_for_a_place(self, address: str, outgoing: Outgoing) -> bool:
        """Wait for the chat, unless a message of a private chat only changes; then for the bot.

        Return False if we are stopped meanwhile.
        """
        bot, _, chat = address.partition(":")
        group = chat.startswith("-")
        if group or not outgoing.changes:
            wait = await self._pace.reserve(bot, chat, group=group)
            if wait > 0 and not await self._rest(wait):
                return False
        wait = await self._pace.reserve_any(bot)
        return wait <= 0 or await self._rest(wait)

    async def _delivered(self, outgoing: Outgoing) -> Receipt:
        wipes = outgoing.kind == outbox.WIPE
        parcel = Parcel(
            address=outgoing.address,
            bubble=Bubble() if wipes else Bubble.read(outgoing.body),
            wipes=tuple(outgoing.body["messages"]) if wipes else (),
            face=Face.read(outgoing.face),
            changes=outgoing.changes,
        )
        try:
            return await self._channel.deliver(parcel)
        except (
            Exception
        ) as failed:  # nobody foresaw it, so nobody knows whether it came
            self._log.failed("delivery_failed", error=type(failed).__name__)
            return Unknown()

    async def _dealt_with(
        self, outgoing: Outgoing, receipt: Later | NotSent | Unknown | Refused
    ) -> float | None:
        """Note what became of a message; return the seconds until it goes again, if it does."""
        address = outgoing.address
        match receipt:
            case Later(seconds):
                bot, _, chat = address.partition(":")
                await self._pace.penalise(bot, chat, retry_after=seconds)
                return seconds
            case NotSent():
                at = self._clock()
                if await self._surely(lambda tx: decided_anew(tx, outgoing, at)):
                    return None
                return self._wait_after_failure(address)
            case Unknown():
                known = partial(outbox.fate_unknown, outgoing=outgoing)
                again = await self._surely(known)
                return self._wait_after_failure(address) if again else None
            case Refused(_, gone):
                now_gone = self._clock() if gone else None
                await self._surely(partial(fates.refused, outgoing, now_gone))
        return None

    def _wait_after_failure(self, address: str) -> float:
        failures = self._failures.get(address, 0)
        self._failures[address] = failures + 1
        return self._patience[min(failures, len(self._patience) - 1)]

    async def _note(self, arrived: list[tuple[Outgoing, str]]) -> bool:
        """Note what arrived: a message, and the changes of others that went right behind it.

        Return whether another program put something behind it.
        """
        left = await self._surely(partial(fates.sent, tuple(arrived), self._clock()))
        arrived.clear()
        return left

    async def _surely(self, body: Body[T]) -> T:
        """Keep what became of a message, however often that has to be tried."""
        for attempt in count():
            try:
                return await self._work.note(body)
            except Exception as failed:
                self._log.failed("not_noted", error=type(failed).__name__)
                wait = self._patience[min(attempt, len(self._patience) - 1)]
                if not await self._rest(wait):
                    raise
        raise AssertionError

    async def _rest(self, seconds: float) -> bool:
        """Wait; return whether that is over, rather than we are stopped."""
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            return True
        return False

    def _claim(self, address: str, tx: Connection) -> Outgoing | float | None:
        """Mark the next message as being sent; or return how long it has to wait.

        One whose file is still to be made is not marked: that takes a while, and a file that
        was being sent when the process died is not sent again.
        """
        outgoing = outbox.first(tx, address)
        while outgoing and decided_anew(tx, outgoing, self._clock()):
            outgoing = outbox.first(tx, address)
        if outgoing is None:
            return BEHIND if outbox.busy(tx, address, self._clock()) else None
        now = self._clock()
        wait = (outgoing.not_before - now).total_seconds()
        back = outgoing.at and outgoing.at > now  # the clock went back since
        if wait > 0 and not back:
            return wait
        if not ordered(outgoing):
            outbox.mark(tx, outgoing, "sending")
        return outgoing


def ordered(outgoing: Outgoing) -> bool:
    """Return whether a message waits for its file to be made."""
    return not ORDERS.isdisjoint(outgoing.body.get("file") or {})
