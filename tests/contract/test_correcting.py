"""Answers that are looked at again, and changed."""

from __future__ import annotations

from tests.contract.person import Person


async def test_going_back_shows_the_answer_and_saves_another_on_yes(
    leen: Person,
) -> None:
    await leen.comes_to("food")

    await leen.presses("Back")
    await leen.hears("Your answer now: Red")
    await leen.chooses("Green")
    await leen.hears("It was: Red. It becomes: Green. Save this?")
    await leen.chooses("Yes")

    await leen.hears("Saved. Colour: Green")
    await leen.hears("What do you eat?")
    assert "Colour: Green" in await leen.answers()


async def test_an_answer_is_changed_by_its_number_or_stays(leen: Person) -> None:
    await leen.comes_to("ease")

    await leen.says("change 1")
    await leen.hears("Your answer now: Red")
    await leen.chooses("Green")
    await leen.hears("Save this?")
    await leen.chooses("No")

    await leen.hears("Not saved")
    await leen.hears("How easy is it?")
    assert "Colour: Red" in await leen.answers()


async def test_what_is_shown_can_be_kept(leen: Person) -> None:
    await leen.comes_to("food")

    await leen.presses("Back")
    await leen.hears("Your answer now: Red")
    await leen.presses("Keep it")

    await leen.hears("What do you eat?")
    assert "Colour: Red" in await leen.answers()
