"""What is not read, because too much came at once: noted, and said, once for each flood.

The note and the sentence are kept together: nothing that somebody wrote is passed over silently.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection

from bot.assistant import Assistant
from bot.messages import Bubble, Inbound
from bot.post import Post
from bot.speaker import drafts
from bot.telegram.flood import Flood
from storage import inbox, outbox
from storage.inbox import Entry
from storage.ports import UnitOfWork

SHOWN = 30  # characters of what was not read, so that people know from where on


class Unread:
    """Turns updates away."""

    def __init__(
        self,
        *,
        flood: Flood,
        assistant: Assistant,
        work: UnitOfWork,
        post: Post,
        clock: Callable[[], datetime],
    ) -> None:
        self._flood = flood
        self._assistant = assistant
        self._work = work
        self._post = post
        self._clock = clock

    async def note(self, entry: Entry, inbound: Inbound | None) -> None:
        """Note that an update was not read; say it to whoever said something."""
        address = entry.address
        telling = inbound is not None and self._flood.tell(address)
        try:
            said = await self._sentence(inbound) if inbound and telling else ""
            known = replace(entry, reason="flood")

            def note(tx: Connection) -> None:
                if inbox.keep(tx, known) and said:
                    outbox.put(tx, address, drafts([Bubble(text=said)]), self._clock())

            await self._work.run(note)
        except Exception:
            if telling:
                self._flood.untold(address)
            raise
        if said:
            self._post.poke(address)

    async def _sentence(self, inbound: Inbound) -> str:
        words = " ".join(inbound.text.split())
        shown = words if len(words) <= SHOWN else words[:SHOWN].rstrip() + "…"
        return await asyncio.to_thread(
            self._assistant.words_for,
            inbound.address,
            "flood" if shown else "flood-other",
            {"words": shown} if shown else {},
        )
