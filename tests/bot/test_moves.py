"""What a participant can always do, as conversations."""

from __future__ import annotations

import asyncio
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from flows.answers import Place, Status
from flows.roadmap import Kind
from tests.talk import House, Talk, house, shown
from tests.tweede_draad import ANSWERS
from tests.walking import reply, walk_to_the_end


async def begin(talk: Talk) -> list[str]:
    await talk.arrives()
    return await talk.says("1")


async def walk_to(talk: Talk, prompt: str, field: str = "") -> None:
    """Answer until a question is open."""
    await begin(talk)
    while not (
        talk.slot
        and talk.slot.place.prompt == prompt
        and talk.slot.place.field == field
    ):
        await talk.says(reply(talk, ANSWERS))


async def test_the_first_question_takes_two_messages(talk: Talk) -> None:
    said = await talk.arrives()
    assert len(said) == 1

    said = await talk.says("1")

    assert len(said) == 1
    assert "What do you want to get out of this?" in said[0]


async def test_a_return_asks_the_same_question_again(talk: Talk) -> None:
    before = (await begin(talk))[-1]

    said = await talk.arrives()

    assert said[0].startswith("Welcome back.")
    assert said[-1].splitlines()[-8:] == before.splitlines()[-8:]


@pytest.mark.parametrize(
    ("said", "hears"), [("", "Welcome back. We are"), ("/continue", "We are")]
)
async def test_st4_on_coming_back_it_says_step_question_and_minutes_left(
    home: House, talk: Talk, said: str, hears: str
) -> None:
    await walk_to(talk, "map4", "volunteers")
    home.clock.now += timedelta(days=90)

    back = await (talk.says(said) if said else talk.arrives())

    assert back[0] == (
        f"{hears} in the step Map, at question 4 of 4. "
        "About 2 minutes left in this part."
    )
    assert "How many volunteers help you?" in back[1]


async def test_months_later_nothing_has_expired(home: House, talk: Talk) -> None:
    await walk_to(talk, "map2")
    kept = talk.conversation.book

    home.clock.now += timedelta(days=400)
    said = await talk.arrives()

    assert talk.conversation.book == kept
    assert "Which need or hope" in said[-1]


async def test_skipped_is_neither_zero_nor_no(talk: Talk) -> None:
    await walk_to(talk, "map4", "volunteers")
    await talk.says("skip")

    answer = talk.conversation.book.latest(Place("map4", "", "volunteers"))

    assert answer
    assert (answer.status, answer.value) == (Status.SKIPPED, None)


async def test_st5_what_was_skipped_is_listed_at_the_end_and_called_not_answered(
    talk: Talk,
) -> None:
    await walk_to(talk, "map2")
    await talk.says("skip")
    await talk.says_all("We mend clothes.", "28", "skip", "skip")

    review = (await talk.says("58 36 0 6"))[0].splitlines()
    await talk.says("confirm")
    summary = "\n".join(await talk.says("summary"))

    for title in ("Need", "Supported employees", "Volunteers"):
        assert any(line.endswith(f". {title}: skipped") for line in review), title
    assert "Need: not answered." in summary
    assert "volunteer" not in summary  # neither none nor zero of them


async def test_st5_each_question_can_be_passed_over(talk: Talk) -> None:
    await begin(talk)
    asked = 0
    while talk.conversation.stage != "finished":
        slot = talk.slot
        if slot and slot.asks and slot.field.kind is not Kind.ANOTHER:
            await talk.says("/skip")
            here = talk.conversation.book.latest(slot.place)
            assert here
            assert (here.status, here.value) == (Status.SKIPPED, None)
            asked += 1
        else:
            await talk.says("no" if slot and slot.asks else reply(talk, ANSWERS))
    assert asked > 30


async def test_st8_answers_stand_by_step_at_most_eight_on_a_page(talk: Talk) -> None:
    await walk_to(talk, "ana1", "whom")

    pages = [(await talk.says(f"/answers {n}"))[0].splitlines() for n in range(1, 8)]

    assert pages[0][0] == "Your answers, page 1 of 7 · Start"
    assert pages[2][0] == "Your answers, page 3 of 7 · Start and Map"
    assert pages[6][0] == "Your answers, page 7 of 7 · Map"
    assert all(2 <= len(page[1:-1]) <= 8 for page in pages)


