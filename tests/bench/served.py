"""One server to be measured: the bare floor, or Fil rouge on one of its channels.

python -m tests.bench.served floor|ptb|aiogram API PORT FOLDER. A line on its input makes it
print what it has used so far; the end of its input stops it.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import queue
import sqlite3
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

from bot.telegram.webhook import derived

TOKEN = "42:secret"
GROUP = 16


async def main(kind: str, api: str, port: int, folder: Path, database: str) -> None:
    """Serve until the input ends."""
    stop = await (
        floor(api, port, folder)
        if kind == "floor"
        else ours(kind, api, port, folder, database)
    )
    say({"ready": True, "start": time.process_time(), **used()})
    loop = asyncio.get_running_loop()
    while await loop.run_in_executor(None, sys.stdin.readline):
        say(used())
    await stop()


def say(facts: Mapping[str, Any]) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def used() -> dict[str, float]:
    """Return processor seconds so far, and megabytes in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {"seconds": time.process_time(), "megabytes": pages * 4096 / 1e6}


# --- the floor ----------------------------------------------------------------------------------


class Notes:
    """One table, one thread that writes it, several rows a commit, safely on the disk."""

    def __init__(self, path: Path) -> None:
        self._queue: queue.SimpleQueue[tuple[str, asyncio.Future[None]]] = (
            queue.SimpleQueue()
        )
        self._loop = asyncio.get_running_loop()
        threading.Thread(target=self._write, args=(path,), daemon=True).start()

    def add(self, words: str) -> asyncio.Future[None]:
        done: asyncio.Future[None] = self._loop.create_future()
        self._queue.put((words, done))
        return done

    def _write(self, path: Path) -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, words TEXT)")
        while True:
            waiting = [self._queue.get()]
            while len(waiting) < GROUP and not self._queue.empty():
                waiting.append(self._queue.get())
            connection.execute("BEGIN IMMEDIATE")
            for words, _ in waiting:
                connection.execute("INSERT INTO notes (words) VALUES (?)", (words,))
            connection.execute("COMMIT")
            for _, done in waiting:
                self._loop.call_soon_threadsafe(done.set_result, None)


async def floor(api: str, port: int, folder: Path) -> Callable[[], Awaitable[None]]:
    """Serve what could not be less: a row on the disk, one message, and 200."""
    notes = Notes(folder / "floor.db")
    session = aiohttp.ClientSession()
    sending: set[asyncio.Task[None]] = set()

    async def send(chat: int) -> None:
        message = {"chat_id": chat, "text": "next"}
        async with session.post(
            f"{api}/bot{TOKEN}/sendMessage", json=message
        ) as answer:
            await answer.json()

    async def update(request: web.Request) -> web.Response:
        message = (await request.json())["message"]
        await notes.add(message["text"])
        task = asyncio.create_task(send(message["chat"]["id"]))
        sending.add(task)
        task.add_done_callback(sending.discard)
        return web.Response()

    app = web.Application()
    app.router.add_post(f"/{derived(TOKEN, 'path')[:32]}", update)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()

    async def stop() -> None:
        await runner.cleanup()
        await session.close()

    return stop


# --- ours ---------------------------------------------------------------------------------------


async def ours(
    kind: str, api: str, port: int, folder: Path, database: str
) -> Callable[[], Awaitable[None]]:
    """Serve Fil rouge as it is, without the limits of Telegram."""
    from bot.house import House
    from bot.settings import Settings
    from bot.telegram.service import Service, Setting
    from storage.pace import UNLIMITED, Buckets
    from storage.where import Where

    where = Where(folder / "filrouge.db", database)
    house = House(Settings(responsible="Bench"), None, where)
    house.open(shared=True)
    together = None
    if database:
        from storage.together import Together

        together = Together(database, lambda _: None)
    listening = asyncio.Event()
    channel = importlib.import_module(f"bot.channels.telegram_{kind}")
    service = Service(
        client=channel.client(TOKEN, api),
        setting=Setting(token=TOKEN, webhook="https://bench.example.org", port=port),
        work=house.database,
        files=house.files,
        catalog=house.catalog,
        hire=lambda link: house.hire(begin_with="vises", link=link),
        make=house.make,
        tell=lambda message, _: (
            listening.set() if message == "telegram-webhook" else None
        ),
        log=house.log,
        pace=Buckets(UNLIMITED),
        together=together,
    )
    running = asyncio.create_task(service.run())
    await listening.wait()

    async def stop() -> None:
        service.stop()
        await running
        if together:
            together.close()
        house.close()

    return stop


if __name__ == "__main__":
    kind, api, port, folder, database = (*sys.argv[1:], "")[:5]
    asyncio.run(main(kind, api, int(port), Path(folder), database))
