"""What a coach prepares before a meeting: the same sheet as in the chat and on paper."""

from __future__ import annotations

from bot.coaching import briefed, when
from bot.coaching.accompanied import called, local
from bot.coaching.brief import made
from bot.coaching.brief_sheet import BriefSheet
from bot.coaching.sight import seen
from bot.coaching.view import known
from bot.pages.rooms import Asked, Books
from storage.enterprises import Enterprise


def preparation(
    books: Books, asked: Asked, enterprise: Enterprise
) -> BriefSheet | None:
    """Return the sheet; None if nothing is shared, or nothing was confirmed yet."""
    tx, now = asked.tx, asked.now
    sight = seen(tx, books.library, enterprise.conversation)
    if sight is None:
        return None
    brief = made(tx, enterprise, sight, now)
    if not brief.numbers:
        return None
    voice = books.catalog.voice(known(books, asked.who.language, sight.roadmap))
    last = when.last(tx, enterprise, now)
    return briefed.sheet(
        brief,
        sight.wording(voice),
        name=called(voice, enterprise),
        today=local(enterprise, now).date(),
        last=when.day_of(enterprise, last) if last else None,
    )
