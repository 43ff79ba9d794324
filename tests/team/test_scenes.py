"""Whole sessions as text, over both libraries; with a restart before each step, just the same.

`--rewrite-transcripts` accepts changes.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.team.scenes import SCENES, names
from tests.team.stage import stage

FOLDER = Path(__file__).parent.parent / "transcripts" / "team"
CASES = [(size, language) for size in SCENES for language in ("nl", "fr", "en")]

OFTEN = {(3, "nl"), (5, "fr"), (8, "en")}
SOME_OFTEN = [
    pytest.param(*case, marks=() if case in OFTEN else pytest.mark.slow)
    for case in CASES
]


async def played(
    size: int,
    language: str,
    folder: Path,
    *,
    channel: str,
    way: str = "polling",
    restarting: bool = False,
) -> str:
    async with stage(
        folder, names(size), channel=channel, way=way, language=language
    ) as held:
        held.restarting = restarting
        written = await held.play(list(SCENES[size](language)))
        assert held.home.failures == ""
        return "\n".join(written)


@pytest.mark.parametrize(("size", "language"), CASES)
async def test_a_session_goes_as_written(
    size: int, language: str, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    now = await played(size, language, tmp_path, channel="ptb")

    kept = FOLDER / f"team-of-{size}-{language}.txt"
    if pytestconfig.getoption("--rewrite-transcripts"):
        kept.write_text(now, "utf-8")
    assert now == kept.read_text("utf-8")


@pytest.mark.parametrize(("size", "language"), SOME_OFTEN)
async def test_a_session_goes_the_same_over_the_other_library(
    size: int, language: str, tmp_path: Path
) -> None:
    way = "webhook" if size == 5 else "polling"
    now = await played(size, language, tmp_path, channel="aiogram", way=way)

    assert now == (FOLDER / f"team-of-{size}-{language}.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("size", "language"),
    [
        pytest.param(3, "en"),
        *(pytest.param(*each, marks=pytest.mark.slow) for each in CASES),
    ],
)
async def test_a_restart_before_each_step_changes_nothing(
    size: int, language: str, tmp_path: Path
) -> None:
    now = await played(size, language, tmp_path, channel="ptb", restarting=True)

    assert now == (FOLDER / f"team-of-{size}-{language}.txt").read_text("utf-8")


@pytest.mark.parametrize(("size", "language"), CASES)
def test_te1_the_group_gets_three_messages_a_session(size: int, language: str) -> None:
    """Opening, what was said, and what will be done; all else changes one of them."""
    written = (FOLDER / f"team-of-{size}-{language}.txt").read_text("utf-8")

    for session in re.split(r"says in the group /ref", written)[1:]:
        new = re.findall(r"(?m)^\[group\] (?!\(changed\))", session)
        assert 1 <= len(new) <= 3
