"""The whole process: its port, its lines on the standard error, and how it refuses a wrong setting."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
from pathlib import Path

import aiohttp
import pytest

from bot.__main__ import main
from tests.processes.serving import Serving, lines
from tests.telegram import BotApi
from tests.telegram.home import TOKEN, free_port

PATIENCE = 30.0


async def test_a_process_shows_how_it_goes_from_its_start_until_it_stops(
    tmp_path: Path,
) -> None:
    port = free_port()
    async with BotApi(token=TOKEN) as api:
        environment = {
            "FILROUGE_TELEGRAM_TOKEN": TOKEN,
            "FILROUGE_TELEGRAM_API": api.url,
            "FILROUGE_DB": str(tmp_path / "filrouge.db"),
            "FILROUGE_TRIAL": "yes",
            "FILROUGE_METRICS": f"127.0.0.1:{port}",
            "FILROUGE_LOG": "-",
            "LC_ALL": "C",
        }
        theirs, hearing = await lines()
        bot = Serving(tmp_path, environment, theirs)
        os.close(theirs)
        try:
            leen = api.phone(7, language_code="en")
            leen.starts()
            await leen.hears(timeout=PATIENCE)
            async with aiohttp.ClientSession() as asking:
                at = f"http://127.0.0.1:{port}"
                async with asking.get(f"{at}/ready") as answer:
                    assert answer.status == 200
                async with asking.get(f"{at}/metrics") as answer:
                    told = await answer.text()
        finally:
            bot.send_signal(signal.SIGTERM)
            async with asyncio.timeout(PATIENCE):
                said = (await hearing.read()).decode()
                assert await bot.wait() == 0
    assert 'filrouge_turns_total{channel="telegram_ptb",stage="notice"} 1.0' in told
    assert "process_resident_memory_bytes" in told
    assert f"/metrics at http://127.0.0.1:{port}." in said
    (turn,) = (json.loads(line) for line in said.splitlines() if line[0] == "{")
    facts = {"conversation", "move", "stage", "ms", "event", "level", "timestamp"}
    assert turn.keys() == facts
    assert turn["event"] == "turn_taken"
    assert "Leen" not in said


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    monkeypatch.setenv("FILROUGE_DB", f"{tmp_path}/filrouge.db")
    monkeypatch.setenv("FILROUGE_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("FILROUGE_TRIAL", "yes")


@pytest.mark.usefixtures("served")
def test_a_port_that_cannot_be_had_stops_the_start(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FILROUGE_METRICS", "9464")
    assert main([]) == 2
    assert "Give an address and a port" in capsys.readouterr().err

    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = f"127.0.0.1:{other.getsockname()[1]}"
        monkeypatch.setenv("FILROUGE_METRICS", taken)
        assert main([]) == 2
        assert f"FILROUGE_METRICS cannot be {taken}" in capsys.readouterr().err
        monkeypatch.setenv("FILROUGE_WEBHOOK", "https://example.org")
        monkeypatch.setenv("FILROUGE_LISTEN", taken)
        assert main([]) == 2
        assert f"are both {taken}" in capsys.readouterr().err

    monkeypatch.setenv("FILROUGE_WEBHOOK", "")
    monkeypatch.setenv("FILROUGE_TELEGRAM_TOKEN", "")
    assert main([]) == 2
    assert "FILROUGE_TELEGRAM_TOKEN is not" in capsys.readouterr().err
