"""One update → a turn, a file that is fetched, a chat that is followed; parked if it keeps failing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from typing import Any

from bot.assistant import Assistant
from bot.logs import Log
from bot.messages import Inbound
from bot.post import Post
from bot.telegram.client import Client
from bot.telegram.fetching import Fetching
from bot.telegram.happenings import (
    GroupAsked,
    Happening,
    Migrated,
    Offered,
    Reach,
    Said,
    Tapped,
    happening,
)
from bot.telegram.keeping import Keeping
from bot.telegram.taps import Taps
from bot.telegram.typing_sign import TypingSign
from storage.inbox import BehindError
from storage.troubles import trouble_of

Raw = Mapping[str, Any]
Beside = Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]
TRIES = 3  # before an update is parked


class Taker:
    """Takes the updates of one bot, one at a time for each chat."""

    def __init__(
        self,
        *,
        assistant: Assistant,
        client: Client,
        account: str,
        name: str,
        post: Post,
        log: Log,
        keeping: Keeping,
        fetching: Fetching,
        taps: Taps,
        sign: TypingSign,
        beside: Beside,
        came_back: Callable[[Raw, Reach], None],
    ) -> None:
        """Hold the parts.

        `beside` does what nobody waits for; `came_back` is told of whoever unblocked us.
        """
        self._assistant = assistant
        self._client = client
        self._account = account
        self._name = name
        self._post = post
        self._log = log
        self._keeping = keeping
        self._fetching = fetching
        self._taps = taps
        self._sign = sign
        self._beside = beside
        self._came_back = came_back

    def read(self, raw: Raw) -> Happening | None:
        """Return what happened, None if it is not for us; raise whatever makes it unreadable."""
        return happening(self._client.parse(raw), self._account, self._name)

    async def take(self, raw: Raw, happened: Happening) -> None:
        """Take an update; park one that keeps failing, so that it stops nobody else."""
        attempt = 1
        while attempt <= TRIES:
            try:
                return await self._take_once(raw, happened)
            except BehindError as behind:
                await self._take_first(behind.before)
            except Exception as failed:
                if trouble_of(failed):
                    raise  # nothing can be kept for now: it comes again
                reason = type(failed).__name__
                self._log.failed("taking_failed", error=reason, attempt=attempt)
                attempt += 1
        await self._keeping.park(raw, reason)
        return None

    async def turn(self, inbound: Inbound) -> None:
        """Have the assistant take a turn, and send what comes of it."""
        with self._sign.over(inbound.address):
            taken = await self._assistant.take_turn(inbound)
        if taken is not None:
            self._post.send(taken.sending)
        if taken is None or taken.more or not taken.sending:
            self._post.poke(inbound.address)
        for address in taken.others if taken else ():
            self._post.poke(address)

    async def _take_first(self, before: Sequence[Raw]) -> None:
        """Take what another program kept of a chat, and has not taken yet."""
        for raw in before:
            try:
                happened = self.read(raw)
            except Exception as unreadable:  # it could be read when it was kept
                await self._keeping.park(raw, type(unreadable).__name__)
                continue
            if happened is None or isinstance(happened, Tapped):
                await self._keeping.let_go(raw)
            else:
                await self.take(raw, happened)

    async def _take_once(self, raw: Raw, happened: Happening) -> None:
        match happened:
            case Said(inbound):
                await self.turn(inbound)
            case Offered(inbound):
                with self._sign.over(inbound.address):
                    keep = partial(self._keeping.keep, [raw])
                    inbound = await self._fetching.fetched(happened, keep)
                await self.turn(inbound)
            case Reach(address, gone, back, group, language):
                entry = self._keeping.entry(raw, address)
                came = back and not gone
                greet = language if group and came else None
                await self._assistant.chats.note_reach(entry, gone=gone, greet=greet)
                self._post.poke(address)
                if came and not group:
                    self._came_back(raw, happened)
            case GroupAsked(inbound, query):
                told = await self._assistant.chats.take_group(inbound)
                if query:
                    self._beside(self._taps.acknowledge(query, told))
                self._post.poke(inbound.address)
            case Migrated(address, to):
                await self._assistant.chats.follow(
                    self._keeping.entry(raw, address), to
                )
                self._post.poke(to)
