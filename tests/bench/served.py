"""One server to be measured: the floor, Fil rouge on a channel, or a bot as a library's guide has it.

python -m tests.bench.served floor|ptb|aiogram|ptb-own|aiogram-own API PORT FOLDER [DATABASE]. A
line on its input makes it print what it has used so far; the end of its input stops it.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

from bot.telegram.webhook import derived

TOKEN = "42:secret"
PATH = derived(TOKEN, "path")[:32]
Stop = Callable[[], Awaitable[None]]
refused: list[str] = []  # what PostgreSQL said of transactions that are run again


async def main(kind: str, api: str, port: int, folder: Path, database: str) -> None:
    """Serve until the input ends."""
    if kind in {"ptb", "aiogram"}:
        stop = await ours(kind, api, port, folder, database)
    else:
        other = importlib.import_module(f"tests.bench.{kind.replace('-', '_')}")
        stop = await other.serve(TOKEN, api, port, PATH, folder)
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
    return {
        "seconds": time.process_time(),
        "megabytes": pages * 4096 / 1e6,
        "again": len(refused),
    }


async def ours(kind: str, api: str, port: int, folder: Path, database: str) -> Stop:
    """Serve Fil rouge as it is, without the limits of Telegram."""
    gc.disable()  # as bot/__main__.py does until it serves
    from bot.house import House
    from bot.secret import Secret
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

        note_refused()
        together = Together(database, lambda _: None)
    listening = asyncio.Event()
    channel = importlib.import_module(f"bot.channels.telegram_{kind}")
    service = Service(
        client=channel.client(TOKEN, api),
        setting=Setting(
            token=Secret(TOKEN), webhook="https://bench.example.org", port=port
        ),
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


def note_refused() -> None:
    """Note what PostgreSQL refuses because another transaction was there first."""
    from sqlalchemy import Engine, event

    from storage.postgres import OVERTAKEN
    from storage.postgres_engine import code_of

    @event.listens_for(Engine, "handle_error")
    def _refused(context: Any) -> None:
        code = code_of(context.sqlalchemy_exception)
        if code in OVERTAKEN:
            refused.append(code)


if __name__ == "__main__":
    kind, api, port, folder, database = (*sys.argv[1:], "")[:5]
    asyncio.run(main(kind, api, int(port), Path(folder), database))
