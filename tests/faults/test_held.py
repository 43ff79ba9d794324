"""Another program holds the database: it is waited for, then said; nobody's words are parked."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

from sqlalchemy import Connection

from storage import inbox
from storage.database import Database
from tests.faults.served import served, stuck, typed, while_people_talk

HELD = "does not let go"


def hold(file: Path) -> sqlite3.Connection:
    other = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    return other


async def test_while_people_talk_they_wait_and_go_on(tmp_path: Path) -> None:
    async with served(tmp_path) as bot, while_people_talk(bot, tmp_path) as people:
        other = hold(bot.database)
        await bot.tells(HELD)
        await stuck(people)
        other.close()

    assert bot.times(HELD) == 1
    database = Database(bot.database)
    assert database.look(_parked) == 0
    database.shut()


def test_a_start_waits_for_a_moment(tmp_path: Path) -> None:
    file = tmp_path / "filrouge.db"
    assert typed(file, "1\n").returncode == 0
    other = hold(file)
    threading.Timer(3, other.close).start()  # less than the start is patient

    assert typed(file, "").returncode == 0


def test_a_start_that_waits_too_long_is_refused_with_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "filrouge.db"
    assert typed(file, "1\n").returncode == 0
    other = hold(file)

    said = typed(file, "")

    assert said.returncode == 2
    assert HELD in said.stderr
    assert "Traceback" not in said.stderr
    other.close()
    assert typed(file, "").returncode == 0


def _parked(tx: Connection) -> int:
    return inbox.parked(tx)
