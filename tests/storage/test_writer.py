"""The thread that writes: one thing at a time, and no note waits behind a turn."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator

import pytest

from storage.writer import Writer


@pytest.fixture
def writer() -> Iterator[Writer]:
    held = Writer()
    yield held
    held.close()


async def test_a_note_goes_before_turns_that_wait(writer: Writer) -> None:
    done: list[str] = []
    busy, go_on = threading.Event(), threading.Event()

    def occupy() -> None:
        busy.set()
        go_on.wait()

    def noting(what: str) -> Callable[[], None]:
        return lambda: done.append(what)

    occupied = asyncio.create_task(writer.do(occupy))
    await asyncio.to_thread(busy.wait)
    waiting = [
        asyncio.create_task(writer.do(noting(what), note=what.startswith("note")))
        for what in ("turn 1", "turn 2", "note 1", "note 2")
    ]
    await asyncio.sleep(0)  # they are all in line
    go_on.set()
    await asyncio.gather(occupied, *waiting)

    assert done == ["note 1", "note 2", "turn 1", "turn 2"]


async def test_who_waits_gets_what_came_of_it(writer: Writer) -> None:
    assert await writer.do(lambda: "kept") == "kept"
    with pytest.raises(ZeroDivisionError):
        await writer.do(lambda: 1 // 0)
    assert await writer.do(lambda: "noted", note=True) == "noted"


async def test_what_nobody_waits_for_any_more_is_left_out(writer: Writer) -> None:
    done: list[str] = []
    busy, go_on = threading.Event(), threading.Event()

    def occupy() -> None:
        busy.set()
        go_on.wait()

    occupied = asyncio.create_task(writer.do(occupy))
    await asyncio.to_thread(busy.wait)
    given_up = asyncio.create_task(writer.do(lambda: done.append("given up")))
    await asyncio.sleep(0)
    given_up.cancel()
    await asyncio.gather(given_up, return_exceptions=True)
    go_on.set()
    await occupied
    await writer.do(lambda: done.append("next"))

    assert done == ["next"]
