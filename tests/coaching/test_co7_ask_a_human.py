"""Story CO7: from every question two taps to one's coach; the question goes along by leave."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.messages import Bubble, Face, Inbound, Press
from bot.telegram.layout import laid_out
from flows.roadmap import Kind
from storage import consents, letters, people
from tests.coaching.asked import asks, still_open, texts
from tests.coaching.walked import Walked, put_for, taps
from tests.programme.scene import Scene, scene
from tests.talk import Talk, shown

LINK = "https://t.me/filrouge_bot"
PRESSED = iter(range(10_000))


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
        (first,) = await texts(coen)
        await leen.says(offered["Met deze vraag"])
        along = await leen.says("Wat bedoel je hier?")
        (second,) = await texts(coen)

        assert alone[0].startswith("Verstuurd naar Coen Maes. Het antwoord komt hier.")
        assert "De vraag" not in first
        assert "Wat is een voordeel?" in first
        assert along[0].startswith("Verstuurd naar Coen Maes, samen met de vraag.")
        assert question in second
        assert "Wat bedoel je hier?" in second
        assert [bool(each.context) for each in still_open(at)] == [False, True]
        assert [each.place.prompt for each in still_open(at)] == ["", "why1"]


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
        (got,) = await texts(coen)

    assert "Wat moet dit traject jullie opbrengen?" in got


async def test_co7_a_question_goes_along_without_answers_in_it(tmp_path: Path) -> None:
    """Questions speak of earlier answers; the coach reads those only once they are shared."""
    async with scene(tmp_path, roadmap="quick") as at:
        leen, coen = at.person("leen"), at.person("coen")
        await leen.says("1")
        (asked,) = await leen.says("zqaaaaqz")
        said = await leen.says("/coach")
        await leen.says(taps(leen.bubbles)["Met deze vraag"])
        await leen.says("Hoezo?")
        (got,) = await texts(coen)

    assert "zqaaaaqz" in asked  # the question speaks of it
    assert "zqaaaaqz" not in str(said)
    assert "zqaaaaqz" not in got
    assert "De vraag: “" in got
    assert "…" in got


async def test_co7_a_name_goes_along_only_with_leave(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        coen = at.person("coen")
        await asks(at)
        (without,) = await texts(coen)
        person = at.id_of("leen")
        await at.person("leen").says("/choices 2")
        assert at.look(lambda tx: consents.allowed(tx, person, "naming"))
        await asks(at)
        (named,) = await texts(coen)

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
        assert still_open(at) == []
        assert len(leen.conversation.book.answers) == len(before) + 1


async def test_co7_what_is_written_to_a_coach_is_no_answer(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen = at.person("leen")
        before = leen.conversation
        await asks(at, "4, 5")

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
        (got,) = await texts(fatou)
        asked = at.look(lambda tx: people.find(tx, claire.address))

    assert "Fatou Diallo" in said[-1]
    assert "Qui demande cela ?" in got
    assert asked
    assert asked.asked
