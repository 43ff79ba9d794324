"""What a coach prepares before a meeting: the same sheet as in the chat and on paper."""

from __future__ import annotations

from bot.coaching.brief import prepared
from bot.coaching.brief_sheet import BriefSheet
from bot.coaching.sight import seen
from bot.pages.rooms import Asked, Books
from storage.enterprises import Enterprise


def preparation(
    books: Books, asked: Asked, enterprise: Enterprise
) -> BriefSheet | None:
    """Return the sheet; None if nothing is shared, or nothing was confirmed yet."""
    sight = seen(asked.tx, books.library, enterprise.conversation)
    if sight is None:
        return None
    voice = books.catalog.having(sight.roadmap.id, asked.who.language)
    return prepared(asked.tx, enterprise, sight, voice, asked.now)
