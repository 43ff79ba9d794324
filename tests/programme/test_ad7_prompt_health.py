"""AD7: how each question does, of ten people or more, and without personal data."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import to_builtins
from msgspec.structs import fields

from flows.answers import Answer, Place, Status, Value
from flows.prompt_health import Health, Walked, prompt_health
from tests.programme.answered import ROADMAP

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
NOW = START + timedelta(days=60)
WHY1, WHY2, ROLE = (
    Place("why1", "", "benefits"),
    Place("why2"),
    Place("why3", "1", "role"),
)

Step = tuple[Place, float, Status, Value]  # where, seconds since the step before, what


def said(place: Place, after: float, value: Value = "x") -> Step:
    return place, after, Status.GIVEN, value


def walked(*steps: Step, open_: Place | None = None, heard: datetime = NOW) -> Walked:
    at, found = START, []
    for number, (place, after, status, value) in enumerate(steps, start=1):
        at += timedelta(seconds=after)
        found.append(
            Answer(number=number, place=place, status=status, at=at, value=value)
        )
    return Walked(answers=tuple(found), open=open_, heard=heard)


def health(walks: Sequence[Walked]) -> dict[str, Health]:
    return {each.question: each for each in prompt_health(ROADMAP, walks, NOW)}


def ordinary(times: int = 10) -> list[Walked]:
    return [walked(said(WHY1, 0), said(WHY2, 20), said(ROLE, 20))] * times


def test_ad7_nothing_is_told_of_a_question_that_nine_saw() -> None:
    assert health(ordinary(9)) == {}
    assert set(health(ordinary(10))) == {"why1.benefits", "why2", "why3.role"}


def test_ad7_whoever_saw_it_and_said_nothing_is_counted_too() -> None:
    stuck = walked(said(WHY1, 0), open_=WHY2)
    assert "why2" in health([*ordinary(9), stuck])


def test_ad7_the_median_time_is_between_one_answer_and_the_next() -> None:
    walks = [
        walked(said(WHY1, 0), said(WHY2, seconds))
        for seconds in (5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55)
    ]
    found = health(walks)
    assert found["why2"].seconds == 30
    assert found["why1.benefits"].seconds is None  # nothing lies before it


def test_ad7_a_pause_of_days_is_no_time_to_think() -> None:
    away = walked(said(WHY1, 0), said(WHY2, 3 * 24 * 3600))
    quick = [walked(said(WHY1, 0), said(WHY2, 12))] * 5
    assert health([away] * 5 + quick)["why2"].seconds == 12


def test_ad7_a_long_time_counts_as_ten_minutes() -> None:
    assert health([walked(said(WHY1, 0), said(WHY2, 1500))] * 10)["why2"].seconds == 600


def test_ad7_what_is_known_to_be_shown_later_is_timed_from_there() -> None:
    walk = walked(said(WHY1, 0), said(WHY2, 7200))
    shown = {WHY2: START + timedelta(seconds=7190)}
    known = Walked(answers=walk.answers, open=None, heard=NOW, shown=shown)
    assert health([known] * 10)["why2"].seconds == 10


@pytest.mark.parametrize("status", [Status.SKIPPED, Status.UNKNOWN])
def test_ad7_skips_are_counted_once_a_person(status: Status) -> None:
    passed = walked(said(WHY1, 0), (WHY2, 5, status, None), (WHY2, 5, status, None))
    assert health([*ordinary(9), passed])["why2"].skipped == pytest.approx(0.1)


def test_ad7_a_correction_is_another_answer_in_the_place_of_one() -> None:
    mended = walked(said(WHY1, 0), said(WHY2, 5, "a"), said(WHY2, 5, "b"))
    same = walked(said(WHY1, 0), said(WHY2, 5, "a"), said(WHY2, 5, "a"))
    filled = walked(said(WHY1, 0), (WHY2, 5, Status.SKIPPED, None), said(WHY2, 5, "b"))
    found = health([*ordinary(7), mended, same, filled])
    assert found["why2"].corrected == pytest.approx(0.1)


@pytest.mark.parametrize(("days", "stopped"), [(29, 0.0), (30, 0.1), (300, 0.1)])
def test_ad7_where_people_stop_is_the_last_question_before_thirty_silent_days(
    days: int, stopped: float
) -> None:
    gone = walked(said(WHY1, 0), open_=WHY2, heard=NOW - timedelta(days=days))
    found = health([*ordinary(9), gone])
    assert found["why2"].stopped == pytest.approx(stopped)
    assert found["why1.benefits"].stopped == 0


def test_ad7_whoever_finished_did_not_stop() -> None:
    done = walked(said(WHY1, 0), said(WHY2, 5), heard=NOW - timedelta(days=50))
    assert all(each.stopped == 0 for each in health([done] * 10).values())


def test_ad7_what_is_worse_than_twice_the_median_is_flagged() -> None:
    places = [Place("why2"), Place("why4", "", "coach"), Place("map1"), Place("map3")]
    seconds = (10, 10, 20, 21)
    steps = [said(place, took) for place, took in zip(places, seconds, strict=True)]
    found = health([walked(said(WHY1, 0), *steps)] * 10)
    # the median of 10, 10, 20 and 21 is 15: twice that is 30
    assert all(each.flags == () for each in found.values())
    slow = [*steps, said(Place("map2"), 31)]  # now it is 20, and 40 is twice that
    assert health([walked(said(WHY1, 0), *slow)] * 10)["map2"].flags == ()
    slow[-1] = said(Place("map2"), 41)
    assert health([walked(said(WHY1, 0), *slow)] * 10)["map2"].flags == ("seconds",)


def test_ad7_each_measure_has_a_flag_of_its_own() -> None:
    skipper = walked(said(WHY1, 0), (WHY2, 5, Status.SKIPPED, None), said(ROLE, 5))
    found = health([*ordinary(8), skipper, skipper])
    assert found["why2"].flags == ("skipped",)
    assert found["why3.role"].flags == ()


def test_ad7_items_of_one_question_are_one() -> None:
    roles = [said(Place("why3", str(item), "role"), 10) for item in (1, 2, 3)]
    found = health([walked(said(WHY1, 0), *roles)] * 10)
    assert found["why3.role"].people == 10


def test_ad7_it_holds_numbers_and_ids_and_no_personal_data() -> None:
    secret = "Marie Peeters"
    steps = [said(WHY1, 0, secret), said(WHY2, 5, secret)]
    for each in health([walked(*steps)] * 10).values():
        assert secret not in repr(to_builtins(each))
    assert {each.name for each in fields(Health)} == {
        "question",
        "people",
        "seconds",
        "skipped",
        "corrected",
        "stopped",
        "flags",
    }


@given(st.permutations(range(14)))
def test_ad7_the_order_of_people_changes_nothing(order: list[int]) -> None:
    walks = [walked(said(WHY1, 0), said(WHY2, 3 * at)) for at in range(14)]
    assert health(walks) == health([walks[at] for at in order])
