"""A stage: a team in a group of Telegram, step by step, and what each of them sees of it.

A scene is a list of steps such as `bob opens Join`; it gives a text that can be read and kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from msgspec.structs import replace
from sqlalchemy import func, select

from bot.telegram.pauses import Pauses
from storage.tables import outbox, timers
from storage.team_tables import sessions
from tests.team.room import CODE, Still
from tests.telegram import BotApi, Seen
from tests.telegram.home import QUICK, TOKEN, Home, shown
from tests.telegram.phone import Group, Phone

NIMBLE = replace(QUICK, look=0.04)  # looks at timers and at what waits
STEP = timedelta(seconds=11)  # that pass with each step
EVERYONE = "*"


@dataclass(frozen=True)
class Step:
    """One thing that happens: who does it (`*`: nobody of them), where, what."""

    who: str
    does: str  # says, taps, opens, answers, blocks, unblocks, later, restart
    what: str = ""
    group: bool = False
    brief: bool = False  # whether only the last message is written down

    def __str__(self) -> str:
        where = " in the group" if self.group else ""
        return f"> {self.who} {self.does}{where} {self.what}".rstrip()


@dataclass
class Stage:
    """A group with a bot in it, and the phones of its members."""

    home: Home
    people: dict[str, Phone]
    group: Group
    clock: Still
    looks: dict[tuple[int, int], str] = field(default_factory=dict)
    restarting: bool = False

    async def play(self, steps: Sequence[Step]) -> list[str]:
        """Do all steps; return what is written down of them."""
        written: list[str] = []
        for step in steps:
            if self.restarting:
                await self.home.restart()
            await self._do(step)
            await self.quiet()
            written += [str(step), *self._masked(self._seen(step)), ""]
        return written

    async def _do(self, step: Step) -> None:
        self.clock.now += STEP
        await self.quiet()  # what is due by now comes first
        if step.who == EVERYONE:
            await self._besides(step)
            return
        phone = self.people[step.who]
        match step.does:
            case "says" if step.group:
                self.group.says(phone, step.what)
            case "taps" if step.group:
                self.group.taps(phone, step.what)
            case "opens":
                phone.starts(self.payload(step.what))
            case "taps twice":
                seen = next(s for s in reversed(phone.chat) if s.button(step.what))
                data = seen.button(step.what)
                assert data
                for _ in range(2):
                    phone.presses(phone.person, seen, data.data or "")
            case "says" | "answers":
                for each in step.what.split(" | "):
                    phone.says(each)
            case "taps":
                phone.taps(step.what)
            case _:
                getattr(phone, step.does)()

    async def _besides(self, step: Step) -> None:
        if step.does == "restart":
            await self.home.restart()
        else:
            count, unit = step.what.split()
            self.clock.now += timedelta(**{unit: float(count)})

    def payload(self, label: str) -> str:
        """Return what the link behind a button of the group carries, the latest of that label."""
        for seen in reversed(self.group.chat):
            button = seen.button(label)
            if button and button.url:
                return parse_qs(urlsplit(button.url).query)["start"][0]
        raise AssertionError(f"no {label!r} in the group")

    async def quiet(self, seconds: float = 20) -> None:
        """Wait until nothing is under way any more."""
        async with asyncio.timeout(seconds):
            await self.home.api.settled(seconds)
            while self.home.look(self._under_way):  # noqa: ASYNC110 (nothing to wait for)
                await asyncio.sleep(0.02)
            await self.home.api.settled(seconds)

    def _masked(self, texts: list[str]) -> list[str]:
        """Return texts with other codes in place of those that are drawn by lot."""
        codes = self.home.look(
            lambda tx: tx.execute(select(sessions.c.code)).scalars().all()
        )
        for code in codes:
            texts = [text.replace(code, CODE) for text in texts]
        return texts

    def _under_way(self, tx: Any) -> bool:
        going = select(func.count()).where(outbox.c.state.in_(["due", "sending"]))
        due = select(func.count()).where(timers.c.due <= self.clock.now)
        return bool(tx.execute(going).scalar() or tx.execute(due).scalar())

    def _seen(self, step: Step) -> list[str]:
        """Return what became visible, the group first."""
        found = []
        for name, chat in (("group", self.group), *self.people.items()):
            news = [seen for seen in chat.chat if seen.from_bot]
            fresh = []
            for seen in news:
                key, look = (chat.id, seen.id), _look(seen)
                before = self.looks.get(key)
                self.looks[key] = look
                if before is None:
                    fresh.append(look)
                elif before != look and name == "group":
                    fresh.append(f"(changed) {look}")
            kept = fresh[-1:] if step.brief and name == step.who else fresh
            found += [f"[{name}] " + each.replace("\n", "\n    ") for each in kept]
        return found


def _look(seen: Seen) -> str:
    buttons = " ".join(f"[{label}]" for label in seen.labels)
    text = seen.text if seen.file and seen.text else ""
    return "\n".join(each for each in (shown(seen), text, buttons) if each)


@asynccontextmanager
async def stage(
    folder: Path,
    names: Sequence[str],
    *,
    channel: str = "ptb",
    way: str = "polling",
    language: str = "en",
    clock: Callable[[], datetime] | None = None,
    pauses: Pauses = NIMBLE,
    **more: Any,
) -> AsyncIterator[Stage]:
    """Yield a stage with so many people, the bot in their group."""
    async with BotApi(token=TOKEN) as api:
        still = Still()
        home = Home(
            api, folder, channel, way, clock=clock or still, pauses=pauses, **more
        )
        await home.start()
        try:
            await home.ready()
            people = {
                name: api.phone(100 + n, name.capitalize(), language_code=language)
                for n, name in enumerate(names)
            }
            group = api.group("Team", list(people.values()))
            group.adds_bot()
            made = Stage(home, people, group, still)
            if clock is None:
                await made.quiet()
            made._seen(Step("*", "begin"))
            yield made
        finally:
            await home.stop()
