"""A day to come, written without its year, is the next one."""

from __future__ import annotations

from flows.answers import Place
from tests.talk import Talk


async def test_a_day_without_a_year_is_the_next_one_and_asked_about(talk: Talk) -> None:
    await talk.arrives()
    await talk.says_all(
        "2", "1", "us", "they dare", "2", "1", "nothing", "a table", "Mia"
    )

    asked = await talk.says("1 February")
    await talk.says("yes")

    assert "Do you mean 1 February 2027?" in asked[-1]
    by = talk.conversation.book.latest(Place("q7", "", "by"))
    assert by
    assert by.value == "2027-02-01"
