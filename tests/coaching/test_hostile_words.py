"""What people type behind a command, badly or with intent: one clear sentence, and no failure."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands import COACHING
from tests.postgres import database
from tests.programme.scene import Scene, scene

LONGEST = 4096  # characters of a message of a messenger
TYPED = (
    *("0", "-1", "x", "9" * 5000, "x" * 10_000, "1 " + "9" * 6000),
    *("²", "③", "١", "1 ²", "E③ hallo", "E9999 hallo", "🙂", "\u202eabc", "a\nb\n\nc"),
    *("=1+1", "{ $x }", "%s", "'; DROP TABLE people", "1 \x00", "page ²", "done ٣"),
    *("1 0001-01-01", "1 9999-12-31 23:59", "1 31/02/2026 25:99", "1 32/13/2026"),
    *("1 " + "y" * 10_000, "10/06/2026 - 12/06/9999", "31/12/9999", "with abcdef12"),
    *("1 @a999999", "1 @d999999", "999999999 done", "on " + "9" * 5000),
)


@pytest.mark.parametrize("who", ["coen", "leen", "nora"])
async def test_co1_whatever_is_typed_behind_a_command_is_answered(
    tmp_path: Path, who: str
) -> None:
    async with scene(tmp_path) as at:
        await _all_of_it(at, who, tmp_path)


@pytest.mark.parametrize(
    "who",
    [  # a coach gets farthest with all of it
        "coen",
        pytest.param("leen", marks=pytest.mark.slow),
        pytest.param("nora", marks=pytest.mark.slow),
    ],
)
async def test_co1_on_a_database_of_a_server_it_is_answered_too(
    tmp_path: Path, who: str
) -> None:
    with database() as address:
        async with scene(tmp_path, postgres=address) as at:
            await _all_of_it(at, who, tmp_path)


async def _all_of_it(at: Scene, who: str, folder: Path) -> None:
    await at.shares(1)
    for name in COACHING:
        for typed in TYPED:
            await _answered(at, who, f"/{name} {typed}", folder)


async def _answered(at: Scene, who: str, text: str, folder: Path) -> None:
    said = await at.person(who).says(text)
    assert said, text[:40]
    for each in said:
        assert each.strip(), text[:40]
        assert len(each) <= LONGEST, text[:40]
    log = folder / "failures.log"
    assert not log.exists() or not log.read_text(), (text[:40], log.read_text()[-800:])


async def test_co5_a_meeting_is_not_planned_for_the_end_of_time(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        (said,) = await at.person("coen").says("/meet 1 9999-12-31 23:59")
        assert "meer dan twee jaar" in said
        (said,) = await at.person("coen").says("/meet 1")
        assert "nog geen gesprek gepland" in said
