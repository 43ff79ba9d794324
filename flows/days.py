"""A day, or a month, that somebody named: when it begins, and when it ends."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

_MONTH = len("2026-03")


def first_day(named: str) -> date:
    """Return a day (2026-03-15), or the first day of a month (2026-03)."""
    return date.fromisoformat(f"{named}-01" if len(named) == _MONTH else named)


def last_day(named: str) -> date:
    """Return a day, or the last day of a month."""
    first = first_day(named)
    if len(named) != _MONTH:
        return first
    return first.replace(day=monthrange(first.year, first.month)[1])
