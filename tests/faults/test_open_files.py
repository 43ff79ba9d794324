"""No file can be opened any more, nor a connection: it is said, and later it goes on."""

from __future__ import annotations

import asyncio
import resource
from pathlib import Path

import pytest

from tests.faults.machine import limit
from tests.faults.served import served, while_people_talk
from tests.telegram import Phone
from tests.telegram.home import free_port

FILES = "No more files can be opened"


@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_intake_goes_on_when_files_can_be_opened_again(
    way: str, tmp_path: Path
) -> None:
    at = f"127.0.0.1:{free_port()}"
    webhook = {"FILROUGE_WEBHOOK": f"http://{at}", "FILROUGE_LISTEN": at}
    settings = webhook if way == "webhook" else {}
    async with (
        served(tmp_path, **settings) as bot,
        while_people_talk(bot, tmp_path),
    ):
        mia = bot.api.phone(8, "Mia", language_code="en")
        mia.starts()
        await mia.hears(1, timeout=30)
        mia.says("/forget")
        await mia.hears(1, timeout=30)
        limit(bot.pid, resource.RLIMIT_NOFILE, 1)
        mia.says("yes")  # who goes is marked in a file, before anything is erased
        await bot.tells(FILES)
        await asyncio.sleep(3)
        assert not _erased(mia)
        limit(bot.pid, resource.RLIMIT_NOFILE)
        await bot.api.until(lambda: _erased(mia), timeout=30)

    assert bot.times(FILES) == 1


def _erased(phone: Phone) -> bool:
    return any("is erased" in shown.text for shown in phone.chat)
