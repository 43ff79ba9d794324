"""Story RI5 in teams: nothing is left of whoever took part, began it, or took something on."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.keeper import Terms
from storage import commitments, outbox, people, tables, team_tables, trail
from storage.trail import Reading
from tests.bot.test_erasing import found
from tests.team.room import Room, room
from tests.team.scenes import three
from tests.team.stage import Step, stage
from tests.team.test_curious import NAMES, QUICK

ZILVER = "boris-zilver"  # whoever is erased
SAID = (
    "2",
    "our zilverdraad team",
    "quokka crossing alone",
    "2",
    "2",
    "quarrels",
    "skip",
)
UNNAMED, NAMED = ("8 people",), ("3", "8 people")
SURE = "1"
LINK = "https://t.me/fil_rouge_bot"


def traces(home: Room, name: str = ZILVER) -> list[str]:
    """Return what leads to somebody: names, ids, and the words that are nobody else's."""

    def look(tx: Connection) -> list[str]:
        whose = people.find(tx, f"terminal:{name}")
        assert whose
        table = tables.conversations
        mine = select(table.c.id).where(table.c.person == whose.person)
        return [whose.person, *tx.execute(mine).scalars()]

    ids = home.home.database.look(look)
    return [*ids, name, name.capitalize(), "zilverdraad", "quokka crossing"]


async def gathers(home: Room, *how: str, done: int = 6, zilver: bool = True) -> str:
    """Have a session begun, and answered by some and by whoever will be erased."""
    code = await home.begins(*how)
    if not zilver:
        await home.joins(ZILVER, code)
    for name in NAMES[:done]:
        await home.joins(name, code)
        await home.answers(name, *QUICK[name])
    if zilver:
        await home.joins(ZILVER, code)
        await home.answers(ZILVER, *SAID)
    return code


async def forgets(home: Room, name: str = ZILVER) -> None:
    said = await home.person(name).says_all("forget", SURE)
    assert said[0].startswith("Everything that was kept about you is erased.")


def left(home: Room, folder: Path, words: list[str]) -> list[str]:
    return found(folder, words)


async def hears(home: Room, name: str, text: str) -> str:
    """Return what somebody hears, also where that is for a messenger to send."""
    said = await home.person(name).says(text)
    sent = select(tables.outbox.c.body).where(
        tables.outbox.c.address == f"terminal:{name}"
    )
    rows = home.home.database.look(lambda tx: list(tx.execute(sent).scalars()))
    kept = json.dumps(rows, ensure_ascii=False)
    return "\n".join(said) or kept.replace("\\n", "\n")


def state_of(home: Room) -> list[tuple[Any, ...]]:
    rows = select(tables.outbox.c.state, tables.outbox.c.about, tables.outbox.c.address)
    return home.home.database.look(lambda tx: [tuple(r) for r in tx.execute(rows)])


@pytest.mark.parametrize("how", [UNNAMED, NAMED], ids=["unnamed", "named"])
@pytest.mark.parametrize("link", ["", LINK], ids=["typed", "tapped"])
async def test_ri5_before_the_reveal_all_of_somebody_goes(
    tmp_path: Path, how: tuple[str, ...], link: str
) -> None:
    with room(tmp_path, link=link) as home:
        code = await gathers(home, *how)
        words = traces(home)
        assert len(found(tmp_path, words)) > 4

        await forgets(home)
        assert left(home, tmp_path, words) == []

        await home.later(minutes=16)  # the others are shown at the deadline
        said = await hears(home, "anna", f"reveal {code}")
        assert "they say hello" in said
        assert "6 of 6 answered" in said
        assert left(home, tmp_path, words) == []


