"""Three programs behind one webhook, killed and started while people talk: as if it were one.

TEST_SEED names another course of events; what came of it is printed.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from storage.postgres import Postgres
from storage.tables import answers, conversations
from tests import postgres
from tests.replicas.fleet import Fleet, Replica, fleet
from tests.replicas.proxy import Proxy
from tests.seeds import SEED
from tests.telegram.walkers import Turns, Walker, script

Kept = list[tuple[str, str, str, str, Any]]


@pytest.fixture
def database() -> Iterator[str]:
    with postgres.database() as address:
        yield address


@dataclass
class Course:
    """What happened to the programs meanwhile."""

    kills: int = 0
    stops: int = 0
    restarts: int = 0  # of PostgreSQL
    updates: int = 0
    doubled: int = 0
    repeated: list[list[int]] = field(default_factory=list)

    @property
    def told(self) -> str:
        again = sum(map(len, self.repeated))
        return (
            f"seed {SEED}: {self.updates} updates, {self.doubled} of them to two programs,"
            f" {self.kills} kills, {self.stops} stops, {self.restarts} restarts of PostgreSQL,"
            f" {again} messages came again"
        )


async def listening(ours: Fleet, number: int) -> None:
    """Wait until a program, by its number, takes updates."""
    await until(lambda: "listens" in ours.said(number))


async def until(holds: Callable[[], object]) -> None:
    """Wait until something holds; programs take a while to start."""
    async with asyncio.timeout(120):
        while not holds():  # noqa: ASYNC110 (other programs tell nobody)
            await asyncio.sleep(0.05)


async def disturbed(
    ours: Fleet,
    proxy: Proxy,
    chance: Random,
    course: Course,
    kills: int,
    apart: int,
) -> None:
    """Kill and stop programs after some updates, `apart` at most; another takes each one's place."""
    while course.kills + course.stops < kills:
        after = proxy.updates + chance.randint(1, apart)
        while proxy.updates < after:  # noqa: ASYNC110 (people tell nobody)
            await asyncio.sleep(0.01)
        replica: Replica = chance.choice(ours.replicas)
        if chance.random() < 0.7:
            await ours.kill(replica)
            course.kills += 1
        else:
            await ours.stop(replica)
            course.stops += 1
        if chance.random() < 0.5:  # for a while there is one less
            await asyncio.sleep(chance.random() * 2)
        await ours.add()
        await listening(ours, ours.started)


def kept(address: str, whose: str) -> Kept:
    """Return the answers of somebody, in the order they were kept."""
    database = Postgres(address)
    try:
        rows = database.look(
            lambda tx: tx.execute(
                select(answers)
                .join(conversations, conversations.c.id == answers.c.conversation)
                .where(answers.c.author == whose)
                .order_by(answers.c.number)
            ).all()
        )
    finally:
        database.shut()
    return [(r.prompt, r.item, r.field, r.status, r.value) for r in rows]


async def walked(
    ours: Fleet, proxy: Proxy, turns: Turns, *, people: int, kills: int = 0
) -> Course:
    """Let people walk while programs come and go; return what happened."""
    course = Course()
    walkers = [
        Walker(ours.api.phone(100 + n, language_code="en"), turns, patience=120)
        for n in range(people)
    ]
    walking = asyncio.gather(*(walker.walk() for walker in walkers))
    apart = people * len(turns) // (kills + 1)
    disturbing = asyncio.create_task(
        disturbed(ours, proxy, Random(SEED), course, kills, apart)
    )
    try:
        await walking
        disturbing.cancel()
        await until(lambda: drained(ours.database))  # of a late edit, too
    finally:
        disturbing.cancel()
        walking.cancel()
        await asyncio.gather(disturbing, walking, return_exceptions=True)
    course.updates, course.doubled = proxy.updates, proxy.doubled
    course.repeated = [walker.repeated for walker in walkers]
    assert all(walker.finished for walker in walkers)
    return course


def faultless(address: str, people: int, course: Course) -> None:
    """See that everybody has the same answers, once, in order, and nothing is left over."""
    all_kept = [kept(address, f"telegram:{100 + n}") for n in range(people)]
    assert all_kept[0]
    assert all(each == all_kept[0] for each in all_kept)
    left = postgres.rows(address, "SELECT state FROM inbox WHERE state <> 'done'")
    assert left == [], course.told
    assert unsent(address) == []


