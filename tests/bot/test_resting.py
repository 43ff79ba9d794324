"""A rest ends when it is told to, also when something stirs at the same moment."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

import pytest

from tests.talk import house


@pytest.mark.parametrize("steps", range(4))
async def test_a_rest_that_is_ended_as_something_stirs_ends(
    tmp_path: Path, steps: int
) -> None:
    """What looks at timers rests in a loop: an end that gets lost would leave it turning."""
    with house(tmp_path) as home:

        async def look() -> None:
            while True:
                await home.assistant.rest(60)

        looking = asyncio.create_task(look())
        await asyncio.sleep(0.1)  # now it rests
        home.assistant._stirred.set()
        for _ in range(steps):
            await asyncio.sleep(0)
        looking.cancel()
        done, _ = await asyncio.wait({looking}, timeout=2)

        with contextlib.suppress(asyncio.CancelledError):
            looking.cancel()
            await looking
        assert done, "it went on resting"
