"""CO5: the file of a meeting, read back as a calendar reads it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from msgspec.structs import replace

from bot.coaching.calendar_file import LENGTH, Entry, calendar_file

BRUSSELS = ZoneInfo("Europe/Brussels")
MADE = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)
MEETING = Entry(
    id="5f3c",
    sequence=0,
    at=datetime(2026, 10, 26, 9, 30, tzinfo=BRUSSELS),
    made=MADE,
    title="Fil rouge: De Tweede Draad, met Ruth",
    language="nl",
)


def read(entry: Entry) -> tuple[Any, Any]:
    """Return the calendar and its one event."""
    calendar: Any = Calendar.from_ical(calendar_file(entry))
    (event,) = calendar.walk("VEVENT")
    return calendar, event


@pytest.mark.parametrize(
    ("local", "hour"),
    [
        (datetime(2026, 10, 24, 9, 30, tzinfo=BRUSSELS), 7),  # summer time
        (datetime(2026, 10, 26, 9, 30, tzinfo=BRUSSELS), 8),  # winter time
    ],
)
def test_co5_the_hour_is_the_same_moment_wherever_the_file_is_opened(
    local: datetime, hour: int
) -> None:
    _, event = read(replace(MEETING, at=local))

    assert event.decoded("dtstart") == local
    assert event["dtstart"].to_ical() == f"{local:%Y%m%d}T0{hour}3000Z".encode()
    assert event.decoded("dtend") - event.decoded("dtstart") == LENGTH


def test_co5_a_day_without_an_hour_takes_the_day() -> None:
    _, event = read(replace(MEETING, at=date(2026, 12, 31)))

    assert event["dtstart"].params["VALUE"] == "DATE"
    assert event.decoded("dtstart") == date(2026, 12, 31)
    assert event.decoded("dtend") == date(2027, 1, 1)


def test_co5_a_moved_meeting_is_the_same_entry_at_another_hour() -> None:
    _, first = read(MEETING)
    later = MEETING.made + timedelta(days=2)
    at = datetime(2026, 11, 2, 14, 0, tzinfo=BRUSSELS)
    calendar, moved = read(replace(MEETING, sequence=1, made=later, at=at))

    assert moved["uid"] == first["uid"]
    assert moved["sequence"] > first["sequence"]
    assert moved.decoded("dtstamp") > first.decoded("dtstamp")
    assert moved.decoded("dtstart") == at
    assert (calendar["method"], moved["status"]) == ("PUBLISH", "CONFIRMED")


def test_co5_a_cancelled_meeting_leaves_the_calendar() -> None:
    _, first = read(MEETING)
    calendar, gone = read(replace(MEETING, sequence=2, cancelled=True))

    assert (calendar["method"], gone["status"]) == ("CANCEL", "CANCELLED")
    assert gone["uid"] == first["uid"]
    assert gone["sequence"] == 2


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
@settings(max_examples=80, deadline=None)
def test_co5_words_come_back_as_they_were(text: str) -> None:
    title = f"Ruth; {text}, \\ & co\nEND:VEVENT"

    content = calendar_file(replace(MEETING, title=title))
    _, event = read(replace(MEETING, title=title))

    assert str(event["summary"]) == title
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
