"""Updates sent to the bot's webhook: in order in a chat, chats side by side."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import aiohttp

from tests.telegram.rules import Json
from tests.telegram.updates import Update, Updates

SECRET = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True)
class Hook:
    """Where updates go, and how."""

    url: str
    secret: str = ""
    max_connections: int = 40


@dataclass(frozen=True)
class Attempt:
    """One POST to the webhook; status 0 is a broken connection."""

    update_id: int
    status: int
    at: float


@dataclass(eq=False)
class Delivery:
    """Takes pending updates to a hook until each is answered 2xx."""

    updates: Updates
    hook: Hook
    delays: tuple[float, ...]
    timeout: float
    answered: Callable[[Json], Awaitable[None]]
    attempts: list[Attempt]
    changed: Callable[[], None]
    trouble: tuple[int, str] | None = None
    busy: int = 0
    _lanes: dict[object, deque[Update]] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def start(self) -> None:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0),
            timeout=aiohttp.ClientTimeout(total=self.timeout),
        )
        self._room = asyncio.Semaphore(self.hook.max_connections)
        self.updates.offer = self.offer
        for update in self.updates.pending:
            self.offer(update)

    async def stop(self) -> None:
        self.updates.offer = None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._session.close()

    def offer(self, update: Update) -> None:
        """Put an update at the end of its lane."""
        lane = self._lanes.get(update.lane)
        if lane is not None:
            lane.append(update)
            return
        self._lanes[update.lane] = deque([update])
        task = asyncio.create_task(self._walk(update.lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _walk(self, name: object) -> None:
        lane = self._lanes[name]
        while lane:
            await self._deliver(lane[0])
            lane.popleft()
        del self._lanes[name]

    async def _deliver(self, update: Update) -> None:
        failures = 0
        while True:
            copies, update.copies = update.copies, 0
            side = min(copies, 1)
            done, *_ = await asyncio.gather(
                *(self._post(update) for _ in range(1 + side))
            )
            for _ in range(copies - side):
                await self._post(update)
            if done is None:
                break
            wait = self.delays[min(failures, len(self.delays) - 1)]
            failures += 1
            await asyncio.sleep(max(wait, done))
        if update in self.updates.pending:
            self.updates.pending.remove(update)
            self.changed()

    async def _post(self, update: Update) -> float | None:
        """Send once; None is a success, else the seconds the bot asks to wait."""
        asked, status, body = 0.0, 0, b""
        headers = {"Content-Type": "application/json"}
        if self.hook.secret:
            headers[SECRET] = self.hook.secret
        async with self._room:
            self.busy += 1
            try:
                async with self._session.post(
                    self.hook.url, data=json.dumps(update.body), headers=headers
                ) as response:
                    body = await response.read()
                    status = response.status
                    asked = _seconds(response.headers.get("Retry-After", ""))
                    words = (
                        f"Wrong response from the webhook: {status} {response.reason}"
                    )
            except (aiohttp.ClientError, OSError, TimeoutError) as error:
                status, words = 0, _words(error)
            finally:
                self.busy -= 1
        self.attempts.append(Attempt(update.id, status, time.monotonic()))
        self.changed()
        if 200 <= status < 300:
            await self._reply(body)
            return None
        self.trouble = (int(time.time()), words)
        return asked

    async def _reply(self, body: bytes) -> None:
        try:
            told = json.loads(body)
        except ValueError:
            return
        if isinstance(told, dict) and "method" in told:
            await self.answered(told)


def _seconds(told: str) -> float:
    return min(float(told), 3600.0) if told.isdigit() else 0.0


def _words(error: BaseException) -> str:
    if isinstance(error, TimeoutError):
        return "Read timeout expired"
    if isinstance(error, aiohttp.ClientConnectorError):
        return "Connection refused"
    return "Connection reset by peer"
