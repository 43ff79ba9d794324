"""Polling: ask Telegram for updates, have them taken, and only then confirm them."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable

from bot.logs import Log
from bot.telegram.client import CallError, Client, RefusedError
from bot.telegram.intake import Intake
from bot.telegram.pauses import Pauses
from bot.telegram.taking import Raw
from storage.troubles import trouble_of

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")


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
        pauses: Pauses,
    ) -> None:
        self._client = client
        self._intake = intake
        self._tell = tell
        self._log = log
        self._pauses = pauses
        self._offset: int | None = None
        self._failures = 0
        self._answered = time.monotonic()
        self._warned = -pauses.conflict

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
            with contextlib.suppress(CallError):
                await self._client.call("getUpdates", params, seconds=3)

    async def _ask(self) -> list[Raw] | None:
        """Return the next updates, perhaps none; None if there was no answer."""
        pauses = self._pauses
        params = {"timeout": pauses.poll, "allowed_updates": list(ALLOWED)}
        if self._offset is not None:
            params["offset"] = self._offset
        try:
            async with asyncio.timeout(pauses.poll + pauses.margin + 5):
                answer = await self._client.call(
                    "getUpdates", params, seconds=pauses.poll + pauses.margin
                )
            batch: list[Raw] = list(answer)
        except RefusedError as refused:
            await self._refused(refused)
        except (CallError, TimeoutError):
            await self._unanswered()
        except Exception as failed:  # nobody foresaw it; polling goes on
            self._log.failed("poll_failed", error=type(failed).__name__)
            await self._unanswered()
        else:
            if self._failures:
                self._tell("telegram-back")
            self._failures, self._answered = 0, time.monotonic()
            return batch
        return None

    async def _refused(self, refused: RefusedError) -> None:
        if refused.code in {401, 404}:
            raise TokenError(refused.description)
        self._answered = time.monotonic()
        since = time.monotonic() - self._warned
        if refused.code == 409 and since >= self._pauses.conflict:
            self._warned = time.monotonic()
            self._tell("telegram-conflict")
        await asyncio.sleep(refused.retry_after or self._pauses.before_try(1))

    async def _unanswered(self) -> None:
        if not self._failures:
            self._tell("telegram-unreachable")
        if time.monotonic() - self._answered > self._pauses.silence:
            self._answered = time.monotonic()
            self._log.noted("connections_made_anew")
            await self._client.close()
        wait = self._pauses.before_try(self._failures)
        self._failures += 1
        await asyncio.sleep(wait)

    async def _settle(self, batch: list[Raw]) -> None:
        """Have a batch taken; only then raise the offset that confirms it."""
        try:
            await self._intake.settle(batch, self._pauses.hold)
        except Exception as failed:
            if not trouble_of(failed):  # else it was said
                self._log.failed("batch_failed", error=type(failed).__name__)
            await asyncio.sleep(
                self._pauses.before_try(0)
            )  # it was not confirmed: it comes again
        else:
            self._offset = max(raw["update_id"] for raw in batch) + 1
