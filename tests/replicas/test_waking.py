"""PgQueuer wakes one of several programs, and another when that one is gone."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable

import pytest

from storage import waking
from storage.waking import Wakes
from tests import postgres


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not holds():  # noqa: ASYNC110 (a database tells nobody)
            await asyncio.sleep(0.05)


async def test_whoever_is_left_goes_on_looking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waking, "EVERY", 1.0)
    looks: Counter[str] = Counter()

    def looker(name: str) -> Callable[[], asyncio.Future[None]]:
        async def look() -> None:
            looks[name] += 1

        return lambda: asyncio.ensure_future(look())

    with postgres.database() as address:
        programs = {name: Wakes(address, lambda _: None) for name in "ab"}
        running = {
            name: asyncio.create_task(each.run(looker(name)))
            for name, each in programs.items()
        }
        await until(lambda: looks.total() >= 3)

        running["a"].cancel()
        await asyncio.gather(running["a"], return_exceptions=True)
        before = looks["b"]
        await until(lambda: looks["b"] >= before + 3)
        assert await programs["b"].poke()

        running["b"].cancel()
        await asyncio.gather(running["b"], return_exceptions=True)
