"""Days and times are those of the zone that is set, whichever day it is in Greenwich."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.bot.test_moves import walk_to
from tests.bot.test_together import invited
from tests.talk import Clock, House, Talk, house

PAST_MIDNIGHT = datetime(2026, 4, 1, 22, 20, tzinfo=UTC)  # 2 April, 0:20 in Brussels
NEARLY_MIDNIGHT = datetime(2026, 4, 1, 23, 30, tzinfo=UTC)  # 2 April, 1:30 there


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    zone = ZoneInfo("Europe/Brussels")
    with house(tmp_path, zone=zone, clock=Clock(PAST_MIDNIGHT)) as held:
        yield held


async def test_tomorrow_is_counted_from_the_day_it_is_here(talk: Talk) -> None:
    await talk.arrives()
    await talk.says_all(
        "2", "1", "us", "they dare", "2", "1", "nothing", "a table", "Mia"
    )
    asked = await talk.says("tomorrow")

    assert "3 April 2026" in asked[-1]


async def test_a_pause_of_a_week_ends_on_the_same_day_of_the_week(talk: Talk) -> None:
    await talk.arrives()
    await talk.says("1")

    said = await talk.says("pause week")

    assert "before 9 April 2026" in said[0]


async def test_who_read_is_told_with_the_time_it_was_here(home: House) -> None:
    leen, bert = Talk(home, "leen"), Talk(home, "bert")
    await walk_to(leen, "map2")
    await bert.says(await invited(leen))
    home.clock.now = PAST_MIDNIGHT.replace(day=3, minute=4)
    await bert.says("answers")

    said = await leen.says("readers")

    assert "4 April 2026, 00:05" in said[-1]


async def test_the_notice_holds_since_the_day_it_was_here(talk: Talk) -> None:
    await talk.arrives()

    said = await talk.says("/privacy")

    assert "since 2 April 2026" in said[0]


async def test_a_summary_and_its_data_are_of_the_day_it_was_here(
    home: House, talk: Talk
) -> None:
    home.clock.now = NEARLY_MIDNIGHT
    await talk.arrives()
    await talk.says_all(
        "2", "1", "us", "they dare", "2", "1", "nothing", "/skip", "confirm"
    )
    await talk.says("summary pdf")
    sheet = next(bubble.file for bubble in talk.bubbles if bubble.file)["sheet"]
    await talk.says("summary data")
    book = next(bubble.file for bubble in talk.bubbles if bubble.file)["book"]

    facts = {fact["day"] for fact in book["facts"]}
    answers = {answer["date"] for answer in book["answers"]}
    assert "2 April 2026" in sheet["dated"]
    assert {sheet["day"], book["day"], *facts, *answers} == {"2026-04-02"}


async def test_an_old_estimate_is_of_the_day_it_was_here(
    home: House, talk: Talk
) -> None:
    await walk_to(talk, "map4", "volunteers")
    home.clock.now = NEARLY_MIDNIGHT
    await talk.says_all("about 12", "/skip", "confirm")
    home.clock.now += timedelta(days=91)

    said = await talk.says("map")

    assert "this is an estimate of 2 April 2026" in "\n".join(said)
