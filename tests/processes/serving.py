"""A process of Fil rouge that serves while a test goes on: told by signals, heard line by line."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.processes.nursery import Handed, forked


class Serving:
    """It runs until it is told to end, or is killed; what it says goes to an open file."""

    def __init__(
        self,
        folder: Path,
        settings: Mapping[str, str],
        said: int,
        *,
        options: Sequence[str] = (),
        wrong: str = "",
    ) -> None:
        """Start it; `wrong` is a module of the tests that makes it another one first."""
        nothing = os.open(os.devnull, os.O_RDWR)
        streams = [Handed(nothing), Handed(nothing), Handed(said)]
        try:
            self._process = forked(folder, streams, options, settings, wrong)
        finally:
            os.close(nothing)
        self._gone = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._process.sentinel, self._ended)

    @property
    def pid(self) -> int:
        assert self._process.pid
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        """Its exit code, below zero if a signal ended it; None while it runs."""
        return self._process.exitcode if self._gone.is_set() else None

    def send_signal(self, number: signal.Signals) -> None:
        if not self._gone.is_set():
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        """Wait until it is gone; return its exit code."""
        await self._gone.wait()
        return int(self._process.exitcode or 0)

    def _ended(self) -> None:
        self._loop.remove_reader(self._process.sentinel)
        self._process.join()
        self._gone.set()


async def lines() -> tuple[int, asyncio.StreamReader]:
    """Return the end of a pipe for who speaks, and the other one, to hear it line by line."""
    ours, theirs = os.pipe()
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(ours, "rb", 0)
    )
    return theirs, reader
