"""A bot at home, in each world: both libraries, both ways in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.telegram.home import CONTENT, WORLDS, Home, at_home


@pytest.fixture(params=WORLDS, ids="-".join)
async def home(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Home]:
    """A bot that asks one question of each kind."""
    channel, way = request.param
    async with at_home(
        tmp_path, channel, way, roadmap="kinds", content=CONTENT
    ) as held:
        yield held
        assert held.failures == ""
