"""Slots: the questions of a roadmap in their places, made once for all who walk it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from msgspec import Struct

from flows import scope
from flows.answers import Place
from flows.expressions import name_of
from flows.roadmap import OWN, Field, Group, Kind, Phase, Prompt, Roadmap, Sitting
from flows.wordable import Term


class Item(Struct, frozen=True, kw_only=True):
    """One turn of a repeated prompt. `of` is the key of what it is about, if anything."""

    id: str
    of: str = ""
    number: int = 1  # among the items of its prompt that count


class Slot(Struct, frozen=True, kw_only=True):
    """A question that applies, and where its answer belongs."""

    phase: Phase
    sitting: Sitting
    prompt: Prompt | None = None  # none for the review of a sitting
    field: Field
    place: Place
    item: Item | None = None
    coaxing: bool = False  # one more item is asked for more warmly
    closed: bool = False  # not asked of its own accord: an item was taken out

    @property
    def asks(self) -> bool:
        """Return whether this is a question of the roadmap itself."""
        return self.field.kind not in OWN

    @property
    def title(self) -> Term:
        """Return what it is called; whether there is one more, as its list is."""
        titled = self.field if self.asks or self.prompt is None else self.prompt
        return Term(titled.message, "title")

    @property
    def required(self) -> bool:
        return (
            self.asks
            and not self.field.optional
            and not (self.prompt and self.prompt.optional)
        )


class Asked(NamedTuple):
    """A slot, and what a walk has to know of its field."""

    slot: Slot
    field: Field
    name: str  # under which conditions know it
    always: bool  # whether it is asked whatever was answered


class Station(Struct, frozen=True, kw_only=True, eq=False):
    """A prompt as a walk comes past it."""

    phase: Phase
    sitting: Sitting
    prompt: Prompt
    asked: tuple[Asked, ...]
    name: str  # under which conditions know it
    blank: Any  # what they see of it before it is asked
    blank_item: Mapping[str, Any]


class Review(Struct, frozen=True, kw_only=True):
    """The review of a sitting as a walk comes past it."""

    slot: Slot


class Course(NamedTuple):
    """What a walk to the end comes past, in order."""

    roadmap: Roadmap
    stations: tuple[Station | Review, ...]
    numbers: Mapping[str | Place, int]  # of stations, by prompt or by place of a review
    blank: Mapping[str, Any]  # what conditions see before anything is answered

    def number(self, place: Place) -> int:
        """Return the number of the station that an answer belongs to."""
        return self.numbers.get(place.prompt or place, len(self.stations))


@lru_cache(maxsize=64)
def course(roadmap: Roadmap) -> Course:
    """Return the course of a roadmap."""
    stations = tuple(_stations(roadmap))
    prompts = [station for station in stations if isinstance(station, Station)]
    return Course(
        roadmap=roadmap,
        stations=stations,
        numbers={_key(station): at for at, station in enumerate(stations)},
        blank={station.name: station.blank for station in prompts},
    )


def _key(station: Station | Review) -> str | Place:
    return station.slot.place if isinstance(station, Review) else station.prompt.id


def _stations(roadmap: Roadmap) -> Iterator[Station | Review]:
    for phase in roadmap.phases:
        for sitting in phase.sittings:
            for prompt in sitting.prompts:
                yield Station(
                    phase=phase,
                    sitting=sitting,
                    prompt=prompt,
                    name=name_of(prompt.id),
                    asked=tuple(
                        _asked(phase, sitting, prompt, field) for field in prompt.fields
                    ),
                    blank=scope.blank(prompt),
                    blank_item=scope.blank_fields(prompt.group.fields)
                    if prompt.group
                    else {},
                )
            yield Review(
                slot=Slot(
                    phase=phase,
                    sitting=sitting,
                    field=sitting.review,
                    place=review_of(sitting),
                )
            )


def review_of(sitting: Sitting) -> Place:
    """Return where it is noted that the answers of a sitting are right."""
    return Place("", str(sitting.number), Kind.REVIEW.value)


class Turned(NamedTuple):
    """An item with the questions about it, and the question for one more."""

    item: Item
    asked: tuple[Asked, ...]
    another: Slot


@lru_cache(maxsize=2048)
def turned(
    station: Station, group: Group, item_id: str, of: str, number: int
) -> Turned:
    """Return an item of a repeated prompt as a walk comes past it."""
    phase, sitting, prompt = station.phase, station.sitting, station.prompt
    item = Item(id=item_id, of=of, number=number)
    return Turned(
        item=item,
        asked=tuple(_asked(phase, sitting, prompt, f, item) for f in group.fields),
        another=_asked(phase, sitting, prompt, group.another, item).slot,
    )


def _asked(
    phase: Phase,
    sitting: Sitting,
    prompt: Prompt,
    field: Field,
    item: Item | None = None,
) -> Asked:
    slot = Slot(
        phase=phase,
        sitting=sitting,
        prompt=prompt,
        field=field,
        place=Place(prompt.id, item.id if item else "", field.id),
        item=item,
    )
    choosable = bool(field.choices) or not field.sources
    return Asked(
        slot=slot,
        field=field,
        name=name_of(field.id),
        always=choosable and field.when is None,
    )
