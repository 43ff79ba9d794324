"""What all tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.seeds import SEED, again
from tests.talk import House, Talk, house

# `make test` tries the same examples each time, so that it fails for what changed and for
# nothing else; `make test-all` looks further, and says how to run again what failed.
settings.register_profile("same", derandomize=True)
settings.register_profile("other", print_blob=True)
settings.load_profile("same")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-transcripts",
        action="store_true",
        help="accept what the assistant says now as right",
    )
    parser.addoption(
        "--rewrite-pages",
        action="store_true",
        help="accept the pages of the report as they come out now",
    )


def pytest_report_header() -> str:
    return (
        f"TEST_SEED={SEED}: another one tries other kills, walks, answers and updates"
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    failed = terminalreporter.stats.get("failed", [])
    for report in failed:
        terminalreporter.write_line(f"again: {again(report.nodeid)}")


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path) as held:
        yield held


@pytest.fixture
def talk(home: House) -> Talk:
    return Talk(home)
