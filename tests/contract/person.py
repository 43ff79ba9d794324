"""Somebody who talks with Fil rouge, and the world they do it in: what scenarios are written in."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from pathlib import Path

from tests.telegram.kinds import ANSWERS, ASKED


class Person(ABC):
    """Somebody who says things, makes choices, sends files, and hears what comes of it."""

    @abstractmethod
    async def comes(self, link: str = "kinds") -> None:
        """Come with a wish for a roadmap, a language or both: `quick_fr`."""

    @abstractmethod
    async def returns(self) -> str:
        """Come back to a conversation; return what is said to that."""

    @abstractmethod
    async def leaves(self) -> None:
        """Go away: somebody else may need the place."""

    @abstractmethod
    async def says(self, text: str) -> None:
        """Say something."""

    @abstractmethod
    async def chooses(self, label: str, times: int = 1) -> None:
        """Choose what the last question offers; in haste, more than once."""

    @abstractmethod
    async def picks(self, *labels: str) -> None:
        """Choose several."""

    @abstractmethod
    async def rates(self, *figures: int) -> None:
        """Give one figure in each row."""

    @abstractmethod
    async def presses(self, label: str) -> None:
        """Ask for something besides the choices: Example, Skip, Back."""

    @abstractmethod
    async def sends(self, name: str, content: bytes, media_type: str) -> None:
        """Send a file."""

    @abstractmethod
    async def hears(self, words: str) -> str:
        """Wait for some words; return all that came since this person did something.

        Words that stood there before do not count, nor do messages that were closed since.
        """

    @abstractmethod
    async def page(self) -> str:
        """Wait for a summary page; return it."""

    @property
    @abstractmethod
    def last(self) -> str:
        """The last message there is."""

    @property
    @abstractmethod
    def choices(self) -> list[str]:
        """The choices that were offered last."""

    async def comes_to(self, question: str) -> None:
        """Come, and answer in words up to a question."""
        await self.comes()
        for name, words in ASKED.items():
            await self.hears(words)
            if name == question:
                return
            await self.says(ANSWERS[name])

    async def answers(self) -> str:
        """Ask for the list of answers; return it."""
        await self.says("/answers")
        return await self.hears("Your answers, page 1 of 1")


class World(ABC):
    """Where Fil rouge runs, as a process, on one database."""

    folder: Path
    waits = False
    """Whether what nobody took is brought once more, after a kill."""

    @abstractmethod
    def person(self, name: str = "Leen") -> Person:
        """Return somebody, whose language is English."""

    @abstractmethod
    async def start(self) -> None:
        """Start it, if it does not start with whoever comes."""

    @abstractmethod
    async def stop(self) -> None:
        """Have it end, and see that it ends well."""

    @abstractmethod
    async def kill(self) -> None:
        """Kill it where it is."""

    @abstractmethod
    async def another(self) -> tuple[int, str]:
        """Start another one on the same database; return its exit code and what it says."""

    @property
    def kept(self) -> list[bytes]:
        """The content of all files that were kept."""
        found = (self.folder / "files").rglob("*")
        return sorted(path.read_bytes() for path in found if path.is_file())

    @property
    def failures(self) -> str:
        """What was logged as a failure."""
        log = self.folder / "failures.log"
        return log.read_text("utf-8") if log.exists() else ""


def flowing(text: str) -> str:
    """Return a text without its line breaks."""
    return " ".join(text.split())


def numbered(text: str) -> list[str]:
    """Return the choices that a message offers."""
    return re.findall(r"^ *\d+  (.*\S)", text, re.MULTILINE)
