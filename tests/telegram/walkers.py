"""People who walk the roadmap in a chat, as a transcript has it, whatever happens to the bot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.bot.test_transcripts import ARRIVES, FOLDER, read
from tests.talk import Talk, house
from tests.telegram import Phone
from tests.telegram.home import shown
from tests.telegram.test_transcripts import turns

Turns = Sequence[tuple[str, list[str]]]


class LostError(AssertionError):
    """Somebody waits for an answer that does not come."""


class WrongError(AssertionError):
    """Somebody hears what does not belong there."""


@dataclass
class Walker:
    """Somebody who answers as soon as they are asked, and notes what comes twice."""

    phone: Phone
    turns: Turns
    patience: float = 30  # seconds
    step: int = 0
    repeated: list[int] = field(default_factory=list)  # the messages that came before
    files: int = 0  # that may come and have not: one of unknown fate is not sent again
    heard: set[str] = field(default_factory=set)

    @property
    def finished(self) -> bool:
        return self.step == len(self.turns)

    async def walk(self) -> None:
        """Say all there is to say; raise LostError or WrongError."""
        for said, expected in self.turns:
            if said == ARRIVES:
                self.phone.starts()
            else:
                self.phone.says(said)
            for message in expected:
                await self._wait_for(message, said)
            self.step += 1

    async def _wait_for(self, expected: str, said: str) -> None:
        if expected.startswith("["):
            self.files += 1
            return
        while True:
            try:
                (seen,) = await self.phone.hears(1, timeout=self.patience)
            except AssertionError as silence:
                raise LostError(f"after {self.step} turns, at: {said}") from silence
            words = shown(seen)
            if words == expected:
                self.heard.add(words)
                return
            if seen.file:
                self.files -= 1
                if self.files < 0:
                    raise WrongError(f"at: {said}\na file comes twice")
                continue
            if not self._heard_before(words):
                raise WrongError(f"at: {said}\n{words}\ninstead of\n{expected}")
            self.repeated.append(seen.id)

    def _heard_before(self, words: str) -> bool:
        """Return whether a message came before; by now it may show its answer, and no choices."""
        said = words.partition("\n→ ")[0]
        return any(each.startswith(said) for each in self.heard)


def script(most: int | None = None, language: str = "en") -> Turns:
    """Return the beginning of De Tweede Draad."""
    return turns(read(FOLDER / f"tweede-draad-{language}.txt"))[:most]


async def summaries(folder: Path, count: int, language: str = "en") -> Turns:
    """Return a short beginning, and a summary asked for so many times: many messages a turn."""
    beginning = script(8, language)
    with house(folder) as home:
        talk = Talk(home, language=language)
        await talk.arrives()
        await talk.says_all(*(said for said, _ in beginning if said != ARRIVES))
        shown_then = await talk.says("summary")
    return [*beginning, *[("summary", shown_then)] * count]
