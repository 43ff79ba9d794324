"""The world of the terminal: it starts with whoever comes, and one person at a time uses it."""

from __future__ import annotations

from pathlib import Path

from tests.contract.person import Person, World, flowing, numbered
from tests.processes.terminal import Process
from tests.telegram.home import CONTENT

TYPED = {"Keep it": "keep"}  # where the word to type is not the label


class TerminalWorld(World):
    """A computer that people use one after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.running: Process | None = None

    def person(self, name: str = "Leen") -> Person:
        return Typist(self, name)

    def begin(self, *options: str) -> Process:
        """Start it with some options."""
        always = ("--db", str(self.folder / "filrouge.db"), "--content", str(CONTENT))
        return Process(self.folder, (*always, *options), {"LANG": "en_GB.UTF-8"})

    async def start(self) -> None:
        pass

    async def stop(self) -> None:
        if running := self.running:
            await running.until(lambda: running.prompts or running.gone)
            running.types("\x04")
            assert await running.ended() == 0, running.said
            self.running = None

    async def kill(self) -> None:
        if self.running:
            await self.running.kill()
            self.running = None

    async def another(self) -> tuple[int, str]:
        other = self.begin()
        try:
            return await other.ended(), flowing(other.said)
        finally:
            await other.kill()


class Typist(Person):
    """Somebody at the keyboard."""

    def __init__(self, world: TerminalWorld, name: str) -> None:
        self._world = world
        self._name = name
        self._known = False
        self._heard = 0  # how much was said when this person did something last

    async def comes(self, link: str = "kinds") -> None:
        roadmap, _, language = link.partition("_")
        spoken = ["--lang", language] if language else []
        await self._sits_down("--roadmap", roadmap, *spoken)
        if not self._known:
            await self.says("1")  # of what can be done, what was wished for comes first
            self._heard = 0
        self._known = True

    async def returns(self) -> str:
        await self._sits_down()
        return await self.hears("Welcome back")

    async def leaves(self) -> None:
        await self._world.stop()

    async def says(self, text: str) -> None:
        await self._types(text)

    async def chooses(self, label: str, times: int = 1) -> None:
        await self._types(*[label] * times)

    async def picks(self, *labels: str) -> None:
        await self._prompted()
        numbers = (str(self.choices.index(label) + 1) for label in labels)
        await self.says(", ".join(numbers))

    async def rates(self, *figures: int) -> None:
        await self.says(" ".join(map(str, figures)))

    async def presses(self, label: str) -> None:
        await self.says(TYPED.get(label, label.casefold()))

    async def sends(self, name: str, content: bytes, media_type: str) -> None:
        (self._world.folder / name).write_bytes(content)
        await self.says(f"/file {name}")

    async def hears(self, words: str) -> str:
        await self._prompted()
        heard = flowing(self._process.said[self._heard :])
        assert words in heard, heard
        return heard

    async def page(self) -> str:
        await self._prompted()
        pages = (self._world.folder / "summaries" / self._name).glob("*.html")
        return max(pages, key=lambda page: page.stat().st_mtime_ns).read_text("utf-8")

    @property
    def last(self) -> str:
        return self._blocks[-1]

    @property
    def choices(self) -> list[str]:
        offered = (numbered(block) for block in reversed(self._blocks))
        return next(choices for choices in offered if choices)

    @property
    def _blocks(self) -> list[str]:
        return self._process.said.removesuffix("> ").rstrip().split("\n\n")

    @property
    def _process(self) -> Process:
        assert self._world.running
        return self._world.running

    async def _sits_down(self, *options: str) -> None:
        await self._world.stop()
        self._world.running = self._world.begin("--as", self._name, *options)
        self._heard = 0

    async def _types(self, *lines: str) -> None:
        await self._prompted()
        self._heard = len(self._process.said)
        for line in lines:
            await self._prompted()
            self._process.types(f"{line}\r")

    async def _prompted(self) -> None:
        process = self._process
        await process.until(lambda: process.prompts or process.gone)
        assert not process.gone, process.said
