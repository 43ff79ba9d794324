"""Files that people send as evidence: kept by their content, several of them in one answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from bot.messages import Inbound
from bot.scene import Scene
from bot.uploads import NotTakenError, check_room, suffix_of
from bot.wording import Wording
from flows.answers import Answer, Book
from flows.conversation import Doubt, Offer
from flows.roadmap import Kind
from flows.turn import Answered, Event, FileAdded, Misread
from flows.walk import Slot
from flows.wordable import Amount, Wordable
from storage import attachments
from storage.attachments import Attachments
from storage.consents import allowed


class Evidence:
    """The folder of attachments, and what is put into it."""

    def __init__(self, files: Attachments) -> None:
        self._files = files

    def event(self, tx: Connection, inbound: Inbound, scene: Scene) -> Event:
        """Keep a file; return the answer it is, or adds to, or that none was asked for."""
        assert inbound.file
        file = inbound.file
        refused = self.refusal(tx, scene, inbound.album, file.type)
        if refused:
            return Misread(message=refused, words=inbound.text or file.name)
        book = scene.conversation.book
        try:
            check_room(attachments.taken(tx, scene.seat.person), len(file.content))
        except NotTakenError as full:
            words = inbound.text or file.name
            return Misread(message=full.message, words=words, args=_facts(full))
        name = file.name or _named(file.type, scene.wording)
        kept = self._keep(tx, file.content, name, file.type, scene)
        earlier = _of_album(book, inbound.album)
        if earlier is not None:
            value = _with(earlier.value, kept)
            return FileAdded(place=earlier.place, value=value, words=inbound.text)
        offered = _offered(scene.conversation.doubt, inbound.album)
        if offered is not None:
            value = _with(offered.value, kept)
            return Answered(value=value, words=inbound.text or offered.words)
        if inbound.album:
            kept = {**kept, "album": inbound.album}
        return Answered(value=kept, words=inbound.text or name)

    def refusal(self, tx: Connection, scene: Scene, album: str, media_type: str) -> str:
        """Return the message that says why a file is not taken here; "" if it is."""
        if not wants_file(scene.slot, scene.conversation.book, album):
            return "misread-file"
        voice = media_type.partition("/")[0] == "audio"
        if voice and not allowed(tx, scene.seat.person, "voice"):
            return "voice-off"
        return ""

    def _keep(
        self, tx: Connection, content: bytes, name: str, media_type: str, scene: Scene
    ) -> dict[str, Any]:
        """Keep a file and note it; return what an answer, or a message, says of it."""
        kept = self._files.keep(content, name, media_type)
        attachments.note(tx, kept, scene.seat.person, scene.now)
        return kept


def wants_file(slot: Slot | None, book: Book, album: str) -> bool:
    """Return whether a file is asked for, or belongs to those sent just before."""
    asked = slot is not None and slot.field.kind is Kind.EVIDENCE
    return asked or _of_album(book, album) is not None


def _of_album(book: Book, album: str) -> Answer | None:
    """Return the answer that files of the same album were put in, if it is the latest."""
    if not album:
        return None
    given = (a for a in reversed(book.answers) if isinstance(a.value, dict))
    return next((a for a in given if a.value.get("album") == album), None)


def _offered(doubt: Doubt | None, album: str) -> Offer | None:
    """Return what is about to be saved, if it is files of the same album."""
    offers = doubt.offers if doubt and album else ()
    files = (offer for offer in offers if isinstance(offer.value, dict))
    return next((offer for offer in files if offer.value.get("album") == album), None)


def _with(value: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """Return an answer that is files, with one more of them."""
    return {**value, "more": [*value.get("more", ()), kept]}


def _named(media_type: str, wording: Wording) -> str:
    """Return a name for a file that came without one, such as a photo."""
    sort = media_type.partition("/")[0]
    sort = sort if sort in {"image", "audio"} else "other"
    return wording.voice.text(f"file-named-{sort}") + suffix_of("", media_type)


def _facts(refused: NotTakenError) -> dict[str, Wordable]:
    facts = refused.facts.items()
    return {n: fact if isinstance(fact, str) else Amount(fact) for n, fact in facts}
