"""Fil rouge at home on a stand-in of Telegram: one bot, whichever library, whichever way in."""

from __future__ import annotations

import asyncio
import importlib
import re
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.assistant import Assistant
from bot.host import Responsible
from bot.keeper import Terms
from bot.library import Library
from bot.logs import Log
from bot.mydata.making import Copies
from bot.report.desk import Desk
from bot.report.worker import Printer
from bot.secret import Secret
from bot.telegram.pauses import Pauses
from bot.telegram.service import Service, Setting
from bot.watching.counted import CountedClient
from bot.watching.pulse import Pulse
from locales.catalog import Catalog
from storage.attachments import Attachments
from storage.database import Database
from storage.pace import UNLIMITED, Buckets
from storage.ports import Pace, UnitOfWork
from storage.tables import outbox
from storage.tombstones import Tombstones
from tests.talk import RESPONSIBLE, Clock, shipped_catalog, shipped_library
from tests.telegram import BotApi, Seen
from tests.telegram.state import PATIENCE

TOKEN = "42:secret"
CHANNELS = ("ptb", "aiogram")
WAYS = ("polling", "webhook")
CONTENT = Path(__file__).parent / "content"
QUICK = Pauses(  # for tests that do not have the patience of a real bot
    answer=1.0,
    upload=1.0,
    download=1.0,
    poll=2,
    margin=0.5,
    again=(0.05, 0.1, 0.2),
    conflict=1.5,
    sign=0.2,
    fetch=0.05,
    back=0.2,
    look=0.3,
)
WORLDS = [(channel, way) for channel in CHANNELS for way in WAYS]


@dataclass
class Home:
    """A bot that can be started, stopped, and started again on the same database."""

    api: BotApi
    folder: Path
    channel: str = "ptb"
    way: str = "polling"
    roadmap: str = "vises"
    pace: Pace | None = None
    told: list[str] = field(default_factory=list)
    clock: Callable[[], datetime] = field(default_factory=Clock)
    content: Path | None = None
    pauses: Pauses = field(default_factory=Pauses)
    terms: Terms = field(default_factory=Terms)
    token: str = TOKEN
    port: int = 0  # for the webhook; 0: any that is free
    pulse: Pulse = field(default_factory=Pulse)
    within: Callable[[UnitOfWork], UnitOfWork] = lambda work: work
    """Put around the database by a test: to make it fail, or slow."""

    async def start(self) -> None:
        """Start the bot on its database."""
        self.database = Database(self.folder / "filrouge.db")
        self.work = self.within(self.database)
        self.log = Log(self.folder / "failures.log")
        self._desk = Desk(
            work=self.work,
            files=Attachments(self.folder / "files"),
            printer=Printer(),
            copies=Copies(
                work=self.work,
                files=Attachments(self.folder / "files"),
                catalog=self.catalog,
                library=_library(self.content),
            ),
            clock=self.clock,
            log=self.log,
        )
        module = importlib.import_module(f"bot.channels.telegram_{self.channel}")
        webhook = self.way == "webhook"
        self.port = self.port or (free_port() if webhook else 0)
        self.service = Service(
            client=CountedClient(module.client(self.token, self.api.url), self.pulse),
            setting=Setting(
                token=Secret(self.token),
                webhook=f"http://127.0.0.1:{self.port}" if webhook else "",
                port=self.port,
                pauses=self.pauses,
            ),
            work=self.work,
            files=Attachments(self.folder / "files"),
            catalog=self.catalog,
            hire=self._hire,
            make=self._desk.made,
            tell=lambda message, _: self.told.append(message),
            log=self.log,
            pace=self.pace or Buckets(UNLIMITED),
            clock=self.clock,
            pulse=self.pulse,
        )
        self._running = asyncio.create_task(self.service.run())

    async def stop(self) -> int:
        """Stop the bot as the system would; return its exit code."""
        self.service.stop()
        return await self.ended()

    async def ended(self, seconds: float = 20) -> int:
        """Wait until the bot has stopped, of its own accord perhaps; return its exit code."""
        try:
            return await asyncio.wait_for(self._running, seconds)
        finally:
            self.database.shut()

    async def restart(self) -> None:
        """Stop it, and start it again on what it has kept."""
        assert await self.stop() == 0
        self.told.clear()
        await self.start()
        await self.ready()

    def look(self, body: Callable[[Any], Any]) -> Any:
        """Look into the database, for what cannot be seen from outside."""
        return self.database.look(body)

    async def ready(self) -> None:
        """Wait until the bot takes messages."""
        await self.api.until(lambda: "telegram-stopped" in self.told or self._listens())

    async def noted(self) -> None:
        """Wait until what became of each message that was sent is noted."""
        under_way = select(outbox.c.id).where(outbox.c.state == "sending")
        async with asyncio.timeout(PATIENCE):
            while self.look(  # noqa: ASYNC110 (a database tells nobody)
                lambda tx: tx.execute(under_way).first()
            ):
                await asyncio.sleep(0.02)

    @property
    def failures(self) -> str:
        """Return what was logged as a failure."""
        log = self.folder / "failures.log"
        return log.read_text("utf-8") if log.exists() else ""

    @property
    def catalog(self) -> Catalog:
        return _catalog(self.content)

    def _listens(self) -> bool:
        return f"telegram-{self.way}" in self.told

    def _hire(self, link: str) -> Assistant:
        return Assistant(
            work=self.work,
            library=_library(self.content),
            catalog=self.catalog,
            files=Attachments(self.folder / "files"),
            clock=self.clock,
            log=self.log,
            tombstones=Tombstones(self.folder / "filrouge.db.tombstones"),
            terms=self.terms,
            responsible=Responsible(name=RESPONSIBLE, months=24),
            begin_with=self.roadmap,
            link=link,
            pulse=self.pulse,
        )


