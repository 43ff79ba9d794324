"""The floor: a raw HTTP handler that keeps a row on the disk and sends one message."""

from __future__ import annotations

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import aiohttp
from aiohttp import web

GROUP = 16  # rows that share a commit


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


async def serve(
    token: str, api: str, port: int, path: str, folder: Path
) -> Callable[[], Awaitable[None]]:
    """Serve what could not be less: a row on the disk, one message, and 200."""
    notes = Notes(folder / "floor.db")
    session = aiohttp.ClientSession()
    sending: set[asyncio.Task[None]] = set()

    async def send(chat: int) -> None:
        message = {"chat_id": chat, "text": "next"}
        async with session.post(
            f"{api}/bot{token}/sendMessage", json=message
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
    app.router.add_post(f"/{path}", update)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()

    async def stop() -> None:
        await runner.cleanup()
        await session.close()

    return stop
