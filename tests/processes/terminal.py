"""A process of Fil rouge, seen from the terminal it runs in."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.processes.nursery import forked

PATIENCE = 30.0  # seconds
DUMB = {"TERM": "dumb", "COLUMNS": "80", "INPUTRC": os.devnull}


class Process:
    """Runs until it ends of its own accord, is told to, or is killed."""

    def __init__(
        self, folder: Path, options: Sequence[str], settings: Mapping[str, str]
    ) -> None:
        self._ours, theirs = os.openpty()
        os.set_blocking(self._ours, False)
        self._said = b""
        self._typed = 0  # where it was when something was typed last
        self._news = asyncio.Event()
        self._unsent = b""
        self.gone = False
        self._loop = asyncio.get_running_loop()
        self._forked = forked(folder, os.ttyname(theirs), options, {**DUMB, **settings})
        self._theirs = theirs  # open until all is read that is said there
        self._loop.add_reader(self._ours, self._read)
        self._loop.add_reader(self._forked.sentinel, self._ended)

    @property
    def said(self) -> str:
        """All that it said, and what was typed."""
        return self._said.decode("utf-8", "replace").replace("\r\n", "\n")

    @property
    def prompts(self) -> bool:
        """Whether it waits for something to be typed, all before that being dealt with."""
        return re.search(r"(^|\n)> $", self.said[self._typed :]) is not None

    def types(self, text: str) -> None:
        """Type something."""
        assert not self.gone, self.said
        self._typed = len(self.said)
        self._unsent += text.encode()
        self._write()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds of what it said, or that it is gone."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not holds():
                    await self._news.wait()
                    self._news.clear()
        except TimeoutError:
            raise AssertionError(f"it ends with: {self.said[-2000:]}") from None

    def interrupt(self) -> None:
        """Tell it to end, as the system does."""
        assert not self.gone, self.said
        os.kill(self._pid, signal.SIGTERM)

    async def kill(self) -> None:
        """Kill it, wherever it is."""
        if not self.gone:
            os.kill(self._pid, signal.SIGKILL)
            await self.ended()

    async def ended(self) -> int:
        """Wait until it is gone; return its exit code."""
        await self.until(lambda: self.gone)
        self._forked.join()
        return int(self._forked.exitcode or 0)

    @property
    def _pid(self) -> int:
        assert self._forked.pid
        return self._forked.pid

    def _read(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while more := os.read(self._ours, 65536):
                self._said += more
        self._news.set()

    def _write(self) -> None:
        try:
            written = os.write(self._ours, self._unsent)
        except BlockingIOError:
            written = 0
        self._unsent = self._unsent[written:]
        if self._unsent:
            self._loop.add_writer(self._ours, self._write)
        else:
            self._loop.remove_writer(self._ours)

    def _ended(self) -> None:
        self._read()
        self._loop.remove_reader(self._forked.sentinel)
        self._loop.remove_reader(self._ours)
        self._loop.remove_writer(self._ours)
        os.close(self._ours)
        os.close(self._theirs)
        self.gone = True
        self._news.set()
