"""The summary of De Tweede Draad as a real conversation makes it, walked once a language."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.report.order import order
from bot.report.sheet import Sheet
from bot.report.worded import sheet
from bot.wording import Wording, in_session
from flows.answers import Book
from flows.composing import summarise
from flows.naming import Naming
from flows.roadmap import Roadmap
from flows.summary import Summary
from flows.turn import Delivery
from flows.walk import Walk
from tests.talk import Talk, house, shipped_catalog
from tests.walking import walk_to_the_end

LANGUAGES = ("nl", "fr", "en")
READERS = ("board", "public-funder", "team")


@dataclass(frozen=True)
class Real:
    """What was answered, and what is made of it."""

    roadmap: Roadmap
    book: Book
    wording: Wording

    @property
    def summary(self) -> Summary:
        return summarise(self.roadmap, self.book)

    def sheet(
        self, version: str = "full", reader: str = "", *, draft: bool = False
    ) -> Sheet:
        return sheet(self.summary, self.wording, version, reader, draft=draft)

    def order(self, form: str) -> dict[str, Any]:
        return order(Delivery(form=form), self.roadmap, self.book, self.wording)


@cache
def real(language: str) -> Real:
    """Return the conversation in one language."""
    with TemporaryDirectory() as folder:
        return asyncio.run(_walked(language, Path(folder)))


def worded(roadmap: Roadmap, book: Book, language: str) -> Wording:
    """Return the words of a language, as what was chosen asks for them."""
    naming = Naming(Walk(roadmap, book))
    chosen = {name: naming.raw(ref) for name, ref in roadmap.selectors.items()}
    given = {**in_session(""), **chosen}
    return Wording(shipped_catalog().voice(language), given)


async def _walked(language: str, folder: Path) -> Real:
    with house(folder) as home:
        talk = Talk(home, language=language)
        await talk.arrives()
        await walk_to_the_end(talk)
        conversation = talk.conversation
        roadmap = home.library.roadmap(conversation.roadmap)
    book = conversation.book
    return Real(roadmap, book, worded(roadmap, book, language))
