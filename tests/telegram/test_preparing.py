"""What reads “last month” takes long to load: that is done beside the conversations."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest

from bot.telegram import service
from tests.telegram.home import Home
from tests.telegram.kinds import once

SERVED = """
import asyncio, sys, threading
from bot.telegram.preparing import prepare
from locales import dates
from locales.catalog import Catalog

where = set()
read = dates.read_date
dates.read_date = lambda *asked: where.add(threading.current_thread()) or read(*asked)
before = "dateparser" in sys.modules
asyncio.run(prepare(Catalog(), 0))
print(before, "dateparser" in sys.modules, threading.main_thread() in where)
"""


def test_dateparser_is_loaded_in_a_thread_of_its_own() -> None:
    served = subprocess.run(
        [sys.executable, "-c", SERVED], capture_output=True, text=True, check=True
    )

    assert served.stdout.split() == ["False", "True", "False"]


@once
async def test_a_service_loads_it(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = asyncio.Event()

    async def prepare(*_: object) -> None:
        begun.set()

    monkeypatch.setattr(service, "prepare", prepare)
    await home.restart()

    await asyncio.wait_for(begun.wait(), 20)
