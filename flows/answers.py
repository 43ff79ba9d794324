"""Answers, and the book in which they are added and never changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Any

Value = Any  # what JSON can hold; its shape follows from the kind of the field


@dataclass(frozen=True, slots=True, order=True)
class Place:
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
    ASIDE = "aside"  # words that were not understood, kept all the same
    CARRIED = "carried"  # said in another roadmap, to be confirmed here

    @property
    def settles(self) -> bool:
        """Return whether the question is behind us."""
        return self not in {Status.ASIDE, Status.CARRIED}


ESTIMATE = "estimate"  # a mark: said to be about right
DEED = "deed"  # a mark: tells what was done rather than what changed


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a participant replied to one question, and when."""

    number: int  # counts within the conversation; shown to people as "a12"
    place: Place
    status: Status
    value: Value = None
    words: str = ""  # as typed
    language: str = ""
    marks: tuple[str, ...] = ()
    author: str = ""
    at: datetime


@dataclass(frozen=True)
class Book:
    """All answers of a conversation, oldest first."""

    answers: tuple[Answer, ...] = ()

    def __iter__(self) -> Iterator[Answer]:
        return iter(self.answers)

    def adding(self, more: Iterable[Answer]) -> Book:
        added = tuple(more)
        book = Book((*self.answers, *added))
        book.__dict__["_settled"] = _with(
            self._settled, added
        )  # rather than count anew
        return book

    @cached_property
    def _settled(self) -> dict[Place, tuple[Answer, ...]]:
        return _with({}, self.answers)

    @property
    def next_number(self) -> int:
        return self.answers[-1].number + 1 if self.answers else 1

    def latest(self, place: Place) -> Answer | None:
        """Return the answer that holds; earlier ones stay, for whoever asks."""
        settled = self._settled.get(place)
        return settled[-1] if settled else None

    def history(self, place: Place) -> tuple[Answer, ...]:
        """Return all answers that ever held at a place, oldest first."""
        return self._settled.get(place, ())

    @cached_property
    def withdrawn(self) -> dict[str, int]:
        """Return the number of the latest withdrawal of an item, by prompt."""
        return {
            answer.place.prompt: answer.number
            for answer in self.answers
            if answer.status is Status.WITHDRAWN
        }

    @cached_property
    def items(self) -> frozenset[tuple[str, str]]:
        """Return prompt and id of every item that something was said about."""
        places = (place for place in self._settled if place.item and place.field)
        return frozenset((place.prompt, place.item) for place in places)

    def numbered(self, number: int) -> Answer | None:
        """Return the answer with a number."""
        return next((a for a in self.answers if a.number == number), None)

    def carried(self, prompt: str, field: str) -> Answer | None:
        """Return what another roadmap brings to a field, still to be confirmed."""
        place = Place(prompt, "", field)
        return next(
            (
                a
                for a in self.answers
                if a.status is Status.CARRIED and a.place == place
            ),
            None,
        )

    def changed_since(self, answer: Answer, number: int) -> bool:
        """Return whether `answer` replaced another value after the answer with `number`."""
        if answer.number < number:
            return False
        before = [a for a in self.history(answer.place) if a.number < number]
        return bool(before) and (before[-1].value, before[-1].status) != (
            answer.value,
            answer.status,
        )


def _with(
    settled: dict[Place, tuple[Answer, ...]], added: Iterable[Answer]
) -> dict[Place, tuple[Answer, ...]]:
    known = dict(settled)
    for answer in added:
        if answer.status.settles:
            known[answer.place] = (*known.get(answer.place, ()), answer)
    return known
