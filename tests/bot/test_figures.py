"""Figures that are typed with the names of their rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.answers import Place
from tests.bot.test_moves import walk_to
from tests.talk import House, Talk, house
from tests.telegram.home import CONTENT

INCOME = Place("map4", "", "income")


@pytest.mark.parametrize("nothing", ["-", "–", "?"])
async def test_a_share_that_is_left_open_by_name_gets_a_sentence(
    home: House, talk: Talk, nothing: str
) -> None:
    await walk_to(talk, "map4", "income")
    names = [
        home.catalog.voice("en").text("vises-map4-income", row)
        for row in ("sales", "gifts")
    ]

    said = await talk.says(f"{names[0]} 60, {names[1]} {nothing}")

    assert talk.conversation.book.latest(INCOME) is None
    assert said[-1].startswith("I need")


async def test_half_a_point_in_a_grid_is_asked_about_and_not_passed_over(
    tmp_path: Path,
) -> None:
    with house(tmp_path, content=CONTENT, roadmap="kinds") as home:
        talk = Talk(home)
        await talk.arrives()
        await talk.says_all("yes", "red", "1, 2", "we wrote it down", "4")

        said = await talk.says("Hall 3.5, Kitchen 2")

        assert said[-1].startswith("I need")
        assert talk.slot
        assert talk.slot.place.prompt == "rooms"