@asynccontextmanager
async def at_home(
    folder: Path,
    channel: str = "ptb",
    way: str = "polling",
    *,
    roadmap: str = "vises",
    pace: Pace | None = None,
    api: BotApi | None = None,
    **more: Any,
) -> AsyncIterator[Home]:
    """Yield a bot that runs; stop it in the end, and see that it stopped well."""
    async with api or BotApi(token=TOKEN) as served:
        home = Home(served, folder, channel, way, roadmap, pace, **more)
        await home.start()
        try:
            await home.ready()
            yield home
        finally:
            code = await home.stop()
        assert code == 0
        assert TOKEN not in home.failures


def real_time() -> datetime:
    return datetime.now(UTC)


@cache
def _library(content: Path | None) -> Library:
    return Library(content) if content else shipped_library()


@cache
def _catalog(content: Path | None) -> Catalog:
    return Catalog([content / "locales"]) if content else shipped_catalog()


def free_port() -> int:
    """Return a port on which nobody listens."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def shown(seen: Seen) -> str:
    """Return a message as a transcript has it: its lines, its choices, its file.

    How a question is answered stands last and slanted; each channel has its own words for
    that, and transcripts leave it out.
    """
    if seen.file:
        return f"[{seen.file.name}]"
    asked = re.sub(r"\n+<i>[^<]*</i>$", "", seen.html)
    lines = [line for line in plain(asked).splitlines() if line]
    return "\n".join([*lines, *choices(seen)])


def choices(seen: Seen) -> list[str]:
    """Return the choices that stand on buttons and not in the text, numbered."""
    pressed = [
        (button.label.removeprefix("✓ "), re.fullmatch(r"1\|[^|]+\|[sp]\|(\d+)", data))
        for row in seen.buttons
        for button in row
        if (data := button.data or "")
    ]
    return [
        f"{said[1]}  {label}" for label, said in pressed if said and said[1] != label
    ]


def plain(html: str) -> str:
    """Return the text of a message without its markup."""
    text = re.sub(r"<[^>]+>", "", html)
    for name, character in (("lt", "<"), ("gt", ">"), ("quot", '"'), ("amp", "&")):
        text = text.replace(f"&{name};", character)
    return text
