"""Story CO7: the coach answers in the same chat; what is not answered is not lost."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from sqlalchemy import update

from bot.messages import Face
from bot.telegram.layout import laid_out
from storage.programme_tables import coaches as table
from storage.programme_tables import letters as written
from tests.coaching.asked import asks, still_open, texts
from tests.coaching.walked import arrived, put_for, taps
from tests.programme.scene import scene

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
        (got,) = await texts(leen)

        assert "bij De Tweede Draad" in writes[0]
        assert sent == ["Verstuurd."]
        assert "Je krijgt antwoord van Coen Maes:" in got
        assert "De vraag: “Wat moet dit traject jullie opbrengen?”" in got
        assert "Jij had geschreven: “Wat <b>is</b> een voordeel?”" in got
        assert "Wat jullie er zelf aan hebben." in got
        assert await arrived(omar) == []  # what Leen asks is between her and Coen
        assert "Er zijn hier geen berichten." in await omar.says("/letters")
        assert leen.conversation == standing
        assert still_open(at) == []

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
        letter = await asks(at)
        await coen.says(f"/reply {letter.id} Wat het oplevert.")
        no_more = update(written).where(written.c.about == letter.id)
        await at.does(lambda tx: tx.execute(no_more.values(about=None)).rowcount)

        assert await omar.says("/letters") == ["Er zijn hier geen berichten."]
        assert (await omar.says("/letters 2"))[0].startswith(
            "Ik vind dat bericht niet voor je"
        )
        assert (await omar.says("/reply 2 x"))[0].startswith("Ik ken geen bericht")


async def test_co7_where_a_coach_had_themselves_erased_there_is_none(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        letter = await asks(at)
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
        first = await asks(at)
        await coen.says(f"/reply {first.id} Wat het oplevert.")
        offered = taps(await arrived(leen))
        await leen.says(offered["Antwoord"])
        await leen.says("Voor wie dan?")
        got = await texts(coen)
        (second,) = still_open(at)
        await coen.says(f"/reply {second.id} Voor jullie.")
        (last,) = await texts(leen)

        assert "Jij had geschreven: “Wat het oplevert.”" in got[-1]
        assert second.about == first.id + 1
        assert "Jij had geschreven: “Voor wie dan?”" in last
        assert still_open(at) == []


async def test_co7_what_is_not_answered_can_be_found_with_its_time(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        first = await asks(at)
        await at.later(days=2)
        second = await asks(at, "En dit?")

        assert [each.id for each in still_open(at)] == [first.id, second.id]
        assert second.at - first.at == timedelta(days=2)
        await at.person("coen").says(f"/letters done {first.id}")
        assert [each.id for each in still_open(at)] == [second.id]
