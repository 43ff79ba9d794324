"""Story AD5: an enterprise goes to another coach; the one before is cut off, all are told once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import update

from bot.__main__ import main
from bot.door import NotAllowedError, open_to
from bot.programme.handing_over import hand_over
from storage import enterprises, programmes, tables, trail
from storage.trail import Reading
from tests.programme.scene import ENTERPRISES, Scene, scene
from tests.talk import House, Talk, house

T = TypeVar("T")


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en")


def run(*typed: str) -> int:
    return main(["programme", *typed, "--db", "filrouge.db"])


def played(tmp_path: Path, part: Callable[[Scene], Awaitable[T]]) -> T:
    """Play a part of a scene, and close it: the operator’s commands need the file."""

    async def play() -> T:
        async with scene(tmp_path) as at:
            for each in at.people.values():
                await each._received()
            return await part(at)

    return asyncio.run(play())


def heard(tmp_path: Path, *names: str) -> dict[str, list[str]]:
    """Return what waits for people when Fil rouge runs again."""

    async def collect() -> dict[str, list[str]]:
        with house(tmp_path, roadmap="vises") as home:
            found = {}
            for name in names:
                got = await Talk(home, name)._received()
                found[name] = ["\n".join((each.text, *each.lines)) for each in got]
            return found

    return asyncio.run(collect())


async def opens(at: Scene, reader: str) -> bool:
    """Return whether a coach may read what Leen shared."""
    asked = Reading(
        whose=at.id_of("leen"),
        reader=at.id_of(reader),
        role="coach",
        object="answers",
        action="read",
        why="",
        at=at.clock(),
    )
    file = at.file(1)
    try:
        await at.does(lambda tx: open_to(tx, asked, conversation=file, shared=True))
    except NotAllowedError:
        return False
    return True


EVERYBODY = ("leen", "omar", "claire", "coen", "fatou", "nora")


def test_ad5_the_old_coach_is_cut_off_within_a_minute_and_all_are_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async def before(at: Scene) -> tuple[bool, bool]:
        await at.shares(1)
        return await opens(at, "coen"), await opens(at, "fatou")

    assert played(tmp_path, before) == (True, False)

    began = time.process_time()
    assert run("hand-over", "E1", "--to", "Fatou Diallo") == 0
    took = time.process_time() - began

    async def after(home: House) -> tuple[bool, bool]:
        at = Scene(home, programme=_programme(home))
        return await opens(at, "coen"), await opens(at, "fatou")

    with house(tmp_path, roadmap="vises") as home:
        assert asyncio.run(after(home)) == (False, True)
    assert took < 60
    said = capsys.readouterr().out
    assert "E1 De Tweede Draad is now with Fatou Diallo." in said
    told = heard(tmp_path, *EVERYBODY)
    assert [len(told[name]) for name in EVERYBODY] == [1, 1, 0, 1, 1, 0]
    assert told["leen"] == told["omar"]
    assert told["leen"][0] == (
        "Jullie hebben een nieuwe coach: Fatou Diallo, in plaats van Coen Maes. Fatou "
        "Diallo ziet bij welke stap jullie zijn en wanneer jullie het laatst antwoordden. "
        "Wat jullie delen, ziet nu Fatou Diallo. Coen Maes ziet niets meer."
    )
    assert told["fatou"][0].splitlines() == [
        "Désormais, vous accompagnez aussi cette entreprise\u00a0:",
        "E1 De Tweede Draad, jusqu’ici avec Coen Maes",
    ]
    assert told["coen"][0].splitlines() == [
        "Deze onderneming heeft een andere coach. Jij ziet ze niet meer:",
        "E1 De Tweede Draad, nu bij Fatou Diallo",
    ]


def test_ad5_handed_over_again_nothing_changes_and_nobody_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    played(tmp_path, nothing)
    run("hand-over", "1", "--to", "fatou  DIALLO")
    heard(tmp_path, *EVERYBODY)
    capsys.readouterr()

    assert run("hand-over", "e1", "--to", "Fatou Diallo") == 0

    assert "Nothing changes." in capsys.readouterr().out
    assert not any(heard(tmp_path, *EVERYBODY).values())


async def nothing(at: Scene) -> None:
    """Let everybody come, and no more."""


def test_ad5_nothing_shared_is_said_so(tmp_path: Path) -> None:
    played(tmp_path, nothing)

    run("hand-over", "E2", "--to", "Coen Maes")

    told = heard(tmp_path, "claire")["claire"]
    assert len(told) == 1
    assert "Vos réponses restent à vous" in told[0]
    assert "Fatou Diallo ne voit plus rien." in told[0]


def test_ad5_a_csv_hands_over_too_and_tells_each_coach_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ["enterprise;coach;language;country;people"]
    lines += [
        f"{name};{'Fatou Diallo' if coach == 'Coen Maes' else 'Ann Peeters'};{language};{country};{people}"
        for name, language, country, people, coach in ENTERPRISES
    ]
    Path("p.csv").write_text("\n".join(lines), "utf-8")
    played(tmp_path, nothing)

    assert run("load", "p.csv", "--name", "Weven") == 0

    said = capsys.readouterr().out
    assert "0 new, 3 changed, 0 the same" in said
    assert "changed: E1 De Tweede Draad, coach: Coen Maes → Fatou Diallo" in said
    assert "changed: E2 Les Mains Vertes, coach: Fatou Diallo → Ann Peeters" in said
    told = heard(tmp_path, *EVERYBODY)
    assert [len(told[name]) for name in EVERYBODY] == [1, 1, 1, 1, 2, 0]
    assert told["coen"][0].splitlines() == [
        "Deze 2 ondernemingen hebben een andere coach. Jij ziet ze niet meer:",
        "E1 De Tweede Draad, nu bij Fatou Diallo",
        "E3 Buurtkeuken Noord, nu bij Fatou Diallo",
    ]
    assert told["fatou"][0].startswith("Désormais, vous accompagnez aussi ces 2")
    assert told["fatou"][1].startswith("Cette entreprise change de coach.")
    assert "Ann Peeters" in told["claire"][0]


async def test_ad5_what_stands_with_the_enterprise_stays_with_it(
    tmp_path: Path,
) -> None:
    """Tickets go on working, and whoever comes later hears of the new coach."""
    async with scene(tmp_path) as at:
        code = await at.ticket(1)
        held, fatou = at.enterprise(1), at.coach("Fatou")
        await at.does(
            lambda tx: hand_over(tx, at.home.catalog, [(held, fatou)], at.clock())
        )

        said = await at.person("mia", "nl").says(f"join {code}")

        assert at.person("mia").conversation.id == held.conversation
        assert "Jullie coach, Fatou Diallo, ziet bij welke stap" in said[1]
        coached = at.look(lambda tx: enterprises.coached_by(tx, at.id_of("coen")))
        assert [each.number for each in coached] == [3]


async def test_ad5_a_coach_who_was_cut_off_leaves_no_line_in_the_trail(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await at.shares(1)
        held, fatou = at.enterprise(1), at.coach("Fatou")
        assert await opens(at, "coen")
        before = at.look(lambda tx: trail.of(tx, at.id_of("leen")))
        await at.does(
            lambda tx: hand_over(tx, at.home.catalog, [(held, fatou)], at.clock())
        )

        assert not await opens(at, "coen")

        assert at.look(lambda tx: trail.of(tx, at.id_of("leen"))) == before
        assert len(before) == 1


async def test_ad5_who_is_at_two_places_is_told_at_one(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        leen = at.id_of("leen")
        other = at.person("elsewhere")
        await other.arrives()
        await at.does(
            lambda tx: tx.execute(
                update(tables.addresses)
                .where(tables.addresses.c.address == other.address)
                .values(person=leen)
            )
        )
        held, fatou = at.enterprise(1), at.coach("Fatou")
        await at.does(
            lambda tx: hand_over(tx, at.home.catalog, [(held, fatou)], at.clock())
        )

        here = [each.text for each in await at.person("leen")._received()]
        there = await other._received()

        assert len(here) == 1
        assert here[0].startswith("Jullie hebben een nieuwe coach")
        assert there == []


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        (("E9", "--to", "Fatou Diallo"), "There is no enterprise E9."),
        (("draad", "--to", "Fatou Diallo"), "There is no enterprise draad."),
        (("E1", "--to", "Nobody"), "There are: Coen Maes, Fatou Diallo."),
    ],
)
def test_ad5_what_cannot_be_handed_over_is_said(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    typed: tuple[str, ...],
    problem: str,
) -> None:
    played(tmp_path, nothing)

    assert run("hand-over", *typed) == 2

    assert problem in capsys.readouterr().err
    assert not any(heard(tmp_path, *EVERYBODY).values())


def _programme(home: House) -> str:
    return home.database.look(programmes.every)[0].id
