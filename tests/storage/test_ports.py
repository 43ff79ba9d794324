"""Timers and pace on one machine."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection

from storage.database import Database
from storage.pace import Buckets, Limit
from storage.timers import AGAIN, Timers

NOW = datetime(2026, 4, 1, tzinfo=UTC)
DAY = timedelta(days=1)


async def test_a_timer_pokes_once_when_it_is_time(tmp_path: Path) -> None:
    database, poked = Database(tmp_path / "a.db"), list[str]()
    timers = Timers()
    timers.on("due", lambda tx, key: poked.append(key))
    await database.run(lambda tx: timers.put(tx, "due", "a", NOW + DAY))

    for when in (NOW, NOW + DAY, NOW + 2 * DAY):
        await database.run(partial(timers.run_due, now=when))

    assert poked == ["a"]
    await database.close()


async def test_a_poke_that_fails_is_run_again(tmp_path: Path) -> None:
    database, poked = Database(tmp_path / "a.db"), list[str]()
    timers = Timers()

    def fails_once(tx: Connection, key: str) -> None:
        poked.append(key)
        if len(poked) == 1:
            raise ArithmeticError

    timers.on("due", fails_once)
    await database.run(lambda tx: timers.put(tx, "due", "a", NOW))
    await database.run(lambda tx: timers.run_due(tx, NOW))
    await database.run(lambda tx: timers.run_due(tx, NOW + AGAIN))

    assert poked == ["a", "a"]
    assert timers.failed == ["due ArithmeticError"]
    await database.close()


async def test_a_cancelled_or_moved_timer_does_not_poke_at_its_old_time(
    tmp_path: Path,
) -> None:
    database, poked = Database(tmp_path / "a.db"), list[str]()
    timers = Timers()
    timers.on("due", lambda tx, key: poked.append(key))

    def plan(tx: Connection) -> None:
        timers.put(tx, "due", "a", NOW)
        timers.put(tx, "due", "b", NOW)
        timers.put(tx, "due", "a", NOW + DAY)
        timers.cancel(tx, "due", "b")

    await database.run(plan)
    assert database.look(timers.next_due) == NOW + DAY
    await database.run(lambda tx: timers.run_due(tx, NOW))
    assert poked == []
    await database.close()


def test_a_burst_goes_at_once_and_the_rest_is_spread() -> None:
    pace = Buckets({"chat": Limit(messages=1, seconds=1, burst=3)})

    waits = [pace.reserve("bot", "chat", group=False, now=0) for _ in range(5)]

    assert waits == [0, 0, 0, 1, 2]


def test_one_bot_has_one_limit_over_all_chats() -> None:
    pace = Buckets({"bot": Limit(messages=30, seconds=1)})

    waits = [pace.reserve_any("bot", now=0) for _ in range(31)]

    assert waits[-1] == pytest.approx(1)


def test_a_told_wait_is_kept_and_only_for_whom_it_concerns() -> None:
    pace = Buckets({"chat": Limit(messages=1, seconds=1, burst=3)})
    pace.penalise("bot", "a", retry_after=7, now=0)

    assert pace.reserve("bot", "a", group=False, now=0) == 7
    assert pace.reserve("bot", "b", group=False, now=0) == 0
