"""An order of everything about a person → the file, made beside the conversation."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import tzinfo
from typing import Any

from sqlalchemy import Connection

from bot.library import Library
from bot.mydata.gathering import gather
from bot.mydata.model import Person
from bot.mydata.packing import html, packed, placed
from bot.mydata.readers import Readers, readers
from locales.catalog import Catalog
from storage.attachments import Attachments
from storage.errors import SealBrokenError
from storage.ports import UnitOfWork


class Copies:
    """Makes the files that bot/mydata/ordering.py ordered."""

    def __init__(
        self,
        *,
        work: UnitOfWork,
        files: Attachments,
        catalog: Catalog,
        library: Library,
        zone: tzinfo | None = None,
    ) -> None:
        """Hold what files are made of; times are told as they stand in `zone`."""
        self._work = work
        self._kept = files
        self._catalog = catalog
        self._library = library
        self._zone = zone

    async def made(self, order: Mapping[str, Any]) -> bytes:
        """Return the file; raise LookupError if the person was erased meanwhile."""
        person, who = await self._work.read(lambda tx: _found(tx, order))
        return await asyncio.to_thread(self.file, order, person, who)

    def file(self, order: Mapping[str, Any], person: Person, who: Readers) -> bytes:
        """Return the file of an order from what was found."""
        voice = self._catalog.voice(order["language"])
        person = placed(person, voice, self._content)
        if order["kind"] == "html":
            return html(person, who, self._library, voice, self._zone)
        elsewhere = frozenset(order.get("elsewhere", ()))
        only = frozenset(order.get("only", ()))
        first = order["part"] == 1
        return packed(
            person,
            voice,
            self._library,
            self._content,
            first=first,
            wanted=lambda digest: digest not in elsewhere if first else digest in only,
        )

    def _content(self, digest: str) -> bytes | None:
        try:
            return self._kept.content(digest)
        except (OSError, SealBrokenError):  # gone, or not to be opened
            return None


def _found(tx: Connection, order: Mapping[str, Any]) -> tuple[Person, Readers]:
    """Return what is kept about the person of an order, and who reads it."""
    person = order["whole"]
    responsible, retention = order["responsible"], order["retention"]
    return gather(tx, person), readers(tx, person, responsible, retention)
