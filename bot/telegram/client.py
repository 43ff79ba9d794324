"""What we need of a Telegram library: a client, a parser, a mover of files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from bot.messages import Upload
from bot.telegram.updates import Update

Params = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RefusedError(Exception):
    """Telegram answered, and it was no. Nothing was done."""

    code: int
    description: str
    retry_after: float = 0
    migrate_to: int = 0


class NotReachedError(Exception):
    """Telegram was not reached; nothing was sent."""


class BrokenError(Exception):
    """The answer never came, or cannot be read: nobody knows what was done."""


class UnreadableError(Exception):
    """An update that the library cannot parse."""


class Client(Protocol):
    """One bot, by way of a library. Errors are ours: Refused, NotReached, Broken."""

    async def call(
        self,
        method: str,
        params: Params | None = None,
        *,
        files: Mapping[str, Upload] | None = None,
        seconds: float = 30,
    ) -> Any:
        """Call a method of the Bot API; return its result as plain data."""

    def parse(self, raw: Mapping[str, Any]) -> Update:
        """Return an update as the library reads it; raise UnreadableError."""

    async def download(self, file_id: str, *, seconds: float = 60) -> bytes:
        """Return a file that somebody sent."""

    async def close(self) -> None: ...
