"""What can be put into words: choices, numbers, days, people's own words. No words here."""

from __future__ import annotations

from msgspec import Struct


class Term(Struct, frozen=True):
    """The value of a message, or one of its attributes; the catalog knows the words."""

    message: str
    attribute: str = ""


class Amount(Struct, frozen=True):
    """A number, with its unit: typed by people, or an attribute that counts with `$n`."""

    number: float
    unit: str | Term = ""
    estimate: bool = False


class Day(Struct, frozen=True):
    """A day (2026-03-15) or a month (2026-03)."""

    iso: str


class Span(Struct, frozen=True):
    """From a day to a day, both included."""

    first: str
    last: str


class Listed(Struct, frozen=True):
    """Several things, side by side."""

    parts: tuple[Wordable, ...]


class Pairs(Struct, frozen=True):
    """Rows with a value each: a grid (out of 5) or shares (percentages)."""

    rows: tuple[tuple[Term, float], ...]
    percent: bool


class File(Struct, frozen=True):
    """Something that was sent along, by its name."""

    name: str


class Nth(Struct, frozen=True):
    """An item that nobody named yet, by the title of its list and its number."""

    title: Term
    number: int


class Author(Struct, frozen=True):
    """Somebody who answered, by the address they wrote from; "" once they were erased."""

    address: str


Wordable = Nth | str | Term | Amount | Day | Span | Listed | Pairs | File | Author
