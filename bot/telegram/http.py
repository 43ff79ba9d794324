"""HTTP to the Bot API, under either library: fast, and exact about what became of a request.

Only the names of errors go on from here: their texts hold addresses, and those hold the token.
"""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import certifi

from bot.telegram.client import BrokenError, NotReachedError

AT_ONCE = 100  # connections
LARGEST = 21_000_000  # bytes of a file; Telegram lets a bot fetch 20 MB


class Http:
    """A pool of connections to one address."""

    def __init__(self, address: str) -> None:
        self._secure = urlsplit(address).scheme == "https"
        self._session: aiohttp.ClientSession | None = None

    async def post(
        self, url: str, body: bytes | aiohttp.FormData, seconds: float
    ) -> tuple[int, bytes]:
        """Return status and body; raise NotReachedError or BrokenError."""
        headers = (
            {"Content-Type": "application/json"} if isinstance(body, bytes) else {}
        )
        try:
            async with self._open().post(
                url, data=body, headers=headers, timeout=_timeout(seconds)
            ) as answer:
                return answer.status, await answer.read()
        except _NEVER_SENT as failed:
            raise NotReachedError(type(failed).__name__) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as failed:
            raise BrokenError(type(failed).__name__) from None

    async def get(self, url: str, seconds: float) -> tuple[int, bytes]:
        """Return status and content of a file; raise BrokenError if it is larger than allowed."""
        try:
            async with self._open().get(url, timeout=_timeout(seconds)) as answer:
                content = bytearray()
                async for piece in answer.content.iter_chunked(1 << 16):
                    content += piece
                    if len(content) > LARGEST:
                        raise BrokenError(f"more than {LARGEST} bytes")
                return answer.status, bytes(content)
        except _NEVER_SENT as failed:
            raise NotReachedError(type(failed).__name__) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as failed:
            raise BrokenError(type(failed).__name__) from None

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            verified = (
                ssl.create_default_context(cafile=certifi.where())
                if self._secure
                else False
            )
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(ssl=verified, limit=AT_ONCE),
                trust_env=self._secure,  # a proxy of the house, but never to this machine
            )
        return self._session


async def from_disk(path: str) -> bytes | None:
    """Return a file that a Bot API server on this machine left here, if that is how it works."""
    if path[:1] != "/":
        return None
    try:
        return await asyncio.to_thread(Path(path).read_bytes)
    except OSError as failed:
        raise BrokenError(type(failed).__name__) from None


_NEVER_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)


def _timeout(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds, connect=10)
