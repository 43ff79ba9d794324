"""What somebody new types, and what comes back: questions to us, two choices, figures in words."""

from __future__ import annotations

import pytest

from flows.answers import Place, Status
from flows.composing import summarise
from flows.summary import Chain
from tests.bot.test_moves import walk_to
from tests.talk import Talk
from tests.tweede_draad import OTHERWISE
from tests.walking import walk_to_the_end


async def test_a_question_to_us_is_no_answer_until_somebody_says_so(talk: Talk) -> None:
    await walk_to(talk, "map2")

    said = await talk.says("Why do you want to know that?")

    assert talk.conversation.book.latest(Place("map2")) is None
    assert said[-1].startswith("You wrote “Why do you want to know that?”. I am a")
    await talk.says("yes")
    given = talk.conversation.book.latest(Place("map2"))
    assert given is not None
    assert given.value == "Why do you want to know that?"


@pytest.mark.parametrize(
    "typed",
    [
        "They ask: who are you? Then they stay",
        "jobs, perhaps?",
        "Why? Because nobody else does.",
    ],
)
async def test_an_answer_with_a_question_in_it_is_taken(talk: Talk, typed: str) -> None:
    await walk_to(talk, "map2")

    await talk.says(typed)

    given = talk.conversation.book.latest(Place("map2"))
    assert given is not None
    assert given.value == typed


async def test_a_question_to_us_at_a_choice_is_told_what_can_be_typed(
    talk: Talk,
) -> None:
    await walk_to(talk, "map1")

    said = await talk.says("why do you ask?")

    assert said[-1].startswith("I am a program, so I cannot answer questions.")


async def test_no_photo_is_no_photo(talk: Talk) -> None:
    await walk_to(talk, "map7", "photo")

    await talk.says("no")

    given = talk.conversation.book.latest(Place("map7", "", "photo"))
    assert given is not None
    assert given.status is Status.SKIPPED


async def test_of_two_choices_it_is_said_that_one_is_asked(talk: Talk) -> None:
    await walk_to(talk, "map1")

    said = await talk.says("1 and 2")

    assert said[-1].startswith("Only one choice fits here. You wrote “1 and 2”")


@pytest.mark.parametrize("typed", ["three", "Three"])
async def test_a_choice_by_its_number_in_words(talk: Talk, typed: str) -> None:
    await walk_to(talk, "map1")

    await talk.says(typed)

    given = talk.conversation.book.latest(Place("map1"))
    assert given is not None
    assert given.value == "other-practices"


@pytest.mark.parametrize(
    "typed", ["nr 3", "the one about other, such as a cooperative"]
)
async def test_what_may_be_a_choice_is_asked_about(talk: Talk, typed: str) -> None:
    await walk_to(talk, "map1")

    said = await talk.says(typed)

    assert "Do you mean “Other, such as a cooperative”?" in said[-1]


async def test_a_run_of_choices_beside_others(talk: Talk) -> None:
    await walk_to(talk, "map9", "kept")

    await talk.says("1-3, 5")

    given = talk.conversation.book.latest(Place("map9", "", "kept"))
    assert given is not None
    assert given.value == ["register", "production", "satisfaction", "stories"]


async def test_a_small_question_stands_until_it_is_answered(talk: Talk) -> None:
    await walk_to(talk, "map2")
    await talk.says_all("/back", "2")

    said = await talk.says("well now")
    assert "It becomes: Essential services. Save this?" in said[-1]
    await talk.says("1")

    given = talk.conversation.book.latest(Place("map1"))
    assert given is not None
    assert given.value == "essential-services"


async def test_figures_in_words_before_what_is_counted(talk: Talk) -> None:
    await walk_to(talk, "map4", "fte")

    said = await talk.says("twelve people")

    assert "Shall I note 12" in said[-1]


async def test_a_day_is_no_number(talk: Talk) -> None:
    await walk_to(talk, "map4", "fte")

    said = await talk.says("15/02/2026")

    assert said[-1].startswith("I need a number, for example 12. You wrote")


async def test_what_a_question_speaks_of_may_stand_behind_its_figure(
    talk: Talk,
) -> None:
    await walk_to(talk, "mea4", "n")
    assert talk.slot
    place = talk.slot.place

    await talk.says("28 people")

    given = talk.conversation.book.latest(place)
    assert given is not None
    assert given.value == 28


async def test_of_a_period_the_day_that_does_not_exist_is_named(talk: Talk) -> None:
    await walk_to(talk, "why5", "period")

    said = await talk.says("1/1/2025 to 31/02/2025")

    assert "“31/02/2025”" in said[-1]
    assert "1/1/2025" not in said[-1]


async def test_a_no_to_the_overview_asks_what_is_wrong(talk: Talk) -> None:
    await walk_to(talk, "why5", "period")
    said = await talk.says("2025")
    assert "Is this right?" in said[-1]

    said = await talk.says("no")

    assert said[0].startswith("What is not right?")


async def test_what_was_done_is_not_shown_as_what_changed(talk: Talk) -> None:
    await talk.arrives()
    await walk_to_the_end(talk, OTHERWISE)

    summary = summarise(talk.walk.roadmap, talk.conversation.book)

    section = next(each for each in summary.sections if each.id == "impact-map")
    chain = next(part for part in section.parts if isinstance(part, Chain))
    changes = [str(node.text) for node in chain.stages[2].nodes]
    assert "people repair their own clothes" in changes
    assert "we gave 40 workshops" not in changes


@pytest.mark.parametrize("typed", ["the bread we bake, cycling", "bakers + cyclists"])
async def test_words_at_several_choices_are_put_aside_whole(
    talk: Talk, typed: str
) -> None:
    await walk_to(talk, "why2")

    await talk.says(typed)

    last = talk.conversation.book.answers[-1]
    assert last.status is Status.ASIDE
    assert last.words == typed
