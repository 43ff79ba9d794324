"""Story CO7: a coach who has not come, blocked us or handed on; and what is typed by mistake."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import update

from flows.roadmap import Kind
from storage import coaches, letters, people
from storage.programme_tables import coaches as table
from tests.coaching.asked import asks, still_open, texts
from tests.coaching.walked import arrived
from tests.programme.scene import scene

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
        first = await asks(at)
        second = await asks(at, "En dit?")
        await arrived(coen)
        await coen.says(f"/reply {first.id}")
        await at.hands_over(1, "Fatou")

        late = await coen.says("Wat jullie er zelf aan hebben.")
        refused = await coen.says(f"/reply {second.id} Zo dus.")
        gone = await coen.says("/letters")
        nothing = await arrived(leen)
        open_ = await fatou.says("/letters")
        await fatou.says(f"/reply {second.id} Comme ceci.")
        (got,) = await texts(leen)

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
        letter = await asks(at)
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
        assert still_open(at) == [letter]


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
        (got,) = await texts(coen)

        assert "“Bel Fatma op …”" in asked[0]
        assert kept == []
        assert "niet verstuurd" in other[0]
        assert without[0].startswith("Verstuurd naar Coen Maes.")
        assert "0470" not in got

        await leen.says("/coach alleen")
        await leen.says("Bel mij op 0470 12 34 56")
        meant = await leen.says("Bel mij op 0470 12 34 56")
        (typed,) = await texts(coen)
        assert meant[0].startswith("Verstuurd naar Coen Maes.")
        assert "0470 12 34 56" in typed


async def test_co7_a_letter_that_is_too_long_is_not_sent(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen = at.person("leen")
        await leen.says("/coach alleen")
        said = await leen.says("woord " * 400)
        assert "2.000" in said[0]
        assert still_open(at) == []
        await leen.says("kort")
        assert [each.words for each in still_open(at)] == ["kort"]


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
        (got,) = await texts(coen)

    assert "Wat wil je vragen aan Coen Maes?" in said[0]
    assert "De vraag" not in got


async def test_co7_letters_go_on_with_the_next_round(tmp_path: Path) -> None:
    async with scene(tmp_path, roadmap="quick") as at:
        leen = at.person("leen")
        letter = await asks(at)
        first = at.file(1)
        for _ in range(12):
            review = leen.slot and leen.slot.field.kind is Kind.REVIEW
            await leen.says("/confirm" if review else "/skip")
        assert leen.conversation.stage == "finished"
        await leen.says("/nieuwe ronde")

        assert at.file(1) != first
        assert [each.id for each in still_open(at)] == [letter.id]
        await at.person("coen").says(f"/reply {letter.id} Zo.")
        assert "Zo." in str(await texts(leen))
