"""Where a participant stands, with the words for it: what a turn looks at, before and after."""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from bot.lexicon import Lexicon
from bot.register import Seat
from bot.wording import Wording, in_session
from flows.conversation import EDITING, Conversation
from flows.naming import Naming
from flows.questions import open_slot
from flows.walk import Slot, Walk
from locales.catalog import Argument, Catalog


class Scene(Struct, frozen=True, kw_only=True, dict=True):
    """Where a participant stands in a conversation."""

    seat: Seat
    catalog: Catalog
    now: datetime
    authors: Mapping[str, str | None] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return self.seat.address

    @property
    def conversation(self) -> Conversation:
        return self.seat.conversation

    @property
    def as_seen(self) -> Scene:
        """Return where the participant stood when they were last here."""
        seen = self.seat.seen
        return (
            replace(self, seat=replace(self.seat, conversation=seen)) if seen else self
        )

    @cached_property
    def walk(self) -> Walk:
        """Return the walk as far as it is in sight: to the end while an answer is changed."""
        walk = Walk(self.seat.roadmap, self.conversation.book)
        return walk.whole if self.conversation.stage == EDITING else walk

    @cached_property
    def slot(self) -> Slot | None:
        return open_slot(self.walk, self.conversation)

    @cached_property
    def wording(self) -> Wording:
        return self.worded(self.conversation.language)

    @cached_property
    def others(self) -> tuple[Wording, ...]:
        """Return the wordings of the other languages."""
        spoken = self.conversation.language
        return tuple(
            Wording(self.catalog.voice(tag), self._given)
            for tag in self.catalog.languages
            if tag != spoken
        )

    @cached_property
    def lexicon(self) -> Lexicon:
        """Return the words that can be typed: those of the language under way come first."""
        return Lexicon(self.wording.voice, tuple(other.voice for other in self.others))

    def worded(self, language: str) -> Wording:
        """Return the wording of a language; of the one under way for none."""
        if not language:
            return self.wording
        voice = self.catalog.voice(language)
        return Wording(voice, self._given, authors=self.authors)

    @cached_property
    def asks(self) -> str:
        """Return a short name for what is open: another one as soon as it is answered."""
        conversation, doubt = self.conversation, self.conversation.doubt
        answers = reversed(conversation.book.answers)
        settled = next((each.number for each in answers if each.status.settles), 0)
        facts = [
            conversation.id,
            conversation.stage,
            self.place,
            doubt,
            # of somebody asked: others' answers do not count
            self.seat.asked or settled,
        ]
        said = msgspec.json.encode(facts)
        return urlsafe_b64encode(hashlib.sha256(said).digest()[:9]).decode()

    @cached_property
    def place(self) -> tuple[str, ...]:
        """Return the open question, as the place of an answer to it."""
        if self.slot is None:
            return ()
        place = self.slot.place
        return self.conversation.id, place.prompt, place.item, place.field

    @cached_property
    def _given(self) -> dict[str, Argument]:
        """Return what goes to every message, such as the family of enterprise."""
        naming = Naming(self.walk)
        selectors = self.walk.roadmap.selectors.items()
        chosen = {name: naming.raw(reference) for name, reference in selectors}
        return {**in_session(self.conversation.session), **chosen}
