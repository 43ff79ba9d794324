"""What a coach may see of a file, and the words for it: worked out here, and nowhere else.

Product story CO2. Whatever a coach is shown of answers comes from `visible`, and each time it
is noted with all whose answers they are.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.door import open_to
from bot.library import Library, version_of
from bot.wording import Wording, in_session
from flows.answers import Book
from flows.naming import Naming
from flows.roadmap import Roadmap
from flows.sharing import shared
from flows.walk import Walk
from locales.catalog import Voice
from storage import conversations, members, shares
from storage.trail import Reading


class Sight:
    """Some answers of a file, and the words for them."""

    def __init__(self, roadmap: Roadmap, book: Book) -> None:
        self.roadmap = roadmap
        self.book = book
        self.walk = Walk(roadmap, book, through=True)

    def wording(self, voice: Voice) -> Wording:
        return worded(self.walk, voice)


def worded(walk: Walk, voice: Voice) -> Wording:
    """Return the words for a walk; what they depend on is taken from nothing else either."""
    naming = Naming(walk)
    chosen = walk.roadmap.selectors.items()
    given = {name: naming.raw(reference) for name, reference in chosen}
    return Wording(voice, {**in_session(""), **given})


def whole(tx: Connection, library: Library, file: str | None) -> Sight | None:
    """Return all of a file, for those who work on it; None if there is none."""
    held = conversations.by_id(tx, file) if file else None
    if held is None:
        return None
    roadmap = version_of(tx, library, held.roadmap, held.version)
    return Sight(roadmap, held.book)


def visible(tx: Connection, file: str, roadmap: Roadmap, book: Book) -> Book | None:
    """Return what is confirmed and shared of a file; None if nothing is shared."""
    sharing = shares.of(tx, file)
    if not sharing.given:
        return None
    return shared(roadmap, book, sharing.kept_back, sharing.since)


def seen(tx: Connection, library: Library, file: str | None) -> Sight | None:
    """Return what the coach of a file sees of it now; None if nothing is shared."""
    held = whole(tx, library, file)
    book = visible(tx, file, held.roadmap, held.book) if held and file else None
    return Sight(held.roadmap, book) if held and book is not None else None


def note_reading(tx: Connection, file: str, coach: str, now: datetime) -> None:
    """Note for all who work on a file that its coach reads; raise NotAllowedError for anybody else."""
    for each in members.of(tx, file):
        reading = Reading(
            whose=each.person,
            reader=coach,
            role="coach",
            object="answers",
            action="read",
            why="",
            at=now,
        )
        open_to(tx, reading, conversation=file, shared=True)
