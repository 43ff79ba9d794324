"""The answers behind a summary as data: JSON with a schema of its own, and CSV for a table program.

The schema is docs/summary.schema.json. The same answers give the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from msgspec import Struct, to_builtins
from msgspec.structs import replace

from bot.report import tables
from bot.report.body import canonical

FORM = "filrouge-summary/1"  # of the JSON; a new number when a reader has to change
COLUMNS = (
    "number",
    "prompt",
    "item",
    "field",
    "title",
    "status",
    "value",
    "words",
    "language",
    "marks",
    "date",
)


class Told(Struct, frozen=True, kw_only=True):
    """One answer: what was asked, and what was said to it."""

    number: int
    prompt: str
    item: str = ""
    field: str = ""
    title: str = ""  # of the question, in the language of the reader
    status: str  # given, skipped, unknown, colleague, …
    value: str = ""  # in words, in the language of the reader
    words: str = ""  # as it was typed
    language: str = ""  # in which it was typed
    marks: tuple[str, ...] = ()  # such as estimate
    date: str = ""  # such as 2026-03-14


class Fact(Struct, frozen=True, kw_only=True):
    """One sentence of the summary: how it is known, of how many people, when, from which answers."""

    section: str
    text: str
    known: str = ""
    rung: int = 0  # of the claim ladder; 0 is no claim
    people: float | None = None
    day: str = ""
    answers: tuple[int, ...] = ()


class Book(Struct, frozen=True, kw_only=True):
    """All answers of a conversation, and the facts made of them, for those who count."""

    roadmap: str
    roadmap_version: str
    language: str
    day: str
    answers: tuple[Told, ...]
    facts: tuple[Fact, ...] = ()
    fingerprint: str = ""  # over all the rest


class NotDataError(ValueError):
    """What was read is not data of this form."""


def data(book: Book) -> bytes:
    """Return the answers as canonical JSON: ASCII, sorted keys, no spaces, one line."""
    plain = to_builtins(book)
    return canonical({"form": FORM, **plain}) + b"\n"


def fingerprinted(book: Book) -> Book:
    """Return a book with its fingerprint: the SHA-256 over the data, taken without it."""
    blank = data(replace(book, fingerprint=""))
    return replace(book, fingerprint=sha256(blank).hexdigest())


def book_of(body: Mapping[str, Any]) -> Book:
    """Return the book of which this is the plain body; raise KeyError or TypeError."""
    told = (Told(**{**each, "marks": tuple(each["marks"])}) for each in body["answers"])
    facts = (
        Fact(**{**each, "answers": tuple(each["answers"])}) for each in body["facts"]
    )
    return Book(**{**body, "answers": tuple(told), "facts": tuple(facts)})


def again(content: bytes) -> tuple[str, bytes]:
    """Return the fingerprint that data carry, and the data made once more; raise NotDataError."""
    try:
        body = json.loads(content)
        if body.pop("form") != FORM:
            raise NotDataError("form")
        book = book_of(body)
    except (TypeError, KeyError, AttributeError) as wrong:
        raise NotDataError("form") from wrong
    if book != fingerprinted(book):
        raise NotDataError("fingerprint")
    return str(book.fingerprint), data(book)


def table(book: Book) -> bytes:
    """Return the answers as CSV, one row each."""
    rows = ((getattr(told, name) for name in COLUMNS) for told in book.answers)
    return tables.table(COLUMNS, rows)