async def test_back_twice_goes_two_questions_back(talk: Talk) -> None:
    await walk_to(talk, "map2")

    await talk.says("back")
    said = await talk.says("back")

    assert "Which period do you want to look at?" in said[-1]
    assert "Your answer now: 2025" in said[-1]


async def test_before_the_first_question_there_is_nothing(talk: Talk) -> None:
    await begin(talk)

    said = await talk.says("back")

    assert said[0] == "This is the first question: there is nothing before it."


async def test_a_change_shows_old_and_new_and_is_saved_on_yes(talk: Talk) -> None:
    await walk_to(talk, "map3")
    await talk.says("back")

    asked = await talk.says("People need work.")
    said = await talk.says("yes")

    assert asked[-1].startswith("It was: In our region")
    assert "It becomes: People need work." in asked[-1]
    assert said[0] == "Saved. Need: People need work."
    assert "Why do you exist" in said[-1]
    history = talk.conversation.book.history(Place("map2"))
    assert [answer.words[:6] for answer in history] == ["In our", "People"]


async def test_a_change_marks_what_rests_on_it(talk: Talk) -> None:
    await walk_to(talk, "ana3")
    number = await talk.number_of("Stakeholder: Supported")

    await talk.says(f"change {number}")
    await talk.says("Our makers")
    said = await talk.says("yes")

    assert "Please look at them again" in said[1]
    assert (
        "Chosen stakeholders: Our makers and Customers (please look at this again)"
        in said[1]
    )
    assert "How strongly do you contribute" in said[-1]


async def test_the_mark_goes_when_the_answer_is_given_again(talk: Talk) -> None:
    await test_a_change_marks_what_rests_on_it(talk)
    line = "Chosen stakeholders: Our makers and Customers"
    number = await talk.number_of(line)

    await talk.says(f"change {number}")
    await talk.says("1, 2")

    lines = await talk.answers()
    assert [each.partition(". ")[2] for each in lines if line in each] == [line]


async def test_an_item_can_be_taken_out_and_another_put_in(talk: Talk) -> None:
    await walk_to(talk, "map7", "reach")
    number = await talk.number_of("Stakeholder: Customers")

    asked = await talk.says(f"remove {number}")
    said = await talk.says("yes")

    assert asked[0].startswith("Take out “Customers”?")
    assert said[0].startswith("Taken out: Customers.")
    assert "Who is stakeholder 3?" in said[-1]  # three are needed
    await talk.says("Neighbours")
    names = talk.walk.items["map6"]
    assert [item.id for item in names] == ["1", "3", "4"]


async def test_words_in_another_language_and_commands_in_any_are_understood(
    talk: Talk,
) -> None:
    await begin(talk)
    await talk.says("teamgeest")
    assert "Who should read" in talk.bubbles[-1].text

    said = await talk.says("voorbeeld")

    assert said[0].startswith("Example:")


async def test_answers_keep_their_words_when_the_language_changes(talk: Talk) -> None:
    await walk_to(talk, "map3")

    said = await talk.says("français")

    assert "Nous continuons en français" in said[0]
    assert "pourquoi existez-vous" in said[-1]
    need = talk.conversation.book.latest(Place("map2"))
    assert need
    assert (need.language, need.words[:6]) == ("en", "In our")


async def test_an_unclear_question_is_noted_and_no_answer(
    home: House, talk: Talk
) -> None:
    from sqlalchemy import select

    from storage.tables import remarks

    await begin(talk)
    before = talk.conversation.book
    await talk.says("/unclear what is a benefit?")

    rows = home.database.look(
        lambda tx: tx.execute(select(remarks.c.prompt, remarks.c.words)).all()
    )

    assert [tuple(row) for row in rows] == [("why1", "what is a benefit?")]
    assert talk.conversation.book == before


async def test_while_data_are_collected_a_date_is_noted_and_kept(
    home: House, talk: Talk
) -> None:
    await walk_to(talk, "mea3", "another")
    await talk.says_all("no", "confirm")
    assert talk.conversation.stage == "waiting"

    past = await talk.says("1 March 2020")
    noted = await talk.says("1 June 2026")
    assert noted[-1].startswith("Shall I write to you on that day?")
    await talk.says("choices 1")
    home.clock.now += timedelta(days=70)
    said = await talk.arrives()

    assert "has passed already" in past[0]
    assert "by 1 June 2026" in noted[0]
    assert "You expected to have your data by now." in said[-1]
    assert "Where does this figure stand now" in (await talk.says("continue"))[-1]


