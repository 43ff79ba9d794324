"""A date where a day to come is asked, and where something is asked that has been."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.answers import Place
from tests.talk import Talk, house

OPERATOR = Path(__file__).parents[1] / "operator"


@pytest.fixture
def leen(tmp_path: Path) -> Iterator[Talk]:
    with house(tmp_path, content=OPERATOR, roadmap="neighbourhood") as home:
        yield Talk(home, "leen")


@pytest.mark.parametrize(
    ("typed", "said", "iso"),
    [
        ("1 February", "1 February 2027", "2027-02-01"),
        ("29 February", "29 February 2028", "2028-02-29"),
    ],
)
async def test_a_day_without_a_year_is_the_next_one_and_asked_about(
    talk: Talk, typed: str, said: str, iso: str
) -> None:
    await talk.arrives()
    await talk.says_all(
        "2", "1", "us", "they dare", "2", "1", "nothing", "a table", "Mia"
    )

    asked = await talk.says(typed)
    await talk.says("yes")

    assert f"Do you mean {said}?" in asked[-1]
    by = talk.conversation.book.latest(Place("q7", "", "by"))
    assert by
    assert by.value == iso


async def test_where_something_has_been_a_day_without_a_year_is_the_last_one(
    leen: Talk,
) -> None:
    await leen.arrives()
    await leen.says_all("1", "The Open Door")

    asked = await leen.says("15 November")

    assert "Do you mean 15 November 2025?" in asked[-1]


@pytest.mark.parametrize(
    ("typed", "said", "value"),
    [
        ("3 March 2027", "3 March 2027", "2027-03-03"),
        ("May 2026", "May 2026", "2026-05"),
        ("next week", "8 April 2026", "2026-04-08"),
    ],
)
async def test_a_day_to_come_is_kept_only_when_that_is_said_again(
    leen: Talk, typed: str, said: str, value: str
) -> None:
    await leen.arrives()
    await leen.says_all("1", "The Open Door")

    asked = await leen.says(typed)
    again = await leen.says("no")
    await leen.says_all(typed, "yes")

    assert f"That date is still to come: {said}. Shall I note it?" in asked[-1]
    assert "Since when is it open?" in again[-1]
    since = leen.conversation.book.latest(Place("house", "", "since"))
    assert since
    assert since.value == value


async def test_this_month_is_not_to_come(leen: Talk) -> None:
    await leen.arrives()

    await leen.says_all("1", "The Open Door", "April 2026")

    since = leen.conversation.book.latest(Place("house", "", "since"))
    assert since
    assert since.value == "2026-04"


async def test_a_rough_date_is_asked_about_as_the_month_it_most_plainly_means(
    leen: Talk,
) -> None:
    await leen.arrives()
    await leen.says_all("1", "The Open Door")

    asked = await leen.says("end of 2025")
    await leen.says("yes")
    period = await leen.says("mid-2024 to end of 2025")

    assert "Do you mean December 2025?" in asked[-1]
    assert "Do you mean 1 June 2024 to 31 December 2025?" in period[-1]
    since = leen.conversation.book.latest(Place("house", "", "since"))
    assert since
    assert since.value == "2025-12"
