"""When something ends, in words."""

from __future__ import annotations

from datetime import datetime, tzinfo

from locales.catalog import Voice
from locales.formats import moment

HOUR, DAY = 60, 24 * 60  # minutes


def until(voice: Voice, at: datetime, now: datetime, zone: tzinfo | None) -> str:
    """Return a moment as it is told in `zone`; without one, where we run."""
    return moment(voice.locale, at.astimezone(zone), now.astimezone(zone))


def day_of(at: datetime, zone: tzinfo | None) -> str:
    """Return on which day something was, told in `zone`, as ISO date."""
    return at.astimezone(zone).date().isoformat()


def length(minutes: int) -> dict[str, str | int]:
    """Return what a message says of a length of time."""
    for unit, size in (("days", DAY), ("hours", HOUR)):
        if minutes % size == 0:
            return {"unit": unit, "count": minutes // size}
    return {"unit": "minutes", "count": minutes}
