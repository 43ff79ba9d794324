"""Each has their own place on the answers that several people share; product story ST12."""

from __future__ import annotations

from flows.answers import Status
from tests.bot.test_moves import walk_to
from tests.bot.test_together import invited
from tests.talk import House, Talk


async def side_by_side(home: House, until: str = "map2") -> tuple[Talk, Talk]:
    """Return two people on the same answers, both before the same question."""
    leen, bert = Talk(home, "leen"), Talk(home, "bert", "nl")
    await walk_to(leen, until)
    code = await invited(leen)
    await bert.arrives()
    await bert.says(code)
    await leen.says("continue")
    return leen, bert


async def test_st12_each_has_their_own_language_and_question(home: House) -> None:
    leen, bert = await side_by_side(home)

    dutch = await bert.says("verder")
    english = await leen.says("continue")
    await bert.says("wijzig 1")

    assert "welke nood of wens" in dutch[-1]
    assert "Which need or hope" in english[-1]
    assert (leen.conversation.language, bert.conversation.language) == ("en", "nl")
    assert leen.conversation.stage == "map-asking"
    assert bert.conversation.stage == "editing"


async def test_st12_who_comes_back_is_led_to_where_the_answers_lead(
    home: House,
) -> None:
    leen, bert = await side_by_side(home)
    await bert.says("verder")
    await leen.says("People want to be heard.")

    said = await bert.arrives()

    assert said[0].startswith("Sinds je laatste bezoek gaf of wijzigde een collega één")
    assert bert.slot
    assert leen.slot
    assert bert.slot.place == leen.slot.place != ("map2", "", "")


async def test_st12_two_answers_at_once_are_both_kept_and_asked_about(
    home: House,
) -> None:
    leen, bert = await side_by_side(home)
    await leen.says("People want to be heard.")
    met = await bert.says("Mensen willen rust.")
    held = bert.walk.given(("map2", "", ""))  # type: ignore[arg-type]
    kept = await bert.says("1")

    assert met[-1].splitlines() == [
        "Twee antwoorden op dezelfde vraag.",
        "Van Leen: People want to be heard.",
        "Van jou: Mensen willen rust.",
        "Ik bewaar ze allebei. Welk antwoord telt?",
        "1  Mijn antwoord",
        "2  Van mijn collega",
    ]
    assert held
    assert held.value == "People want to be heard."
    assert kept[0].startswith("Bewaard.")
    there = [a for a in leen.conversation.book if a.place.prompt == "map2"]
    said = [(a.author, a.status, a.value) for a in there]
    assert said == [
        ("terminal:leen", Status.GIVEN, "People want to be heard."),
        ("terminal:bert", Status.BESIDE, "Mensen willen rust."),
        ("terminal:bert", Status.GIVEN, "Mensen willen rust."),
    ]


async def test_st12_the_other_answer_can_hold(home: House) -> None:
    leen, bert = await side_by_side(home)
    await leen.says("People want to be heard.")
    await bert.says("Mensen willen rust.")

    said = await bert.says("dat van mijn collega")

    assert said[0] == "Het antwoord van je collega telt. Het jouwe bewaar ik ernaast."
    assert leen.slot
    assert bert.slot
    assert bert.slot.place == leen.slot.place
    aside = await bert.says("apart")
    assert "“Mensen willen rust.”" in aside


async def test_st12_two_changes_of_one_answer_are_both_kept(home: House) -> None:
    leen, bert = await side_by_side(home, "map3")
    number = next(a.number for a in leen.conversation.book if a.place.prompt == "map2")
    await bert.says(f"wijzig {number}")
    await leen.says_all(f"change {number}", "Leen changes it.", "yes")

    met = await bert.says("Bert ook.")
    await bert.says("1")

    assert "Van Leen: Leen changes it." in met[-1]
    book = leen.conversation.book
    kept = [a.value for a in book if a.place.prompt == "map2" and a.value]
    assert kept[-3:] == ["Leen changes it.", "Bert ook.", "Bert ook."]


async def test_st12_words_for_a_question_that_is_behind_do_not_go_to_the_next(
    home: House,
) -> None:
    leen, bert = await side_by_side(home)
    await leen.says("People want to be heard.")
    assert leen.slot
    following = leen.slot.place

    said = await bert.says("weet niet")

    assert said[0].startswith("Intussen is dit al beantwoord door Leen.")
    assert bert.conversation.book.latest(following) is None
    assert bert.slot
    assert bert.slot.place == following
