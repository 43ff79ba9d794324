"""A crowd of people on a Telegram of their own: updates in, next prompts out, timed."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from typing import Any

import aiohttp
from aiohttp import web

from bot.telegram.webhook import SECRET, derived
from tests.bench.held import held
from tests.bench.served import PATH, TOKEN
from tests.bot.test_transcripts import FOLDER, read
from tests.telegram.home import free_port

ME = {"id": 42, "is_bot": True, "first_name": "Fil rouge", "username": "filrouge_bot"}
FIRST, NUMBERS = 10**9, 2**28  # the number of the first account, and how many there are
SETTLING = 3.0  # seconds until all wait for an answer


@dataclass
class Figures:
    """What a crowd saw, and what the server used."""

    turns: int
    seconds: float  # on the clock
    processor: float  # seconds of the server, or of several together
    again: float = 0  # transactions that PostgreSQL refused, so they were run once more
    waits: list[float] = field(default_factory=list)  # update in → next prompt out
    idle: float = 0  # megabytes before
    busy: float = 0  # megabytes after
    start: float = 0  # processor seconds until it listened

    @property
    def a_second(self) -> float:
        return self.turns / self.seconds

    @property
    def each(self) -> float:
        """Return processor time of the server, microseconds a turn."""
        return self.processor / self.turns * 1e6

    def wait(self, percent: int) -> float:
        """Return the wait that so many of a hundred turns did not exceed, in milliseconds."""
        return quantiles(self.waits, n=100)[percent - 1] * 1000


class Crowd:
    """People who say what De Tweede Draad says; and the Bot API they say it to."""

    def __init__(self, delay: float = 0) -> None:
        self._delay = delay
        self._heard: dict[int, asyncio.Queue[float]] = {}
        self._ids = itertools.count(1)
        self._people = map(_number, itertools.count(1))
        self._waits: list[float] = []

    async def run(
        self,
        kind: str,
        folder: Path,
        people: int,
        said: Sequence[tuple[str, int]],
        at_once: int,
        programs: int = 1,
        database: str = "",
        warm: int = 8,
        share: float = 1,
        seconds: float = 0,
    ) -> Figures:
        """Let people talk with one server, or several on a database; so many people at once.

        So many others talk first, at once, and are not measured. Each server runs for a `share`
        of the time. With `seconds`, so many are measured in the midst of what people say, and
        none of them may come to its end.
        """
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._method)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        api = f"http://127.0.0.1:{runner.addresses[0][1]}"
        ports = [free_port() for _ in range(programs)]
        servers = [
            await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "tests.bench.served",
                kind,
                api,
                str(port),
                str(folder),
                database,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
            for port in ports
        ]
        started = await _facts(servers)
        self._room = asyncio.Semaphore(at_once)
        async with aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0)
        ) as session:
            self._session = session
            self._under_way = {f"http://127.0.0.1:{port}/{PATH}": 0 for port in ports}
            await self._some(warm, said[:8])
            async with held([server.pid for server in servers], share):
                before = await _facts(servers, ask=True)
                talking = asyncio.ensure_future(self._some(people, said))
                if seconds:
                    await asyncio.sleep(SETTLING)
                    before = await _facts(servers, ask=True)
                self._waits, began = [], time.perf_counter()
                await asyncio.wait({talking}, timeout=seconds or None)
                waits, took = [*self._waits], time.perf_counter() - began
                after = await _facts(servers, ask=True)
                if talking.done():
                    talking.result()
                    assert not seconds, "they have said all there is to say"
                talking.cancel()
                await asyncio.gather(talking, return_exceptions=True)
        for server in servers:
            assert server.stdin
            server.stdin.close()
            await server.wait()
        await runner.cleanup()
        return Figures(
            turns=len(waits),
            seconds=took,
            processor=after["seconds"] - before["seconds"],
            again=after["again"] - before["again"],
            waits=waits,
            idle=before["megabytes"],
            busy=after["megabytes"],
            start=started["start"],
        )

    async def _some(self, people: int, said: Sequence[tuple[str, int]]) -> None:
        numbers = itertools.islice(self._people, people)
        await asyncio.gather(*(self._person(n, said) for n in numbers))

    async def _person(self, number: int, said: Sequence[tuple[str, int]]) -> None:
        async with self._room:
            await self._talk(number, said)

    async def _talk(self, number: int, said: Sequence[tuple[str, int]]) -> None:
        heard = self._heard.setdefault(number, asyncio.Queue())
        for text, count in said:
            began = time.perf_counter()
            await asyncio.gather(self._say(number, text), self._hear(heard, count))
            self._waits.append(time.perf_counter() - began)

    async def _hear(self, heard: asyncio.Queue[float], count: int) -> None:
        for _ in range(count):
            await asyncio.wait_for(heard.get(), 60)

    async def _say(self, number: int, text: str) -> None:
        id_ = next(self._ids)
        person = {
            "id": number,
            "is_bot": False,
            "first_name": "Leen",
            "language_code": "en",
        }
        message: dict[str, Any] = {
            "message_id": id_,
            "from": person,
            "chat": {"id": number, "type": "private", "first_name": "Leen"},
            "date": 1_790_000_000,
            "text": text,
        }
        if text.startswith("/"):
            message["entities"] = [
                {"type": "bot_command", "offset": 0, "length": len(text)}
            ]
        body = json.dumps({"update_id": id_, "message": message}).encode()
        headers = {SECRET: derived(TOKEN, "secret"), "Content-Type": "application/json"}
        for _ in range(5):  # as Telegram does: until it is taken
            with contextlib.suppress(aiohttp.ClientError):
                async with (
                    self._least_busy() as url,
                    self._session.post(url, data=body, headers=headers) as answer,
                ):
                    assert answer.status == 200, answer.status
                    return

    @asynccontextmanager
    async def _least_busy(self) -> AsyncIterator[str]:
        """Yield the address of the server that has least to do, as docker/Caddyfile has it."""
        url = min(self._under_way, key=lambda each: self._under_way[each])
        self._under_way[url] += 1
        try:
            yield url
        finally:
            self._under_way[url] -= 1

    async def _method(self, request: web.Request) -> web.Response:
        method = request.match_info["method"].lower()
        result: Any = True
        if method == "getme":
            result = ME
        elif method == "setwebhook":
            self._hook = (await request.json())["url"]
        elif method == "getwebhookinfo":
            result = {"url": self._hook}
        elif method in {"sendmessage", "editmessagetext", "senddocument"}:
            given = await (
                request.json()
                if request.content_type == "application/json"
                else request.post()
            )
            chat = int(str(given["chat_id"]))
            if self._delay:
                await asyncio.sleep(self._delay)
            if method != "editmessagetext":
                self._heard.setdefault(chat, asyncio.Queue()).put_nowait(
                    time.perf_counter()
                )
            result = {
                "message_id": next(self._ids),
                "from": ME,
                "chat": {"id": chat, "type": "private", "first_name": "Leen"},
                "date": 1_790_000_000,
                "text": str(given.get("text", "")),
            }
        return web.Response(
            body=json.dumps({"ok": True, "result": result}).encode(),
            content_type="application/json",
        )


def script(most: int) -> list[tuple[str, int]]:
    """Return what De Tweede Draad says first, each with how many messages come back."""
    from tests.telegram.test_transcripts import turns

    found = turns(read(FOLDER / "tweede-draad-en.txt"))
    return [("/start", 1), *((said, len(heard)) for said, heard in found[1:most])]


def _number(of: int) -> int:
    """Return the number of somebody's account: they lie apart, as in Telegram."""
    return FIRST + of * 0x9E3779B1 % NUMBERS


async def _facts(
    servers: Sequence[asyncio.subprocess.Process], *, ask: bool = False
) -> dict[str, float]:
    """Return what servers used, all together."""
    facts: dict[str, float] = {}
    for server in servers:
        assert server.stdin
        assert server.stdout
        if ask:
            server.stdin.write(b"\n")
            await server.stdin.drain()
        for name, fact in json.loads(await server.stdout.readline()).items():
            facts[name] = facts.get(name, 0) + fact
    return facts
