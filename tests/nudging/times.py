"""What tests of times share: moments by the clock of a place, and calendars of all kinds."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from flows.nudging.calendar import ZONES, Calendar, Stretch

BRUSSELS = ZoneInfo("Europe/Brussels")


def local(text: str, zone: ZoneInfo = BRUSSELS) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def moments(first: date, last: date) -> st.SearchStrategy[datetime]:
    ends = (datetime(day.year, day.month, day.day) for day in (first, last))  # noqa: DTZ001
    return st.datetimes(*ends, timezones=st.just(UTC))


days = st.dates(date(2026, 1, 1), date(2028, 12, 31))
leaves = st.builds(
    lambda first, length: Stretch(first=first, last=first + timedelta(days=length)),
    days,
    st.integers(0, 40),
)
calendars = st.builds(
    lambda country, away: Calendar(
        country=country, zone=ZoneInfo(ZONES[country]), leaves=tuple(away)
    ),
    st.sampled_from(sorted(ZONES)),
    st.lists(leaves, max_size=3),
)
