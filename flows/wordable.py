"""What can be put into words: choices, numbers, days, people's own words. No words here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """The value of a message, or one of its attributes; the catalog knows the words."""

    message: str
    attribute: str = ""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number, with its unit: typed by people, or an attribute that counts with `$n`."""

    number: float
    unit: str | Term = ""
    estimate: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A day (2026-03-15) or a month (2026-03)."""

    iso: str


@dataclass(frozen=True, slots=True)
class Span:
    """From a day to a day, both included."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Listed:
    """Several things, side by side."""

    parts: tuple[Wordable, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Rows with a value each: a grid (out of 5) or shares (percentages)."""

    rows: tuple[tuple[Term, float], ...]
    percent: bool


@dataclass(frozen=True, slots=True)
class File:
    """Something that was sent along, by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class Nth:
    """An item that nobody named yet, by the title of its list and its number."""

    title: Term
    number: int


@dataclass(frozen=True, slots=True)
class Author:
    """Somebody who answered, by the address they wrote from; "" once they were erased."""

    address: str


Wordable = Nth | str | Term | Amount | Day | Span | Listed | Pairs | File | Author
