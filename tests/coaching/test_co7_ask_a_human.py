"""Story CO7: from every question two taps to one's coach, and the answer in the same chat."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.messages import Bubble, Face, Inbound, Press
from bot.telegram.layout import laid_out
from flows.roadmap import Kind
from storage import coaches, consents, letters, people
from storage.letters import Letter
from storage.programme_tables import coaches as table
from storage.programme_tables import letters as written
from tests.coaching.walked import Walked, arrived, put_for, taps
from tests.programme.scene import Scene, scene
from tests.talk import Talk, shown

LINK = "https://t.me/filrouge_bot"
PRESSED = iter(range(10_000))


def _open(at: Scene, number: int = 1) -> list[Letter]:
    return at.look(lambda tx: letters.open_asks(tx, at.file(number)))


async def _asked(at: Scene, words: str = "Wat is een voordeel?") -> Letter:
    await at.person("leen").says("/coach alone")
    await at.person("leen").says(words)
    return _open(at)[-1]


async def _texts(talk: Talk) -> list[str]:
    return [shown(each) for each in await arrived(talk)]


async def _press(at: Scene, talk: Talk, asks: str, says: str) -> list[Bubble]:
    """Tap a button as a messenger brings it."""
    await at.home.assistant.take_turn(
        Inbound(
            account="terminal",
            update=f"press:{next(PRESSED)}",
            address=talk.address,
            press=Press(asks=asks, says=says),
        )
    )
    return put_for(at, talk)


# --- two taps ------------------------------------------------------------------------------------


async def test_co7_two_taps_from_every_question(tmp_path: Path) -> None:
    """Help, then "Ask my coach"; both are buttons that hold whatever is open."""
    async with scene(tmp_path, link=LINK) as at:
        walked = Walked(at.person("leen"))
        leen, asked = walked.talk, 0
        await leen.says("/continue")
        for _ in range(70):
            slot = leen.slot
            if slot is not None and slot.field.kind is not Kind.REVIEW:
                question = _latest_question(at, leen)
                page = laid_out(question, Face())
                (help_,) = [
                    d for row in page.rows for _, d in row if d.endswith("/help")
                ]
                _, asks, _, says = help_.split("|", 3)
                said = await _press(at, leen, asks, says)
                way = taps([said[-1]])
                assert way["Vraag mijn coach"] == "/coach"
                said = await _press(at, leen, "", way["Vraag mijn coach"])
                offered = taps([said[-1]])
                assert list(offered) == [
                    "Met deze vraag",
                    "Enkel mijn woorden",
                    "Annuleren",
                ]
                await _press(at, leen, "", offered["Annuleren"])
                asked += 1
            await walked.answers()
        assert asked > 40
        assert at.look(lambda tx: letters.of(tx, at.file(1))) == []


def _latest_question(at: Scene, talk: Talk) -> Bubble:
    every = put_for(at, talk)
    return [each for each in every if each.kind == "question"][-1]


async def test_co7_help_offers_no_coach_where_there_is_none(tmp_path: Path) -> None:
    async with scene(tmp_path, link=LINK) as at:
        bram = at.person("bram", "en")
        await bram.arrives()
        await bram.says("/roadmaps 1")
        await bram.says("/help")
        help_ = put_for(at, bram)[-1]

    assert "These always work" in help_.text
    assert help_.taps == ()
    assert "/coach" not in shown(help_)


async def test_co7_the_second_misread_offers_the_coach(tmp_path: Path) -> None:
    """Product rule 16: the second failure offers Skip and Ask my coach."""
    async with scene(tmp_path, link=LINK) as at:
        leen = at.person("leen")
        await leen.says("paarse olifanten")
        first = put_for(at, leen)[-1]
        await leen.says("groene giraffen")
        second = put_for(at, leen)[-1]

    assert "/coach" not in shown(first)
    assert "overslaan" in shown(second)
    assert "Of vraag het aan Coen Maes, je coach. Typ: /coach" in shown(second)
    assert taps([second])["Vraag mijn coach"] == "/coach"


# --- what goes along --------------------------------------------------------------------------


async def test_co7_the_question_goes_along_only_after_that_tap(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen, coen = at.person("leen"), at.person("coen")
        said = await leen.says("/coach")
        question = "De vraag: “Wat moet dit traject jullie opbrengen?”"
        assert question in said[0]
        offered = taps(leen.bubbles)

        await leen.says(offered["Enkel mijn woorden"])
        alone = await leen.says("Wat is een voordeel?")
        (first,) = await _texts(coen)
        await leen.says(offered["Met deze vraag"])
        along = await leen.says("Wat bedoel je hier?")
        (second,) = await _texts(coen)

        assert alone[0].startswith("Verstuurd naar Coen Maes. Het antwoord komt hier.")
        assert "De vraag" not in first
        assert "Wat is een voordeel?" in first
        assert along[0].startswith("Verstuurd naar Coen Maes, samen met de vraag.")
        assert question in second
        assert "Wat bedoel je hier?" in second
        assert [bool(each.context) for each in _open(at)] == [False, True]
        assert [each.place.prompt for each in _open(at)] == ["", "why1"]


async def test_co7_the_question_that_was_shown_goes_along(tmp_path: Path) -> None:
    """Not the one that is open by the time somebody taps."""
    async with scene(tmp_path) as at:
        leen, coen = at.person("leen"), at.person("coen")
        await leen.says("/coach")
        with_it = taps(leen.bubbles)["Met deze vraag"]
        await leen.says("4, 5")
        assert leen.slot
        assert leen.slot.place.prompt == "why2"

        await leen.says(with_it)
        await leen.says("Wat bedoel je hier?")
        (got,) = await _texts(coen)

    assert "Wat moet dit traject jullie opbrengen?" in got


async def test_co7_a_question_goes_along_without_answers_in_it(tmp_path: Path) -> None:
    """Questions speak of earlier answers; the coach reads those only once they are shared."""
    async with scene(tmp_path) as at:
        walked = Walked(at.person("leen"))
        leen, coen = walked.talk, at.person("coen")
        while not (leen.slot and leen.slot.place[::2] == ("map6", "gives")):
            await walked.answers()
        asked = await leen.says("/continue")
        name = walked.said[leen.slot.place._replace(field="name")]
        assert name in str(asked)
        said = await leen.says("/coach")
        await leen.says(taps(leen.bubbles)["Met deze vraag"])
        await leen.says("Hoezo?")
        (got,) = await _texts(coen)

    assert name not in str(said)
    assert name not in got
    assert "De vraag: “" in got


async def test_co7_a_name_goes_along_only_with_leave(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        coen = at.person("coen")
        await _asked(at)
        (without,) = await _texts(coen)
        person = at.id_of("leen")
        await at.person("leen").says("/choices 2")
        assert at.look(lambda tx: consents.allowed(tx, person, "naming"))
        await _asked(at)
        (named,) = await _texts(coen)

    assert "Je krijgt een vraag van iemand:" in without
    assert "Leen" not in without
    assert "Je krijgt een vraag van Leen:" in named


@pytest.mark.parametrize("stop", ["annuleren", "laat maar", "/coach annuleren"])
async def test_co7_writing_can_be_called_off(stop: str, tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen = at.person("leen")
        await leen.says("/coach met")
        said = await leen.says(stop)
        before = leen.conversation.book.answers
        await leen.says("4, 5")

        assert said == ["Goed, er wordt niets verstuurd."]
        assert _open(at) == []
        assert len(leen.conversation.book.answers) == len(before) + 1


async def test_co7_what_is_written_to_a_coach_is_no_answer(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen = at.person("leen")
        before = leen.conversation
        await _asked(at, "4, 5")

        assert leen.conversation == before
        await leen.says("4, 5")
        assert leen.conversation.book.answers[-1].place.prompt == "why1"


async def test_co7_who_answers_a_single_question_for_others_reaches_their_own_coach(
    tmp_path: Path,
) -> None:
    """The question stays open, and goes nowhere: it is of another enterprise."""
    async with scene(tmp_path) as at:
        leen, claire, fatou = (at.person(n) for n in ("leen", "claire", "fatou"))
        offered = await leen.says("/collega")
        found = re.search(r"[0-9a-f]{20}", str(offered))
        assert found
        await claire.says(f"join {found[0]}")
        said = await claire.says("/coach")
        await claire.says("/coach seul")
        await claire.says("Qui demande cela ?")
        (got,) = await _texts(fatou)
        asked = at.look(lambda tx: people.find(tx, claire.address))

    assert "Fatou Diallo" in said[-1]
    assert "Qui demande cela ?" in got
    assert asked
    assert asked.asked


# --- the answer ----------------------------------------------------------------------------------


async def test_co7_the_answer_comes_in_the_same_chat_with_its_question(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        leen, omar, coen = (at.person(n) for n in ("leen", "omar", "coen"))
        await leen.says("/coach with")
        await leen.says("Wat <b>is</b> een voordeel?")
        offered = taps(await arrived(coen))
        standing = leen.conversation

        writes = await coen.says(offered["Antwoord"])
        sent = await coen.says("Wat jullie er zelf aan hebben.")
        (got,) = await _texts(leen)

        assert "bij De Tweede Draad" in writes[0]
        assert sent == ["Verstuurd."]
        assert "Je krijgt antwoord van Coen Maes:" in got
        assert "De vraag: “Wat moet dit traject jullie opbrengen?”" in got
        assert "Jij had geschreven: “Wat <b>is</b> een voordeel?”" in got
        assert "Wat jullie er zelf aan hebben." in got
        assert await arrived(omar) == []  # what Leen asks is between her and Coen
        assert "Er zijn hier geen berichten." in await omar.says("/letters")
        assert leen.conversation == standing
        assert _open(at) == []

        bubble = next(
            each
            for each in put_for(at, leen)
            if "Je krijgt antwoord" in str(each.before)
        )
        assert "&lt;b&gt;is&lt;/b&gt;" in laid_out(bubble, Face()).html


async def test_co7_an_answer_to_somebody_who_was_erased_is_nobody_elses(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        omar, coen = at.person("omar"), at.person("coen")
        letter = await _asked(at)
        await coen.says(f"/reply {letter.id} Wat het oplevert.")
        no_more = update(written).where(written.c.about == letter.id)
        await at.does(lambda tx: tx.execute(no_more.values(about=None)).rowcount)

        assert await omar.says("/letters") == ["Er zijn hier geen berichten."]
        assert (await omar.says("/letters 2"))[0].startswith("Ik vind zo geen bericht")
        assert (await omar.says("/reply 2 x"))[0].startswith("Ik ken geen bericht")


async def test_co7_where_a_coach_had_themselves_erased_there_is_none(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        letter = await _asked(at)
        empty = update(table).where(table.c.id == at.coach("Coen").id)
        nobody = empty.values(name="", person=None)
        await at.does(lambda tx: tx.execute(nobody).rowcount)
        said = await at.person("leen").says("/coach")
        help_ = await at.person("leen").says("/help")
        refused = await at.person("coen").says(f"/reply {letter.id} Zo.")
        await at.hands_over(1, "Fatou")
        found = await at.person("fatou").says("/letters")

    assert said == ["Je hebt hier geen coach."]
    assert "/coach" not in str(help_)
    assert refused[-1].startswith("Ik ken geen bericht")
    assert "Wat is een voordeel?" in found[-1]


async def test_co7_both_can_go_on_writing(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen, coen = at.person("leen"), at.person("coen")
        first = await _asked(at)
        await coen.says(f"/reply {first.id} Wat het oplevert.")
        offered = taps(await arrived(leen))
        await leen.says(offered["Antwoord"])
        await leen.says("Voor wie dan?")
        got = await _texts(coen)
        (second,) = _open(at)
        await coen.says(f"/reply {second.id} Voor jullie.")
        (last,) = await _texts(leen)

        assert "Jij had geschreven: “Wat het oplevert.”" in got[-1]
        assert second.about == first.id + 1
        assert "Jij had geschreven: “Voor wie dan?”" in last
        assert _open(at) == []


async def test_co7_what_is_not_answered_can_be_found_with_its_time(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        first = await _asked(at)
        await at.later(days=2)
        second = await _asked(at, "En dit?")

        assert [each.id for each in _open(at)] == [first.id, second.id]
        assert second.at - first.at == timedelta(days=2)
        await at.person("coen").says(f"/letters done {first.id}")
        assert [each.id for each in _open(at)] == [second.id]


# --- a coach who is not there ------------------------------------------------------------------------


async def test_co7_a_coach_who_has_not_come_yet_finds_it_later(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        coen, coach = at.person("coen"), at.coach("Coen").id
        person = at.id_of("coen")
        nobody = update(table).where(table.c.id == coach).values(person=None)
        await at.does(lambda tx: tx.execute(nobody).rowcount)
        await at.person("leen").says("/coach alleen")
        said = await at.person("leen").says("Wat is een voordeel?")
        assert await arrived(coen) == []
        assert await coen.says("/letters") == ["Er zijn hier geen berichten."]
        await at.does(lambda tx: coaches.came(tx, coach, person))
        found = await coen.says("/letters")

    assert said[0].startswith("Coen Maes is hier nog niet geweest. Ik hou je bericht")
    assert "Wat is een voordeel? (nog geen antwoord)" in found[0]


async def test_co7_a_coach_who_blocked_us_gets_nothing_and_that_is_said(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await at.does(lambda tx: people.out_of_reach(tx, "terminal:coen", at.clock()))
        await at.person("leen").says("/coach alleen")
        said = await at.person("leen").says("Wat is een voordeel?")
        nothing = await arrived(at.person("coen"))
        back = await at.person("coen").says("/letters")

    assert "Ik kan Coen Maes hier nu niet bereiken. Er is dus niets bezorgd." in said[0]
    assert nothing == []
    assert "Wat is een voordeel?" in back[0]


async def test_co7_after_a_hand_over_the_new_coach_answers_and_the_old_cannot(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        leen, coen, fatou = (at.person(n) for n in ("leen", "coen", "fatou"))
        first = await _asked(at)
        second = await _asked(at, "En dit?")
        await arrived(coen)
        await coen.says(f"/reply {first.id}")
        await at.hands_over(1, "Fatou")

        late = await coen.says("Wat jullie er zelf aan hebben.")
        refused = await coen.says(f"/reply {second.id} Zo dus.")
        gone = await coen.says("/letters")
        nothing = await arrived(leen)
        open_ = await fatou.says("/letters")
        await fatou.says(f"/reply {second.id} Comme ceci.")
        (got,) = await _texts(leen)

    refusal = "Ik ken geen bericht met dat nummer waarop je kunt antwoorden."
    assert late[0].startswith(refusal)
    assert refused[0].startswith(refusal)
    assert gone == ["Er zijn hier geen berichten."]
    assert nothing == []
    assert "Wat is een voordeel?" in open_[0]
    assert "En dit?" in open_[0]
    assert "Je krijgt antwoord van Fatou Diallo:" in got


async def test_co7_a_number_that_is_not_theirs_tells_nothing(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        letter = await _asked(at)
        said = {
            (name, typed): await at.person(name).says(typed)
            for name in ("omar", "claire", "fatou", "coen")
            for typed in ("/reply 99 x", f"/reply {letter.id} x")
            if (name, typed) != ("coen", f"/reply {letter.id} x")
        }
        for name in ("omar", "claire", "fatou"):
            assert (
                said[name, f"/reply {letter.id} x"][-1] == said[name, "/reply 99 x"][-1]
            )
        assert _open(at) == [letter]


# --- what is typed by mistake ---------------------------------------------------------------------------


async def test_ri7_what_says_who_somebody_is_is_asked_about_and_not_kept(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        leen, coen = at.person("leen"), at.person("coen")
        await leen.says("/coach alleen")
        asked = await leen.says("Bel Fatma op 0470 12 34 56")
        kept = at.look(lambda tx: letters.of(tx, at.file(1)))
        other = await leen.says("Bel Fatma op 0470 12 34 57")
        without = await leen.says("Bel Fatma eens")
        (got,) = await _texts(coen)

        assert "“Bel Fatma op …”" in asked[0]
        assert kept == []
        assert "niet verstuurd" in other[0]
        assert without[0].startswith("Verstuurd naar Coen Maes.")
        assert "0470" not in got

        await leen.says("/coach alleen")
        await leen.says("Bel mij op 0470 12 34 56")
        meant = await leen.says("Bel mij op 0470 12 34 56")
        (typed,) = await _texts(coen)
        assert meant[0].startswith("Verstuurd naar Coen Maes.")
        assert "0470 12 34 56" in typed


async def test_co7_a_letter_that_is_too_long_is_not_sent(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen = at.person("leen")
        await leen.says("/coach alleen")
        said = await leen.says("woord " * 400)
        assert "Hier passen er 2000." in said[0] or "2.000" in said[0]
        assert _open(at) == []
        await leen.says("kort")
        assert [each.words for each in _open(at)] == ["kort"]


async def test_co7_from_another_roadmap_it_goes_to_the_one_coach_alone(
    tmp_path: Path,
) -> None:
    """No question of another file goes along."""
    async with scene(tmp_path) as at:
        leen, coen = at.person("leen"), at.person("coen")
        await leen.says("/roadmaps 2")
        assert leen.conversation.id != at.file(1)
        said = await leen.says("/coach")
        await leen.says("Wat is een voordeel?")
        (got,) = await _texts(coen)

    assert "Wat wil je vragen aan Coen Maes?" in said[0]
    assert "De vraag" not in got


async def test_co7_letters_go_on_with_the_next_round(tmp_path: Path) -> None:
    async with scene(tmp_path, roadmap="quick") as at:
        leen = at.person("leen")
        letter = await _asked(at)
        first = at.file(1)
        for _ in range(12):
            review = leen.slot and leen.slot.field.kind is Kind.REVIEW
            await leen.says("/confirm" if review else "/skip")
        assert leen.conversation.stage == "finished"
        await leen.says("/nieuwe ronde")

        assert at.file(1) != first
        assert [each.id for each in _open(at)] == [letter.id]
        await at.person("coen").says(f"/reply {letter.id} Zo.")
        assert "Zo." in str(await _texts(leen))
