"""One world: a database, some dozens of chats, and all that is thrown at them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Connection

from tests.fuzz.findings import Findings
from tests.fuzz.making import Making
from tests.fuzz.running import Running, prepare
from tests.fuzz.shadow import Shadow
from tests.fuzz.telling import sort, told
from tests.fuzz.thrown import Thrown
from tests.fuzz.walked import seat_some

SIZE = 6_000  # updates of a world
CHATS = 60
JUMPS = (timedelta(minutes=20), timedelta(hours=5), timedelta(days=3), timedelta(days=40), timedelta(days=400))  # fmt: skip
SLOW = 3.0  # processor seconds that a batch may take


@dataclass
class Figures:
    """What a run came to."""

    updates: int = 0
    turns: int = 0
    messages: int = 0
    files: int = 0
    chats: int = 0
    restarts: int = 0
    cut_off: int = 0
    erased: int = 0
    searched: int = 0
    parked: int = 0
    answers: int = 0
    seconds: float = 0.0

    def add(self, other: Figures) -> None:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    def __str__(self) -> str:
        told = ", ".join(f"{v:,.0f} {k}" for k, v in vars(self).items())
        return f"{told}: {self.updates / max(self.seconds, 0.001):,.0f} a second"


@dataclass
class World:
    """A world in the making; its name is what everything follows from."""

    name: str
    folder: Path
    template: Path
    findings: Findings
    figures: Figures = field(default_factory=Figures)

    def run(self, updates: int) -> Figures:
        """Throw so many updates, and come to rest."""
        self.findings.world, self.findings.update = self.name, 0
        began = time.monotonic()
        asyncio.run(self._run(updates))
        self.figures.seconds = time.monotonic() - began
        return self.figures

    async def _run(self, updates: int) -> None:
        asyncio.get_running_loop().set_exception_handler(self._unheard)
        prepare(self.folder, self.template)
        self._chance = Random(f"filrouge {self.name}")
        self._making = Making(self._chance, CHATS)
        self._running = Running(self.folder, self._making.everybody, self.findings)
        self._shadow = Shadow(self.folder, self._running, self.findings)
        await self._running.open()
        await self._running.database.run(self._seat_some)
        while self.figures.updates < updates:
            batch = self._making.batch()
            self.findings.update = self.figures.updates = self.figures.updates + len(batch)  # fmt: skip
            await self._throw(batch)
            await self._between()
        await self._rest()

    def _seat_some(self, tx: Connection) -> None:
        everybody, now = self._making.everybody, self._running.clock.now
        seat_some(tx, everybody, self._chance, now)

    async def _rest(self) -> None:
        """Come to an end, and add up."""
        self.figures.answers = self._shadow.whole()
        await self._running.stop()
        await self._running.client.close()
        shadow, client = self._shadow, self._running.client
        self.figures.turns = self._running.turns
        self.figures.messages, self.figures.files = client.messages, client.files
        self.figures.chats = sum(bool(who.person) for who in self._making.everybody)
        self.figures.erased, self.figures.searched = shadow.erased, shadow.searched
        self.figures.parked = shadow.parked

    async def _throw(self, batch: Sequence[Thrown]) -> None:
        """Have a batch taken, perhaps after it was cut off in the middle."""
        raws = [each.raw for each in batch]
        began = time.process_time()
        if self._chance.random() < 1 / 150:
            await self._cut_off(raws)
        hold = 0.0 if self._chance.random() < 0.03 else 60.0
        try:
            await self._running.intake.settle(raws, hold or 0.0001)
            await self._running.idle()
        except Exception as failed:
            failed.add_note(f"{raws}"[:2000])
            self.findings.note("escaped", told(failed), sort(failed))
            await self._again()
        took = time.process_time() - began
        if took > SLOW:
            self.findings.note("slow", f"{took:.1f} seconds for {raws}"[:3000], "slow")
        self._shadow.after(batch)

    async def _cut_off(self, raws: list[dict[str, Any]]) -> None:
        """Have the process die while it takes a batch: nothing of it was confirmed."""
        self.figures.cut_off += 1
        settling = asyncio.ensure_future(self._running.intake.settle(raws, 60))
        for _ in range(self._chance.choice((1, 5, 20, 60, 200))):
            await asyncio.sleep(0)
        if settling.done() and (failed := settling.exception()):
            self.findings.note("escaped", told(failed), sort(failed))
        await self._running.cut_off()
        await self._running.open()
        await self._running.idle()

    async def _between(self) -> None:
        """Let time pass, look at the timers, and start anew now and then."""
        chance, running = self._chance, self._running
        running.clock.now += timedelta(seconds=chance.randint(1, 30))
        if chance.random() < 0.01:
            step = chance.choice(JUMPS)
            running.clock.now += step
            if step > timedelta(days=1):  # nothing comes again after so long
                self._making.recent.clear()
        if chance.random() < 0.05:
            await running.assistant.wake()
            await running.post.poke_all()
            await running.idle()
        if chance.random() < 1 / 60:
            self._shadow.whole()
            await self._again()

    async def _again(self) -> None:
        self.figures.restarts += 1
        await self._running.stop()
        await self._running.open()
        await self._running.idle()

    def _unheard(self, _: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        failed = context.get("exception")
        way = told(failed) if failed else str(context)
        self.findings.note("unheard", f"{context.get('message')}{way}", sort(failed))
