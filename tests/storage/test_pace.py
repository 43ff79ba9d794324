"""How fast may be sent: the same for one program, and for several on one PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest

from storage.pace import Buckets, Limit
from storage.ports import Pace
from storage.postgres_engine import beside
from storage.shared_pace import SharedPace
from tests import postgres

Make = Callable[[dict[str, Limit]], Pace]
LATE = 0.8  # seconds that a busy machine may take in between


@pytest.fixture(params=["memory", "postgresql"])
def make(request: pytest.FixtureRequest) -> Iterator[Make]:
    if request.param == "memory":
        yield Buckets
        return
    with postgres.database() as address:
        own = beside(address)
        yield lambda limits: SharedPace(limits, own)
        own.dispose()


def near(seconds: float) -> object:
    """Return what a wait is near to; time passes while it is asked for."""
    return pytest.approx(seconds - LATE / 2, abs=LATE / 2 + 0.01)


async def test_a_burst_goes_at_once_and_the_rest_is_spread(make: Make) -> None:
    pace = make({"chat": Limit(messages=1, seconds=4, burst=3)})

    waits = [await pace.reserve("bot", "chat", group=False) for _ in range(5)]

    assert waits == [0, 0, 0, near(4), near(8)]


async def test_one_bot_has_one_limit_over_all_chats(make: Make) -> None:
    pace = make({"bot": Limit(messages=3, seconds=9)})

    waits = [await pace.reserve_any("bot") for _ in range(4)]

    assert waits == [0, near(3), near(6), near(9)]


async def test_a_group_has_a_limit_of_its_own(make: Make) -> None:
    pace = make(
        {
            "chat": Limit(messages=1, seconds=1, burst=9),
            "group": Limit(messages=1, seconds=20, burst=1),
        }
    )

    assert await pace.reserve("bot", "-1", group=True) == 0
    assert await pace.reserve("bot", "-1", group=True) == near(20)
    assert await pace.reserve("bot", "1", group=False) == 0
    assert await pace.reserve("bot", "1", group=False) == 0


async def test_a_told_wait_is_kept_and_only_for_whom_it_concerns(make: Make) -> None:
    pace = make({"chat": Limit(messages=1, seconds=1, burst=3)})
    await pace.penalise("bot", "a", retry_after=30)

    assert await pace.reserve("bot", "a", group=False) == near(30)
    assert await pace.reserve("bot", "b", group=False) == 0


async def test_what_time_has_passed_is_forgotten_and_nothing_else(make: Make) -> None:
    pace = make({"chat": Limit(messages=1, seconds=1)})
    await pace.reserve("bot", "short", group=False)
    await pace.penalise("bot", "long", retry_after=60)
    await asyncio.sleep(1.1)  # it is real time that passes

    await pace.forget()

    assert await pace.reserve("bot", "short", group=False) == 0
    assert await pace.reserve("bot", "long", group=False) == near(59)


async def test_two_programs_keep_one_pace_and_name_no_chat() -> None:
    with postgres.database() as address:
        limits = {"chat": Limit(messages=1, seconds=5)}
        engines = [beside(address), beside(address)]
        a, b = (SharedPace(limits, each) for each in engines)

        waits = await asyncio.gather(
            *(each.reserve("bot", "4711", group=False) for each in (a, b) * 5)
        )

        assert sorted(waits) == [0, *(near(5 * n) for n in range(1, 10))]
        kept = postgres.rows(address, "SELECT key FROM paces")
        assert len(kept) == 1
        assert "4711" not in str(kept)
        for each in engines:
            each.dispose()


async def test_while_postgresql_is_away_nobody_waits_for_the_pace() -> None:
    own = beside("postgresql://nobody@127.0.0.1:1/nothing")
    pace = SharedPace({"chat": Limit(messages=1, seconds=60)}, own)

    assert await pace.reserve("bot", "a", group=False) == 0
    own.dispose()
