"""AD6: weekends, public holidays of three countries, own leave, the hours of a day; summer time too."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.nudging.calendar import (
    CLOSES,
    COUNTRIES,
    OPENS,
    Calendar,
    Closed,
    Stretch,
    calendar_in,
)
from tests.nudging.times import calendars, days, local, moments


@pytest.mark.parametrize(
    ("countries", "day"),
    [
        ({"BE"}, date(2026, 7, 21)),
        ({"FR"}, date(2026, 7, 14)),
        ({"NL"}, date(2026, 4, 27)),
        ({"BE", "FR"}, date(2026, 11, 11)),
        ({"FR"}, date(2026, 5, 8)),
        ({"NL"}, date(2027, 4, 27)),
    ],
)
def test_ad6_a_holiday_of_one_country_closes_only_there(
    countries: set[str], day: date
) -> None:
    closed = {each: calendar_in(each).closed(day) for each in COUNTRIES}

    assert closed == {
        each: Closed.HOLIDAY if each in countries else None for each in COUNTRIES
    }


def test_a_country_we_do_not_know_works_as_belgium_does() -> None:
    assert calendar_in("XX") == calendar_in("BE") == Calendar()


def test_ad6_evening_weekend_and_holiday_pass_to_the_next_morning() -> None:
    calendar = Calendar()
    assert calendar.next_open(local("2026-04-02 18:00")) == local("2026-04-03 08:30")
    assert calendar.next_open(local("2026-04-03 17:59")) == local("2026-04-03 17:59")
    friday_evening = local("2026-04-03 20:00")  # Easter Monday follows
    assert calendar.next_open(friday_evening) == local("2026-04-07 08:30")
    assert calendar.next_open(local("2026-04-08 03:00")) == local("2026-04-08 08:30")


def test_ad6_own_leave_closes_and_is_passed_over() -> None:
    leave = Stretch(first=date(2026, 7, 6), last=date(2026, 7, 20))
    calendar = Calendar(leaves=(leave,))
    assert calendar.closed(date(2026, 7, 7)) is Closed.LEAVE
    # the day after it is the national day
    assert calendar.next_open(local("2026-07-03 19:00")) == local("2026-07-22 08:30")


def test_ad6_summer_time_keeps_the_hours_of_the_clock() -> None:
    calendar = Calendar()
    before, after = date(2026, 3, 27), date(2026, 3, 30)  # the clocks change in between
    assert calendar.at(before, OPENS) == datetime(2026, 3, 27, 7, 30, tzinfo=UTC)
    assert calendar.at(after, OPENS) == datetime(2026, 3, 30, 6, 30, tzinfo=UTC)
    assert calendar.next_open(local("2026-03-27 18:30")) == calendar.at(after, OPENS)


def test_working_days_are_counted_past_what_is_closed() -> None:
    calendar = Calendar()
    thursday = date(2026, 4, 2)
    assert calendar.after(thursday, 3) == date(2026, 4, 8)
    assert calendar.before(date(2026, 4, 8), 3) == thursday
    assert calendar.between(thursday, date(2026, 4, 8)) == 3


def test_st6_a_chosen_day_and_hour_give_way_where_nothing_may_come() -> None:
    calendar = Calendar()
    tuesday = calendar.slot(date(2026, 4, 2), time(10), 1)
    assert tuesday == local("2026-04-07 10:00")
    holiday = calendar.slot(
        date(2026, 7, 20), time(10), 1
    )  # a Tuesday, and the national day
    assert holiday == local("2026-07-22 10:00")
    assert calendar.slot(date(2026, 4, 8), time(7)) == local("2026-04-08 08:30")
    assert calendar.slot(date(2026, 4, 8), time(22)) == local("2026-04-08 17:30")


@given(calendars, moments(date(2026, 1, 1), date(2028, 12, 31)))
def test_the_next_open_moment_is_open_and_none_lies_before_it(
    calendar: Calendar, moment: datetime
) -> None:
    found = calendar.next_open(moment)
    assert calendar.is_open(found)
    assert found >= moment
    assert calendar.next_open(found) == found
    step = timedelta(minutes=30)
    between = (moment + step * n for n in range(int((found - moment) / step)))
    assert not any(calendar.is_open(each) for each in between)


@given(calendars, days, st.integers(1, 12))
def test_working_days_there_and_back(calendar: Calendar, day: date, count: int) -> None:
    later = calendar.after(day, count)
    assert calendar.closed(later) is None
    assert calendar.between(day, later) == count
    if calendar.closed(day) is None:
        assert calendar.before(later, count) == day


@given(calendars, days, st.times(), st.one_of(st.none(), st.integers(0, 6)))
def test_a_slot_is_always_open(
    calendar: Calendar, day: date, hour: time, weekday: int | None
) -> None:
    found = calendar.slot(day, hour, weekday)
    assert calendar.is_open(found)
    assert OPENS <= calendar.local(found).time() < CLOSES
