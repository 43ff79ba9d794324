"""The bench itself: its verdicts, and that each server it compares does talk."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from tests.bench.channels import KINDS, OURS
from tests.bench.crowd import Crowd, script
from tests.bench.held import held
from tests.bench.table import Row


@pytest.mark.parametrize(
    ("figure", "more", "verdict"),
    [
        (1.04, False, "NOT HELD"),
        (1.0, False, "held"),
        (0.5, False, "as aimed at"),
        (0.96, False, "held"),  # as it is shown: 1.0
        (0.3, True, "NOT HELD"),
        (0.5, True, "held"),
        (1.2, True, "as aimed at"),
    ],
)
def test_a_figure_is_held_against_its_bounds(
    figure: float, more: bool, verdict: str
) -> None:
    must, aim = (0.5, 1.0) if more else (1.0, 0.5)
    places = 2 if figure == 1.04 else 1
    row = Row(what="", figure=figure, places=places, must=must, aim=aim, more=more)
    assert row.verdict == verdict


def test_a_figure_without_bounds_is_for_information() -> None:
    told = str(Row(what="turns a second", figure=1234.4))
    assert told.split() == ["turns", "a", "second", "1,234"]


@pytest.fixture
def echo() -> Iterator[Popen[bytes]]:
    said = "import sys; [print(line, end='', flush=True) for line in sys.stdin]"
    with Popen([sys.executable, "-c", said], stdin=PIPE, stdout=PIPE) as program:
        yield program


async def test_a_program_that_is_held_back_is_stopped_and_goes_on(
    echo: Popen[bytes],
) -> None:
    assert echo.stdin
    assert echo.stdout
    async with held([echo.pid], 0.5):
        _, status = await asyncio.to_thread(os.waitpid, echo.pid, os.WUNTRACED)
        assert os.WIFSTOPPED(status)
        echo.stdin.write(b"held\n")
        echo.stdin.flush()
        assert await asyncio.to_thread(echo.stdout.readline) == b"held\n"
    echo.stdin.write(b"let go\n")
    echo.stdin.flush()
    assert echo.stdout.readline() == b"let go\n"


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
async def test_each_server_answers_everybody(tmp_path: Path, kind: str) -> None:
    said = script(5)
    if kind not in OURS:
        said = [(text, 1) for text, _ in said]
    seen = await Crowd().run(kind, tmp_path, 3, said, at_once=3, warm=1)
    assert len(seen.waits) == seen.turns == 15
    assert seen.processor > 0
