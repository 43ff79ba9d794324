"""`filrouge serve` serves Telegram, or says what it lacks; it never becomes a conversation."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from bot.__main__ import main
from tests.telegram import BotApi
from tests.telegram.home import TOKEN


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in os.environ:
        if name.startswith("FILROUGE_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en")


def test_without_a_token_it_says_so_and_begins_no_conversation(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code = main(["serve"])

    told = capsys.readouterr()
    assert code == 2
    assert "FILROUGE_TELEGRAM_TOKEN is not a token" in told.err
    assert told.out == ""
    assert not (tmp_path / "data").exists()


def test_what_does_not_go_together_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FILROUGE_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("FILROUGE_TRIAL", "yes")
    monkeypatch.setenv("FILROUGE_WEBHOOK", "https://filrouge.example.org")
    monkeypatch.setenv("FILROUGE_PAGE", "https://filrouge.example.org")
    monkeypatch.setenv("FILROUGE_PAGE_LISTEN", "127.0.0.1:8080")

    assert main(["serve"]) == 2
    assert (
        "FILROUGE_PAGE_LISTEN and FILROUGE_LISTEN are both" in capsys.readouterr().err
    )


async def test_it_answers_people_until_it_is_stopped(tmp_path: Path) -> None:
    async with BotApi(TOKEN) as api:
        environment = {
            **os.environ,
            "FILROUGE_TELEGRAM_TOKEN": TOKEN,
            "FILROUGE_TELEGRAM_API": api.url,
            "FILROUGE_TRIAL": "yes",
            "FILROUGE_DB": str(tmp_path / "filrouge.db"),
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }
        command = (sys.executable, "-m", "bot", "serve")
        serving = await asyncio.create_subprocess_exec(*command, env=environment)
        try:
            leen = api.phone(7)
            leen.says("/start")
            heard = await leen.hears(timeout=30)
            serving.send_signal(signal.SIGTERM)
            async with asyncio.timeout(30):
                assert await serving.wait() == 0
        finally:
            if serving.returncode is None:
                serving.kill()
                await serving.wait()

    assert "I am Fil rouge" in heard[0].text
