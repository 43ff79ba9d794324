"""Numbers, dates and lists as a language writes them. Babel knows how."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

MONTH_LENGTH = len("2026-03")


@lru_cache(maxsize=32)
def _locale(tag: str) -> Locale:
    return Locale.parse(tag, sep="-")


@lru_cache(maxsize=1024)
def number(locale: str, value: float) -> str:
    """Return a number with at most two decimals: 1.234,5 or 1,234.5."""
    said: str = format_decimal(value, format="#,##0.######", locale=_locale(locale))
    return said


def day(locale: str, iso: str) -> str:
    """Return a day (2026-03-15) or a month (2026-03) in words."""
    if len(iso) == MONTH_LENGTH:
        return format_date(
            date.fromisoformat(f"{iso}-01"), "MMMM y", locale=_locale(locale)
        )
    said = format_date(date.fromisoformat(iso), "long", locale=_locale(locale))
    return first(locale, said)


def first(locale: str, said: str) -> str:
    """Return a day in words with its French form for the first of a month: 1er mai."""
    return re.sub(r"\b1 (?=[^\W\d])", "1er ", said) if locale.startswith("fr") else said


def listed(locale: str, parts: Sequence[str]) -> str:
    """Return several things joined: a, b and c."""
    return format_list(list(parts), locale=_locale(locale))


def percent(locale: str, value: float) -> str:
    """Return a percentage: 58% or 58 %."""
    return format_percent(value / 100, format=None, locale=_locale(locale))


def moment(locale: str, at: datetime, now: datetime) -> str:
    """Return a time of today (15:20), or a day with its time; both as they stand in one zone."""
    time = format_time(at, "short", locale=_locale(locale))
    if at.date() == now.date():
        return str(time)
    known = _locale(locale)
    whole = str(known.date_formats["full"])  # such as: EEEE d MMMM y
    pattern = re.sub(r"[,\s]*y+[^a-zA-Z]*$", "", whole)
    return f"{first(locale, format_date(at, pattern, locale=known))}, {time}"