async def test_a_vague_number_is_asked_about(talk: Talk) -> None:
    await walk_to(talk, "map4", "fte")

    said = await talk.says("a dozen")
    await talk.says("yes")

    assert said[-1].startswith("I need a number, for example 12. You wrote “a dozen”.")
    answer = talk.conversation.book.latest(Place("map4", "", "fte"))
    assert answer
    assert (answer.value, answer.marks) == (12.0, ("estimate",))


async def test_the_draft_questions_are_composed_from_earlier_answers(
    talk: Talk,
) -> None:
    await walk_to(talk, "ana7")

    choices = talk.bubbles[-1].choices

    assert len(choices) == 3
    assert "“Coaching on the job”" in choices[0]
    assert "“dare to speak up and plan ahead”" in choices[0]
    assert all("Supported employees" in choice for choice in choices)


async def test_fewer_than_three_ticks_bring_the_question_back_once(talk: Talk) -> None:
    await walk_to(talk, "ana8", "ticks")

    said = await talk.says("1, 2")
    assert said[0].startswith("This is not ticked yet: We have time to find out")
    assert "Which question do you really want answered?" in said[1]

    await talk.says("What changes for people here?")
    said = await talk.says("1")

    assert "Who agrees with this question?" in said[-1]
    assert "What changes for people here?" in str(talk.walk.book.latest(Place("ana7")))


async def test_a_quick_reflection_prepares_the_full_path(talk: Talk) -> None:
    await talk.arrives()
    await talk.says_all(
        "2", "1", "Our neighbours", "they ask for help", "2", "1", "few young people", "an open table",
        "Mia", "1 June 2026", "confirm",
    )  # fmt: skip
    assert talk.conversation.stage == "finished"

    await talk.says("roadmap 1")
    while not (
        talk.slot
        and talk.slot.place.field == "name"
        and talk.slot.place.prompt == "map6"
    ):
        await talk.says(reply(talk, ANSWERS))

    assert (
        "In your earlier reflection you wrote: “Our neighbours”"
        in talk.bubbles[-1].notes[0]
    )
    await talk.says("keep")
    name = talk.conversation.book.latest(Place("map6", "1", "name"))
    assert name
    assert (name.value, name.status) == ("Our neighbours", Status.GIVEN)


async def test_a_photo_is_kept_as_evidence_beside_the_database(
    home: House, talk: Talk
) -> None:
    await walk_to(talk, "map7", "photo")

    await talk.sends("shop.jpg", b"\xff\xd8 a photo")

    answer = talk.conversation.book.latest(Place("map7", "", "photo"))
    assert answer
    digest = answer.value["sha256"]
    assert (
        home.folder / "files" / digest[:2] / digest
    ).read_bytes() == b"\xff\xd8 a photo"


async def test_a_file_where_words_are_asked_is_declined(talk: Talk) -> None:
    await begin(talk)

    said = await talk.sends("shop.jpg", b"x")

    assert said[0].startswith("This question takes words, not a file.")


@pytest.mark.parametrize(
    "text",
    ["x" * 10_000, "🙂🙂🙂", "\x00\x1b[31m\x07", "", "   ", "blauw", "31/02/2026", "12", "'; DROP TABLE answers; --",
     "{ $answer }", "<script>alert(1)</script>", "‮⁦abc", "a\nb\nc", "%s %d {0}", "🏳️‍🌈" * 500],
)  # fmt: skip
@pytest.mark.parametrize(
    ("prompt", "field"),
    [("why1", "benefits"), ("map1", ""), ("map2", ""), ("map4", "fte"), ("map4", "income"), ("map6", "voice"),
     ("mea4", "date"), ("why5", "period"), ("ana3", ""), ("ana7", ""), ("map5", "another")],
)  # fmt: skip
async def test_bad_input_of_every_kind_gets_a_sentence_and_is_kept(
    tmp_path: Path,
    text: str,
    prompt: str,
    field: str,
    ahead: dict[tuple[str, str], Path],
) -> None:
    shutil.copytree(ahead[prompt, field], tmp_path, dirs_exist_ok=True)
    with house(tmp_path) as elsewhere:
        talk = Talk(elsewhere)

        said = await talk.says(text)

        assert said
        assert all(line.strip() for line in said)
        kept = [answer.words for answer in talk.conversation.book]
        readable = (
            text.replace("\x00", "").replace("\x1b", "").replace("\x07", "").strip()
        )
        assert not readable or any(
            readable[:20] in words or words[:20] in readable
            for words in kept[-2:]
            if words
        )


