"""Story CO2: sharing is the participants’, and "What my coach sees" is what the coach gets."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from bot.messages import Face
from bot.telegram.layout import laid_out
from storage import members, shares, trail
from storage.tables import outbox
from tests.coaching.walked import Walked, arrived, bodies, put_for, taps
from tests.programme.scene import Scene, scene
from tests.talk import shown

LINK = "https://t.me/filrouge_bot"


async def _answered(at: Scene) -> Walked:
    """Let Leen answer and confirm a sitting."""
    walked = Walked(at.person("leen"))
    await walked.finishes()
    return walked


async def test_co2_nothing_is_shared_at_first(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await _answered(at)

        held = (await at.person("leen").says("/share"))[0]
        seen = await at.person("coen").says("/seen E1")

    assert held.startswith("Jullie delen geen antwoorden met jullie coach, Coen Maes.")
    assert "Coen Maes de antwoorden van De Tweede Draad" in held
    assert "/delen aan" in held
    assert seen == [
        "Coen Maes ziet geen antwoorden van De Tweede Draad (E1): ze zijn niet gedeeld."
    ]


async def test_co2_any_member_switches_it_and_the_others_are_told(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await _answered(at)
        leen, omar = at.person("leen"), at.person("omar")
        await omar.says("/share")
        switch = taps(omar.bubbles)
        assert switch["Deel"] == "/share on"

        await omar.says(switch["Deel"])
        told = [shown(each) for each in await arrived(leen)]
        again = await omar.says("/delen aan")
        nothing = await arrived(leen)
        stop = taps(omar.bubbles)["Stop met delen"]
        await leen.says(stop)
        back = [shown(each) for each in await arrived(omar)]
        held = at.look(lambda tx: shares.of(tx, at.file(1)))

    assert len(told) == 1
    assert told[0].startswith("Vanaf nu delen jullie bevestigde antwoorden")
    assert "aangezet door Omar" in told[0]
    assert again[0].startswith("Sinds 2 juni 2026 delen jullie")
    assert nothing == []  # it was on already
    assert back == [
        "Jullie delen geen antwoorden meer met Coen Maes. Dat werd uitgezet door Leen."
    ]
    assert held.given is False


async def test_co2_whoever_guides_a_team_does_not_switch_it(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        file = at.file(1)
        code = await at.does(
            lambda tx: members.invite(tx, file, "facilitator", at.clock())
        )
        guide = at.person("greet", "nl")
        await guide.arrives()
        await guide.says(f"join {code}")
        said = await guide.says("/share on")

        assert said == [at.home.catalog.voice("nl").text("role-cannot")]
        assert not at.look(lambda tx: shares.of(tx, file)).given


async def test_co2_both_sides_get_the_same_bytes(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await _answered(at)
        leen, coen = at.person("leen"), at.person("coen")
        await leen.says("/share on")
        said = await leen.says("/seen")
        own = [bodies(leen)]
        while "Pagina" in str(own[-1]) and len(own) < 5:
            following = next(
                says for label, says in taps(leen.bubbles).items() if "Pagina" in label
            )
            await leen.says(following)
            if bodies(leen) == own[0]:
                break
            own.append(bodies(leen))
        theirs = []
        await coen.says("/seen E1")
        theirs.append(bodies(coen))
        for page in range(2, len(own) + 1):
            await coen.says(f"/seen E1 {page}")
            theirs.append(bodies(coen))

        rows = at.look(
            lambda tx: tx.execute(
                select(outbox.c.address, outbox.c.kind, outbox.c.body).where(
                    outbox.c.address.in_(["terminal:leen", "terminal:coen"])
                )
            ).all()
        )
    assert len(own) == 2
    assert own == theirs
    assert len(said[0].splitlines()) == 1 + 8 + 1
    kept = {
        address: [
            body
            for to, _, body in rows
            if to == address and "ziet van De Tweede Draad" in body.get("text", "")
        ]
        for address in ("terminal:leen", "terminal:coen")
    }
    assert kept["terminal:leen"][:2] == kept["terminal:coen"]


async def test_co2_in_a_messenger_both_sides_get_the_same_message(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path, link=LINK) as at:
        await _answered(at)
        leen, coen = at.person("leen"), at.person("coen")
        await leen.says("/share on")
        rows = []
        for who, typed in ((leen, "/seen"), (coen, "/seen E1")):
            await who.says(typed)
            rows.append(laid_out(put_for(at, who)[-1], Face()))

    assert rows[0] == rows[1]
    assert "Pagina 2" in str(rows[0].rows)


async def test_co2_every_reading_of_a_coach_is_noted_for_each_member(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await _answered(at)
        coen = at.person("coen")

        def readings(name: str) -> list[tuple[str, str, str]]:
            return [
                (each.reader, each.role, each.object)
                for each in at.look(lambda tx: trail.of(tx, at.id_of(name)))
                if each.role == "coach"
            ]

        await coen.says("/seen E1")
        assert readings("leen") == []  # nothing was there to read
        await at.person("leen").says("/share on")
        await coen.says("/seen E1")
        await coen.says("/seen E1 2")

        line = (at.id_of("coen"), "coach", "answers")
        assert readings("leen") == [line]
        assert readings("omar") == [line]


async def test_co2_one_question_can_be_kept_back_and_given_free(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await _answered(at)
        leen, omar, coen = (at.person(n) for n in ("leen", "omar", "coen"))
        await leen.says("/share on")
        name = leen.conversation.book.answers[-4]
        assert name.place.prompt == "why5"
        await arrived(omar)

        said = await leen.says(f"/achterhouden {name.number}")
        listed = (await omar.says("/share"))[0]
        without = "\n".join(await coen.says("/seen E1 2"))
        quiet = await arrived(omar)
        again = await leen.says(taps(leen.bubbles)["Weer vrijgeven"])
        told = [shown(each) for each in await arrived(omar)]
        seen = "\n".join(await coen.says("/seen E1 2"))

    assert "blijft bij jullie. Coen Maes ziet niets van die vraag." in said[0]
    assert "Achtergehouden voor Coen Maes:\n• " in listed
    assert name.value not in without
    assert quiet == []
    assert "is weer vrij" in again[0]
    assert "Dat werd gewijzigd door Leen" in told[0]
    assert name.value in seen


@pytest.mark.parametrize("typed", ["/withhold 99", "/withhold x", "/withhold 0"])
async def test_co2_a_number_of_no_answer_keeps_nothing_back(
    typed: str, tmp_path: Path
) -> None:
    async with scene(tmp_path) as at:
        await _answered(at)
        said = await at.person("leen").says(typed)
        held = at.look(lambda tx: shares.of(tx, at.file(1)))

    assert said[0].startswith("Er is geen antwoord")
    assert held.kept_back == frozenset()


@pytest.mark.parametrize("typed", ["/share", "/share on", "/withhold 1", "/coach"])
async def test_co2_without_a_programme_one_sentence_says_so(
    typed: str, tmp_path: Path
) -> None:
    async with scene(tmp_path) as at:
        said = await at.person("bram", "en").says(typed)

    assert said[-1].startswith("You have no coach here.")


@pytest.mark.parametrize("typed", ["/seen E1", "/seen E2", "/seen E99", "/seen"])
async def test_co2_nobody_but_the_coach_of_an_enterprise_sees_it(
    typed: str, tmp_path: Path
) -> None:
    async with scene(tmp_path) as at:
        walked = await _answered(at)
        await at.shares(1)
        said = await at.person("bram", "en").says(typed)
        other = await at.person("fatou").says("/seen E1")

    assert said[-1].startswith("There is nothing to show")
    assert other[-1].startswith("Il n’y a rien à montrer")
    assert not any(word in str(said) + str(other) for word in walked.said.values())


async def test_co2_a_hand_over_cuts_the_former_coach_off(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        walked = await _answered(at)
        await at.shares(1)
        coen, fatou = at.person("coen"), at.person("fatou")
        before = await coen.says("/seen E1 2")
        await at.hands_over(1, "Fatou")
        after = await coen.says("/seen E1 2")
        new = await fatou.says("/seen E1 2")

    name = next(w for p, w in walked.said.items() if p.prompt == "why5")
    assert name in str(before)
    assert name not in str(after)
    assert name in str(new)


async def test_co2_the_other_side_can_be_read_in_its_language(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await _answered(at)
        await at.shares(1)
        await at.hands_over(1, "Fatou")
        leen, fatou = at.person("leen"), at.person("fatou")
        await fatou.says("/seen E1")
        theirs = bodies(fatou)
        await leen.says("/seen")
        assert bodies(leen) != theirs
        await leen.says(taps(leen.bubbles)["Français"])

        assert bodies(leen) == theirs


async def test_co2_a_change_that_is_saved_is_seen_and_one_that_is_not_is_not(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await _answered(at)
        leen, coen = at.person("leen"), at.person("coen")
        await leen.says("/share on")
        name = leen.conversation.book.answers[-4]
        assert name.place.prompt == "why5"

        await leen.says(f"/change {name.number}")
        await leen.says("De Derde Draad")
        before = "\n".join(await coen.says("/seen E1 2"))
        await leen.says("1")  # save it
        after = "\n".join(await coen.says("/seen E1 2"))

    assert name.value in before
    assert "De Derde Draad" not in before
    assert "De Derde Draad" in after
    assert name.value not in after
