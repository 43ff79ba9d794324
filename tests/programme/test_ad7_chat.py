"""AD7: the same from files of a programme, told to its administrator without personal data."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.programme.questions import health
from flows.answers import Place
from flows.prompt_health import Health
from storage import enterprises, people, programmes
from tests.programme import many
from tests.programme.scene import Scene, scene

WHY1, WHY2, COACH = (
    Place("why1", "", "benefits"),
    Place("why2"),
    Place("why4", "", "coach"),
)


async def filled(at: Scene, count: int) -> None:
    """Add files on which each one person answers, ten seconds a question; why2 is skipped."""

    def body(tx: Connection) -> None:
        for number in range(count):
            who = many.person(tx, f"secret{number}", at.clock())
            held = many.enterprise(tx, at, 100 + number, staff=[who])
            said = {WHY1: ["strategy"], WHY2: "skip", COACH: "federation"}
            author = f"telegram:secret{number}"
            many.fill(tx, at, held, said, author=author, confirmed=False)

    await at.does(body)


def found(at: Scene) -> dict[str, Health]:
    def body(tx: Connection) -> dict[str, Health]:
        programme = programmes.by_id(tx, at.programme)
        assert programme
        told = health(tx, at.home.library, programme, at.clock())
        return {each.question: each for each in told}

    return at.look(body)


async def test_ad7_ten_people_of_a_programme_are_enough_and_nine_are_not(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path, came=False) as at:
        await filled(at, 9)
        assert found(at) == {}
        await filled_more(at)
        told = found(at)
        assert told["why2"].people == 10
        assert told["why2"].skipped == 1
        assert told["why4.coach"].seconds == 10
        assert told["why2"].flags == ("skipped",)


async def filled_more(at: Scene) -> None:
    def body(tx: Connection) -> None:
        who = many.person(tx, "tenth", at.clock())
        held = many.enterprise(tx, at, 500, staff=[who])
        said = {WHY1: ["strategy"], WHY2: "skip", COACH: "federation"}
        many.fill(tx, at, held, said, author="telegram:tenth", confirmed=False)

    await at.does(body)


async def test_ad7_two_people_on_one_file_are_two(tmp_path: Path) -> None:
    async with scene(tmp_path, came=False) as at:

        def body(tx: Connection) -> None:
            for number in range(5):
                names = [f"a{number}", f"b{number}"]
                staff = [many.person(tx, name, at.clock()) for name in names]
                held = many.enterprise(tx, at, 100 + number, staff=staff)
                said = ({WHY1: ["strategy"]}, {WHY2: ["team"]})
                for name, filled in zip(names, said, strict=True):
                    author = f"telegram:{name}"
                    many.fill(tx, at, held, filled, author=author, confirmed=False)

        await at.does(body)
        assert found(at) == {}  # five saw each question


async def test_ad7_who_is_silent_for_thirty_days_stopped_at_the_open_question(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path, came=False) as at:
        await filled(at, 10)
        assert all(each.stopped == 0 for each in found(at).values())
        at.clock.now += timedelta(days=31)
        await at.does(lambda tx: _heard(tx, "telegram:secret0", at))
        stopped = {name: each.stopped for name, each in found(at).items()}
        # what is open after these answers is the text beside the first choice, or the next one
        assert sum(stopped.values()) == pytest.approx(0.9)


def _heard(tx: Connection, address: str, at: Scene) -> None:
    known = people.find(tx, address)
    assert known
    people.heard(tx, known, at.clock())


async def test_ad7_an_administrator_reads_what_stands_out(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await filled(at, 12)
        said = "\n".join(await at.person("nora").says("/progress questions"))
        assert "Readers (why2, 12 people): skipped by 100%" in said
        assert "secret" not in said
        other = await at.person("coen").says("/progress questions")
        assert "why2" not in "".join(other)


async def test_ad7_files_of_nobody_are_passed_over(tmp_path: Path) -> None:
    async with scene(tmp_path, came=False) as at:
        await filled(at, 10)
        held = at.look(lambda tx: enterprises.of(tx, at.programme))[-1]
        await at.does(lambda tx: enterprises.change(tx, held.id, conversation=None))
        assert found(at) == {}
