"""Updates as they come → turns: each exactly once, in order for each chat, chats side by side.

An update is taken in one transaction, and only then told to Telegram as done. What cannot be
taken at once, such as a file that is being fetched, is kept as it came, so that nothing waits
for it; it is taken from there, also after a restart. So is what one chat sends faster than
its pace; when far too much of it waits, it is not read any more, and that is said.

Where others share the database, what they kept of a chat is taken before what comes to us of it,
and what has waited for long is taken by whoever looks: an update is taken once, by whom does
not matter.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct

from bot.assistant import Assistant
from bot.lanes import Lanes
from bot.logs import Log
from bot.messages import Inbound
from bot.post import Post
from bot.telegram.client import Client
from bot.telegram.fetching import Fetching
from bot.telegram.flood import Flood
from bot.telegram.happenings import (
    GroupAsked,
    Happening,
    Migrated,
    Offered,
    Reach,
    Said,
    Tapped,
)
from bot.telegram.keeping import Keeping
from bot.telegram.pauses import Pauses
from bot.telegram.taking import Raw, Taker
from bot.telegram.taps import Taps
from bot.telegram.typing_sign import TypingSign
from bot.telegram.unread import Unread
from storage.ports import UnitOfWork


class Taking(Struct, frozen=True):
    """An update that is being taken."""

    done: asyncio.Future[None]  # tells when that is kept for good
    late: bool = False  # whether it has to wait its turn, so that nobody waits for it


class Intake:
    """Where updates come in, by polling or by webhook."""

    def __init__(
        self,
        *,
        assistant: Assistant,
        client: Client,
        account: str,
        name: str,
        work: UnitOfWork,
        post: Post,
        clock: Callable[[], datetime],
        log: Log,
        pauses: Pauses,
        flood: Flood,
    ) -> None:
        self._in_hand: set[int] = set()  # updates that wait in our lanes
        self._account = account
        self._log = log
        self._pauses = pauses
        self._flood = flood
        self._keeping = Keeping(account=account, work=work, clock=clock, log=log)
        self._unread = Unread(
            flood=flood, assistant=assistant, work=work, post=post, clock=clock
        )
        self._lanes = Lanes()
        self._closing = asyncio.Event()
        self._room = asyncio.Event()  # set while more may come in
        self._room.set()
        self._taps = Taps(client)
        self._taker = Taker(
            assistant=assistant,
            client=client,
            account=account,
            name=name,
            post=post,
            log=log,
            keeping=self._keeping,
            fetching=Fetching(
                client=client, assistant=assistant, work=work, pauses=pauses
            ),
            taps=self._taps,
            sign=TypingSign(client, pauses.sign),
            beside=self._beside_lanes,
            came_back=self._came_back,
        )
        self._beside: set[asyncio.Task[None]] = set()
        self._asleep: set[asyncio.Task[None]] = set()  # of no account when we stop
        self._back: set[str] = set()  # who unblocked us just now, and said nothing yet

    async def resume(self) -> None:
        """Take what was kept and not yet taken when the process ended."""
        for raw in await self._keeping.waiting():
            self._retake_if_failed(raw, self.receive(raw, kept=True).done)

    async def take_over(self) -> None:
        """Take what others kept who may be gone."""
        for raw in await self._keeping.left():
            if _id(raw) not in self._in_hand:
                self._retake_if_failed(raw, self.receive(raw, kept=True).done)

    def receive(self, raw: Raw, *, kept: bool = False) -> Taking:
        """Have an update taken. One that is `kept` already is taken however many there are."""
        try:
            happened = self._taker.read(raw)
        except Exception as unreadable:  # it must never stand in the way of the next
            reason = type(unreadable).__name__
            return Taking(self._beside_lanes(self._keeping.park(raw, reason)))
        if isinstance(happened, Tapped):
            self._beside_lanes(self._taps.acknowledge(happened.query))
        if happened is None or isinstance(happened, Tapped):
            if kept:  # it was for us when it was kept
                return Taking(self._beside_lanes(self._keeping.let_go(raw)))
            done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            done.set_result(None)
            return Taking(done)
        address = _address(happened)
        if isinstance(happened, Reach) and happened.back and not happened.gone:
            self._back.add(address)
        else:
            self._back.discard(address)
        must = kept or isinstance(happened, Reach | Migrated)
        wait = self._flood.come(address, must=must)
        if wait is None:
            said = happened.inbound if isinstance(happened, Said | Offered) else None
            entry = self._keeping.entry(raw, address)
            return Taking(self._beside_lanes(self._unread.note(entry, said)))
        if not wait:
            self._acknowledge_tap(happened)
        return self._queued(raw, happened, wait)

    async def settle(self, batch: Sequence[Raw], seconds: float) -> None:
        """Take updates, or keep those that take longer; raise what stood in the way of both."""
        async with asyncio.timeout(seconds):
            await self._room.wait()
        taking = {_id(raw): self.receive(raw) for raw in batch}
        await self._keep_for_later(
            [raw for raw in batch if taking[_id(raw)].late], taking
        )
        prompt = {each.done for each in taking.values() if not each.late}
        if not prompt:
            return
        done, slow = await asyncio.wait(prompt, timeout=seconds)
        left = [raw for raw in batch if taking[_id(raw)].done in slow]
        await self._keep_for_later(left, taking)
        if any(each.cancelled() for each in done):
            raise InterruptedError
        for failed in [each.exception() for each in done]:
            if failed:
                raise failed

    async def close(self, seconds: float) -> bool:
        """Finish what is under way, at most so long; return whether all is finished."""
        self._closing.set()
        for task in self._asleep:
            task.cancel()
        finished = await self._lanes.empty(seconds)
        if self._beside:
            _, left = await asyncio.wait(self._beside, timeout=min(seconds, 1))
            for task in left:
                task.cancel()
        return finished

    # --- one update -------------------------------------------------------------------------

    def _queued(self, raw: Raw, happened: Happening, wait: float) -> Taking:
        """Queue an update behind what its chat sent before, to be taken when its time comes."""
        address, at = _address(happened), time.monotonic() + wait
        self._in_hand.add(_id(raw))

        async def take() -> None:
            if wait:
                await self._rest(at - time.monotonic())
                self._acknowledge_tap(happened)
            await self._taker.take(raw, happened)

        def gone(_: asyncio.Future[None]) -> None:
            self._in_hand.discard(_id(raw))
            self._flood.gone(address, wait)
            if self._flood.room:
                self._room.set()

        done = self._lanes.put(address, take)
        done.add_done_callback(gone)
        if not self._flood.room:
            self._room.clear()
        return Taking(done, late=wait > 0)

    async def _rest(self, seconds: float) -> None:
        """Wait; when we are stopped, drop what waits: it is kept, or comes again."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(max(seconds, 0)):
                await self._closing.wait()
            raise asyncio.CancelledError

    def _came_back(self, raw: Raw, reach: Reach) -> None:
        if reach.address in self._back:
            self._asleep.add(self._beside_lanes(self._welcome(raw, reach)))

    async def _welcome(self, raw: Raw, reach: Reach) -> None:
        """Show somebody who unblocked us where we are, unless they pressed Start as well."""
        await asyncio.sleep(self._pauses.back)
        if reach.address in self._back:
            self._back.discard(reach.address)
            arrival = Inbound(
                account=self._account,
                update=f"{raw['update_id']}:back",
                address=reach.address,
                arrived=True,
                language=reach.language,
            )
            await self._lanes.put(reach.address, lambda: self._taker.turn(arrival))

    def _acknowledge_tap(self, happened: Happening) -> None:
        if isinstance(happened, Said) and happened.query:
            self._beside_lanes(self._taps.acknowledge(happened.query))

    # --- what is kept -------------------------------------------------------------------------

    async def _keep_for_later(
        self, slow: Sequence[Raw], taking: Mapping[int, Taking]
    ) -> None:
        if slow:
            await self._keeping.keep(slow)
            for raw in slow:
                self._retake_if_failed(raw, taking[_id(raw)].done)

    def _retake_if_failed(self, raw: Raw, taken: asyncio.Future[None]) -> None:
        """Take an update again that was kept, and confirmed, should it fail."""

        def look(taken: asyncio.Future[None]) -> None:
            if not taken.cancelled() and (failed := taken.exception()):
                self._log.noted("update_failed", error=type(failed).__name__)
                self._asleep.add(self._beside_lanes(self._retake(raw)))

        taken.add_done_callback(look)

    async def _retake(self, raw: Raw) -> None:
        await asyncio.sleep(self._pauses.before_try(1))
        self._retake_if_failed(raw, self.receive(raw, kept=True).done)

    def _beside_lanes(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)
        task.add_done_callback(self._asleep.discard)
        return task


def _id(raw: Raw) -> int:
    return int(raw["update_id"])


def _address(happened: Happening) -> str:
    assert not isinstance(happened, Tapped)
    if isinstance(happened, Said | Offered | GroupAsked):
        return happened.inbound.address
    return happened.address
