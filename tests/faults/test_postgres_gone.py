"""PostgreSQL goes away: at a start, and for longer than one waits; people's words come again."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from tests.faults.served import Served, served, stuck, while_people_talk
from tests.storage.test_postgres import server as server
from tests.telegram import BotApi
from tests.telegram.home import TOKEN

IMPATIENT = "tests.faults.impatient"
GONE = "does not answer"


async def test_for_longer_than_one_waits_it_is_said_and_then_goes_on(
    server: Any, tmp_path: Path
) -> None:
    address = server.get_uri()
    async with (
        served(tmp_path, wrong=IMPATIENT, FILROUGE_DATABASE=address) as bot,
        while_people_talk(bot, tmp_path) as people,
    ):
        await asyncio.to_thread(server.stop)
        await bot.tells(GONE)
        await stuck(people)
        await asyncio.to_thread(server.start)

    assert bot.times(GONE) == 1


async def test_a_start_without_it_is_refused_with_a_sentence(
    server: Any, tmp_path: Path
) -> None:
    address = server.get_uri()
    await asyncio.to_thread(server.stop)
    async with BotApi(token=TOKEN) as api:
        bot = Served(tmp_path, api, environment={"FILROUGE_DATABASE": address})
        await bot.start()

        assert await bot.ended() == 2

    assert bot.times("I cannot use the database") == 1
    assert "Traceback" not in "\n".join(bot.said)
    await asyncio.to_thread(server.start)
