"""Who comes with a wish, goes, comes back, or speaks another language."""

from __future__ import annotations

from tests.contract.person import Person, World


async def test_a_wish_for_roadmap_and_language_is_met(leen: Person) -> None:
    await leen.comes("quick_fr")

    await leen.hears("Je suis Fil rouge")
    await leen.hears("Qui est autour de la table")


async def test_a_wish_also_counts_in_the_midst_of_another_roadmap(leen: Person) -> None:
    await leen.comes_to("food")

    await leen.comes("quick_fr")

    await leen.hears("Qui est autour de la table")


async def test_the_language_changes_at_any_question_and_back(leen: Person) -> None:
    await leen.comes("quick")
    await leen.hears("Who is here today?")

    await leen.says("français")
    await leen.hears("Nous continuons en français")
    await leen.hears("Qui est autour de la table")
    await leen.says("english")

    await leen.hears("Who is here today?")


async def test_after_a_stop_and_a_start_it_goes_on_where_it_was(
    world: World, leen: Person
) -> None:
    await leen.comes_to("food")

    await world.stop()
    await world.start()
    assert "What do you eat?" in await leen.returns()
    await leen.picks("Soup")

    await leen.hears("Can you show it?")
    listed = await leen.answers()
    assert "Colour: Red" in listed
    assert "Food: Soup" in listed


async def test_a_pause_keeps_everything_until_the_next_word(leen: Person) -> None:
    await leen.comes_to("food")

    await leen.says("pause")
    await leen.hears("Everything is kept.")
    await leen.says("continue")

    await leen.hears("What do you eat?")
    assert "Colour: Red" in await leen.answers()


async def test_two_people_never_see_each_others_words(
    world: World, leen: Person
) -> None:
    mia = world.person("Mia")
    for person, own in ((leen, "Leen-only"), (mia, "Mia-only")):
        await person.comes_to("story")
        await person.says(own)
        await person.hears("Is this right?")
        await person.leaves()

    for person, own, others in (
        (leen, "Leen-only", "Mia-only"),
        (mia, "Mia-only", "Leen-only"),
    ):
        assert others not in await person.returns()
        listed = await person.answers()
        assert own in listed
        assert others not in listed
        await person.says("confirm")
        assert others not in await person.hears("Every kind")
        await person.says("/summary page")
        page = await person.page()
        assert own in page
        assert others not in page
        await person.leaves()


async def test_a_summary_is_made_whenever_it_is_asked_for(leen: Person) -> None:
    await leen.comes_to("story")

    await leen.says("/summary page")
    assert "6 answers are not confirmed yet" in await leen.page()
    await leen.says("It went well.")
    await leen.hears("Is this right?")
    await leen.says("confirm")
    await leen.hears("Every kind")
    await leen.says("summary")
    await leen.hears("The story: “It went well.”")

    await leen.says("/summary page")
    assert "It went well." in await leen.page()
