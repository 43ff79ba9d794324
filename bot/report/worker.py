"""Printing beside the event loop: one process that may be ended, so that no page can hold us up."""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Literal

import structlog
from msgspec import Struct

from bot.coaching.brief_sheet import BriefSheet
from bot.coaching.cohort_sheet import CohortSheet
from bot.report import brief, cohort, printing, team
from bot.report.printing import Printed
from bot.report.sheet import Sheet
from bot.team.sheet import TeamSheet

log = structlog.get_logger()

Why = Literal["time", "ended", "refused"]


class PrintingError(Exception):
    """Nothing was printed: it took too long, the process ended (too much memory), or it refused.

    Say that it did not work and offer the summary in another form; the next job starts afresh.
    """

    def __init__(self, why: Why, detail: str = "") -> None:
        super().__init__(f"{why} {detail}".strip())
        self.why = why


class _Job(Struct, frozen=True, kw_only=True):
    what: Literal["pdf", "card", "png"]
    sheet: Sheet | TeamSheet | CohortSheet | BriefSheet
    photo: bytes | None = None


class Printer:
    """Prints sheets one after the other, within bounds of time and memory.

    The process starts with the first job and again after `jobs` of them.
    """

    def __init__(
        self, *, seconds: float = 20, memory: int = 1 << 30, jobs: int = 200
    ) -> None:
        self.seconds = seconds
        self.memory = memory
        self.jobs = jobs
        self._turn = asyncio.Lock()
        self._process: BaseProcess | None = None
        self._line: Connection | None = None
        self._done = 0

    @property
    def process(self) -> int | None:
        """The id of the process while there is one."""
        return self._process.pid if self._process else None

    async def pdf(self, sheet: Sheet, photo: bytes | None = None) -> bytes:
        """Return the PDF; raise PrintingError."""
        printed = await self._printed(_Job(what="pdf", sheet=sheet, photo=photo))
        return _content(printed, sheet.version)

    async def card(self, sheet: Sheet) -> bytes:
        """Return the picture card; raise PrintingError."""
        return (await self._printed(_Job(what="card", sheet=sheet))).content

    async def team(self, sheet: TeamSheet, kind: Literal["pdf", "png"]) -> bytes:
        """Return what a team answered, as page or picture; raise PrintingError."""
        return _content(await self._printed(_Job(what=kind, sheet=sheet)), "team")

    async def cohort(self, sheet: CohortSheet) -> bytes:
        """Return where enterprises stand, as picture; raise PrintingError."""
        return (await self._printed(_Job(what="png", sheet=sheet))).content

    async def brief(self, sheet: BriefSheet) -> bytes:
        """Return the page before a meeting; raise PrintingError."""
        return _content(await self._printed(_Job(what="pdf", sheet=sheet)), "brief")

    async def close(self) -> None:
        """End the process once the job under way is done."""
        async with self._turn:
            await asyncio.to_thread(self._end)

    async def _printed(self, job: _Job) -> Printed:
        # Shielded: whoever stops waiting must not leave half a conversation with the process.
        return await asyncio.shield(asyncio.ensure_future(self._in_turn(job)))

    async def _in_turn(self, job: _Job) -> Printed:
        async with self._turn:
            return await asyncio.to_thread(self._asked, job)

    def _asked(self, job: _Job) -> Printed:
        if self._line is None:
            self._start()
        assert self._line is not None
        answer: object
        try:
            self._line.send(job)
            if not self._line.poll(self.seconds):
                self._end()
                raise PrintingError("time")
            answer = self._line.recv()
        except (EOFError, OSError) as error:
            self._end()
            raise PrintingError("ended") from error
        self._done += 1
        if self._done >= self.jobs:
            self._end()
        if isinstance(answer, Printed):
            return answer
        raise PrintingError("refused", str(answer))

    def _start(self) -> None:
        spawning = get_context(
            "spawn"
        )  # a fork would copy threads and open connections
        self._line, theirs = spawning.Pipe()
        self._process = spawning.Process(
            target=_serve, args=(theirs, self.memory), daemon=True, name="printer"
        )
        self._process.start()
        theirs.close()
        self._done = 0

    def _end(self) -> None:
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._line = self._process = None


def _serve(line: Connection, memory: int) -> None:
    """Print what comes down the line until it is closed. Runs in a process of its own."""
    os.environ.setdefault("RAYON_NUM_THREADS", "2")  # the engine takes every core else
    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # whoever started us decides when to stop
    _bound(memory)
    with suppress(EOFError, OSError):
        while True:
            line.send(_answer(line.recv()))


def _content(printed: Printed, version: str) -> bytes:
    if not printed.accessible:
        log.warning("printed_without_standard", version=version)
    return printed.content


def _answer(job: _Job) -> Printed | str:
    try:
        if isinstance(job.sheet, CohortSheet):
            return Printed(content=cohort.picture(job.sheet), accessible=True)
        if isinstance(job.sheet, BriefSheet):
            return brief.page(job.sheet)
        if isinstance(job.sheet, TeamSheet):
            if job.what == "pdf":
                return team.page(job.sheet)
            return Printed(content=team.picture(job.sheet), accessible=True)
        if job.what == "pdf":
            return printing.printed(job.sheet, job.photo)
        return Printed(content=printing.card(job.sheet), accessible=True)
    except Exception as error:  # told to the one who asked, who must not wait in vain
        return type(error).__name__  # what it says may hold words of the sheet


def _bound(memory: int) -> None:
    """Let the system refuse memory beyond this, where it can."""
    resource: Any
    try:
        import resource
    except ImportError:
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