async def test_ri5_whoever_was_waited_for_is_waited_for_no_longer(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        await gathers(home, "3", "6 people", zilver=False, done=6)
        assert home.session.state == "open"

        await forgets(home)

        assert home.session.state == "revealed"


@pytest.mark.parametrize("link", ["", LINK], ids=["typed", "tapped"])
async def test_ri5_after_a_named_reveal_their_answers_leave_what_is_shown(
    tmp_path: Path, link: str
) -> None:
    with room(tmp_path, link=link) as home:
        code = await gathers(home, *NAMED)
        await home.later(minutes=16)
        await home.person("anna").says("help")  # what waited comes with it
        await home.person("anna").says(f"reveal {code}")
        await home.person("bob").says(f"reveal {code}")
        words = traces(home)
        waits = {row[2] for row in state_of(home) if row[0] == "due"}
        assert waits >= {"terminal:cem", "terminal:dora"}  # who has not seen it yet
        assert len(found(tmp_path, words)) > 4

        await forgets(home)
        assert left(home, tmp_path, words) == []

        told = await hears(home, "cem", "help")
        assert "here is what you all said" in told  # anew, without whoever is gone
        assert "they say hello" in told
        again = await hears(home, "anna", f"reveal {code}")
        assert "they say hello" in again
        assert left(home, tmp_path, words) == []


async def test_ri5_after_an_unnamed_reveal_nothing_leads_to_anybody(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        code = await gathers(home, *UNNAMED)
        words = traces(home)[:-2]  # said before: words stay, nobody’s
        await home.later(minutes=16)
        await home.person("anna").says("help")
        before = await home.person("anna").says(f"reveal {code}")

        await forgets(home)

        assert left(home, tmp_path, words) == []
        assert await home.person("anna").says(f"reveal {code}") == before


@pytest.mark.parametrize("how", [UNNAMED, NAMED], ids=["unnamed", "named"])
async def test_ri5_without_whoever_began_it_the_others_go_on(
    tmp_path: Path, how: tuple[str, ...]
) -> None:
    with room(tmp_path, link=LINK) as home:
        code = await home.begins(*how, by=ZILVER)
        await home.joins(ZILVER, code)
        await home.answers(ZILVER, *SAID)
        for name in NAMES[:5]:
            await home.joins(name, code)
        words = traces(home)

        await forgets(home)
        assert left(home, tmp_path, words) == []
        assert (home.session.place, home.session.facilitator) == ("", "")

        for name in NAMES[:5]:
            await home.answers(name, *QUICK[name])
        await home.later(minutes=16)
        said = await hears(home, "bob", "reveal")
        assert "they say hello" in said
        assert left(home, tmp_path, words) == []


async def agreed(
    home: Room, code: str, who: str = "Boris-zilver", by: str = "1 July 2026"
) -> int:
    """Have something agreed, and taken on by whoever will be erased; return its number."""
    await home.later(minutes=16)
    anna = home.person("anna")
    for each in (
        f"agree {code}",
        "Talk each Friday",
        who,
        by,
        "no",
        "/confirm",
    ):
        await anna.says(each)
    (made,) = home.home.database.look(lambda tx: commitments.of(tx, home.session.id))
    await home.person(ZILVER).says(f"agree {made.id} take")
    return made.id


@pytest.mark.parametrize("link", ["", LINK], ids=["typed", "tapped"])
async def test_ri5_what_somebody_took_on_stays_without_them(
    tmp_path: Path, link: str
) -> None:
    with room(tmp_path, link=link) as home:
        code = await gathers(home, *NAMED)
        number = await agreed(home, code)
        anna = home.person("anna")
        await anna.says("reflect")  # it begins with what was agreed the last time
        words = traces(home)
        assert any("zilver" in each for each in found(tmp_path, words))

        await forgets(home)
        assert left(home, tmp_path, words) == []

        made = home.home.database.look(lambda tx: commitments.by_id(tx, number))
        assert made
        assert (made.what, made.who, made.owner) == ("Talk each Friday", "", "")
        shown = "\n".join(await anna.says("reflect"))
        assert "Talk each Friday – somebody" in shown or link
        assert left(home, tmp_path, words) == []


async def test_ri5_somebody_else_erases_them_and_leaves_what_is_shared(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        code = await gathers(home, *NAMED)
        await agreed(home, code)
        words = traces(home)
        person = words[0]

        await home.home.assistant.erase(
            person
        )  # as whoever runs this does: with `leave`
        await home.home.assistant.scrub()

        assert left(home, tmp_path, words) == []


async def test_ri5_what_is_on_its_way_is_taken_back_and_told_anew(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        await gathers(home, *NAMED)
        await home.later(minutes=16)
        words = traces(home)

        def going(tx: Connection) -> None:
            first = outbox.first(tx, "terminal:cem")
            assert first
            outbox.mark(tx, first, "sending")

        await home.home.database.run(going)

        await forgets(home)

        assert left(home, tmp_path, words) == []
        told = await hears(home, "cem", "help")
        assert told.count("here is what you all said") == 1


# --- AD5: who reads is noted --------------------------------------------------------------------


def trail_of(home: Room, name: str) -> list[Reading]:
    def look(tx: Connection) -> list[Reading]:
        whose = people.find(tx, f"terminal:{name}")
        assert whose
        return trail.of(tx, whose.person)

    return home.home.database.look(look)


async def test_ad5_each_who_is_shown_names_is_noted_once_an_hour(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        code = await home.begins("3", "8 people", by="greta")
        for name in NAMES[:3]:
            await home.joins(name, code)
            await home.answers(name, *QUICK[name])
        await home.later(minutes=16)
        lines = trail_of(home, "bob")
        assert sorted(each.role for each in lines) == [
            "facilitator", "participant", "participant",
        ]  # fmt: skip
        assert {each.object for each in lines} == {"team-after-reveal"}

        await home.person("anna").says(f"reveal {code}")
        await home.person("anna").says("reflect sheet")
        assert len(trail_of(home, "bob")) == 3
        await home.later(hours=2)
        await home.person("anna").says(f"reveal {code}")
        assert len(trail_of(home, "bob")) == 4

        said = "\n".join(await home.person("bob").says("readers"))
        assert "the facilitator of your team read what you answered" in said
        assert "a session of your team with names" in said


async def test_ad5_who_took_no_part_is_shown_no_names(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        code = await home.begins("3", "8 people", by="greta")
        for name in NAMES[:3]:
            await home.joins(name, code)
            await home.answers(name, *QUICK[name])
        await home.later(minutes=16)
        await home.person("nora").arrives()

        said = "\n".join(await home.person("nora").says(f"reveal {code}"))

        assert "they say hello" not in said
        assert "I can do this only with answers" in said


async def test_ad5_without_names_nothing_is_noted(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        code = await gathers(home, *UNNAMED)
        await home.later(minutes=16)
        await home.person("anna").says(f"reveal {code}")

        assert trail_of(home, "bob") == []


# --- how long it is kept ------------------------------------------------------------------------


async def test_a_session_goes_when_its_time_is_over(tmp_path: Path) -> None:
    with room(tmp_path, terms=Terms(months=12)) as home:
        await home.home.assistant.open()
        await gathers(home, *UNNAMED)
        await home.later(minutes=16)
        await home.later(days=2)
        assert home.session.state == "closed"
        await home.later(days=300)
        assert found(tmp_path, ["quokka crossing"])

        for _ in range(3):
            await home.later(days=33)
            for name in (*NAMES[:6], ZILVER):  # they themselves are heard of
                await home.person(name).says("help")
        await home.home.assistant.scrub()

        rows = home.home.database.look(
            lambda tx: list(tx.execute(select(team_tables.sessions.c.id)))
        )
        assert rows == []
        assert found(tmp_path, ["quokka crossing"]) == []


async def test_a_session_with_an_action_by_a_month_goes_too(tmp_path: Path) -> None:
    with room(tmp_path, terms=Terms(months=1)) as home:
        await home.home.assistant.open()
        code = await gathers(home, *NAMED)
        await agreed(home, code, by="August 2026")
        await home.later(days=2)
        (made,) = home.home.database.look(
            lambda tx: commitments.of(tx, home.session.id)
        )
        assert made.by == "2026-08"

        for _ in range(12):
            await home.later(days=20)
            for name in (*NAMES[:6], ZILVER):  # they themselves are heard of
                await home.person(name).says("help")
        rows = home.home.database.look(
            lambda tx: list(tx.execute(select(team_tables.sessions.c.id)))
        )

    assert rows == []


async def test_without_a_term_a_session_stays(tmp_path: Path) -> None:
    with room(tmp_path) as home:
        await home.home.assistant.open()
        await gathers(home, *NAMED)
        await home.later(minutes=16)
        await home.later(days=2)
        await home.later(days=1000)

        assert home.session.state == "closed"


async def test_what_was_set_up_and_never_begun_goes_after_a_day(
    tmp_path: Path,
) -> None:
    with room(tmp_path) as home:
        await home.home.assistant.open()
        await home.person("anna").arrives()
        await home.person("anna").says("reflect")
        assert home.session.state == "draft"

        await home.later(hours=timedelta(days=2).total_seconds() / 3600)

        rows = home.home.database.look(
            lambda tx: list(tx.execute(select(team_tables.sessions.c.id)))
        )
        assert rows == []


# --- in a group of a messenger ------------------------------------------------------------------


async def test_ri5_in_a_group_row_picture_and_agreement_go(tmp_path: Path) -> None:
    scene = list(three("en"))
    taken = next(n for n, step in enumerate(scene) if step.does == "later")
    async with stage(tmp_path, ["anna", "bob", "cem"]) as held:
        await held.play(scene[:taken])

        def look(tx: Connection) -> tuple[str, list[Reading]]:
            (whose,) = [
                row.person
                for row in tx.execute(select(tables.addresses))
                if row.address == f"telegram:{held.people['bob'].id}"
            ]
            return whose, trail.of(tx, whose)

        person, lines = held.home.look(look)
        assert {(each.role, each.reader[:10]) for each in lines} == {
            ("facilitator", f"telegram:{held.group.id}"[:10])
        }
        words = [
            person,
            "Bob",
            "young people",
            "they dare to ask",
            "quarter of an hour",
        ]
        pictures = [each for each in (tmp_path / "files").rglob("*") if each.is_file()]
        assert pictures
        assert {each.rpartition(": ")[2] for each in found(tmp_path, words)} == {*words}

        await held.play([Step("bob", "says", "/forget | 1")])
        async with asyncio.timeout(20):  # while the program runs
            while found(tmp_path, words[:4]):  # noqa: ASYNC110 (files tell nobody)
                await asyncio.sleep(0.1)

        assert found(tmp_path, words[4:])  # what was agreed stays, for somebody to do
        left_over = [each for each in (tmp_path / "files").rglob("*") if each.is_file()]
        assert left_over == []
        assert any("somebody, by" in seen.text for seen in held.group.chat)
