"""Questions of each kind, answered; and what can be asked instead."""

from __future__ import annotations

from tests.contract.person import Person


async def test_a_choice_leads_to_the_next_question(leen: Person) -> None:
    await leen.comes_to("colour")
    assert leen.choices == ["Red", "Green"]

    await leen.chooses("Green")

    await leen.hears("What do you eat?")
    assert leen.choices == ["Bread", "Soup", "Fish", "Nothing at all"]
    assert "Colour: Green" in await leen.answers()


async def test_a_choice_in_haste_never_answers_the_next_question(leen: Person) -> None:
    await leen.comes_to("colour")

    await leen.chooses("Red", times=2)

    await leen.hears("What do you eat?")
    listed = await leen.answers()
    assert "Colour: Red" in listed
    assert "Food" not in listed


async def test_several_are_picked(leen: Person) -> None:
    await leen.comes_to("food")

    await leen.picks("Bread", "Fish")

    await leen.hears("Can you show it?")
    assert "Food: Bread and Fish" in await leen.answers()


async def test_more_than_allowed_gets_a_sentence_and_can_be_put_right(
    leen: Person,
) -> None:
    await leen.comes_to("food")

    await leen.picks("Bread", "Soup", "Fish")
    await leen.hears("You chose 3. At most 2")
    await leen.says("2, 3")

    await leen.hears("Can you show it?")
    assert "Food: Soup and Fish" in await leen.answers()


async def test_a_scale_and_a_grid_take_figures(leen: Person) -> None:
    await leen.comes_to("ease")

    await leen.chooses("4")
    await leen.hears("How good are the rooms?")
    await leen.rates(5, 2)
    await leen.hears("Who helps?")

    listed = await leen.answers()
    assert "Ease: 4 of 5" in listed
    assert "Rooms: Hall 5, Kitchen 2" in listed


async def test_of_some_things_there_can_be_more(leen: Person) -> None:
    await leen.comes_to("people")

    await leen.says("Mia")
    await leen.hears("Somebody else?")
    await leen.chooses("Yes")
    await leen.hears("Who helps?")
    await leen.says("Jan")
    await leen.hears("Somebody else?")
    await leen.chooses("No")

    await leen.hears("What happened?")
    listed = await leen.answers()
    assert "Name: Mia" in listed
    assert "Name: Jan" in listed


async def test_an_example_leaves_the_question_open(leen: Person) -> None:
    await leen.comes_to("colour")

    await leen.presses("Example")
    await leen.hears("Red, as it always was.")
    await leen.says("Green")

    await leen.hears("What do you eat?")


async def test_help_and_a_list_of_answers_leave_the_question_open(leen: Person) -> None:
    await leen.comes_to("food")

    await leen.presses("Help")
    await leen.hears("These always work")
    assert "Colour: Red" in await leen.answers()
    await leen.picks("Soup")

    await leen.hears("Can you show it?")
    assert "Food: Soup" in await leen.answers()


async def test_what_is_skipped_or_not_known_stays_open(leen: Person) -> None:
    await leen.comes_to("colour")

    await leen.presses("Don’t know")
    await leen.hears("What do you eat?")
    await leen.presses("Skip")
    await leen.hears("Can you show it?")

    listed = await leen.answers()
    assert "Colour: not known" in listed
    assert "Food: skipped" in listed


async def test_a_command_with_a_slash_is_a_command_where_words_are_asked(
    leen: Person,
) -> None:
    await leen.comes_to("story")

    await leen.says("/skip")

    await leen.hears("Story: skipped")
    await leen.hears("Is the rest right?")
