"""Taps → acknowledged, so that the app does not go on showing that it waits."""

from __future__ import annotations

import contextlib

from bot.telegram.client import CallError, Client

AT_ONCE = 100  # that are acknowledged at the same time; the others go without


class Taps:
    """Acknowledges taps."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._under_way = 0

    async def acknowledge(self, query: str) -> None:
        """Tell the app at once that a tap has arrived; a late one does no harm, nor does none."""
        if self._under_way >= AT_ONCE:
            return
        self._under_way += 1
        try:
            with contextlib.suppress(CallError):
                params = {"callback_query_id": query}
                await self._client.call("answerCallbackQuery", params, seconds=10)
        finally:
            self._under_way -= 1
