"""What all tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.talk import House, Talk, house


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-transcripts",
        action="store_true",
        help="accept what the assistant says now as right",
    )


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path) as held:
        yield held


@pytest.fixture
def talk(home: House) -> Talk:
    return Talk(home)
