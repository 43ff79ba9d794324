"""Fil rouge at home on a stand-in of Telegram: one bot, whichever library, whichever way in."""

from __future__ import annotations

import asyncio
import importlib
import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.assistant import Assistant
from bot.logs import Log
from bot.telegram.service import Service, Setting
from storage.database import Database
from storage.pace import UNLIMITED, Buckets
from storage.ports import Pace
from tests.talk import RESPONSIBLE, Clock, shipped_catalog, shipped_library
from tests.telegram import BotApi, Seen

TOKEN = "42:secret"
CHANNELS = ("ptb", "aiogram")
WAYS = ("polling", "webhook")
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
    clock: Clock = field(default_factory=Clock)

    async def start(self) -> None:
        """Start the bot on its database."""
        self.database = Database(self.folder / "filrouge.db")
        module = importlib.import_module(f"bot.channels.telegram_{self.channel}")
        webhook = self.way == "webhook"
        port = free_port() if webhook else 0
        self.service = Service(
            client=module.client(TOKEN, self.api.url),
            setting=Setting(
                token=TOKEN,
                webhook=f"http://127.0.0.1:{port}" if webhook else "",
                port=port,
            ),
            work=self.database,
            files=self.folder / "files",
            catalog=shipped_catalog(),
            hire=self._hire,
            tell=lambda message, _: self.told.append(message),
            log=Log(self.folder / "failures.log"),
            pace=self.pace or Buckets(UNLIMITED),
            clock=self.clock,
        )
        self._running = asyncio.create_task(self.service.run())

    async def stop(self) -> int:
        """Stop the bot as the system would; return its exit code."""
        self.service.stop()
        code = await asyncio.wait_for(self._running, 20)
        self.database.shut()
        return code

    async def ready(self) -> None:
        """Wait until the bot takes messages."""
        await self.api.until(lambda: "telegram-stopped" in self.told or self._listens())

    @property
    def failures(self) -> str:
        """Return what was logged as a failure."""
        log = self.folder / "failures.log"
        return log.read_text("utf-8") if log.exists() else ""

    def _listens(self) -> bool:
        return f"telegram-{self.way}" in self.told

    def _hire(self, link: str) -> Assistant:
        return Assistant(
            work=self.database,
            library=shipped_library(),
            catalog=shipped_catalog(),
            files=self.folder / "files",
            clock=self.clock,
            log=Log(self.folder / "failures.log"),
            responsible=RESPONSIBLE,
            begin_with=self.roadmap,
            link=link,
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
) -> AsyncIterator[Home]:
    """Yield a bot that runs; stop it in the end, and see that it stopped well."""
    async with api or BotApi(token=TOKEN) as served:
        home = Home(served, folder, channel, way, roadmap, pace)
        await home.start()
        try:
            await home.ready()
            yield home
        finally:
            code = await home.stop()
        assert code == 0


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
