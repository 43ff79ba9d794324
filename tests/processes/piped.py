"""A process of Fil rouge without a terminal: what it is told is piped in, what it says is kept."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Self

from tests.processes.nursery import Handed, forked

LONGEST = 120.0  # seconds that one may take


@dataclass(frozen=True)
class Done:
    """What a process said, and its exit code; it is below zero if a signal ended it."""

    returncode: int
    stdout: str
    stderr: str


def run(
    folder: Path,
    options: Sequence[str],
    settings: Mapping[str, str],
    typed: str | bytes = "",
) -> Done:
    """Run Fil rouge in a folder until its end, something being piped in."""
    told = typed.encode() if isinstance(typed, str) else typed
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as cried:
        ours, theirs = os.pipe()
        streams = [Handed(each) for each in (ours, said.fileno(), cried.fileno())]
        process = forked(folder, streams, options, settings)
        os.close(ours)
        typing = Thread(target=_type, args=(theirs, told))
        typing.start()
        process.join(LONGEST)
        if process.exitcode is None:
            process.kill()
        process.join()
        typing.join()
        found = []
        for file in (said, cried):
            file.seek(0)
            found.append(file.read().decode("utf-8", "replace"))
        assert process.exitcode != -signal.SIGKILL, f"it did not end: {found}"
        return Done(process.exitcode or 0, *found)


class Talking:
    """A process that waits for somebody to type, until the `with` ends or it is killed."""

    def __init__(
        self, folder: Path, options: Sequence[str], settings: Mapping[str, str]
    ) -> None:
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 (it is open as long as we are)
        ours, self._typing = os.pipe()
        streams = [Handed(ours), *[Handed(self._said.fileno())] * 2]
        self._process = forked(folder, streams, options, settings)
        os.close(ours)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self._typing)  # nobody types any more
        self._process.join(LONGEST)
        self.kill()
        self._said.close()

    def until(self, holds: Callable[[str], bool], seconds: float = 60) -> None:
        """Wait until something holds of what it has said."""
        late = time.monotonic() + seconds
        while not holds(said := self._read()):
            assert time.monotonic() < late, said
            time.sleep(0.02)

    def types(self, text: str) -> None:
        os.write(self._typing, text.encode())

    def ends(self) -> Done:
        """Wait until it is at its end; return all that it said, mixed as it came."""
        self._process.join(LONGEST)
        assert self._process.exitcode is not None, self._read()
        return Done(self._process.exitcode, self._read(), "")

    def kill(self) -> None:
        self._process.kill()
        self._process.join()

    def _read(self) -> str:
        number = self._said.fileno()
        return os.pread(number, 1 << 24, 0).decode("utf-8", "replace")


def _type(end: int, told: bytes) -> None:
    with suppress(BrokenPipeError), open(end, "wb") as typing:
        typing.write(told)
