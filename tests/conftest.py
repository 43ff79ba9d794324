"""What all tests share."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.internal.conjecture import providers

from tests.empty import upgrade_or_copy
from tests.seeds import SEED, again
from tests.talk import House, Talk, house

# `make test` tries the same examples each time, so that it fails for what changed and for
# nothing else; `make test-all` looks further, and says how to run again what failed.
# Hypothesis would draw from the constants of all our modules that happen to be loaded: other
# ones in each process. There is no deadline for an example, as a machine may be busy.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("other", print_blob=True, deadline=None)
settings.load_profile("same")


@pytest.hookimpl(trylast=True)  # the profile is known then
def pytest_configure() -> None:
    if settings().derandomize:
        vars(providers)["is_local_module_file"] = lambda _: False


def pytest_collection_finish() -> None:
    """Leave what is loaded alone, as the service does: looking through it takes a tenth of all."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.hookimpl(optionalhook=True)  # also without that plugin
def pytest_xdist_auto_num_workers() -> int:
    """Return one process more than there are processors: some tests wait, for a clock mostly."""
    return (os.cpu_count() or 1) + 1


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
