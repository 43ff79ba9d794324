"""The five worlds, each with Fil rouge running in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.contract.person import Person, World
from tests.contract.telegram import TelegramWorld
from tests.contract.terminal import TerminalWorld
from tests.telegram import BotApi
from tests.telegram.home import TOKEN, WORLDS

ALL = ["terminal", *("-".join(world) for world in WORLDS)]


@pytest.fixture(params=ALL)
async def world(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[World]:
    async with _made(request.param, tmp_path) as made:
        await made.start()
        try:
            yield made
            await made.stop()
            assert made.failures == ""
        finally:
            await made.kill()


@pytest.fixture
def leen(world: World) -> Person:
    return world.person()


@asynccontextmanager
async def _made(name: str, folder: Path) -> AsyncIterator[World]:
    if name == "terminal":
        yield TerminalWorld(folder)
        return
    channel, _, way = name.partition("-")
    async with BotApi(token=TOKEN) as api:
        yield TelegramWorld(folder, api, channel, way)
