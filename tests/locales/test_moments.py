"""A moment to come, as people write it in three languages."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from locales.catalog import Catalog
from locales.moments import Moment, Unclear, read_moment, said

NOW = datetime(2026, 10, 1, 10, 0)  # noqa: DTZ001 – as the clock on the wall; a Thursday
CATALOG = Catalog()
TWELFTH = date(2026, 10, 12)
HALF_PAST_TWO = time(14, 30)


def read(typed: str, language: str) -> Moment | Unclear:
    tags = (language, *(tag for tag in CATALOG.languages if tag != language))
    return read_moment(typed, [CATALOG.voice(tag) for tag in tags], NOW)


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("nl", "12/10 14u30"),
        ("nl", "12 oktober 14:30"),
        ("nl", "12.10.2026 om 14.30"),
        ("nl", "op maandag 12 oktober 2026 om 14.30 uur"),
        ("nl", "om 14u30 op 12 okt"),
        ("nl", "12.10 14 u 30"),
        ("fr", "12/10 14h30"),
        ("fr", "le 12 octobre à 14 h 30"),
        ("fr", "lundi 12 octobre 2026, 14:30"),
        ("fr", "à 14h30 le 12/10/26"),
        ("en", "12 October 2:30 pm"),
        ("en", "Monday 12 October 2026 at 14:30"),
        ("en", "2026-10-12 14:30"),
        ("en", "12th of October at 14.30"),
        ("nl", "le 12 octobre à 14h30"),  # in another language than theirs
    ],
)
def test_co5_a_day_and_an_hour_are_read_however_they_are_written(
    language: str, typed: str
) -> None:
    assert read(typed, language) == Moment(day=TWELFTH, hour=HALF_PAST_TWO)


@pytest.mark.parametrize(
    ("language", "typed", "hour"),
    [
        ("nl", "12 oktober", None),
        ("fr", "12/10/2026", None),
        ("en", "12 Oct", None),
        ("nl", "12 oktober 9 uur", time(9)),
        ("nl", "10 uur 12 oktober", time(10)),
        ("fr", "12 octobre à 9 heures", time(9)),
        ("fr", "10 h 12 octobre", time(10)),
        ("en", "12 October 9am", time(9)),
        ("en", "12 October at 9", time(9)),
        ("en", "12 October 12 a.m.", time(0)),
        ("en", "12 October 12pm", time(12)),
    ],
)
def test_co5_an_hour_may_be_short_or_left_out(
    language: str, typed: str, hour: time | None
) -> None:
    assert read(typed, language) == Moment(day=TWELFTH, hour=hour)


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [
        ("nl", "morgen 9u", date(2026, 10, 2)),
        ("nl", "volgende dinsdag 9u", date(2026, 10, 6)),
        ("nl", "donderdag 9u", date(2026, 10, 8)),  # today is a Thursday
        ("fr", "mardi prochain à 9h", date(2026, 10, 6)),
        ("fr", "dans 2 semaines à 9h", date(2026, 10, 15)),
        ("en", "next Tuesday 9am", date(2026, 10, 6)),
        ("en", "Tuesday 12 October at 9", TWELFTH),  # it is a Monday
        ("nl", "30 september 9u", date(2027, 9, 30)),  # nearly a year from now
    ],
)
def test_co5_what_is_not_said_in_full_is_asked_about(
    language: str, typed: str, day: date
) -> None:
    assert read(typed, language) == Moment(day=day, hour=time(9), sure=False)


@pytest.mark.parametrize(
    ("language", "typed", "why"),
    [
        ("nl", "blabla", Unclear.NO_DAY),
        ("nl", "", Unclear.NO_DAY),
        ("nl", "14u30", Unclear.NO_DAY),
        ("nl", "31 februari", Unclear.NO_SUCH_DAY),
        ("fr", "31/02/2027 14h", Unclear.NO_SUCH_DAY),
        ("en", "12 October 25:00", Unclear.NO_SUCH_HOUR),
        ("en", "12 October 14:75", Unclear.NO_SUCH_HOUR),
        ("en", "October 2026", Unclear.MONTH),
        ("fr", "octobre", Unclear.MONTH),
        ("nl", "30/09/2026", Unclear.PAST),
        ("nl", "1 oktober 2026 9u", Unclear.PAST),
        ("nl", "29 februari", Unclear.NO_SUCH_DAY),  # there is none for years
    ],
)
def test_co5_what_is_no_moment_to_come_is_told_apart(
    language: str, typed: str, why: Unclear
) -> None:
    assert read(typed, language) is why


def test_co5_a_day_is_said_with_its_weekday() -> None:
    assert said("nl-BE", TWELFTH, HALF_PAST_TWO) == (
        "maandag 12 oktober 2026",
        "14:30",
    )
    assert said("fr-BE", date(2026, 10, 1))[0] == "jeudi 1er octobre 2026"
    assert said("en-GB", TWELFTH)[0] == "Monday, 12 October 2026"
