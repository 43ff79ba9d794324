"""What a reader of answers is handed, and what it may hand back."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from msgspec import Struct

from bot.asking import about
from bot.wording import Wording
from flows.conversation import Doubt, Offer
from flows.naming import Option
from flows.roadmap import Kind
from flows.turn import Answered, Doubted, Misread, Question
from flows.walk import Slot
from flows.wordable import Wordable

Heard = Answered | Doubted | Misread


class Read(Struct, frozen=True, kw_only=True, dict=True):
    """The open question, as somebody who reads an answer to it has to know it."""

    slot: Slot
    question: Question
    wording: Wording
    elsewhere: tuple[Wording, ...]  # the other languages that have words for it
    today: date
    offered: bool = False  # whether an answer is brought along from another roadmap

    @property
    def kind(self) -> Kind:
        return self.slot.field.kind

    @property
    def options(self) -> tuple[Option, ...]:
        return self.question.options

    @cached_property
    def others(self) -> tuple[Wording, ...]:
        """Return the other languages, knowing what the question speaks of; few answers need them."""
        return tuple(about(self.question, other) for other in self.elsewhere)


def misread(message: str, typed: str, **args: Wordable) -> Misread:
    said = typed if len(typed) <= 60 else typed[:60].rstrip() + "…"
    return Misread(message=message, words=typed, args={"words": said, **args})


def doubted(about: str, typed: str, *offers: Offer) -> Doubted:
    return Doubted(doubt=Doubt(about=about, offers=offers), words=typed)
