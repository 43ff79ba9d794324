"""The world of Telegram: by one of two libraries, and by polling or webhook."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.contract.person import Person, World, flowing, numbered
from tests.processes.terminal import PATIENCE, Process
from tests.telegram import BotApi, Phone, Seen, Upload
from tests.telegram.home import CONTENT, TOKEN, free_port, shown


class TelegramWorld(World):
    """A bot, and people with phones."""

    waits = True

    def __init__(self, folder: Path, api: BotApi, channel: str, way: str) -> None:
        self.folder = folder
        self.api = api
        self._channel = channel
        self._port = free_port() if way == "webhook" else 0
        self._phones = 0
        self._running: Process | None = None

    def person(self, name: str = "Leen") -> Person:
        self._phones += 1
        return Texter(self.api.phone(self._phones, name, language_code="en"))

    async def start(self) -> None:
        self._running = self._begin()

    async def stop(self) -> None:
        if running := self._running:
            await running.until(lambda: "@filrouge_bot" in running.said or running.gone)
            running.interrupt()
            assert await running.ended() == 0, running.said
            self._running = None

    async def kill(self) -> None:
        if self._running:
            await self._running.kill()
            self._running = None

    async def another(self) -> tuple[int, str]:
        other = self._begin()
        try:
            return await other.ended(), flowing(other.said)
        finally:
            await other.kill()

    def _begin(self) -> Process:
        return Process(self.folder, (), self._settings)

    @property
    def _settings(self) -> Mapping[str, str]:
        given = {
            "LANG": "en_GB.UTF-8",
            "FILROUGE_DB": str(self.folder / "filrouge.db"),
            "FILROUGE_CONTENT": str(CONTENT),
            "FILROUGE_CHANNEL": f"telegram_{self._channel}",
            "FILROUGE_TELEGRAM_TOKEN": TOKEN,
            "FILROUGE_TRIAL": "yes",
            "FILROUGE_TELEGRAM_API": self.api.url,
        }
        if self._port:
            at = f"127.0.0.1:{self._port}"
            given |= {"FILROUGE_WEBHOOK": f"http://{at}", "FILROUGE_LISTEN": at}
        return given


class Texter(Person):
    """Somebody with a phone."""

    def __init__(self, phone: Phone) -> None:
        self._phone = phone
        self._before: dict[int, int] = {}

    async def comes(self, link: str = "kinds") -> None:
        self._does()
        self._phone.starts(link)

    async def returns(self) -> str:
        self._does()
        self._phone.starts()
        await self.hears("Welcome back")
        await self._phone.sees(lambda _: self._newest.buttons, PATIENCE)
        return await self.hears("Welcome back")

    async def leaves(self) -> None:
        pass

    async def says(self, text: str) -> None:
        self._does()
        self._phone.says(text)

    async def chooses(self, label: str, times: int = 1) -> None:
        await self._phone.sees(lambda _: self._with(label), PATIENCE)
        asked = self._with(label)[-1]
        self._does()
        for _ in range(times):
            self._phone.taps(label, asked)

    async def picks(self, *labels: str) -> None:
        for label in (*labels, "Done"):
            await self.chooses(label)

    async def rates(self, *figures: int) -> None:
        cells = (f"{row}{figure}" for row, figure in zip("abc", figures, strict=False))
        await self.picks(*cells)

    async def presses(self, label: str) -> None:
        await self.chooses(label)

    async def sends(self, name: str, content: bytes, media_type: str) -> None:
        self._does()
        self._phone.sends_document(name, content, media_type)

    async def hears(self, words: str) -> str:
        await self._phone.sees(lambda _: self._fresh and words in self._heard, PATIENCE)
        return self._heard

    async def page(self) -> str:
        await self._phone.sees(lambda _: self._pages, PATIENCE)
        return self._pages[-1].content.decode()

    @property
    def last(self) -> str:
        return shown(self._newest)

    @property
    def choices(self) -> list[str]:
        offered = [seen for seen in self._phone.chat if seen.buttons]
        return numbered(shown(offered[-1]))

    @property
    def _newest(self) -> Seen:
        return next(seen for seen in reversed(self._phone.chat) if seen.from_bot)

    def _with(self, label: str) -> list[Seen]:
        """Return the messages that have such a button."""
        return [seen for seen in self._phone.chat if seen.button(label)]

    @property
    def _fresh(self) -> list[Seen]:
        """What came since this person did something, or changed and still counts."""
        return [
            seen
            for seen in self._phone.chat
            if seen.from_bot
            and self._before.get(seen.id) != seen.edits
            and (seen.buttons or seen.id not in self._before)
        ]

    @property
    def _heard(self) -> str:
        return flowing("\n".join(seen.text for seen in self._fresh))

    @property
    def _pages(self) -> list[Upload]:
        files = [seen.file for seen in self._fresh if seen.file]
        return [file for file in files if file.name.endswith(".html")]

    def _does(self) -> None:
        self._before = {seen.id: seen.edits for seen in self._phone.chat}
