"""The backup every day: one at the start, none when there is a fresh one, again after a failure."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.docker.files import FOLDER

SCRIPT = FOLDER / "daily-backup"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a folder with a `filrouge` that notes how it was called, and a `sleep` that does too."""
    for name, code in (
        ("filrouge", "[ ! -e fails ]"),
        ("sleep", '[ "$1" = 60 ] || exec /bin/sleep 90'),
    ):
        path = tmp_path / name
        path.write_text(f'#!/bin/sh\necho "{name} $*" >> calls\n{code}\n')
        path.chmod(0o755)
    return tmp_path


@contextmanager
def started(place: Path, **given: str) -> Iterator[subprocess.Popen[str]]:
    environment = {
        "PATH": f"{place}:{os.environ['PATH']}",
        "FILROUGE_DB": str(place / "filrouge.db"),
        "TZ": "UTC",
        **given,
    }
    process = subprocess.Popen(
        [SCRIPT],
        cwd=place,
        env=environment,
        text=True,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # with what rests beneath it
        process.communicate()


def calls(place: Path, count: int) -> list[str]:
    """Return what was called, as soon as it is so much."""
    for _ in range(100):
        found = (
            (place / "calls").read_text().splitlines()
            if (place / "calls").exists()
            else []
        )
        if len(found) >= count:
            return found
        time.sleep(0.05)
    raise AssertionError("it was not called")


def test_the_first_backup_is_made_after_a_minute_and_the_next_one_waits_for_its_hour(
    place: Path,
) -> None:
    with started(place, BACKUP_AT="03:30"):
        minute, first, rest = calls(place, 3)

    assert (minute, first) == ("sleep 60", "filrouge backup /backups")
    now = time.gmtime()
    left = (3.5 - now.tm_hour - now.tm_min / 60 - now.tm_sec / 3600) % 24 * 3600
    assert abs(int(rest.removeprefix("sleep ")) - left) < 5


def test_after_a_restart_a_fresh_backup_is_not_made_again(place: Path) -> None:
    (place / "filrouge.db.backup").touch()

    in_a_while = time.strftime("%H:%M", time.gmtime(time.time() + 6 * 3600))

    with started(place, BACKUP_AT=in_a_while):
        (first,) = calls(place, 1)

    assert 5.9 * 3600 < int(first.removeprefix("sleep ")) <= 6 * 3600


def test_a_backup_that_is_two_days_old_is_not_fresh(place: Path) -> None:
    past = time.time() - 2 * 86_400
    (place / "filrouge.db.backup").touch()
    os.utime(place / "filrouge.db.backup", (past, past))

    with started(place):
        assert calls(place, 2)[1] == "filrouge backup /backups"


def test_one_that_fails_is_tried_again_soon(place: Path) -> None:
    (place / "fails").touch()

    with started(place):
        assert calls(place, 3)[1:] == ["filrouge backup /backups", "sleep 300"]


def test_it_stops_at_once_when_told(place: Path) -> None:
    with started(place) as process:
        calls(place, 3)
        process.terminate()
        assert process.wait(5) == 0


@pytest.mark.parametrize("typed", ["3:30", "24:00", "noon", "03:60"])
def test_an_hour_that_is_none_is_refused_with_an_example(
    place: Path, typed: str
) -> None:
    with started(place, BACKUP_AT=typed) as process:
        _, said = process.communicate(timeout=5)

    assert process.returncode == 2
    assert typed in said
    assert "for example: 03:30" in said
    assert not (place / "calls").exists()
