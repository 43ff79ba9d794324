"""What the assistant counts on, wherever things are kept: on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from storage import people
from storage.database import Database
from storage.errors import InUseError, KeyMissingError, NotSealedError
from storage.ports import UnitOfWork
from storage.postgres import Postgres
from storage.tables import addresses
from storage.timers import AGAIN, Timers
from storage.vault import Vault
from tests import postgres

NOW = datetime(2026, 4, 1, tzinfo=UTC)
DAY = timedelta(days=1)
Open = Callable[..., Database | Postgres]


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Open]:
    """Return what opens the same place each time."""
    if request.param == "sqlite":
        yield lambda *vault: Database(tmp_path / "a.db", *vault)
        return
    with postgres.database() as address:
        yield lambda *vault: Postgres(address, *vault)


@pytest.fixture
def work(place: Open) -> Iterator[UnitOfWork]:
    held = place()
    yield held
    held.shut()


def add(tx: Connection, name: str) -> None:
    people.add(tx, f"terminal:{name}", name, "nl", NOW)


def count(tx: Connection) -> int:
    return int(tx.execute(select(func.count()).select_from(addresses)).scalar_one())


async def test_what_raises_leaves_nothing_behind(work: UnitOfWork) -> None:
    def fails(tx: Connection) -> None:
        add(tx, "an")
        raise ArithmeticError

    with pytest.raises(ArithmeticError):
        await work.run(fails)

    assert await work.read(count) == 0


async def test_one_that_fails_does_not_take_others_along(work: UnitOfWork) -> None:
    def fails(tx: Connection) -> None:
        add(tx, "an")
        raise ArithmeticError

    bodies = (lambda tx: add(tx, "bo"), fails, lambda tx: add(tx, "ci"))
    waiting = (work.run(body) for body in bodies)
    done = await asyncio.gather(*waiting, return_exceptions=True)

    assert [type(each) for each in done] == [type(None), ArithmeticError, type(None)]
    assert await work.read(count) == 2


async def test_bodies_go_one_after_the_other_in_the_order_they_came(
    work: UnitOfWork,
) -> None:
    seen = list[tuple[int, int]]()

    def body(tx: Connection, number: int) -> None:
        seen.append((number, count(tx)))
        add(tx, f"n{number}")

    await asyncio.gather(*(work.run(partial(body, number=n)) for n in range(20)))

    assert seen == [(n, n) for n in range(20)]
    assert await work.read(count) == 20


async def test_readers_cannot_write(work: UnitOfWork) -> None:
    with pytest.raises(Exception, match=r"read-?only"):
        await work.read(lambda tx: add(tx, "an"))


async def test_what_was_kept_is_there_the_next_time(place: Open) -> None:
    held = place()
    await held.run(lambda tx: add(tx, "an"))
    await held.scrub()
    await held.close()

    again = place()
    assert again.look(count) == 1
    again.shut()


def test_a_second_program_is_refused(place: Open) -> None:
    held = place()
    with pytest.raises(InUseError):
        place()
    held.shut()

    place().shut()


async def test_without_the_key_it_does_not_open(place: Open) -> None:
    held = place(Vault([b"k" * 32]))
    await held.run(lambda tx: add(tx, "an"))
    await held.close()

    with pytest.raises(KeyMissingError):
        place()
    place(Vault([b"k" * 32])).shut()


async def test_a_key_for_what_lies_open_is_refused(place: Open) -> None:
    held = place()
    await held.run(lambda tx: add(tx, "an"))
    await held.close()

    with pytest.raises(NotSealedError):
        place(Vault([b"k" * 32]))


# --- pokes ---------------------------------------------------------------------------------------


async def test_a_timer_pokes_once_when_it_is_time(work: UnitOfWork) -> None:
    timers, poked = Timers(), list[str]()
    timers.on("due", lambda tx, key: poked.append(key))
    await work.run(lambda tx: timers.put(tx, "due", "a", NOW + DAY))

    for when in (NOW, NOW + DAY, NOW + 2 * DAY):
        await work.run(partial(timers.run_due, now=when))

    assert poked == ["a"]


async def test_a_poke_that_fails_leaves_the_others_and_is_run_again(
    work: UnitOfWork,
) -> None:
    timers, poked = Timers(), list[str]()

    def fails_once(tx: Connection, key: str) -> None:
        add(tx, key)
        poked.append(key)
        if poked == ["a"]:
            raise ArithmeticError

    timers.on("due", fails_once)
    await work.run(lambda tx: timers.put(tx, "due", "a", NOW))
    await work.run(lambda tx: timers.put(tx, "due", "b", NOW + timedelta(minutes=1)))
    await work.run(lambda tx: timers.run_due(tx, NOW + timedelta(minutes=1)))
    assert await work.read(count) == 1
    await work.run(lambda tx: timers.run_due(tx, NOW + timedelta(minutes=1) + AGAIN))

    assert poked == ["a", "b", "a"]
    assert await work.read(count) == 2


async def test_a_cancelled_or_moved_timer_does_not_poke_at_its_old_time(
    work: UnitOfWork,
) -> None:
    timers, poked = Timers(), list[str]()
    timers.on("due", lambda tx, key: poked.append(key))

    def plan(tx: Connection) -> None:
        timers.put(tx, "due", "a", NOW)
        timers.put(tx, "due", "b", NOW)
        timers.put(tx, "due", "a", NOW + DAY)
        timers.cancel(tx, "due", "b")

    await work.run(plan)
    assert work.look(timers.next_due) == NOW + DAY
    await work.run(lambda tx: timers.run_due(tx, NOW))
    assert poked == []
