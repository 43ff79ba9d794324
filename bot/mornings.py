"""When a day begins for us."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

EARLY = time(8, tzinfo=UTC)


def morning(day: date) -> datetime:
    """Return when we may speak on a day."""
    return datetime.combine(day, EARLY)
