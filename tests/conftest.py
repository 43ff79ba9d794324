"""What all tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.empty import upgrade_or_copy
from tests.talk import House, Talk, house

# `make test` tries the same examples each time, so that it fails for what changed and for
# nothing else; `make test-all` looks further, with a seed that it prints.
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


@pytest.fixture(scope="session", autouse=True)
def _empty_databases() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("storage.migrations.upgrade.upgrade", upgrade_or_copy)
        yield


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path) as held:
        yield held


@pytest.fixture
def talk(home: House) -> Talk:
    return Talk(home)
