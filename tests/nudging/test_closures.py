"""AD6: closed days are put together and taken out by the day, whatever was noted before."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.nudging.calendar import Calendar, Closed, Stretch
from flows.nudging.closures import joined, without
from flows.nudging.deciding import Going, Recipient, Why, decide
from tests.nudging.times import local

_DAY = timedelta(days=1)
YEAR = [date(2027, 1, 1) + _DAY * n for n in range(120)]
stretches = st.builds(
    lambda first, length: Stretch(first=YEAR[first], last=YEAR[first + length]),
    st.integers(0, 90),
    st.integers(0, 25),
)
changes = st.lists(st.tuples(st.booleans(), stretches), max_size=12)


def days(*held: Stretch) -> set[date]:
    return {day for day in YEAR for each in held if day in each}


@given(changes)
def test_ad6_what_is_closed_is_what_was_noted_last_of_each_day(
    said: list[tuple[bool, Stretch]],
) -> None:
    held: tuple[Stretch, ...] = ()
    expected: set[date] = set()
    for closes, each in said:
        held = joined(held, each) if closes else without(held, each)
        expected = expected | days(each) if closes else expected - days(each)

        assert days(*held) == expected
        ends = [each.last for each in held]
        assert all(
            end < later.first for end, later in zip(ends, held[1:], strict=False)
        )


def test_ad6_what_follows_at_once_is_one_stretch() -> None:
    one = Stretch(first=date(2026, 12, 24), last=date(2026, 12, 31))
    other = Stretch(first=date(2027, 1, 1), last=date(2027, 1, 3))

    whole = Stretch(first=one.first, last=other.last)
    assert joined([other], one) == (whole,)
    middle = Stretch(first=date(2026, 12, 28), last=date(2026, 12, 28))
    assert [each.first for each in without([whole], middle)] == [
        one.first,
        date(2026, 12, 29),
    ]


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 12, 25), Closed.HOLIDAY),
        (date(2026, 12, 26), Closed.WEEKEND),
        (date(2026, 12, 28), Closed.CLOSURE),
        (date(2027, 1, 4), None),
    ],
)
def test_ad6_a_closed_day_is_no_working_day(day: date, why: Closed | None) -> None:
    closure = Stretch(first=date(2026, 12, 24), last=date(2027, 1, 3))
    calendar = Calendar(closures=(closure,))

    assert calendar.closed(day) is why
    assert calendar.working(day) == (date(2027, 1, 4) if why else day)
    assert calendar.after(date(2026, 12, 23), 1) == date(2027, 1, 4)
    assert calendar.before(date(2027, 1, 4), 1) == date(2026, 12, 23)
    assert calendar.between(date(2026, 12, 23), date(2027, 1, 4)) == 1


def test_ad6_what_falls_on_a_closed_day_waits_for_the_next_working_day() -> None:
    closure = Stretch(first=date(2026, 12, 28), last=date(2026, 12, 31))
    who = Recipient(calendar=Calendar(closures=(closure,)), consent=True)

    found = decide(who, local("2026-12-29 11:00"))

    assert found == Going(local("2027-01-04 08:30"), Why.CLOSED)  # a Friday's holiday
    by_hand = decide(who, local("2026-12-29 11:00"), by_hand=True)
    assert by_hand == found
