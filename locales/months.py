"""Dates that name their month, and parts of a year: `3 maart 2026`, `March 3`, `fin 2025`.

Names of months and days are those of CLDR; all that ships is read besides one's own language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from babel import Locale

from locales.catalog import Catalog, Voice
from locales.matching import plain

SHORTEST = 3  # letters of a name cut short in a way of one's own: febr., juill.
CENTURY = 69  # of a year in two figures: 68 is 2068, and 69 is 1969
_MONTH, _YEAR = r"(?P<month>[^\W\d_]+)", r"(?P<year>[1-9]\d{3})"
_ANY_DAY, _DAY = r"(?P<day>\d{1,2})", r"(?P<day>0?[1-9]|[12]\d|3[01])"
_ORDERS = tuple(
    re.compile(order)
    for order in (
        rf"{_ANY_DAY} {_MONTH}(?: {_YEAR})?",
        rf"{_DAY} {_MONTH} (?P<year>\d\d)",
        rf"{_MONTH} {_DAY}(?: (?P<year>[1-9]\d{{3}}|\d\d))?",
        rf"{_MONTH}(?: {_YEAR})?",
        rf"{_YEAR} {_MONTH}(?: {_ANY_DAY})?",
    )
)
_PARTS = {"word-part-begin": 1, "word-part-middle": 6, "word-part-end": 12}


class Named(NamedTuple):
    """What was said of a date, perhaps without its year or day, or `roughly`: end of 2026."""

    year: int | None
    month: int
    day: int | None = None
    roughly: bool = False


def read_named(text: str, voice: Voice) -> Named | None:
    """Return what a text says of a date by the name of a month, or of a part of a year."""
    small = _small(voice)
    return _read([word for word in plain(text).split() if word not in small], voice)


def _read(words: Sequence[str], voice: Voice) -> Named | None:
    if not words:
        return None
    first, *rest = words
    if first in _about(voice):
        found = _read(rest, voice)
        return found._replace(roughly=True) if found else None
    part = _parts(voice).get(first)
    if part is None:
        return _ordered(words, voice)
    if len(rest) == 1 and re.fullmatch(_YEAR, rest[0]):
        return Named(int(rest[0]), part, roughly=True)
    found = _ordered(rest, voice)
    return found._replace(roughly=True) if found and found.day is None else None


def _ordered(words: Sequence[str], voice: Voice) -> Named | None:
    for order in _ORDERS:
        found = order.fullmatch(" ".join(words))
        month = _months(voice).get(found["month"]) if found else None
        if found and month:
            said = found.groupdict()
            year, day = said["year"], said.get("day")
            return Named(
                _in_full(year) if year else None, month, int(day) if day else None
            )
    named = len(words) > 1 and words[0] in _weekdays(voice)
    return _ordered(words[1:], voice) if named else None


def _in_full(year: str) -> int:
    if len(year) > 2:
        return int(year)
    return int(year) + (2000 if int(year) < CENTURY else 1900)


# --- the words of a language, and of those that ship ----------------------------------------


@lru_cache(maxsize=16)
def _voices(voice: Voice) -> tuple[Voice, ...]:
    catalog = Catalog()
    return voice, *(catalog.voice(tag) for tag in catalog.languages)


@lru_cache(maxsize=16)
def _small(voice: Voice) -> frozenset[str]:
    """Return words that a date may hold and that say nothing: on the 3rd of March."""
    return frozenset(_said(voice, "word-in-date"))


@lru_cache(maxsize=16)
def _about(voice: Voice) -> frozenset[str]:
    return frozenset(_said(voice, "word-about"))


@lru_cache(maxsize=16)
def _parts(voice: Voice) -> dict[str, int]:
    """Return in which month a part of a year most plainly is."""
    return {
        word: month for each, month in _PARTS.items() for word in _said(voice, each)
    }


def _said(voice: Voice, message: str) -> Iterator[str]:
    for each in _voices(voice):
        yield from map(plain, each.words(message))


@lru_cache(maxsize=16)
def _months(voice: Voice) -> dict[str, int]:
    """Return months by their names, by these cut short, and by their abbreviations."""
    found: dict[str, int] = {}
    cut: dict[str, set[int]] = {}
    for width, number, name in _names(voice, "months", "wide", "abbreviated"):
        found.setdefault(name, number)
        if width == "wide":
            for end in range(SHORTEST, len(name)):
                cut.setdefault(name[:end], set()).add(number)
    plainly = {short: of.pop() for short, of in cut.items() if len(of) == 1}
    return plainly | found


@lru_cache(maxsize=16)
def _weekdays(voice: Voice) -> frozenset[str]:
    """Return names of weekdays, and these cut short."""
    named = _names(voice, "days", "wide", "abbreviated", "short")
    return frozenset(
        short
        for width, _, name in named
        for short in [name, *(name[:end] for end in range(SHORTEST, len(name)))]
    )


def _names(voice: Voice, what: str, *widths: str) -> Iterator[tuple[str, int, str]]:
    for each in _voices(voice):
        contexts = getattr(Locale.parse(each.locale, sep="-"), what)
        for names in contexts.values():
            for width in widths:
                for number, name in names.get(width, {}).items():
                    yield width, number, plain(name)
