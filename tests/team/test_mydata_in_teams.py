"""Stories RI3 and RI4 in teams: one's own part is handed over, and nothing of the others."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import func, select

from bot.mydata.body import data
from bot.mydata.model import Person
from bot.mydata.page import page
from bot.mydata.readers import Readers, lines, readers
from bot.mydata.table import table
from bot.mydata.telling import accounts
from storage import erasing, team_tables
from tests.mydata.shelf import body, elsewhere, gathered, loaded, person_of, round_trip
from tests.talk import Talk, house, shipped_catalog, shipped_library
from tests.team.room import Room, room
from tests.team.test_curious import NAMES, QUICK

UNNAMED, NAMED = ("8 people",), ("3", "8 people")


async def gathers(home: Room, *how: str) -> str:
    code = await home.begins(*how)
    for name in NAMES[:6]:
        await home.joins(name, code)
        await home.answers(name, *QUICK[name])
    return code


async def agrees(home: Room, code: str) -> None:
    """Have anna note what bob then takes on."""
    said = (
        f"agree {code}",
        "Talk each Friday",
        "Bobbie",
        "1 July 2026",
        "no",
        "/confirm",
    )
    await home.person("anna").says_all(*said)
    await home.person("bob").says_all("agree 1", "agree 1 take")


def all_of(home: Room, name: str) -> Person:
    return gathered(home.home, home.person(name))


def others(name: str) -> list[str]:
    """Return words that only others said."""
    return [QUICK[each][2] for each in NAMES[:6] if each != name]


@pytest.mark.parametrize("how", [UNNAMED, NAMED], ids=["unnamed", "named"])
@pytest.mark.parametrize("shown", [False, True], ids=["before", "after"])
async def test_ri4_their_own_part_and_nothing_of_the_others(
    tmp_path: Path, how: tuple[str, ...], shown: bool
) -> None:
    with room(tmp_path / "here") as home:
        code = await gathers(home, *how)
        if shown:
            await home.later(minutes=16)
            await home.person("bob").says(f"reveal {code}")
            await home.person("anna").says(f"reveal {code}")
        session = home.session.id
        for name in ("anna", "bob"):
            kept = all_of(home, name)
            told = data(kept).decode()
            gone = shown and how == UNNAMED

            assert [each.session for each in kept.parts] == [session] * (not gone)
            assert (QUICK[name][2] in told) is not gone
            assert session in told or gone
            assert not [word for word in (*others(name), code) if word in told]
            again = await round_trip(kept, tmp_path / name)
            assert data(again) == data(kept)
        assert [each.id for each in all_of(home, "anna").sessions] == [session]
        assert all_of(home, "bob").sessions == ()


@pytest.fixture(autouse=True)
def folders(tmp_path: Path) -> None:
    for name in ("here", "anna", "bob"):
        (tmp_path / name).mkdir()


async def test_ri4_what_was_agreed_and_what_they_took_on(tmp_path: Path) -> None:
    with room(tmp_path / "here") as home:
        code = await gathers(home, *NAMED)
        await home.later(minutes=16)
        await agrees(home, code)
        began, took = all_of(home, "anna"), all_of(home, "bob")
        for kept, name in ((began, "anna"), (took, "bob")):
            assert data(await round_trip(kept, tmp_path / name)) == data(kept)

    (session,) = began.sessions
    (agreed,) = session.agreed
    assert (session.named, session.settled, session.state) == (True, True, "revealed")
    assert (agreed.what, agreed.by, agreed.state) == (
        "Talk each Friday", "2026-07-01", "taken",
    )  # fmt: skip
    assert "who" not in body(began)["sessions"][0]["agreed"][0]
    assert began.commitments == ()
    (taken,) = took.commitments
    assert (taken.what, taken.who, taken.owner) == (
        "Talk each Friday", "Bobbie", "terminal:bob",
    )  # fmt: skip


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
async def test_ri3_the_page_tells_of_it_in_words(tmp_path: Path, language: str) -> None:
    with room(tmp_path / "here") as home:
        code = await gathers(home, *NAMED)
        await home.later(minutes=16)
        await agrees(home, code)
        voice, library = shipped_catalog().voice(language), shipped_library()
        for name in ("anna", "bob"):
            kept = all_of(home, name)
            told = accounts(kept, library, voice)
            made = page(kept, told, Readers(), voice)

            assert voice.text("mydata-teams") in made
            assert voice.text("mydata-in-session") in made
            assert "mydata-" not in made
            assert "Talk each Friday" in made
            rows = table(told).decode("utf-8-sig")
            sessions = {row["session"] for row in csv.DictReader(StringIO(rows))}
            assert home.session.id in sessions
            person = person_of(home.home, home.person(name))
            who = home.home.database.look(lambda tx, of=person: readers(tx, of))  # type: ignore[misc]
            assert dict(who.roles) == {"team": 5}
            assert lines(who, voice)[1] == voice.text(
                "mydata-reader-team", "", {"count": 5}
            )


async def test_ri3_titles_speak_as_they_did_in_the_session(tmp_path: Path) -> None:
    with room(tmp_path / "here") as home:
        await gathers(home, *NAMED)
        kept = all_of(home, "bob")
    (own,) = (each for each in kept.conversations if each.session)

    titles = []
    for each in (own, replace(own, session="")):
        person = replace(kept, conversations=(each,))
        voice = shipped_catalog().voice("nl")
        (told,) = accounts(person, shipped_library(), voice)
        asked = [a for p in told.phases for h in p.prompts for a in h.asked]
        titles.append([one.title for one in asked])

    assert len(titles[0]) == len(titles[1]) > 4
    assert titles[0] != titles[1]


async def test_ri4_nobody_takes_part_where_the_session_is_not(tmp_path: Path) -> None:
    with room(tmp_path / "here") as home:
        code = await home.begins(*NAMED)
        await home.joins("bob", code)
        await home.person("bob").says(QUICK["bob"][0])
        kept = all_of(home, "bob")
    path = tmp_path / "bob" / "person.json"
    path.write_bytes(data(kept))
    with elsewhere(tmp_path / "bob") as held:
        await loaded(held, tmp_path / "bob", path)
        counts = held.look(
            lambda tx: [
                tx.execute(select(func.count()).select_from(each)).scalar()
                for each in (
                    team_tables.sessions,
                    team_tables.attendees,
                    team_tables.past,
                )
            ]
        )
        assert counts == [0, 0, 1]
    with house(tmp_path / "bob" / "other") as other:
        bob = Talk(other, "bob")
        said: list[str] = []
        for each in (*QUICK["bob"][1:], "/confirm"):
            said = await bob.says(each)
        assert "This reflection is over. Nothing more can be added." in said
        assert gathered(other, bob).parts == kept.parts
        person = person_of(other, bob)

        await other.database.run(
            lambda tx: erasing.erase(tx, person, other.clock(), leave=False)
        )

        rows = select(team_tables.past)
        assert other.database.look(lambda tx: tx.execute(rows).all()) == []
