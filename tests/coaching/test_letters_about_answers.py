"""Stories CO2, CO7: a coach writes about a shared answer, and never answers for anybody."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.asked import Heard, Read
from bot.commands import Command
from bot.lexicon import Lexicon
from bot.reading import read
from flows.answers import Status
from storage import conversations, letters, trail
from storage.tables import answers
from tests.coaching.asked import asks, shared_answer, texts
from tests.coaching.walked import Walked, arrived, taps
from tests.programme.scene import Scene, scene
from tests.talk import shown


def _kept(at: Scene) -> int:
    """Return how many rows of answers there are, on all files."""
    return at.look(
        lambda tx: tx.execute(select(func.count()).select_from(answers)).scalar_one()
    )


async def test_co2_a_comment_opens_its_question(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        omar = at.person("omar")
        sent = await coen.says(f"/comment E1 {name.number} Voluit <i>graag</i>.")
        bubbles = await arrived(leen)
        others = await texts(omar)
        asked = await leen.says(taps(bubbles)["Open de vraag"])

        assert sent[0].startswith("Verstuurd naar De Tweede Draad, over “")
        assert "Coen Maes schrijft over “" in shown(bubbles[0])
        assert "Voluit <i>graag</i>." in shown(bubbles[0])
        assert "Voluit <i>graag</i>." in others[0]
        assert leen.slot
        assert leen.slot.place == name.place
        assert f"Jullie antwoord nu: {name.value}" in asked[-1]


async def test_co2_a_comment_can_be_written_next(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        asked = await coen.says(f"/opmerking e1 {name.number}")
        await coen.says("Voluit graag.")
        (got,) = await texts(leen)

    assert "Je volgende tekst gaat naar De Tweede Draad, over “" in asked[0]
    assert "Voluit graag." in got


async def test_co7_what_a_coach_writes_at_night_waits_for_the_morning(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        evening = at.clock.now.replace(hour=21)
        await at.later(seconds=(evening - at.clock.now).total_seconds())
        await texts(leen)
        sent = await coen.says(f"/comment E1 {name.number} Voluit graag.")
        at_night = await texts(leen)
        await at.later(hours=12)
        in_the_morning = await texts(leen)
        await at.later(days=3)
        later = await texts(leen)

    assert sent[0].startswith("Ik verwittig iedereen daar tijdens de werkuren: ")
    assert at_night == []
    assert "Voluit graag." in "\n".join(in_the_morning)
    assert "Voluit graag." not in "\n".join(later)


async def test_co7_what_waits_is_let_go_when_nothing_is_shared_any_more(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        evening = at.clock.now.replace(hour=21)
        await at.later(seconds=(evening - at.clock.now).total_seconds())
        await coen.says(f"/comment E1 {name.number} Voluit graag.")
        await leen.says("/share off")
        await at.later(hours=12)
        said = await texts(leen)

    assert "Voluit graag." not in "\n".join(said)


async def test_co2_a_comment_opens_the_file_it_is_about(tmp_path: Path) -> None:
    """Somebody may be elsewhere by then; there the same number is another answer."""
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        await leen.says("/roadmaps 2")
        assert leen.conversation.id != at.file(1)
        await coen.says(f"/comment E1 {name.number} Voluit graag.")
        await leen.says(taps(await arrived(leen))["Open de vraag"])

        assert leen.conversation.id == at.file(1)
        assert leen.slot
        assert leen.slot.place == name.place


async def test_co2_a_wording_is_read_on_the_day_it_is_where_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    days: list[date] = []

    def noted(text: str, reader: Read, lexicon: Lexicon) -> Heard | Command:
        days.append(reader.today)
        return read(text, reader, lexicon)

    monkeypatch.setattr("bot.coaching.using.read", noted)
    async with scene(tmp_path, zone=timezone(timedelta(hours=11))) as at:
        leen, coen, name = await shared_answer(at)
        there = at.clock().astimezone(timezone(timedelta(hours=11))).date()
        assert there > at.clock().date()
        await coen.says(f"/propose E1 {name.number} Atelier De Tweede Draad")
        await leen.says(taps(await arrived(leen))["Neem dit over"])

    assert days == [there]


async def test_co2_a_letter_is_of_the_day_it_was_where_they_are(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        at.clock.now = datetime(2026, 4, 1, 23, 30, tzinfo=UTC)  # 1:30 in Belgium
        await asks(at)
        got = "\n".join(await texts(at.person("coen")))
        listed = "\n".join(await at.person("coen").says("/letters"))

    assert "2 april 2026. Van De Tweede Draad" in got
    assert "2 april 2026, De Tweede Draad" in listed


async def test_co2_a_wording_is_theirs_once_they_save_it(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        before = _kept(at)
        await coen.says(f"/propose E1 {name.number} Atelier De Tweede Draad")
        bubbles = await arrived(leen)
        assert _kept(at) == before
        assert "Er verandert niets, tenzij je ze overneemt" in shown(bubbles[0])

        asked = await leen.says(taps(bubbles)["Neem dit over"])
        assert _kept(at) == before
        assert "Atelier De Tweede Draad" in asked[-1]
        assert str(name.value) in asked[-1]
        assert leen.conversation.doubt
        assert leen.conversation.doubt.about == "save"

        await leen.says("1")
        given = leen.conversation.book.latest(name.place)
        assert given
        assert given.value == "Atelier De Tweede Draad"
        assert given.author == leen.address
        assert given.status is Status.GIVEN
        assert _kept(at) == before + 1
        seen = str([await coen.says("/seen E1"), await coen.says("/seen E1 2")])
        assert "Atelier" in seen  # looked at and saved: confirmed by that
        assert str(name.value) not in seen


@pytest.mark.parametrize("no", ["3", "nee"])
async def test_co2_a_wording_that_is_not_saved_leaves_no_trace(
    no: str, tmp_path: Path
) -> None:
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        before = _kept(at)
        await coen.says(f"/propose E1 {name.number} Atelier De Tweede Draad")
        await leen.says(taps(await arrived(leen))["Neem dit over"])
        await leen.says(no)

        held = leen.conversation.book.latest(name.place)
        assert held == name
        assert _kept(at) == before


async def test_co2_a_wording_can_be_left_and_the_coach_is_not_told(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        await coen.says(f"/propose E1 {name.number} Atelier De Tweede Draad")
        said = await leen.says(taps(await arrived(leen))["Laat zo"])
        listed = await coen.says("/letters")

        assert said == ["Goed, je antwoord blijft zoals het is."]
        assert leen.conversation.book.latest(name.place) == name
        assert await arrived(coen) == []
        assert "geen antwoord" not in listed[0]


async def test_co2_a_word_that_is_a_command_is_no_wording(tmp_path: Path) -> None:
    """Taken over, it opens the question; nothing is skipped or erased by it."""
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        for words in ("overslaan", "vergeet", "stop"):
            await coen.says(f"/propose E1 {name.number} {words}")
            await leen.says(taps(await arrived(leen))["Neem dit over"])
            assert leen.slot
            assert leen.slot.place == name.place
            assert leen.conversation.book.latest(name.place) == name
            await leen.says("/verder")


@pytest.mark.parametrize("what", ["comment", "propose"])
async def test_co2_the_refusal_does_not_tell_whether_there_is_an_answer(
    what: str, tmp_path: Path
) -> None:
    async with scene(tmp_path) as at:
        walked = Walked(at.person("leen"))
        await walked.finishes()
        await walked.answers()  # goes on with the next part
        await walked.answers()
        leen, coen, fatou = (at.person(n) for n in ("leen", "coen", "fatou"))
        book = leen.conversation.book
        name = next(each for each in book if each.place[::2] == ("why5", "name"))
        first = next(each for each in book if each.place.field == "first-name")
        fresh = book.answers[-1]
        before = _kept(at)

        unshared = await coen.says(f"/{what} E1 {name.number} Zo.")
        await at.shares(1)
        unconfirmed = await coen.says(f"/{what} E1 {fresh.number} Zo.")
        withheld = await coen.says(f"/{what} E1 {first.number} Zo.")
        nowhere = await coen.says(f"/{what} E1 9999 Zo.")
        await leen.says(f"/withhold {name.number}")
        kept_back = await coen.says(f"/{what} E1 {name.number} Zo.")
        theirs = await fatou.says(f"/{what} E1 {name.number} Zo.")
        no_file = await coen.says(f"/{what} E3 {name.number} Zo.")

        refusal = [
            "Ik ken geen antwoord met dat nummer dat daar met jou gedeeld is. Typ /gezien en de onderneming, bijvoorbeeld: /gezien E7"
        ]
        for said in (unshared, unconfirmed, withheld, nowhere, kept_back, no_file):
            assert said == refusal
        assert theirs == await fatou.says(f"/{what} E99 1 Zo.")
        assert at.look(lambda tx: letters.of(tx, at.file(1))) == []
        assert await arrived(leen) == []
        assert _kept(at) == before


async def test_co2_a_wording_is_for_an_answer_in_words(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen, coen, _ = await shared_answer(at)
        choice = leen.conversation.book.answers[0]
        said = await coen.says(f"/propose E1 {choice.number} Iets anders")
        long = await coen.says(f"/comment E1 {choice.number} Iets anders")

    assert said[0].startswith("Je kunt alleen woorden voorstellen bij een antwoord")
    assert long[0].startswith("Verstuurd naar De Tweede Draad")


async def test_co2_a_wording_fits_its_question_and_says_something_new(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        long = await coen.says(f"/propose E1 {name.number} " + "lang " * 100)
        nothing = await arrived(leen)
        await coen.says("cancel")
        await coen.says(f"/propose E1 {name.number} {name.value}")
        same = await leen.says(taps(await arrived(leen))["Neem dit over"])

        assert "Er is niets verstuurd." in long[0]
        assert nothing == []
        assert leen.conversation.doubt is None
        assert leen.conversation.book.latest(name.place) == name
        assert leen.conversation.stage != "editing"
        assert same


async def test_co2_a_wording_is_asked_about_also_after_a_colleague_went_on(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        omar = at.person("omar")
        await coen.says(f"/propose E1 {name.number} Atelier De Tweede Draad")
        use = taps(await arrived(omar))["Neem dit over"]
        await leen.says("/verder")
        await leen.says("1")
        asked = str(await omar.says(use))
        await omar.says("1")

        given = leen.conversation.book.latest(name.place)
        assert "Atelier De Tweede Draad" in asked
        assert given
        assert given.value == "Atelier De Tweede Draad"
        assert given.author == omar.address


async def test_co2_nothing_a_coach_types_becomes_an_answer_of_theirs(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        file, before = at.file(1), _kept(at)
        for typed in (
            f"/comment E1 {name.number} Voluit graag.",
            f"/propose E1 {name.number} Atelier De Tweede Draad",
            f"/propose E1 {name.number}",
            "Weverij",
            f"/change {name.number}",
            "Weverij",
            f"/take {name.number} {file[:8]}",
            f"/object {name.number}",
            "/letters use 2",
            "/letters open 1",
        ):
            await coen.says(typed)
        rows = at.look(lambda tx: conversations.by_id(tx, file))
        assert rows
        assert {each.author for each in rows.book} == {leen.address}
        assert rows.book.latest(name.place) == name
        own = coen.conversation.id
        assert own != file
        here = at.look(
            lambda tx: tx.execute(
                select(func.count())
                .select_from(answers)
                .where(answers.c.conversation == file)
            ).scalar_one()
        )
        assert here <= before


async def test_co2_writing_about_an_answer_is_noted_as_a_reading(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        _, coen, name = await shared_answer(at)
        await coen.says(f"/comment E1 {name.number} Voluit graag.")
        noted = at.look(lambda tx: trail.of(tx, at.id_of("omar")))

    assert [(each.role, each.object) for each in noted] == [("coach", "answers")]


async def test_co2_a_hand_over_while_writing_stops_the_comment(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen, coen, name = await shared_answer(at)
        await coen.says(f"/comment E1 {name.number}")
        await at.hands_over(1, "Fatou")
        said = await coen.says("Voluit graag.")

        assert said[0].startswith("Ik ken geen antwoord met dat nummer")
        assert await arrived(leen) == []
