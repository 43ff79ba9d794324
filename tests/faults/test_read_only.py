"""Nothing may be written: an error on the disk, a folder of somebody else, a disk mounted so."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from tests.faults.machine import NOBODY, breaks, failing_disk, run, small_disk
from tests.faults.served import served, typed

MAY_NOT = "I may not write to"


async def test_a_disk_that_becomes_read_only_is_said_and_nothing_is_confirmed(
    tmp_path: Path,
) -> None:
    with failing_disk(tmp_path) as disk:
        async with served(disk) as bot:
            leen = bot.api.phone(7, language_code="en")
            leen.starts()
            await leen.hears(1, timeout=30)
            breaks(disk)
            leen.says("1")
            line = await bot.tells("I keep trying")
            assert leen.unheard() == []
            assert any(
                MAY_NOT in each or "reports an error" in each for each in bot.said
            )
            assert line


def test_a_start_on_a_read_only_disk_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with small_disk(tmp_path) as disk:
        file = disk / "filrouge.db"
        assert typed(file, "1\n").returncode == 0
        assert run("mount", "-o", "remount,ro", disk).returncode == 0

        said = typed(file, "4, 5\n")

    assert said.returncode == 2
    assert MAY_NOT in said.stderr
    assert "Traceback" not in said.stderr


def test_a_folder_of_somebody_else_is_refused_with_a_sentence(tmp_path: Path) -> None:
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("nobody else can be here")
    theirs = tmp_path / "theirs"
    theirs.mkdir(mode=0o555)
    for each in (tmp_path, *tmp_path.parents[:3]):
        each.chmod(each.stat().st_mode | 0o055)
    other = ["setpriv", f"--reuid={NOBODY}", "--clear-groups"]
    command = [sys.executable, "-m", "bot", "--db", str(theirs / "filrouge.db")]

    said = run("env", "LC_ALL=C", *(other if os.geteuid() == 0 else ()), *command)

    assert said.returncode == 2
    assert MAY_NOT in said.stderr
    assert "Traceback" not in said.stderr
