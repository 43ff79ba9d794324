"""The assistant as it runs: opened on its files, stopped, or cut off in the middle."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.host import Responsible
from bot.mydata.making import Copies
from bot.post import Post
from bot.report.desk import Desk
from bot.report.worker import Printer, PrintingError
from bot.sender import Sender
from bot.telegram.flood import Bounds, Flood
from bot.telegram.intake import Intake
from bot.telegram.pauses import Pauses
from storage.attachments import Attachments
from storage.database import Database
from storage.pace import UNLIMITED, Buckets
from storage.tombstones import Tombstones
from tests.fuzz.client import FuzzClient
from tests.fuzz.findings import Findings
from tests.fuzz.laws import LAWS
from tests.fuzz.people import Somebody
from tests.fuzz.watching import WatchedAssistant, WatchedLog, WatchedPosting
from tests.talk import RESPONSIBLE, shipped_catalog, shipped_library

ACCOUNT = "telegram:42"
NAME = "filrouge_bot"
QUICK = Pauses(fetch=0.001, back=0.001, again=(0.001,), sign=3600)
PATIENCE = 90.0  # seconds until something that does not end is a finding


@dataclass
class Clock:
    """A clock that stands still until it is set on."""

    now: datetime = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class NoPrinter(Printer):
    """Prints nothing: a page is made instead, which takes less time."""

    async def pdf(self, *_: Any) -> bytes:
        raise PrintingError("refused")

    async def card(self, *_: Any) -> bytes:
        raise PrintingError("refused")


@dataclass
class Running:
    """One bot on one database."""

    folder: Path
    everybody: list[Somebody]
    findings: Findings
    clock: Clock = field(default_factory=Clock)
    turns: int = 0  # of assistants that were closed

    def __post_init__(self) -> None:
        self.client = FuzzClient(self.everybody, self.findings)
        self.known = {who.address: who for who in self.everybody}

    async def open(self) -> None:
        """Open all on what was kept."""
        log = WatchedLog(self.folder / "failures.log", self.findings)
        kept = Attachments(self.folder / "files")
        self.database = Database(self.folder / "filrouge.db")
        self.assistant = WatchedAssistant(
            work=self.database,
            library=shipped_library(),
            catalog=shipped_catalog(),
            files=kept,
            clock=self.clock,
            log=log,
            tombstones=Tombstones(self.folder / "filrouge.tombstones"),
            responsible=Responsible(name=RESPONSIBLE),
            link=f"https://t.me/{NAME}",
        )
        self.assistant.watch()
        await self.assistant.open()
        posting = WatchedPosting(self.client, kept, log, QUICK)
        posting.known = self.known
        sender = Sender(
            self.database,
            posting,
            Buckets(UNLIMITED),
            self.clock,
            log,
            self._desk(kept, log).made,
            (0.001,),
        )
        self.post = Post(sender, self.database, self.clock, log)
        self.intake = Intake(
            assistant=self.assistant,
            client=self.client,
            account=ACCOUNT,
            name=NAME,
            work=self.database,
            post=self.post,
            clock=self.clock,
            log=log,
            pauses=QUICK,
            flood=Flood(None, Bounds()),
        )
        await self.post.open()
        await self.intake.resume()

    def _desk(self, kept: Attachments, log: WatchedLog) -> Desk:
        copies = Copies(
            work=self.database,
            files=kept,
            catalog=shipped_catalog(),
            library=shipped_library(),
        )
        return Desk(
            work=self.database,
            files=kept,
            printer=NoPrinter(),
            copies=copies,
            clock=self.clock,
            log=log,
        )

    async def idle(self) -> None:
        """Wait until nothing is under way any more."""
        async with asyncio.timeout(PATIENCE):
            while busy := self._busy():
                await asyncio.wait(busy)

    def _busy(self) -> set[asyncio.Task[None]]:
        return {
            *self.intake._lanes._walking,
            *self.intake._beside,
            *self.post._lanes._walking,
        }

    async def stop(self) -> None:
        """Stop as a service does."""
        await self.intake.close(PATIENCE)
        await self.post.close(PATIENCE)
        await self._end()

    async def cut_off(self) -> None:
        """End whatever is under way where it stands, as when the process dies."""
        await self._end()

    async def _end(self) -> None:
        own = asyncio.current_task()
        tasks = [each for each in asyncio.all_tasks() if each is not own]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self.turns += self.assistant.turns
        self.database.shut()


def prepare(folder: Path, template: Path) -> None:
    """Put an empty database in a folder, in which the laws of keeping hold."""
    if not template.exists():
        Database(template).shut()
        connection = sqlite3.connect(template)
        connection.executescript(LAWS)
        connection.close()
    shutil.copy(template, folder / "filrouge.db")
