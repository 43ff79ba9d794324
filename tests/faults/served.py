"""A bot in a process of its own, people who talk with it, and what it says to its operator."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from storage.vault import OPEN
from storage.where import Where
from tests.bot.test_transcripts import ARRIVES
from tests.processes.piped import Done, run
from tests.processes.serving import Serving, lines
from tests.talk import Talk, house
from tests.telegram import BotApi
from tests.telegram.home import TOKEN
from tests.telegram.test_kill import Kept, kept_in, kept_of
from tests.telegram.walkers import Turns, Walker, script

TURNS = 14  # of each who talks, unless a test says otherwise


@dataclass
class Served:
    """A bot that serves, and people who talk with it."""

    folder: Path
    api: BotApi
    wrong: str = ""
    environment: dict[str, str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)  # to the operator, a line each

    async def start(self) -> None:
        """Start the process; what it says to its operator is heard."""
        theirs, self._heard = await lines()
        settings = {**_settings(self), **self.environment}
        self._process = Serving(self.folder.parent, settings, theirs, wrong=self.wrong)
        os.close(theirs)
        self._hearing = asyncio.create_task(self._hear())

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def database(self) -> Path:
        return self.folder / "filrouge.db"

    async def tells(self, words: str, seconds: float = 30) -> str:
        """Wait until the operator is told something with these words in it; return that line."""
        await self.api.until(lambda: self.times(words), timeout=seconds)
        return next(line for line in self.said if words in line)

    def times(self, words: str) -> int:
        """Return how often the operator was told something with these words in it."""
        return sum(words in line for line in self.said)

    def kept(self, address: str) -> Kept:
        """Return the answers of somebody; the bot has stopped."""
        where = Where(self.database, self.environment.get("FILROUGE_DATABASE", ""))
        database = where.open(OPEN)
        try:
            return kept_in(database, address)
        finally:
            database.shut()

    async def stop(self) -> int:
        """Stop the bot as the system would; return its exit code."""
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)
        return await self.ended()

    async def ended(self, seconds: float = 30) -> int:
        """Wait until the process is at its end; return its exit code."""
        async with asyncio.timeout(seconds):
            code = await self._process.wait()
            await self._hearing
        return code

    async def kill(self) -> None:
        if self._process.returncode is None:
            self._process.kill()
        await self.ended()

    async def _hear(self) -> None:
        async for line in self._heard:
            self.said.append(line.decode().rstrip("\n"))


@asynccontextmanager
async def served(
    folder: Path, *, wrong: str = "", **environment: str
) -> AsyncIterator[Served]:
    """Yield a bot that serves; see that it stops well, and shows nobody a trace."""
    async with BotApi(token=TOKEN) as api:
        bot = Served(folder, api, wrong, environment)
        await bot.start()
        try:
            await bot.tells("@filrouge_bot")
            yield bot
            assert await bot.stop() in {0, 1}
        finally:
            await bot.kill()
        assert "Traceback" not in "\n".join(bot.said), bot.said


def walker(bot: Served, number: int, turns: Turns, patience: float = 60) -> Walker:
    """Return somebody who will answer in the language of the script."""
    return Walker(bot.api.phone(number, language_code="en"), turns, patience)


async def wanted(folder: Path, turns: Turns) -> Kept:
    """Return what is kept of somebody who answers the same with nothing going wrong."""
    folder.mkdir()
    with house(folder) as home:
        talk = Talk(home, language="en")
        await talk.arrives()
        await talk.says_all(*(said for said, _ in turns if said != ARRIVES))
    return kept_of(folder, talk.address)


def beginning(count: int = TURNS) -> Turns:
    return script(count)


@asynccontextmanager
async def while_people_talk(bot: Served, folder: Path) -> AsyncIterator[list[Walker]]:
    """Yield three people in the middle of a conversation; see that all of it is kept once."""
    turns = beginning()
    people = [walker(bot, 100 + number, turns) for number in range(3)]
    walking = asyncio.gather(*(person.walk() for person in people))
    try:
        await bot.api.until(lambda: all(p.step >= 3 for p in people), timeout=60)
        yield people
        async with asyncio.timeout(60):
            await walking
    finally:
        walking.cancel()
    assert await bot.stop() == 0
    assert [person.repeated for person in people] == [[], [], []]
    right = await wanted(folder / "right", turns)
    for person in people:
        assert bot.kept(f"telegram:{person.phone.id}") == right


async def stuck(people: list[Walker]) -> None:
    """See that nobody is told that something was noted."""
    await asyncio.sleep(1)
    before = [person.step for person in people]
    await asyncio.sleep(4)
    assert [person.step for person in people] == before


def options(file: Path) -> tuple[str, ...]:
    return ("--db", str(file), "--lang", "en", "--roadmap", "vises")


def typed(file: Path, lines: str) -> Done:
    return run(Path.cwd(), options(file), {"LC_ALL": "C"}, lines)


def _settings(bot: Served) -> dict[str, str]:
    return {
        "FILROUGE_TELEGRAM_TOKEN": TOKEN,
        "FILROUGE_TELEGRAM_API": bot.api.url,
        "FILROUGE_CHANNEL": "telegram_ptb",
        "FILROUGE_DB": str(bot.database),
        "FILROUGE_RESPONSIBLE": "Kringloop Noord",
        "FILROUGE_CONTACT": "privacy@example.org",
        "FILROUGE_LAWFUL_BASIS": "legitimate-interest",
        "FILROUGE_RETENTION": "24",
        "LC_ALL": "C",
    }
