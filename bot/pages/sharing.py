"""What an enterprise shares, as in the chat of both sides: the same lines, by parts of the roadmap."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection

from bot.coaching.parties import Parties
from bot.coaching.view import view
from bot.pages.rooms import Books
from bot.words import entry_line
from flows.roadmap import Sitting


class Answers(Struct, frozen=True, kw_only=True):
    """What is shared. `language` is that of the lines: a roadmap may have no words in another."""

    given: bool  # whether anything is shared at all
    language: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]  # the title of each, and its lines


def answers(books: Books, tx: Connection, parties: Parties, spoken: str) -> Answers:
    """Return what a coach sees of a file, line by line as `/seen` says it."""
    seen = view(books, tx, parties)
    roadmap = seen.walk.roadmap
    voice = books.catalog.having(roadmap.id, spoken)
    wording = seen.wording(voice)
    found: dict[Sitting | None, list[str]] = {}
    for entry in seen.entries:
        _, sitting = roadmap.places.get(entry.place.prompt, (None, None))
        found.setdefault(sitting, []).append(entry_line(entry, wording))
    return Answers(
        given=seen.given,
        language=voice.tag,
        parts=tuple(
            (wording.text(sitting.message) if sitting else "", tuple(lines))
            for sitting, lines in found.items()
        ),
    )
