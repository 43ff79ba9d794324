"""Whoever watches a bot at home, through a port of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
from prometheus_client.parser import text_string_to_metric_families

from bot.watching.exposing import Build
from bot.watching.serving import Watched
from storage.ports import UnitOfWork
from tests.telegram.home import CONTENT, QUICK, Home, at_home, real_time

BUILD = Build(version="1.0", python="3.11", channel="telegram_ptb", database="sqlite")
Numbers = dict[str, float]  # by name and labels, as Prometheus writes them


class Port:
    """Whoever watches."""

    def __init__(self, port: int, session: aiohttp.ClientSession) -> None:
        self._at = f"http://127.0.0.1:{port}"
        self._session = session

    async def asks(self, path: str) -> tuple[int, str]:
        async with self._session.get(self._at + path) as answer:
            return answer.status, await answer.text()

    async def counts(self) -> Numbers:
        _, text = await self.asks("/metrics")
        return numbers(text)


def numbers(text: str) -> Numbers:
    found = {}
    for family in text_string_to_metric_families(text):
        for each in family.samples:
            labels = ",".join(f"{k}={v}" for k, v in sorted(each.labels.items()))
            found[f"{each.name}{{{labels}}}" if labels else each.name] = each.value
    return found


@asynccontextmanager
async def watching(home: Home, work: UnitOfWork | None = None) -> AsyncIterator[Port]:
    watched = Watched(
        pulse=home.pulse,
        work=work or home.work,
        build=BUILD,
        clock=real_time,
        log=home.log,
    )
    async with (
        watched.open("127.0.0.1", 0) as port,
        aiohttp.ClientSession() as session,
    ):
        yield Port(port, session)


def hasty(folder: Path, channel: str = "ptb", way: str = "polling") -> Any:
    return at_home(
        folder,
        channel,
        way,
        roadmap="kinds",
        content=CONTENT,
        pauses=QUICK,
        clock=real_time,
    )
