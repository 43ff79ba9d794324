"""Looks regularly at what is due, and at what waits to be sent."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from bot.assistant import Assistant
from bot.logs import Log
from bot.post import Post
from bot.telegram.intake import Intake
from storage.ports import Pace

if TYPE_CHECKING:
    from storage.waking import Wakes


class Looking(Struct, frozen=True, kw_only=True):
    """The looks of one program; among several, with `wakes`, one looks for all."""

    assistant: Assistant
    post: Post
    intake: Intake
    pace: Pace
    pause: float  # seconds between two looks when nothing is due before
    log: Log
    wakes: Wakes | None = None

    async def run(self) -> None:
        """Look, until cancelled."""
        if self.wakes is None:
            await self._again(None)
            return
        async with asyncio.TaskGroup() as both:
            both.create_task(self.wakes.run(self._for_all))
            both.create_task(self._again(self.wakes.poke))

    async def _again(self, poke: Callable[[], Awaitable[bool]] | None) -> None:
        """Look at what was put here; when something is due, `poke` has one of several look."""
        while True:
            try:
                stirred = await self.assistant.rest(self.pause)
                if stirred or poke is None or not await poke():
                    await self._look()
            except Exception as failed:
                self.log.failed("look_failed", error=type(failed).__name__)
                await asyncio.sleep(self.pause)

    async def _look(self) -> None:
        await self.assistant.wake()
        await self.post.look()
        await self.pace.forget()

    async def _for_all(self) -> None:
        """Look also at what others left behind who may be gone."""
        await self._look()
        await self.intake.take_over()
