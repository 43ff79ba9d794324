"""Processes that are killed, or one too many; and what nobody should have said."""

from __future__ import annotations

import asyncio

import pytest

from tests.contract.person import Person, World

SILLY = (
    "🙂🙂🙂",
    "'; DROP TABLE answers; --",
    "<script>alert(1)</script> & <b>",
    "{ $answer } %s {0}",
    "12",
    "a" * 300,
)
LONG = "It went well, and then it went better." + " And better." * 70


async def test_silly_words_get_a_sentence_and_the_question_stays(leen: Person) -> None:
    await leen.comes_to("colour")

    for text in SILLY:
        await leen.says(text)
        await leen.hears("Type the number of your choice")
    await leen.says("green")

    await leen.hears("What do you eat?")
    assert "Colour: Green" in await leen.answers()


async def test_silly_words_are_kept_as_they_are_where_words_are_asked(
    leen: Person,
) -> None:
    await leen.comes_to("story")
    silly = SILLY[2]

    await leen.says(silly)

    await leen.hears(f"Story: {silly}")
    assert f"Story: {silly}" in await leen.answers()


async def test_a_long_answer_is_kept_whole_and_a_longer_one_is_put_aside(
    leen: Person,
) -> None:
    await leen.comes_to("story")

    await leen.says("Too long. " * 400)
    await leen.hears("Your text has 3,999 characters, and an answer here holds 900")
    await leen.says(LONG)
    await leen.hears("Is this right?")

    await leen.says("aside")
    await leen.hears("Too long. Too long.")
    await leen.says("confirm")
    await leen.hears("Every kind")
    await leen.says("summary")
    await leen.hears(LONG)


async def test_killed_at_a_question_it_is_asked_again_and_nothing_is_lost(
    world: World, leen: Person
) -> None:
    await leen.comes_to("proof")

    await world.kill()
    await world.start()

    assert "Can you show it?" in await leen.returns()
    listed = await leen.answers()
    assert "Colour: Red" in listed
    assert "Food: Bread and Soup" in listed


@pytest.mark.parametrize("seconds", [0.002, 0.02])
async def test_killed_over_an_answer_it_is_taken_once_or_asked_again(
    world: World, leen: Person, seconds: float
) -> None:
    await leen.comes_to("people")

    await leen.says("Mia")
    await asyncio.sleep(seconds)
    await world.kill()
    await world.start()
    await leen.returns()

    if "Who helps?" in leen.last:
        assert not world.waits
        await leen.says("Mia")
        await leen.hears("Somebody else?")
    assert "Somebody else?" in leen.last
    await leen.says("no")
    await leen.hears("What happened?")
    assert (await leen.answers()).count("Mia") == 1


async def test_a_second_one_on_the_same_database_is_refused_and_the_first_goes_on(
    world: World, leen: Person
) -> None:
    await leen.comes_to("colour")

    code, said = await world.another()

    assert code == 2
    assert "Fil rouge is already running on this file" in said
    await leen.chooses("Red")
    await leen.hears("What do you eat?")