@pytest.fixture(scope="session")
def ahead(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Path]:
    """Return folders with a conversation that was brought to a certain question."""
    found: dict[tuple[str, str], Path] = {}
    wanted = {
        ("why1", "benefits"), ("map1", ""), ("map2", ""), ("map4", "fte"), ("map4", "income"),
        ("map6", "voice"), ("mea4", "date"), ("why5", "period"), ("ana3", ""), ("ana7", ""),
        ("map5", "another"),
    }  # fmt: skip

    async def walk(folder: Path) -> None:
        home = House(folder)
        talk = Talk(home)
        await talk.arrives()
        await talk.says("1")
        while len(found) < len(wanted):
            slot = talk.slot
            here = (slot.place.prompt, slot.place.field) if slot else ("", "")
            if here in wanted and here not in found:
                found[here] = tmp_path_factory.mktemp("ahead")
                home.close()
                shutil.copytree(folder, found[here], dirs_exist_ok=True)
                home = House(folder)
                talk = Talk(home)
            await talk.says(reply(talk, ANSWERS))
        home.close()

    asyncio.run(walk(tmp_path_factory.mktemp("walk")))
    return found


async def test_the_same_update_twice_changes_the_answers_once(home: House) -> None:
    from bot.messages import Inbound

    talk = Talk(home)
    await begin(talk)
    again = Inbound(account="terminal", update="once", address=talk.address, text="1")
    await home.assistant.take_turn(again)
    book = talk.conversation.book

    await home.assistant.take_turn(again)

    assert talk.conversation.book == book


async def test_two_people_do_not_see_each_other(home: House) -> None:
    one, other = Talk(home, "leen"), Talk(home, "samir", "nl")
    await walk_to(one, "map2")
    need = one.conversation.book.latest(Place("why5", "", "name"))
    await other.arrives()
    said = await other.says_all("1", "/antwoorden")

    assert need
    assert need.words in "\n".join(await one.answers())
    assert need.words not in "\n".join(said)
    assert other.conversation.id != one.conversation.id


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
async def test_de_tweede_draad_walks_to_its_summary(home: House, language: str) -> None:
    talk = Talk(home, language=language)
    await talk.arrives()

    await walk_to_the_end(talk)

    said = "\n".join([shown(bubble) for bubble in talk.bubbles])
    assert "De Tweede Draad" in said
    assert "…" not in said
    assert [bubble.kind for bubble in talk.bubbles].count("file") == 2


async def test_a_number_where_words_are_asked_is_asked_about(talk: Talk) -> None:
    await walk_to(talk, "why5", "name")

    asked = await talk.says("12")
    said = await talk.says("yes")

    assert asked[-1].startswith("You wrote “12”. Shall I note that as your answer?")
    assert "whole enterprise or one activity" in said[-1]


async def test_a_link_of_the_operators_stands_under_its_card(tmp_path: Path) -> None:
    words = tmp_path / "own" / "locales" / "en"
    words.mkdir(parents=True)
    address = "https://example.org/film"
    (words / "links.ftl").write_text(f"vises-card-awareness-link = {address}\n")
    with house(tmp_path, content=tmp_path / "own", roadmap="vises") as home:
        talk = Talk(home)
        await walk_to(talk, "why5", "period")
        await talk.says("2025")

        said = await talk.says("confirm")

    assert address in said[0]


@pytest.mark.parametrize(("typed", "value"), [("25", 25.0), ("a hundred", 100.0)])
async def test_another_number_at_a_doubt_is_the_answer(
    talk: Talk, typed: str, value: float
) -> None:
    await walk_to(talk, "map4", "volunteers")

    asked = await talk.says("a score")
    await talk.says(typed)
    if talk.conversation.doubt:
        await talk.says("yes")

    kept = talk.conversation.book.latest(Place("map4", "", "volunteers"))
    assert "Shall I note about 20 volunteers?" in asked[0]
    assert kept
    assert kept.value == value


async def test_words_at_a_doubt_that_mean_nothing_are_kept(talk: Talk) -> None:
    await walk_to(talk, "map4", "volunteers")

    await talk.says("a score")
    await talk.says("it depends on the season")

    words = [a.words for a in talk.conversation.book if a.status is Status.ASIDE]
    assert words[-1] == "it depends on the season"
