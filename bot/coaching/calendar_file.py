"""A meeting → a file for anybody's calendar. Only here: `icalendar`.

RFC 5545 and 5546. Whoever opens the file of a meeting that was moved gets the same entry at its
new hour, since the id stays and the sequence rises; a cancelled one leaves the calendar.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from msgspec import Struct

MEDIA_TYPE = "text/calendar"
LENGTH = timedelta(hours=1)  # of a meeting: nobody is asked how long it takes


class Entry(Struct, frozen=True, kw_only=True):
    """A meeting as a calendar holds it; `at` is a day if no hour was said."""

    id: str  # the same for ever
    sequence: int  # how often it was moved or cancelled
    at: datetime | date
    made: datetime  # when it was last changed
    title: str
    language: str
    cancelled: bool = False


def calendar_file(entry: Entry) -> bytes:
    """Return the file. Its hours are in UTC, so that it is right wherever it is opened."""
    from icalendar import Calendar, Event

    event = Event()
    event.add("uid", f"{entry.id}@filrouge")
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.made.astimezone(UTC))
    event.add("last-modified", entry.made.astimezone(UTC))
    begin, end = _span(entry.at)
    event.add("dtstart", begin)
    event.add("dtend", end)
    event.add("summary", entry.title, {"language": entry.language})
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("transp", "OPAQUE")
    calendar = Calendar()
    calendar.add("prodid", "-//Fil rouge//Fil rouge//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if entry.cancelled else "PUBLISH")
    calendar.add_component(event)
    made: bytes = calendar.to_ical()
    return made


def _span(at: datetime | date) -> tuple[datetime | date, datetime | date]:
    """Return when it begins and ends; a whole day ends where the next one begins."""
    if isinstance(at, datetime):
        begin = at.astimezone(UTC)
        return begin, begin + LENGTH
    return at, at + timedelta(days=1)
