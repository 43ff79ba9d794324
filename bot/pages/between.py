"""What is open between an enterprise and its coach: letters, and what was agreed."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from sqlalchemy import Connection

from bot.coaching.accompanied import local
from bot.coaching.options import in_words
from bot.coaching.parties import Parties, called
from bot.pages.rooms import Books
from locales.catalog import Voice
from locales.formats import day
from storage import agreements, letters
from storage.agreements import Agreement
from storage.enterprises import Enterprise
from storage.letters import Letter

_DONE = {"done", "changed"}


class Waiting(Struct, frozen=True, kw_only=True):
    """A letter that waits for its answer."""

    number: str
    date: str
    who: str
    context: str  # the question that was sent along
    words: str


class Agreed(Struct, frozen=True, kw_only=True):
    """What was agreed and is not done."""

    what: str
    who: str  # coach, participant
    date: str


def between(
    books: Books,
    tx: Connection,
    voice: Voice,
    enterprise: Enterprise,
    parties: Parties | None,
) -> dict[str, Any]:
    """Return the facts for a page."""
    waiting = letters.open_asks(tx, parties.file) if parties else []
    agreed = agreements.of(tx, enterprise.id)
    return {
        "letters": [_waiting(tx, voice, parties, each) for each in waiting if parties],
        "agreed": [
            _agreed(books, tx, voice, enterprise, each)
            for each in agreed
            if each.state not in _DONE
        ],
    }


def _waiting(tx: Connection, voice: Voice, parties: Parties, letter: Letter) -> Waiting:
    at = local(parties.enterprise, letter.at)
    return Waiting(
        number=str(letter.id),
        date=day(voice.locale, at.date().isoformat()),
        who=called(tx, voice, parties, letter.person),
        context=letter.context,
        words=letter.words,
    )


def _agreed(
    books: Books, tx: Connection, voice: Voice, enterprise: Enterprise, each: Agreement
) -> Agreed:
    what = in_words(tx, books, enterprise, each.what, voice, coach=True)
    return Agreed(what=what, who=each.who, date=day(voice.locale, each.by))
