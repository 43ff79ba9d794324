"""Taps → acknowledged, so that the app does not go on showing that it waits."""

from __future__ import annotations

import contextlib

from bot.parts import clipped
from bot.telegram.client import CallError, Client

TOLD = 200  # units of what is shown for a moment
AT_ONCE = 100  # that are acknowledged at the same time; the others go without


class Taps:
    """Acknowledges taps."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._under_way = 0

    async def acknowledge(self, query: str, text: str = "") -> None:
        """Tell the app that a tap has arrived; a late one does no harm, nor does none.

        `text` is shown for a moment, to whoever tapped alone.
        """
        if self._under_way >= AT_ONCE:
            return
        self._under_way += 1
        try:
            with contextlib.suppress(CallError):
                params = {"callback_query_id": query}
                if text:
                    params["text"] = clipped(text, TOLD)
                await self._client.call("answerCallbackQuery", params, seconds=10)
        finally:
            self._under_way -= 1
