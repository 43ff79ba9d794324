"""One question put to a colleague; roles, names, who does which part, leaving. Story ST12."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection

from flows.answers import Place, Status
from storage import asks, conversations, members, people
from tests.bot.test_erasing import SURE
from tests.bot.test_moves import begin, walk_to
from tests.bot.test_side_by_side import side_by_side
from tests.bot.test_together import invited
from tests.talk import House, Talk

NEED = Place("map2")


async def told(talk: Talk) -> list[str]:
    """Return what somebody was sent meanwhile."""
    return [bubble.text for bubble in await talk._received()]


async def asking(home: House) -> tuple[Talk, str]:
    """Return somebody who put a question to a colleague, and its code."""
    leen = Talk(home, "leen")
    await walk_to(leen, "map2")
    said = await leen.says("colleague")
    (way,) = [each for each in said if each.startswith("Your colleague types: ")]
    return leen, way.removeprefix("Your colleague types: ")


async def test_st12_a_colleague_answers_one_question_and_sees_nothing_else(
    home: House,
) -> None:
    leen, code = await asking(home)
    mia = Talk(home, "mia", "nl")

    opened = await mia.says(code)
    hidden = await mia.says("antwoorden")
    thanks = await mia.says("Mensen willen gezien worden.")

    assert opened[0].startswith("Ik ben Fil rouge")
    assert opened[1].startswith("Je krijgt één vraag van Leen.")
    assert "welke nood" in opened[2]
    assert hidden[0].startswith("Hier is alleen deze ene vraag.")
    assert thanks[0].startswith("Dank je wel!")
    answer = leen.conversation.book.latest(NEED)
    assert answer
    assert (answer.value, answer.author) == (
        "Mensen willen gezien worden.",
        "terminal:mia",
    )
    (heard,) = await leen._received()
    assert heard.text == "Your question was answered by Mia."
    assert heard.lines[0].endswith("Mensen willen gezien worden. — Mia")
    assert mia.conversation.id != leen.conversation.id
    assert mia.conversation.stage == "notice"
    used = await mia.says(code)
    assert used[0].startswith("Deze vraag is al beantwoord.")


async def test_st12_who_is_asked_is_back_where_they_were(home: House) -> None:
    _, code = await asking(home)
    mia = Talk(home, "mia")
    await walk_to(mia, "map2")
    before = mia.slot

    await mia.says(code)
    said = await mia.says("People want to be seen.")

    assert said[0].startswith("Thank you!")
    assert "Which need or hope" in said[-1]
    assert before
    assert mia.slot
    assert mia.slot.place == before.place
    assert mia.conversation.book.latest(NEED) is None


async def test_st12_a_late_answer_is_kept_beside_and_the_asker_decides(
    home: House,
) -> None:
    leen, code = await asking(home)
    mia = Talk(home, "mia")
    await mia.says(code)
    number = str(leen.conversation.book.answers[-1].number)
    await leen.says_all(f"change {number}", "Leen knows it after all.")
    await leen.says("yes")

    await mia.says("Mia says this.")
    (asked,) = await leen._received()
    held = leen.conversation.book.latest(NEED)
    beside = leen.conversation.book.answers[-1]
    taken = await leen.says(f"take {beside.number}")

    assert "Both are kept." in asked.text
    assert held
    assert held.value == "Leen knows it after all."
    assert beside.status is Status.BESIDE
    assert taken[0].startswith("Saved.")
    now = leen.conversation.book.latest(NEED)
    assert now
    assert (now.value, now.author) == ("Mia says this.", "terminal:mia")


async def test_st12_skipping_leaving_and_a_link_too_old(home: House) -> None:
    leen, code = await asking(home)
    mia, tom = Talk(home, "mia"), Talk(home, "tom")
    own = await leen.says(code)

    await mia.says(code)
    left = await mia.says("leave")
    again = await mia.says(code)
    passed = await mia.says("skip")

    assert own[0].startswith("You work on these answers yourself.")
    assert left[0].startswith("You left the question open.")
    assert again[0].startswith("You are asked one question by Leen.")
    assert passed[0].startswith("All right, no answer.")
    assert (await told(leen))[-1].startswith("Your question got no answer from Mia.")

    await leen.says("back")
    said = await leen.says("colleague")
    later = next(s for s in said if s.startswith("Your colleague types"))
    home.clock.now += timedelta(days=31)
    late = await tom.says(later.removeprefix("Your colleague types: "))
    assert late[-1].startswith("This question is too old")


async def test_st12_the_question_goes_with_whoever_asked(home: House) -> None:
    leen, code = await asking(home)
    mia = Talk(home, "mia")
    await mia.says(code)
    await leen.says_all("forget", SURE)

    said = await mia.says("People want to be seen.")

    assert said[0].startswith("This question is no longer asked.")


async def test_ri5_who_was_asked_can_leave_the_answer_or_take_it_along(
    home: House,
) -> None:
    leen, code = await asking(home)
    mia = Talk(home, "mia")
    await mia.says(code)
    await mia.says("People want to be seen.")

    await mia.says("forget")
    await mia.says("2")

    answer = leen.conversation.book.latest(NEED)
    assert answer
    assert (answer.value, answer.author) == ("People want to be seen.", "")
    lines = await leen.answers()
    assert any(line.endswith("— somebody unknown") for line in lines)


async def test_st12_each_sees_who_answered_what(home: House) -> None:
    leen, bert = await side_by_side(home)
    await bert.says_all("verder", "Bert weet het.")

    await bert.says("english")
    english, dutch = await leen.answers(), await bert.answers()
    alone = Talk(home, "mia")
    await walk_to(alone, "map2")

    assert [line for line in english if line.endswith(" — Bert")]
    assert not [line for line in english if line.endswith(" — Leen")]
    assert [line for line in dutch if line.endswith(" — Leen")]
    assert not [line for line in await alone.answers() if " — Mia" in line]


async def test_ad6_a_facilitator_changes_answers_and_approves_nothing(
    home: House,
) -> None:
    leen, bert = Talk(home, "leen"), Talk(home, "bert")
    await walk_to(leen, "map2")
    wrong = await leen.says("/invite boss")
    said = await leen.says("invite facilitator")
    await bert.arrives()
    joined = await bert.says(said[1].removeprefix("Your colleague types: "))
    known = await told(leen)

    refused = [(await bert.says(each))[0] for each in ("approve", "invite")]
    answered = await bert.says("Bert writes it down.")
    listed = await bert.says("answers")

    assert wrong[0].startswith("I do not know the role “boss”.")
    assert "They do not approve the summary" in said[0]
    assert "You guide them" in joined[0]
    assert "They come to guide you" in known[0]
    assert all(each.startswith("That is up to those") for each in refused)
    assert answered
    written = leen.conversation.book.latest(NEED)
    assert written
    assert (written.value, written.author) == ("Bert writes it down.", bert.address)
    assert listed[0].startswith("Your answers")


async def test_st12_a_part_is_claimed_and_taken_over_only_knowingly(
    home: House,
) -> None:
    leen, bert = await side_by_side(home)
    await bert.says("english")

    listed = await leen.says("claim")
    taken = await leen.says("claim 4")
    held = await bert.says("claim 4")
    shown = await bert.says("claim")
    over = await bert.says("claim 4")
    back = await bert.says("claim 4")
    gone = await bert.says("claim 1")

    assert "nobody yet" in listed[0]
    assert taken[0].startswith("You do “")
    assert "is taken by Leen" in held[0]
    assert " — Leen" in shown[0]
    assert over[0].startswith("You do “")
    assert back[0].startswith("You no longer do")
    assert gone[0].startswith("There is no part 1 left.")


async def test_st12_who_leaves_leaves_the_answers(home: House) -> None:
    leen, bert = await side_by_side(home)
    await bert.says_all("english", "Bert knows it.")
    await told(leen)

    asked = await bert.says("leave")
    stays = await bert.says("no")
    await bert.says("leave")
    left = await bert.says("1")

    assert asked[0].splitlines()[-2:] == ["1  Leave", "2  Stay"]
    assert stays[0] == "You stay."
    assert left[0].startswith("You have left.")
    assert (await told(leen))[0].startswith(
        "Somebody no longer works on these answers: Bert."
    )
    assert any(line.endswith("— a former colleague") for line in await leen.answers())
    last = await leen.says("leave")
    assert last[0].startswith("You are the only one here")
    await bert.says("1")
    assert bert.conversation.id != leen.conversation.id


async def test_st12_who_opened_the_file_can_leave_it_too(home: House) -> None:
    leen, bert = await side_by_side(home)

    await leen.says("leave")
    await leen.says("1")
    said = await bert.says("Bert gaat verder.")

    assert said
    assert bert.conversation.book.latest(NEED)
    await begin(leen)
    assert leen.conversation.id != bert.conversation.id
    assert (await bert.says("uitnodigen"))[1].startswith("Je collega typt: ")


async def test_st12_what_is_said_elsewhere_is_no_answer_to_an_open_question(
    home: House,
) -> None:
    leen, code = await asking(home)
    rita, mia, tom = Talk(home, "rita"), Talk(home, "mia"), Talk(home, "tom")
    await begin(rita)
    await rita.says("invite")
    mine = await invited(rita)
    answers = len(leen.conversation.book.answers)

    await mia.says(code)
    joined = await mia.says(mine)
    await mia.says("1")
    await tom._send(arrived=True, payload=f"ask-{code}")
    await tom.says("roadmaps 2")
    await tom.says("Our neighbours")

    assert joined[0].startswith("You now work on the same answers")
    assert mia.conversation.id == rita.conversation.id
    assert rita.conversation.book.answers[-1].author == "terminal:mia"
    assert tom.conversation.roadmap != leen.conversation.roadmap
    assert len(leen.conversation.book.answers) == answers
    again = await mia.says(code)
    assert again[0].startswith("You are asked one question by Leen.")


async def test_st12_a_code_of_a_team_is_no_answer_to_an_open_question(
    home: House,
) -> None:
    leen, code = await asking(home)
    anna, mia, tom = Talk(home, "anna"), Talk(home, "mia"), Talk(home, "tom")
    await anna.arrives()
    await anna.says("reflect")
    begun = await anna.says("reflect start")
    joins = begun[0].rpartition("join ")[2]
    answers = len(leen.conversation.book.answers)

    await mia.says(code)
    typed = await mia.says(f"join {joins}")
    await mia.says_all("2", "My own answer, without a name")
    await tom.says(code)
    linked = await tom._send(arrived=True, payload=f"join-{joins}")
    await tom.says_all("2", "Another one")

    assert "you answer alone and without your name" in typed[0]
    assert "you answer alone and without your name" in linked[0]
    assert len(leen.conversation.book.answers) == answers


async def test_st12_who_joins_the_file_they_are_asked_of_is_asked_no_more(
    home: House,
) -> None:
    leen, code = await asking(home)
    way = await invited(leen)
    mia = Talk(home, "mia")

    await mia.says(code)
    await mia.says(way)
    place = mia.slot.place if mia.slot else None
    said = await mia.says("To give people work.")

    assert place == Place("map3")
    assert said
    answer = leen.conversation.book.answers[-1]
    assert (answer.place, answer.author) == (place, "terminal:mia")


async def test_st12_an_answer_for_others_to_the_same_file_is_read_anew(
    home: House,
) -> None:
    leen, code = await asking(home)
    way = await invited(leen)
    mia = Talk(home, "mia")
    await mia.says(way)

    def put(tx: Connection) -> None:  # as if a turn had been lost in between
        found = people.find(tx, mia.address)
        assert found
        asks.take(tx, members.mark(code.split()[-1]), found.person, "Mia", "en")
        people.ask(tx, mia.address, members.mark(code.split()[-1]))

    await home.database.run(put)
    said = await mia.says("People want to be seen.")

    assert said[0].startswith("Thank you!")
    assert leen.conversation.book.latest(NEED)


async def test_st12_words_put_aside_are_for_whoever_said_them(home: House) -> None:
    leen, bert = await side_by_side(home)
    await bert.says("english")
    await bert.says("forget")
    await bert.says("Nobody should read this of me")
    await bert.says("no")

    own, others = await bert.says("aside"), await leen.says("aside")

    assert any("Nobody should read this of me" in each for each in own)
    assert not any("Nobody should read" in each for each in others)


async def test_ad6_a_file_is_never_left_to_who_only_guides(home: House) -> None:
    leen, coach, bert = (Talk(home, name) for name in ("leen", "coach", "bert"))
    await walk_to(leen, "map2")
    said = await leen.says("invite facilitator")
    await coach.says(said[1].removeprefix("Your colleague types: "))
    await told(leen)

    alone = await leen.says("leave")
    await bert.says(await invited(leen))
    await leen.says_all("leave", "1")

    def goes_on(tx: Connection) -> str:
        heir = conversations.opener(tx, bert.conversation.id)
        return members.role_of(tx, bert.conversation.id, heir)

    assert alone[0].startswith("Only people who guide you would stay here")
    assert home.database.look(goes_on) == "participant"
    assert (await bert.says("invite"))[-1].startswith("Your colleague types: ")
    assert (await coach.says("approve"))[-1].startswith("That is up to those")


async def test_st12_who_leaves_leaves_their_questions_to_who_goes_on(
    home: House,
) -> None:
    leen, code = await asking(home)
    bert, mia = Talk(home, "bert"), Talk(home, "mia")
    await bert.says(await invited(leen))
    await mia.says(code)
    await leen.says_all("leave", "1")
    await told(bert)

    said = await mia.says("People want to be seen.")

    assert said[0].startswith("Thank you!")
    assert bert.conversation.book.latest(NEED)
    assert (await told(bert))[-1] == "Your question was answered by Mia."


async def test_st12_a_used_invitation_leads_back_to_the_file(home: House) -> None:
    anna, rita, coach = (Talk(home, name) for name in ("anna", "rita", "coach"))
    await begin(anna)
    await begin(rita)
    first, second = await invited(anna), await invited(rita)
    await coach.says(first)
    here = coach.conversation.id
    await coach.says(second)

    said = await coach.says(first)

    assert said[0] == "You work on these answers already."
    assert coach.conversation.id == here == anna.conversation.id


async def test_st12_taking_an_answer_over_leads_to_its_file(home: House) -> None:
    leen, code = await asking(home)
    here = leen.conversation.id
    mia = Talk(home, "mia")
    await mia.says(code)
    number = str(leen.conversation.book.answers[-1].number)
    await leen.says_all(f"change {number}", "Leen knows it after all.", "yes")
    await mia.says("Mia says this.")
    (asked,) = await leen._received()
    beside = leen.conversation.book.answers[-1].number
    await leen.says("roadmaps 2")
    elsewhere = leen.conversation.id
    (tap,) = asked.taps

    taken = await leen.says(tap.says)

    assert elsewhere != here
    assert tap.says.startswith(f"/take {beside} ")
    assert taken[0].startswith("Saved.")
    assert leen.conversation.id == here
    now = leen.conversation.book.latest(NEED)
    assert now
    assert (now.value, now.author) == ("Mia says this.", "terminal:mia")


async def test_st12_no_part_is_claimed_in_a_session_of_a_team(home: House) -> None:
    anna, mia = Talk(home, "anna"), Talk(home, "mia")
    await anna.arrives()
    await anna.says("reflect")
    begun = await anna.says("reflect start")
    await mia.says(f"join {begun[0].rpartition('join ')[2]}")

    said = await mia.says("claim")

    assert said == [home.catalog.voice("en").text("team-not-here")]


async def test_st12_a_code_that_leads_nowhere_leaves_the_question_open(
    home: House,
) -> None:
    leen, code = await asking(home)
    mia = Talk(home, "mia")
    await mia.says(code)

    wrong = await mia.says(f"join {'0' * 20}")
    thanks = await mia.says("People want to be seen.")

    assert wrong[0].startswith("I do not know this invitation.")
    assert thanks[0].startswith("Thank you!")
    assert leen.conversation.book.latest(NEED)
