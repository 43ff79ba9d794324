"""CO3: who is a coach in two programmes writes to the enterprise they mean, though both are E1."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from bot.programme.table import mark
from storage import coaches, enterprises, letters, meetings, programmes
from storage.enterprises import Enterprise
from tests.coaching.people import answers, heard, says
from tests.programme.scene import Scene, scene

OTHER = "Les Amis du Fil"


def _second(tx: Connection, at: Scene, person: str) -> Enterprise:
    """Have Coen accompany the first enterprise of another programme, too."""
    other = programmes.add(tx, "Filer", "vises", at.clock())
    coach = coaches.add(tx, other.id, mark("coen"), "Coen Maes", "nl")
    coaches.came(tx, coach=coach.id, person=person)
    return enterprises.add(
        tx,
        other.id,
        mark(OTHER),
        name=OTHER,
        language="fr",
        country="FR",
        people=1,
        coach=coach.id,
        now=at.clock(),
    )


async def test_co3_of_two_with_one_number_each_is_told_from_the_other(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        coen = at.person("coen")
        second = await at.does(partial(_second, at=at, person=at.id_of("coen")))
        await at.person("zoe", "fr").arrives()
        await at.person("zoe").says("/roadmaps 1")
        file = at.person("zoe").conversation.id
        await at.does(lambda tx: enterprises.change(tx, second.id, conversation=file))
        await answers(at, "zoe")
        await at.shares(1)
        number = at.person("zoe").conversation.book.answers[0].number

        listed = await coen.says("/today")
        mine = at.look(lambda tx: enterprises.coached_by(tx, at.id_of("coen")))
        codes = {each.name: each.code for each in mine}
        assert codes["Buurtkeuken Noord"] == "3"
        assert f"E{codes[OTHER]} · {OTHER}" in listed[-1]
        for name, code in codes.items():
            (card,) = await coen.says(f"/card {code}")
            assert card.startswith(f"E{code} · {name}")
            (plan,) = await coen.says(f"/meet {code}")
            assert name in plan

        for typed in (
            "/nudge 1 Dag",
            "/comment E1 1 Dag",
            "/meet 1 9 juni 14u",
            "/brief 1",
        ):
            await coen.says(typed)
        assert await heard(at, "leen", "omar", "zoe") == []  # neither was meant

        preview = await says(at, "coen", f"/nudge {codes[OTHER]} Bonjour Zoé")
        assert OTHER in preview.text
        await says(at, "coen", f"/meet {codes[OTHER]} 9 juni 14u30")
        assert [each.text.splitlines()[0][:9] for each in await heard(at, "zoe")] == [
            "Coen Maes"
        ]
        assert await heard(at, "leen", "omar") == []
        assert at.look(lambda tx: meetings.of(tx, at.enterprise(1).id)) == []
        await coen.says(f"/comment E{codes[OTHER]} {number} Bien dit")
        assert at.look(lambda tx: letters.of(tx, at.file(1))) == []


async def test_co2_both_sides_get_the_same_also_where_one_number_is_two(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await at.does(partial(_second, at=at, person=at.id_of("coen")))
        await answers(at, "leen", 2)
        await at.shares(1)
        mine = at.look(lambda tx: enterprises.coached_by(tx, at.id_of("coen")))
        code = next(each.code for each in mine if each.name == "De Tweede Draad")
        coen, leen = at.person("coen"), at.person("leen")

        for page in ("", " 2"):
            await coen.says(f"/seen E{code}{page}")
            theirs = [each.body() for each in coen.bubbles]
            await leen.says(f"/seen{page}")
            assert [each.body() for each in leen.bubbles] == theirs
        following = next(tap.says for tap in leen.bubbles[-1].taps if "3" in tap.label)
        await leen.says(following)
        assert "pagina 3" in leen.bubbles[-1].text


async def test_co3_every_button_of_a_card_names_the_enterprise_it_stands_under(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await at.does(partial(_second, at=at, person=at.id_of("coen")))
        coen = at.person("coen")
        await coen.says("/card 1")
        assert len(coen.bubbles) == 2  # both are shown
        mine = at.look(lambda tx: enterprises.coached_by(tx, at.id_of("coen")))
        assert [each.name for each in mine if each.apart] == [
            "De Tweede Draad",
            OTHER,
        ]
        for bubble in coen.bubbles:
            code = bubble.text.partition(" ·")[0]
            says_ = [tap.says for tap in bubble.taps]
            assert says_
            assert all(code.removeprefix("E") in said for said in says_)
