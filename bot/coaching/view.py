"""What a coach sees of the answers on a file: the same text for them and for whose it is.

Product story CO2. Nothing here knows who reads: both are shown what `seen_pages` returns.
"""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection

from bot.coaching.kit import Kit, Shelf, told
from bot.coaching.parties import Parties, language
from bot.coaching.sight import visible, whole, worded
from bot.messages import Bubble, Tap
from bot.wording import Wording
from bot.words import entry_line
from flows.answers import Book, Place
from flows.listing import PAGE, entries, listed
from flows.roadmap import Roadmap
from flows.turn import Entry
from flows.walk import Walk
from locales.catalog import Voice


class View(Struct, frozen=True, kw_only=True):
    """What a coach sees of a file."""

    given: bool  # whether anything is shared
    walk: Walk  # over nothing but what is confirmed and shared

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Return a line for each answer, items named as others may read them."""
        return entries(self.walk, listed(self.walk), public=True)

    def numbered(self, number: int) -> Entry | None:
        """Return the answer with a number, if a coach sees it."""
        return next((each for each in self.entries if each.number == number), None)

    def wording(self, voice: Voice) -> Wording:
        """Return the words for it; what they depend on is taken from nothing else either."""
        return worded(self.walk, voice)

    def title(self, voice: Voice, place: Place) -> str:
        """Return what a question is called; a prompt as a whole, for a place without a field."""
        prompt = self.walk.roadmap.prompts[place.prompt]
        wording = self.wording(voice)
        fields = [prompt.field(place.field).message] if place.field else []
        for message in (*fields, prompt.message):
            if voice.has(message, "title"):
                return wording.text(message, "title")
        return prompt.id


def view(kit: Shelf, tx: Connection, parties: Parties) -> View:
    """Return what the coach of a file sees of it now."""
    roadmap, book = file_of(kit, tx, parties.file)
    seen = visible(tx, parties.file, roadmap, book)
    walk = Walk(roadmap, seen or Book(), through=True)
    return View(given=seen is not None, walk=walk)


def file_of(kit: Shelf, tx: Connection, file: str) -> tuple[Roadmap, Book]:
    """Return all answers of a file, and the roadmap they belong to."""
    held = whole(tx, kit.library, file)
    assert held, file
    return held.roadmap, held.book


def seen_pages(
    kit: Kit, tx: Connection, parties: Parties, spoken: str, page: int
) -> list[Bubble]:
    """Return a page of what the coach sees, in a language.

    What is said follows from the file and the language, and not from who asks.
    """
    seen = view(kit, tx, parties)
    voice = kit.catalog.having(seen.walk.roadmap.id, spoken)
    spoken, facts = voice.tag, parties.named
    lines = seen.entries
    if not lines:
        return told(voice, "seen-empty" if seen.given else "seen-off", **facts)
    pages = -(-len(lines) // PAGE)
    page = min(max(page, 1), pages)
    facts |= {"page": page, "pages": pages, "next": page % pages + 1}
    wording = seen.wording(voice)
    shown = lines[(page - 1) * PAGE : page * PAGE]
    number = parties.enterprise.code
    taps = [
        Tap(
            label=voice.text("seen-in", "", {"language": _name(kit, tag)}),
            says=f"/seen E{number} {page} {tag}",
            always=True,
        )
        for tag in _languages(kit, tx, parties, seen.walk.roadmap)
        if tag != spoken
    ]
    if pages > 1:
        label = voice.text("tap-page", "", {"next": page % pages + 1})
        says = f"/seen E{number} {page % pages + 1} {spoken}"
        taps.insert(0, Tap(label=label, says=says, always=True))
    return [
        Bubble(
            text=voice.text("seen-heading", "", facts),
            lines=tuple(entry_line(each, wording) for each in shown),
            how=voice.text("seen-more" if pages > 1 else "seen-footing", "", facts),
            taps=tuple(taps),
            shows=parties.file,
        )
    ]


def able(kit: Shelf, voice: Voice, roadmap: Roadmap) -> Voice:
    """Return the words of somebody, or of a language in which a roadmap can be spoken of."""
    return kit.catalog.having(roadmap.id, voice.tag)


def _languages(
    kit: Kit, tx: Connection, parties: Parties, roadmap: Roadmap
) -> list[str]:
    """Return the languages of both sides, as far as the roadmap has words in them."""
    both = (parties.enterprise.language, language(tx, parties.coach))
    voices = (kit.catalog.having(roadmap.id, tag) for tag in both)
    return list(dict.fromkeys(voice.tag for voice in voices))


def _name(kit: Kit, tag: str) -> str:
    return kit.catalog.voice(tag).text("language-name")
