"""The typing sign: shown only while we are really at it, and only if that takes a while."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator

from bot.telegram.client import CallError, Client

AGAIN = 4.0  # seconds until it has to be shown again; the apps hide it after five


class TypingSign:
    """Shows a chat that an answer is being worked on."""

    def __init__(self, client: Client, soon: float) -> None:
        """Show it after `soon` seconds of work."""
        self._client = client
        self._soon = soon

    @contextlib.contextmanager
    def over(self, address: str) -> Iterator[None]:
        """Show the sign as long as the block takes."""
        loop = asyncio.get_running_loop()
        showing: list[asyncio.Task[None]] = []
        start = loop.call_later(
            self._soon, lambda: showing.append(loop.create_task(self._show(address)))
        )
        try:
            yield
        finally:
            start.cancel()
            for task in showing:
                task.cancel()

    async def _show(self, address: str) -> None:
        params = {"chat_id": int(address.rpartition(":")[2]), "action": "typing"}
        while True:
            with contextlib.suppress(CallError):
                await self._client.call("sendChatAction", params, seconds=5)
            await asyncio.sleep(AGAIN)
