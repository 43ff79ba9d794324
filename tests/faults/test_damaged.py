"""Bytes of the database change on the disk: it is said, and nothing goes on with wrong data."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage.database import Database
from storage.errors import DamagedError, UnusableError
from storage.troubles import trouble_of
from tests.faults.served import served, typed
from tests.talk import Talk, house
from tests.telegram.test_evidence import JPEG

DAMAGED = "is damaged"
PAGE = 4096


def damage(file: Path) -> None:
    """Change the beginning of all pages but the first."""
    with file.open("r+b") as held:
        for place in range(PAGE, file.stat().st_size, PAGE):
            held.seek(place)
            held.write(b"\xa5" * 16)


def to_the_file(file: Path) -> None:
    """Have all that was written stand in the file itself, as it does after a while."""
    other = sqlite3.connect(file)
    other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    other.close()


def test_a_start_is_refused_with_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "filrouge.db"
    assert typed(file, "1\n").returncode == 0
    damage(file)
    before = file.read_bytes()

    said = typed(file, "4, 5\n")

    assert said.returncode == 2
    assert DAMAGED in said.stderr
    assert "Traceback" not in said.stderr
    assert file.read_bytes() == before


def test_one_page_among_many_is_found(tmp_path: Path) -> None:
    file = tmp_path / "filrouge.db"
    Database(file).shut()
    pages = file.stat().st_size // PAGE
    whole = file.read_bytes()
    for page in range(1, pages, 7):
        with file.open("r+b") as held:
            held.seek(page * PAGE)
            held.write(b"\xa5" * 16)

        with pytest.raises((DamagedError, UnusableError)) as found:
            Database(file)
        assert trouble_of(found.value) == "damaged"
        file.write_bytes(whole)


def test_what_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Call Mia on Monday.\n" * 300)
    before = file.read_bytes()

    said = typed(file, "")

    assert said.returncode == 2
    assert "is not a database of Fil rouge" in said.stderr
    assert file.read_bytes() == before


async def test_a_service_says_so_and_stops(tmp_path: Path) -> None:
    async with served(tmp_path) as bot:
        leen = bot.api.phone(7, language_code="en")
        leen.starts()
        await leen.hears(1, timeout=30)
        to_the_file(bot.database)
        damage(bot.database)
        leen.sends_photo(JPEG)  # whether a file is asked for is read afresh

        assert await bot.ended() == 1

    assert bot.times(DAMAGED) == 1
    assert bot.times("I stop here") == 1


async def test_what_nobody_reads_is_looked_through_once_a_day(tmp_path: Path) -> None:
    with house(tmp_path) as home:
        talk = Talk(home)
        await talk.arrives()
        await home.assistant.open()
        file = tmp_path / "filrouge.db"
        to_the_file(file)
        _damage_the_last(file)
        await home.assistant.wake()

        home.clock.now = max(home.clock.now, datetime(2026, 4, 1, tzinfo=UTC))
        home.clock.now += timedelta(days=1, hours=1)
        with pytest.raises(DamagedError):
            await home.assistant.wake()


def _damage_the_last(file: Path) -> None:
    with file.open("r+b") as held:
        held.seek(file.stat().st_size - PAGE)
        held.write(b"\xa5" * 16)
