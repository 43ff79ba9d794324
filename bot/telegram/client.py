"""What we need of a Telegram library: a client, a parser, a mover of files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from bot.messages import Upload
from bot.telegram.updates import Update

Params = Mapping[str, Any]


class CallError(Exception):
    """A call of the Bot API did not do what it should."""


class RefusedError(CallError):
    """Telegram answered, and it was no. Nothing was done."""

    def __init__(
        self,
        code: int,
        description: str,
        retry_after: float = 0,
        migrate_to: int = 0,
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.migrate_to = migrate_to


class NotReachedError(CallError):
    """Telegram was not reached; nothing was sent."""


class BrokenError(CallError):
    """The answer never came, or cannot be read: nobody knows what was done."""


class UnreadableError(Exception):
    """An update that the library cannot parse."""


def path_of(file: Mapping[str, Any]) -> str:
    """Return where a file that was asked for lies; raise BrokenError if it is not said."""
    path = str(file.get("file_path") or "")
    if not path:
        raise BrokenError("no path")
    return path


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
