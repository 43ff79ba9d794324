"""The status fits on one screen, counts and never names; also while Fil rouge runs."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert

from bot.__main__ import main
from bot.operator.screen import TOPICS
from bot.watching.exposing import Build
from bot.watching.pulse import Pulse
from bot.watching.serving import Watched
from storage.tables import inbox, outbox, people, timers
from tests import postgres
from tests.bot.test_moves import walk_to
from tests.talk import Clock, House, Talk, house
from tests.telegram.home import free_port, real_time

Shown = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def at_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")  # in English
    monkeypatch.setenv("FILROUGE_ZONE", "Europe/Brussels")


def home_now(folder: Path, **more: Any) -> Any:
    return house(folder, clock=Clock(datetime.now(UTC)), **more)


async def status(shown: Shown, *typed: str) -> tuple[int, str]:
    code = await asyncio.to_thread(main, ["status", *typed])
    said = shown.readouterr()
    return code, " ".join((said.out + said.err).split())


async def leave(home: House, count: int) -> None:
    """Leave a number of people, and what waits or went wrong."""
    now = datetime.now(UTC)

    def left(tx: Connection) -> None:
        row: dict[str, Any]
        more: dict[str, Any]
        for n in range(count):
            someone = {"id": f"p{n}", "since": now, "notice": "", "seen": now}
            tx.execute(insert(people), someone)
        for n in range(3):
            row = {
                "account": "a",
                "update": f"{n}",
                "address": "x:Fatma",
                "message": "",
            }
            why = {"state": "parked", "reason": "KeyError" if n else "ValueError"}
            tx.execute(insert(inbox), {**row, **why, "body": {}, "at": now})
        for state in ("due", "due", "unknown"):
            at = now - timedelta(minutes=3)
            row = {"address": "x:Fatma", "kind": "file", "body": {}, "state": state}
            more = {"tries": 0, "message": "", "live": False, "at": at}
            tx.execute(insert(outbox), {**row, **more, "not_before": at})
        for n in range(6):
            due = now + timedelta(days=n + 1)
            row = {"topic": "nudge", "key": f"p{n}", "due": due}
            tx.execute(insert(timers), row)

    await home.database.run(left)


async def test_it_counts_and_names_nobody(tmp_path: Path, capsys: Shown) -> None:
    with home_now(tmp_path / "data") as home:
        talk = Talk(home)
        await walk_to(talk, "map3")
        await home.assistant.open()
        await leave(home, 11)
        whose = home.database.look(
            lambda tx: [row.id for row in tx.execute(people.select())]
        )

        code, said = await status(capsys)

    assert code == 0
    assert "Running since" in said
    assert "Today: 12 people, answers in fewer than 5 conversations." in said
    assert "To send: 2 messages wait, the first since" in said
    assert "of one message of the last 30 days nobody knows" in said
    assert "Not taken: 3 messages that came in" in said
    assert "KeyError 2 and ValueError 1" in said
    assert "Reminders: 6, the first:" in said
    assert "Clean-up: last" in said
    assert "Backup: none was noted here" in said
    for theirs in ("Fatma", "leen", *whose):
        assert theirs not in said
    code, said = await status(capsys)
    assert "Not running here" in said
    assert await asyncio.to_thread(main, ["backup", "kept"]) == 0
    capsys.readouterr()
    code, said = await status(capsys)
    assert "Backup: last" in said


async def test_few_are_not_counted_out(tmp_path: Path, capsys: Shown) -> None:
    with home_now(tmp_path / "data") as home:
        await leave(home, 4)

    _, said = await status(capsys)

    assert "Today: fewer than 5 people, answers in no conversation." in said
    assert "In 7 days: fewer than 5 people" in said


async def test_it_reads_postgres_while_it_is_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    with postgres.database() as address:
        monkeypatch.setenv("FILROUGE_DATABASE", address)
        with home_now(tmp_path / "data", postgres=address) as home:
            await walk_to(Talk(home), "map3")
            await leave(home, 7)
            code, said = await status(capsys)
        assert code == 0
        assert "Running since" in said
        assert "8 people" in said
        _, said = await status(capsys)
        assert "Not running here" in said


@pytest.mark.parametrize("language", ["nl_BE.UTF-8", "fr_BE.UTF-8", "en_GB.UTF-8"])
async def test_it_fits_a_telephone_in_each_language(
    tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    with home_now(tmp_path / "data") as home:
        await home.assistant.open()
        await leave(home, 11)
    monkeypatch.setenv("LC_ALL", language)
    monkeypatch.setenv("COLUMNS", "40")

    assert await asyncio.to_thread(main, ["status"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 40
    assert len(lines) <= 36
    assert "KeyError" in " ".join(lines)


def test_without_a_database_it_says_what_is_needed(capsys: Shown) -> None:
    assert main(["status"]) == 2
    assert "There is no file data/filrouge.db" in capsys.readouterr().err


async def test_it_tells_whether_it_is_ready(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Shown
) -> None:
    assert await status(capsys, "--ready") == (
        2,
        "There is no port to ask. Set it, and start Fil rouge with it, for example: "
        "FILROUGE_METRICS=127.0.0.1:9464",
    )
    port = free_port()
    monkeypatch.setenv("FILROUGE_METRICS", f"0.0.0.0:{port}")
    assert await status(capsys, "--ready") == (
        1,
        f"Not ready: nobody answers at 127.0.0.1:{port}.",
    )
    pulse = Pulse()
    build = Build(version="1", python="3", channel="c", database="sqlite")
    with house(tmp_path) as home:
        watched = Watched(
            pulse=pulse,
            work=home.database,
            build=build,
            clock=real_time,
            log=home.assistant._log,
        )
        async with watched.open("127.0.0.1", port):
            code, said = await status(capsys, "--ready")
            assert (code, said) == (1, "Not ready: messages cannot come in yet.")
            pulse.listening = True
            assert await status(capsys, "--ready") == (0, "Ready.")
            pulse.stopping = True
            code, said = await status(capsys, "--ready")
            assert (code, said) == (1, "Not ready: Fil rouge is stopping.")


def test_each_topic_of_a_timer_that_is_shown_is_one(tmp_path: Path) -> None:
    with house(tmp_path) as home:
        timers = home.assistant._timers
        timers._others()  # what is loaded only when somebody asks
        known = timers._handlers.keys()
    assert TOPICS.keys() <= known
