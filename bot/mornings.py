"""When a day, or a month, that somebody named begins for us, or is the last chance."""

from __future__ import annotations

from calendar import monthrange
from datetime import datetime

MORNING = "T08:00:00+00:00"
_MONTH = len("2026-03")


def first_morning(named: str) -> datetime:
    """Return the morning of a day, or of the first day of a month, named as ISO date."""
    return datetime.fromisoformat((f"{named}-01" if _month(named) else named) + MORNING)


def last_morning(named: str) -> datetime:
    """Return the morning of a day, or of the last day of a month."""
    if not _month(named):
        return first_morning(named)
    year, month = (int(part) for part in named.split("-"))
    return first_morning(f"{named}-{monthrange(year, month)[1]}")


def _month(named: str) -> bool:
    return len(named) == _MONTH
