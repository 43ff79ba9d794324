"""A day, or a month, that somebody named: when it begins, and when it ends."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

_MONTH = len("2026-03")
_NAMED = re.compile(r"\d{4}-\d{2}(-\d{2})?")


def is_named(named: str) -> bool:
    """Return whether this is a day (2026-03-15) or a month (2026-03), and exists."""
    if not _NAMED.fullmatch(named):
        return False
    try:
        first_day(named)
    except ValueError:
        return False
    return True


def first_day(named: str) -> date:
    """Return a day (2026-03-15), or the first day of a month (2026-03)."""
    return date.fromisoformat(f"{named}-01" if len(named) == _MONTH else named)


def last_day(named: str) -> date:
    """Return a day, or the last day of a month."""
    first = first_day(named)
    if len(named) != _MONTH:
        return first
    return first.replace(day=monthrange(first.year, first.month)[1])
