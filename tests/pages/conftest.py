"""The programme is made once, and each test is served a copy of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.pages.stage import Stage, made, served

Made = tuple[Path, datetime]


@pytest.fixture(scope="session")
def programme(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("programme")
    return folder, asyncio.run(made(folder))


@pytest.fixture
async def stage(programme: Made, tmp_path: Path) -> AsyncIterator[Stage]:
    folder, now = programme
    async with served(folder, tmp_path / "served", now) as found:
        yield found
