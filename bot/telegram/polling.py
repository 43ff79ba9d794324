"""Polling: ask Telegram for updates, have them taken, and only then confirm them."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable

from bot.logs import Log
from bot.telegram.client import BrokenError, Client, NotReachedError, RefusedError
from bot.telegram.intake import Intake, Raw

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
LONG = 50  # seconds that Telegram may wait for something to tell
HOLD = 1.0  # seconds that a batch may take before what is left is kept for later
SILENCE = 90.0  # seconds without an answer until the connections are made anew
PATIENCE = (1.0, 2.0, 5.0, 10.0, 30.0)  # seconds between tries
ONCE = 60.0  # seconds between two warnings about another instance


class TokenError(Exception):
    """Telegram does not know the token, or no longer."""


class Polling:
    """Asks again and again, whatever happens in between."""

    def __init__(
        self,
        client: Client,
        intake: Intake,
        tell: Callable[[str], None],
        log: Log,
        long: int = LONG,
        silence: float = SILENCE,
    ) -> None:
        self._client = client
        self._intake = intake
        self._tell = tell
        self._log = log
        self._long = long
        self._silence = silence
        self._offset: int | None = None
        self._failures = 0
        self._answered = time.monotonic()
        self._warned = -ONCE

    async def run(self) -> None:
        """Poll until cancelled; raise TokenError."""
        while True:
            batch = await self._ask()
            if batch:
                await self._settle(batch)
            elif batch is not None:
                self._offset = None  # what was confirmed stays so; ids may start anew

    async def confirm(self) -> None:
        """Confirm what was taken last, before we go."""
        if self._offset is not None:
            params = {"offset": self._offset, "limit": 1, "timeout": 0}
            with contextlib.suppress(RefusedError, NotReachedError, BrokenError):
                await self._client.call("getUpdates", params, seconds=3)

    async def _ask(self) -> list[Raw] | None:
        """Return the next updates, perhaps none; None if there was no answer."""
        params = {"timeout": self._long, "allowed_updates": list(ALLOWED)}
        if self._offset is not None:
            params["offset"] = self._offset
        try:
            async with asyncio.timeout(self._long + 20):
                batch = await self._client.call(
                    "getUpdates", params, seconds=self._long + 15
                )
        except RefusedError as refused:
            await self._refused(refused)
        except (NotReachedError, BrokenError, TimeoutError):
            await self._unanswered()
        else:
            if self._failures:
                self._tell("telegram-back")
            self._failures, self._answered = 0, time.monotonic()
            return list(batch)
        return None

    async def _refused(self, refused: RefusedError) -> None:
        if refused.code in {401, 404}:
            raise TokenError(refused.description)
        self._answered = time.monotonic()
        if refused.code == 409 and time.monotonic() - self._warned >= ONCE:
            self._warned = time.monotonic()
            self._tell("telegram-conflict")
        await asyncio.sleep(refused.retry_after or PATIENCE[1])

    async def _unanswered(self) -> None:
        if not self._failures:
            self._tell("telegram-unreachable")
        if time.monotonic() - self._answered > self._silence:
            self._answered = time.monotonic()
            self._log.noted("connections_made_anew")
            await self._client.close()
        wait = PATIENCE[min(self._failures, len(PATIENCE) - 1)]
        self._failures += 1
        await asyncio.sleep(wait)

    async def _settle(self, batch: list[Raw]) -> None:
        """Have a batch taken; only then raise the offset that confirms it."""
        try:
            await self._intake.settle(batch, HOLD)
        except Exception as failed:
            self._log.failed("batch_failed", error=type(failed).__name__)
            await asyncio.sleep(PATIENCE[0])  # it was not confirmed: it comes again
        else:
            self._offset = max(raw["update_id"] for raw in batch) + 1
