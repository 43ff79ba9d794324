"""Which days, months and periods are an answer."""

from __future__ import annotations

import pytest

from flows.answers import Book, Place, Value
from flows.validity import misfit
from flows.walk import Walk
from tests.talk import shipped_library

VISES = shipped_library().roadmap("vises")


def wrong(place: Place, value: Value) -> str:
    walk = Walk(VISES, Book()).whole
    slot = walk.at(place)
    assert slot
    found = misfit(walk, slot, value)
    return found.message if found else ""


@pytest.mark.parametrize(
    ("named", "message"),
    [
        ("2026-03-15", ""),
        ("2026-03", ""),
        ("2024-02-29", ""),
        ("2026-02-29", "misfit-date"),
        ("2026-13", "misfit-date"),
        ("2026", "misfit-date"),
        ("2026-W11-7", "misfit-date"),  # as ISO 8601 counts weeks
        ("20260315", "misfit-date"),
        ("", "misfit-date"),
    ],
)
def test_a_day_or_a_month_that_exists_is_a_date(named: str, message: str) -> None:
    assert wrong(Place("val5", "", "date"), named) == message


@pytest.mark.parametrize(
    ("first", "last", "message"),
    [
        ("2025-01-01", "2025-12-31", ""),
        ("2025-03-15", "2025-03-15", ""),
        ("2025-03-15", "2025-03", ""),  # to the end of that month
        ("2025-03", "2025-03-15", ""),
        ("2025-03-16", "2025-03-15", "misfit-period"),
        ("2025-04", "2025-03", "misfit-period"),
        ("2025-02-30", "2025-03", "misfit-period"),
    ],
)
def test_a_period_ends_no_earlier_than_it_begins(
    first: str, last: str, message: str
) -> None:
    assert wrong(Place("why5", "", "period"), {"from": first, "to": last}) == message


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (Place("why5", "", "period"), {"from": 2025, "to": 2026}),
        (Place("map4", "", "income"), dict.fromkeys(["sales", "public", "gifts", "other"], "25")),
        (Place("ana7"), {"choice": "own", "text": None}),
        (Place("map7", "", "photo"), {"words": 3}),
        (Place("map4", "", "fte"), {"number": 3.0, "unit": "people"}),
    ],
)  # fmt: skip
def test_what_has_not_the_shape_of_an_answer_is_none(
    place: Place, value: Value
) -> None:
    assert wrong(place, value) == "misfit-choice"
