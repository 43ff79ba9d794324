"""A place to call the doctor from, and what it says there."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.__main__ import main

TOKEN = "42:secret"
Shown = pytest.CaptureFixture[str]
SERVED = {
    "FILROUGE_TELEGRAM_TOKEN": TOKEN,
    "FILROUGE_RESPONSIBLE": "Kringloop Noord",
    "FILROUGE_CONTACT": "privacy@example.org",
    "FILROUGE_LAWFUL_BASIS": "consent",
    "FILROUGE_RETENTION": "24",
}


@pytest.fixture
def at_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder of one’s own, in English, with a zone."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("FILROUGE_ZONE", "Europe/Brussels")


async def doctor(shown: Shown) -> tuple[int, str]:
    """Return the exit code, and what was said, on one line."""
    code = await asyncio.to_thread(main, ["doctor"])
    return code, " ".join(shown.readouterr().out.split())
