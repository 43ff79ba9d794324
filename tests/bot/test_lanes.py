"""Lanes: in order for one key, side by side for several."""

from __future__ import annotations

import asyncio

import pytest

from bot.lanes import Lanes


async def test_one_key_in_order_and_others_side_by_side() -> None:
    lanes, done = Lanes(), list[str]()

    async def work(name: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        done.append(name)

    lanes.put("a", lambda: work("a1", 0.05))
    lanes.put("a", lambda: work("a2", 0))
    last = lanes.put("b", lambda: work("b1", 0.01))
    await last

    assert done == ["b1"]
    assert await lanes.empty(1)
    assert done == ["b1", "a1", "a2"]


async def test_what_waits_behind_a_failure_fails_with_it() -> None:
    lanes, done = Lanes(), list[str]()

    async def fails() -> None:
        await asyncio.sleep(0)
        raise ArithmeticError

    async def work() -> None:
        await asyncio.sleep(0)
        done.append("done")

    first = lanes.put("a", fails)
    second = lanes.put("a", work)
    other = lanes.put("b", work)
    await asyncio.wait({first, second, other})

    with pytest.raises(ArithmeticError):
        first.result()
    with pytest.raises(ArithmeticError):
        second.result()
    assert done == ["done"]
    await lanes.put("a", work)
    assert done == ["done", "done"]


async def test_what_takes_too_long_is_dropped() -> None:
    lanes = Lanes()
    slow = lanes.put("a", lambda: asyncio.sleep(60))
    behind = lanes.put("a", lambda: asyncio.sleep(0))

    assert not await lanes.empty(0.01)
    assert slow.cancelled()
    assert behind.cancelled()