def drained(address: str) -> bool:
    """Return whether nothing is still to be sent, as far as PostgreSQL is there to tell."""
    try:
        return not unsent(address)
    except OperationalError:
        return False


def unsent(address: str) -> list[Any]:
    """Return what is still to be sent."""
    return postgres.rows(
        address, "SELECT kind, state FROM outbox WHERE state IN ('due', 'sending')"
    )


async def test_updates_go_to_any_of_them_and_duplicates_to_two(
    tmp_path: Path, database: str
) -> None:
    async with fleet(tmp_path, database, replicas=2, twice=0.2) as (ours, proxy):
        course = await walked(ours, proxy, script(30), people=3)

        assert course.doubled > 5
        assert course.repeated == [[], [], []]  # nobody was killed
    assert ours.codes == [0, 0]
    faultless(database, 3, course)
    expected = await alone(tmp_path, script(30))
    assert kept(database, "telegram:100") == expected


async def alone(folder: Path, turns: Turns) -> Kept:
    """Return what one program keeps of the same conversation."""
    (folder / "alone").mkdir()
    with postgres.database() as address:
        async with fleet(folder / "alone", address, replicas=1) as (ours, proxy):
            await walked(ours, proxy, turns, people=1)
        return kept(address, "telegram:100")


async def test_one_that_is_killed_is_replaced_by_the_others(
    tmp_path: Path, database: str
) -> None:
    async with fleet(tmp_path, database, replicas=2, seed=SEED) as (ours, proxy):
        course = await walked(ours, proxy, script(30), people=3, kills=2)

    assert course.kills + course.stops >= 1
    assert all(len(each) <= course.kills for each in course.repeated), course.told
    faultless(database, 3, course)


async def test_one_of_them_polls_and_another_goes_on_when_it_is_killed(
    tmp_path: Path, database: str
) -> None:
    async with fleet(tmp_path, database, replicas=2, webhook=False) as (ours, _):
        both = "listens.*Another program already|Another program already.*listens"
        await until(lambda: re.search(both, ours.said(1) + ours.said(2), re.DOTALL))
        polls = 1 if "listens" in ours.said(1) else 2
        leen = ours.api.phone(7, language_code="en")
        leen.starts()
        await leen.hears(1, timeout=60)

        await ours.kill(ours.replicas[polls - 1])
        leen.says("help")

        await leen.hears(1, timeout=60)
        assert "listens" in ours.said(3 - polls)


@pytest.mark.slow
async def test_ten_thousand_updates_while_programs_are_killed_and_started(
    tmp_path: Path, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    people = int(os.environ.get("TEST_REPLICAS_PEOPLE", "70"))
    turns = script()
    async with fleet(tmp_path, database, seed=SEED) as (ours, proxy):
        course = await walked(ours, proxy, turns, people=people, kills=60)

    with capsys.disabled():
        sys.stdout.write(f"\n{course.told}\n")
    assert course.updates >= people * len(turns) - people
    assert max(map(len, course.repeated)) <= course.kills
    faultless(database, people, course)
    assert kept(database, "telegram:100") == await alone(tmp_path, turns)


@pytest.mark.slow
async def test_postgresql_is_restarted_while_people_talk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people, turns = 8, script(100)
    chance = Random(SEED)
    with postgres.own_server() as server:
        address = server.get_uri()
        async with fleet(tmp_path, address, seed=SEED) as (ours, proxy):
            restarting = asyncio.create_task(restarts(server, chance))
            course = await walked(ours, proxy, turns, people=people, kills=4)
            restarting.cancel()
            (course.restarts,) = await asyncio.gather(restarting)

        with capsys.disabled():
            sys.stdout.write(f"\n{course.told}\n")
        assert course.restarts >= 2
        assert max(map(len, course.repeated)) <= course.kills + 3 * course.restarts
        faultless(address, people, course)


async def restarts(server: Any, chance: Random) -> int:
    """Stop PostgreSQL now and then, and start it again; once cancelled, return how often."""
    count = 0
    with contextlib.suppress(asyncio.CancelledError), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        while True:
            await asyncio.sleep(4 + chance.random() * 6)
            again = asyncio.ensure_future(asyncio.to_thread(_restart, server))
            await asyncio.shield(again)
            count += 1
    with contextlib.suppress(UnboundLocalError):
        await again  # it may be on its way
    return count


def _restart(server: Any) -> None:
    server.stop()
    time.sleep(1.5)
    server.start()
