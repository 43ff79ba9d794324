"""When it lives and when it is ready, and what a database does that does not answer."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest

from bot.logs import Log
from bot.telegram.pauses import Pauses
from bot.watching.looking import SharedLook
from bot.watching.pulse import Pulse
from bot.watching.serving import NotListeningError, Watched
from storage.ports import Body, T, UnitOfWork
from tests.telegram.home import Home, real_time
from tests.watching.port import BUILD, hasty, watching


async def test_it_is_ready_while_it_listens_and_not_while_it_stops(
    tmp_path: Path,
) -> None:
    async with hasty(tmp_path, way="webhook") as home, watching(home) as port:
        assert await port.asks("/live") == (200, "live\n")
        assert await port.asks("/ready") == (200, "ready\n")
        assert (await port.counts())["filrouge_ready"] == 1

        home.service.stop()
        assert await port.asks("/ready") == (503, "not ready: stopping\n")
        assert await port.asks("/live") == (200, "live\n")
        assert (await port.counts())["filrouge_ready"] == 0


async def test_it_is_not_ready_before_updates_can_come_in(tmp_path: Path) -> None:
    patient = Pauses(answer=2.0, again=(0.05,))
    async with hasty(tmp_path) as home:
        starting = Pulse()
        other = Home(home.api, tmp_path, pauses=patient, pulse=starting)
        other.database = home.database
        other.work, other.log = home.work, home.log
        async with watching(other) as port:
            assert await port.asks("/ready") == (503, "not ready: channel\n")
            starting.listening = True
            assert await port.asks("/ready") == (200, "ready\n")


class Stuck:
    """A database that does not answer; or that fails."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self.asked = 0
        self.go_on = asyncio.Event()
        self.fails = False

    async def read(self, body: Body[T]) -> T:
        self.asked += 1
        await self.go_on.wait()
        if self.fails:
            raise OSError
        return await self._work.read(body)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._work, name)


async def test_a_database_that_does_not_answer_is_waited_for_once_however_many_ask(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with hasty(tmp_path) as home:
        stuck: Any = Stuck(home.work)
        looking = SharedLook(stuck, home.log, fresh=0.0, patience=0.1)
        began = time.monotonic()
        assert await asyncio.gather(*(looking.look() for _ in range(20))) == [None] * 20
        assert await looking.look() is None
        assert time.monotonic() - began < 2
        assert stuck.asked == 1

        stuck.go_on.set()
        assert await looking.look() is not None
        stuck.fails = True
        looking._until = 0
        assert await looking.look() is None
        assert "standing_not_read" in home.failures
        stuck.fails = False
        assert await looking.look() is not None
        (home.folder / "failures.log").unlink()


async def test_metrics_go_on_without_the_database(tmp_path: Path) -> None:
    async with hasty(tmp_path) as home:
        stuck: Any = Stuck(home.work)
        async with watching(home, stuck) as port:
            found = await port.counts()
            assert found["filrouge_database_reachable"] == 0
            assert found["filrouge_ready"] == 0
            assert "filrouge_turn_seconds_count" in found
            assert not any(name.startswith("filrouge_outbox") for name in found)
            assert await port.asks("/ready") == (503, "not ready: database\n")


async def test_a_look_is_shown_for_a_while(tmp_path: Path) -> None:
    async with hasty(tmp_path) as home:
        stuck: Any = Stuck(home.work)
        stuck.go_on.set()
        looking = SharedLook(stuck, home.log, fresh=60)
        for _ in range(5):
            assert await looking.look() is not None
        assert stuck.asked == 1


async def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    log = Log(tmp_path / "failures.log")
    nothing: Any = None  # the port is taken before anything is read

    def watched() -> Watched:
        return Watched(
            pulse=Pulse(), work=nothing, build=BUILD, clock=real_time, log=log
        )

    async with watched().open("127.0.0.1", 0) as port:
        with pytest.raises(NotListeningError, match=str(port)):
            async with watched().open("127.0.0.1", port):
                pass
