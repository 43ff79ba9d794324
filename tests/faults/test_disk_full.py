"""The disk is full: nothing that was noted is lost, nothing else is said to be, and it goes on."""

from __future__ import annotations

import asyncio
import json
import os
import resource
from pathlib import Path

import pytest

from storage.appending import append
from storage.attachments import Attachments
from storage.errors import TroubleError
from storage.tombstones import Tombstones
from tests.faults.machine import fill, limit, small_disk
from tests.faults.served import options, served, stuck, typed, while_people_talk
from tests.processes.piped import Talking
from tests.telegram.home import CONTENT
from tests.telegram.kinds import come_to
from tests.telegram.test_evidence import JPEG

FULL = "is full. Make room"
WAITS = "I keep trying"
OVER = "Everything can be kept again"


async def test_people_are_not_told_that_it_was_noted_and_the_operator_is_once(
    tmp_path: Path,
) -> None:
    with small_disk(tmp_path) as disk:
        async with served(disk) as bot, while_people_talk(bot, tmp_path) as people:
            filling = fill(disk)
            await bot.tells(FULL)
            await stuck(people)
            filling.unlink()

        assert bot.times(FULL) == bot.times(WAITS) == 1


async def test_a_limit_on_the_size_of_files_is_no_other_trouble(tmp_path: Path) -> None:
    """As an ordinary user, too: no disk has to be mounted for this one."""
    folder = tmp_path / "home"
    async with served(folder) as bot, while_people_talk(bot, tmp_path) as people:
        limit(bot.pid, resource.RLIMIT_FSIZE, 4096)
        await bot.tells(WAITS)
        await stuck(people)
        limit(bot.pid, resource.RLIMIT_FSIZE)

    assert bot.times(WAITS) == 1


async def test_that_it_is_over_is_said_too(tmp_path: Path) -> None:
    with small_disk(tmp_path) as disk:
        async with served(disk) as bot:
            leen = bot.api.phone(7, language_code="en")
            leen.starts()
            await leen.hears(1, timeout=30)
            filling = fill(disk)
            leen.says("1")
            await bot.tells(FULL)
            filling.unlink()
            await leen.hears(1, timeout=60)
            await asyncio.sleep(11)  # so long without trouble, it is over
            leen.says("/help")
            await leen.hears(1, timeout=30)

            await bot.tells(OVER)
        assert bot.times(FULL) == 1


def test_a_start_on_a_full_disk_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with small_disk(tmp_path) as disk:
        fill(disk)

        said = typed(disk / "filrouge.db", "1\n")

    assert said.returncode == 2
    assert FULL in said.stderr
    assert "Traceback" not in said.stderr


def test_in_a_terminal_one_hears_what_is_kept_and_what_is_not(tmp_path: Path) -> None:
    with small_disk(tmp_path) as disk:
        file = disk / "filrouge.db"
        with Talking(tmp_path, options(file), {"LC_ALL": "C"}) as talking:
            talking.types("1\n4, 5\n")
            talking.until(lambda said: "question 2 of 5" in said)
            filling = fill(disk)
            talking.types("2, 3, 1\n2\n")
            ended = talking.ends()
        filling.unlink()

        again = typed(file, "")

    assert ended.returncode == 2
    assert FULL in ended.stdout
    assert "What you typed last is not kept" in ended.stdout
    assert "Traceback" not in ended.stdout
    assert "question 2 of 5" in again.stdout  # what came before is kept, and no more


# --- files besides the database --------------------------------------------------------------


def test_an_attachment_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    with small_disk(tmp_path, "256k") as disk:
        files = Attachments(disk / "files")

        with pytest.raises(TroubleError, match="full"):
            files.keep(os.urandom(1 << 20), "photo.jpg", "image/jpeg")

        assert [each for each in disk.rglob("*") if each.is_file()] == []
        small = files.keep(b"a small one", "small.txt", "text/plain")
        assert files.content(small["sha256"]) == b"a small one"


async def test_a_file_comes_again_when_there_is_room_and_others_go_on(
    tmp_path: Path,
) -> None:
    with small_disk(tmp_path, "64k", "files") as files:
        filling = fill(files)
        async with served(tmp_path, FILROUGE_CONTENT=str(CONTENT)) as bot:
            leen = bot.api.phone(7, language_code="en")
            mia = bot.api.phone(8, "Mia", language_code="en")
            await come_to(leen, "proof")

            leen.sends_photo(JPEG)
            await bot.tells(FULL)
            await come_to(mia, "story")
            assert leen.unheard() == []
            filling.unlink()

            noted, asked = await leen.hears(2, timeout=30)
            assert "Kept: photo.jpg" in noted.text
            assert "How easy is it?" in asked.text
            assert bot.times(FULL) == 1
        kept = [each for each in files.rglob("*") if each.is_file()]
        assert len(kept) == 1


def test_a_line_of_a_log_or_a_mark_of_who_was_erased_is_whole(tmp_path: Path) -> None:
    with small_disk(tmp_path, "64k") as disk:
        log, marks = disk / "failures.log", Tombstones(disk / "marks")
        append(log, json.dumps({"event": "before"}))
        marks.add("before")
        filling = fill(disk)
        with pytest.raises(OSError, match="No space"):
            append(log, json.dumps({"event": "meanwhile" * 1000}))
        with pytest.raises(OSError, match="No space"):
            marks.add("meanwhile" * 1000)
        filling.unlink()
        append(log, json.dumps({"event": "after"}))
        marks.add("after")

        events = [json.loads(line)["event"] for line in log.read_text().splitlines()]
        assert events == ["before", "after"]
        assert marks.marks() == {"before", "after"}
