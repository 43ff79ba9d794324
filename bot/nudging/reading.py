"""What people type about time: an hour of the day, days on which they are away."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from flows.days import first_day, last_day
from locales.catalog import Voice
from locales.dates import Doubtful, read_date, read_period

FURTHEST = timedelta(days=400)  # from today: nobody plans days off beyond
_HOUR = re.compile(r"\b(\d{1,2})(?:\s*[:.hu]\s*(\d{2})?|\s*uur)?\b")


def hour_in(typed: str) -> time | None:
    """Return the hour that a text names: 9, 9:30, 9h30, 9 uur."""
    found = _HOUR.search(typed)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour <= 23 and minute <= 59 else None


def stretch_in(typed: str, voice: Voice, today: date) -> tuple[date, date] | None:
    """Return from when to when a text says that somebody is away, or that all is closed."""
    period = read_period(_both_named(typed, voice), voice, today)
    named = period or (read_date(typed, voice, today),) * 2
    first, last = named
    if first is None or last is None or not (first.iso and last.iso):
        return None
    ends = first_day(first.iso), last_day(last.iso)
    if ends[1] < ends[0]:  # from December to January
        ends = ends[0], _next_year(ends[1])
    if ends[1] < today and Doubtful.YEARLESS in {
        first.doubt,
        last.doubt,
    }:  # the next one
        ends = _next_year(ends[0]), _next_year(ends[1])
    return ends if ends[0] <= ends[1] else None


def _both_named(typed: str, voice: Voice) -> str:
    """Return a stretch such as "6 to 20 July" with the month at both ends."""
    words = "|".join(re.escape(word) for word in voice.words("word-away-to"))
    found = re.search(
        rf"(?<![\d./-])(\d{{1,2}})\s*(?:{words})\s*(\d{{1,2}})\s+(\D.*)", typed
    )
    return f"{found[1]} {found[3]} - {found[2]} {found[3]}" if found else typed


def _next_year(day_: date) -> date:
    leap = day_.month == 2 and day_.day == 29
    return day_.replace(year=day_.year + 1, day=28 if leap else day_.day)
