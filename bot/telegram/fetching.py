"""Files that people send → what they are, or why they are not taken.

What is announced of a file is judged first: one that would not be taken is never fetched. Then
its bytes are judged. As long as Telegram keeps us waiting, the update is kept for later.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from msgspec.structs import replace
from sqlalchemy import Connection

from bot.assistant import Assistant
from bot.bare import bare
from bot.messages import Inbound, Upload
from bot.telegram.client import CallError, Client, RefusedError
from bot.telegram.happenings import Offered
from bot.telegram.pauses import Pauses
from bot.uploads import (
    TYPES,
    NotTakenError,
    check_announced,
    check_content,
    check_room,
    clean_name,
)
from storage import attachments, people
from storage.ports import UnitOfWork

FETCHES = 3  # times that a file is asked for
AT_ONCE = 4  # files that are fetched at the same time: each may take 20 MB of memory

Keep = Callable[[], Awaitable[None]]


class Fetching:
    """Fetches files, a few at the same time; asks again for one that does not come."""

    def __init__(
        self,
        *,
        client: Client,
        assistant: Assistant,
        work: UnitOfWork,
        pauses: Pauses,
    ) -> None:
        self._client = client
        self._assistant = assistant
        self._work = work
        self._pauses = pauses
        self._room = asyncio.Semaphore(AT_ONCE)

    async def fetched(self, offered: Offered, keep: Keep) -> Inbound:
        """Return a file as it was fetched, or why it is not taken; `keep` it before a wait."""
        inbound, name = offered.inbound, clean_name(offered.name)
        async with self._room:
            try:
                suffix = await self._announced(offered, name)
                content = await self._content(offered, name, suffix, keep)
            except NotTakenError as refused:
                return replace(inbound, declined=refused.message, facts=refused.facts)
        file = Upload(name=name, type=TYPES[suffix], content=content)
        return replace(inbound, file=file)

    async def _announced(self, offered: Offered, name: str) -> str:
        """Return the suffix of a file that may be fetched; raise NotTakenError with the reason."""
        inbound = offered.inbound
        suffix = check_announced(name, offered.type, offered.size)
        why = await asyncio.to_thread(
            self._assistant.refuses_file, inbound.address, inbound.album, offered.type
        )
        if why:
            raise NotTakenError(why, {})
        taken = await self._work.read(partial(_taken, inbound.address))
        check_room(taken, offered.size)
        return suffix

    async def _content(
        self, offered: Offered, name: str, suffix: str, keep: Keep
    ) -> bytes:
        """Return the bytes of a file, judged and bare; raise NotTakenError with the reason."""
        for attempt in range(1, FETCHES + 1):
            try:
                content = await self._client.download(
                    offered.file, seconds=self._pauses.download
                )
            except RefusedError as refused:
                if not refused.retry_after:
                    break
                await keep()
                await asyncio.sleep(refused.retry_after)
            except CallError:
                if attempt < FETCHES:
                    await keep()
                    await asyncio.sleep(self._pauses.fetch * attempt)
            else:
                check_announced(name, offered.type, len(content))
                check_content(name, suffix, content)
                return await asyncio.to_thread(bare, content, suffix)
        raise NotTakenError("file-unfetched", {"path": name})


def _taken(address: str, tx: Connection) -> tuple[int, int]:
    """Return how many files, and bytes, whoever writes from an address has here."""
    found = people.find(tx, address)
    return attachments.taken(tx, found.person) if found else (0, 0)
