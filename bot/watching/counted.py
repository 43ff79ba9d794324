"""A way to Telegram that counts: calls of the Bot API by their outcome, messages by what became of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.messages import (
    Later,
    Moved,
    NotSent,
    Receipt,
    Refused,
    Sent,
    Unknown,
    Upload,
)
from bot.parcel import Channel, Parcel
from bot.telegram.client import (
    CallError,
    Client,
    NotReachedError,
    Params,
    RefusedError,
)
from bot.telegram.updates import Update
from bot.watching.pulse import Pulse

BECAME: Mapping[type[Receipt], str] = {
    Sent: "sent",
    Later: "later",
    NotSent: "not_reached",
    Unknown: "unknown",
    Refused: "refused",
    Moved: "moved",
}


class CountedChannel:
    """A channel whose receipts are counted."""

    def __init__(self, channel: Channel, pulse: Pulse) -> None:
        self._channel = channel
        self._pulse = pulse

    async def deliver(self, parcel: Parcel) -> Receipt:
        receipt = await self._channel.deliver(parcel)
        fresh = not (parcel.changes or parcel.wipes)
        self._pulse.delivered(parcel.address, BECAME[type(receipt)], fresh=fresh)
        return receipt


class CountedClient:
    """A client whose calls are counted, by method: never by chat."""

    def __init__(self, client: Client, pulse: Pulse) -> None:
        self._client = client
        self._pulse = pulse

    async def call(
        self,
        method: str,
        params: Params | None = None,
        *,
        files: Mapping[str, Upload] | None = None,
        seconds: float = 30,
    ) -> Any:
        outcome = "done"
        try:
            return await self._client.call(method, params, files=files, seconds=seconds)
        except CallError as failed:
            outcome = _outcome(failed)
            raise
        except BaseException:
            outcome = "given_up"  # as when we are stopped
            raise
        finally:
            self._pulse.called(method, outcome)

    def parse(self, raw: Mapping[str, Any]) -> Update:
        return self._client.parse(raw)

    async def download(self, file_id: str, *, seconds: float = 60) -> bytes:
        return await self._client.download(file_id, seconds=seconds)

    async def close(self) -> None:
        await self._client.close()


def _outcome(failed: CallError) -> str:
    """Return "limited" for too many requests, or how else a call went wrong."""
    if isinstance(failed, RefusedError):
        return "limited" if failed.code == 429 or failed.retry_after else "refused"
    return "not_reached" if isinstance(failed, NotReachedError) else "broken"
