"""Answers, and the book in which they are added and never changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from datetime import datetime, tzinfo
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple

from msgspec import Struct

Value = Any  # what JSON can hold; its shape follows from the kind of the field


class Place(NamedTuple):
    """Where an answer belongs: prompt, item of a repeated prompt, field."""

    prompt: str
    item: str = ""
    field: str = ""


class Status(StrEnum):
    """What a participant did with a question."""

    GIVEN = "given"
    SKIPPED = "skipped"
    UNKNOWN = "unknown"  # "don't know yet"
    COLLEAGUE = "colleague"  # somebody else is being asked
    WITHDRAWN = "withdrawn"  # an item taken out again
    OBJECTED = "objected"  # called wrong: out of every view until it is put right
    ASIDE = "aside"  # words that were not understood, kept all the same
    BESIDE = "beside"  # said while somebody else answered too: kept, and does not hold
    CARRIED = "carried"  # said in another roadmap or round, to be confirmed here

    @property
    def settles(self) -> bool:
        """Return whether the question is behind us."""
        return self not in _UNSETTLED


_UNSETTLED = frozenset({Status.ASIDE, Status.BESIDE, Status.CARRIED})
ESTIMATE = "estimate"  # a mark: said to be about right
STRONG = "strong"  # a mark: words that claim more than an opinion does
SAVED = "saved"  # a mark: a change that was looked at and said to be right
DEED = "deed"  # a mark: tells what was done rather than what changed


class Answer(NamedTuple):
    """What a participant replied to one question, and when."""

    number: int  # counts within the conversation; shown to people as "a12"
    place: Place
    status: Status
    at: datetime
    value: Value = None
    words: str = ""  # as typed
    language: str = ""
    marks: tuple[str, ...] = ()
    author: str = ""


class Book(Struct, frozen=True, dict=True, weakref=True):
    """All answers of a conversation, oldest first."""

    answers: tuple[Answer, ...] = ()

    def __iter__(self) -> Iterator[Answer]:
        return iter(self.answers)

    def adding(self, more: Iterable[Answer]) -> Book:
        """Return a book with more answers, which goes on from what is known of this one."""
        added = tuple(more)
        grown = Grown(self.kept, len(self.answers))
        book = Book((*self.answers, *added))
        book.__dict__["_index"] = _Index(added, self._index)  # rather than count anew
        book.__dict__["_grown"] = grown if self.kept else self.__dict__.get("_grown")
        return book

    def dated_in(self, zone: tzinfo | None) -> Book:
        """Return the same answers with moments of a zone, so that their days are those there."""
        return Book(tuple(a._replace(at=a.at.astimezone(zone)) for a in self.answers))

    @cached_property
    def kept(self) -> dict[Any, Any]:
        """Return what others worked out from these answers, to be found again."""
        return {}

    def grown(self) -> Grown | None:
        """Hand over what was kept with fewer answers: once, so that it is not kept for long."""
        found: Grown | None = self.__dict__.pop("_grown", None)
        return found

    @cached_property
    def _index(self) -> _Index:
        return _Index(self.answers)

    @property
    def next_number(self) -> int:
        return self.answers[-1].number + 1 if self.answers else 1

    @property
    def held(self) -> Mapping[Place, tuple[Answer, ...]]:
        """Return all answers that ever held, oldest first, by place."""
        return self._index.held

    def latest(self, place: Place) -> Answer | None:
        """Return the answer that holds; earlier ones stay, for whoever asks."""
        held = self._index.held.get(place)
        return held[-1] if held else None

    def history(self, place: Place) -> tuple[Answer, ...]:
        """Return all answers that ever held at a place, oldest first."""
        return self._index.held.get(place, ())

    @property
    def withdrawn(self) -> Mapping[str, int]:
        """Return the number of the latest withdrawal of an item, by prompt."""
        return self._index.withdrawn

    @property
    def items(self) -> Set[tuple[str, str]]:
        """Return prompt and id of every item that something was said about."""
        return self._index.items

    @property
    def changed(self) -> int:
        """Return the number of the latest answer that replaced another or took an item out."""
        return self._index.changed

    @property
    def put_aside(self) -> int:
        """Return how many texts were kept that are no answers."""
        return sum(answer.status in {Status.ASIDE, Status.BESIDE} for answer in self)

    def numbered(self, number: int) -> Answer | None:
        """Return the answer with a number."""
        return next((a for a in self.answers if a.number == number), None)

    def carried(self, prompt: str, field: str) -> Answer | None:
        """Return what another roadmap or round brings to a field, still to be confirmed."""
        return self._index.carried.get(Place(prompt, "", field))

    def changed_since(self, answer: Answer, number: int) -> bool:
        """Return whether `answer` replaced another value after the answer with `number`."""
        if answer.number < number:
            return False
        before = [a for a in self.history(answer.place) if a.number < number]
        return bool(before) and (before[-1].value, before[-1].status) != (
            answer.value,
            answer.status,
        )


class Grown(NamedTuple):
    """What was kept with a book that another grew from."""

    kept: dict[Any, Any]
    length: int  # how many answers it had


class _Index:
    """Answers by their places."""

    def __init__(self, added: Iterable[Answer], before: _Index | None = None) -> None:
        self.held: dict[Place, tuple[Answer, ...]] = dict(before.held) if before else {}
        self.withdrawn: dict[str, int] = dict(before.withdrawn) if before else {}
        self.items: set[tuple[str, str]] = set(before.items) if before else set()
        self.changed: int = before.changed if before else 0
        self.carried: dict[Place, Answer] = dict(before.carried) if before else {}
        held, items = self.held, self.items
        for answer in added:
            if answer.status in _UNSETTLED:
                if answer.status is Status.CARRIED:
                    self.carried.setdefault(answer.place, answer)
                continue
            place = answer.place
            earlier = held.get(place)
            if earlier is None:
                held[place] = (answer,)
                if place.item and place.field:
                    items.add((place.prompt, place.item))
            else:
                held[place] = (*earlier, answer)
                if place.prompt:  # a review is confirmed again without a change
                    self.changed = answer.number
            if answer.status is Status.WITHDRAWN:
                self.withdrawn[place.prompt] = answer.number
                self.changed = answer.number
