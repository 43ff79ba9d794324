"""Replicas as real processes: started, killed and stopped while people talk."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.processes.serving import Serving
from tests.replicas.proxy import Proxy
from tests.telegram import BotApi
from tests.telegram.home import TOKEN, free_port


@dataclass(eq=False)
class Replica:
    """One program."""

    port: int
    process: Serving

    @property
    def lives(self) -> bool:
        return self.process.returncode is None


@dataclass
class Fleet:
    """All that run; each listens at a port of its own."""

    folder: Path
    api: BotApi
    database: str
    webhook: str = ""  # empty: they poll
    channel: str = "telegram_ptb"
    replicas: list[Replica] = field(default_factory=list)
    started: int = 0
    codes: list[int] = field(default_factory=list)  # of those that were stopped

    @property
    def ports(self) -> list[int]:
        return [each.port for each in self.replicas if each.lives]

    async def add(self) -> Replica:
        """Start one more."""
        port = free_port()
        environment = {
            "FILROUGE_TELEGRAM_TOKEN": TOKEN,
            "FILROUGE_TELEGRAM_API": self.api.url,
            "FILROUGE_CHANNEL": self.channel,
            "FILROUGE_DB": str(self.folder / "filrouge.db"),
            "FILROUGE_DATABASE": self.database,
            "FILROUGE_WEBHOOK": self.webhook,
            "FILROUGE_LISTEN": f"127.0.0.1:{port}"
            if self.webhook
            else "127.0.0.1:8080",
            "FILROUGE_RESPONSIBLE": "Kringloop Noord",
            "FILROUGE_CONTACT": "privacy@example.org",
            "FILROUGE_LAWFUL_BASIS": "legitimate-interest",
            "FILROUGE_RETENTION": "24",
            "LC_ALL": "C",
        }
        if not self.webhook:
            del environment["FILROUGE_WEBHOOK"], environment["FILROUGE_LISTEN"]
        self.started += 1
        with (self.folder / f"said-{self.started}.txt").open("wb") as said:
            process = Serving(self.folder, environment, said.fileno())
        replica = Replica(port, process)
        self.replicas.append(replica)
        return replica

    def said(self, number: int) -> str:
        """Return what a program told its operator; the first is 1."""
        return (self.folder / f"said-{number}.txt").read_text("utf-8")

    @property
    def failures(self) -> str:
        """Return what was logged as a failure."""
        log = self.folder / "failures.log"
        return log.read_text("utf-8") if log.exists() else ""

    async def kill(self, replica: Replica) -> None:
        await self._end(replica, signal.SIGKILL)

    async def stop(self, replica: Replica) -> None:
        """Stop one as the system would; note its exit code."""
        self.codes.append(await self._end(replica, signal.SIGTERM))

    async def _end(self, replica: Replica, number: signal.Signals) -> int:
        self.replicas.remove(replica)
        if replica.lives:
            replica.process.send_signal(number)
        return await replica.process.wait()


@asynccontextmanager
async def fleet(
    folder: Path,
    database: str,
    *,
    replicas: int = 3,
    webhook: bool = True,
    twice: float = 0.1,
    seed: int = 0,
    channel: str = "telegram_ptb",
) -> AsyncIterator[tuple[Fleet, Proxy]]:
    """Yield programs that run behind one webhook, or that poll; stop them in the end."""
    async with BotApi(token=TOKEN, webhook_timeout=60) as api:
        ours = Fleet(folder, api, database, channel=channel)
        proxy = Proxy(lambda: ours.ports, Random(seed), twice)
        port = await proxy.open()
        if webhook:
            ours.webhook = f"http://127.0.0.1:{port}"
        try:
            await asyncio.gather(*(ours.add() for _ in range(replicas)))
            yield ours, proxy
        finally:
            await asyncio.gather(*(ours.stop(each) for each in list(ours.replicas)))
            await proxy.close()
