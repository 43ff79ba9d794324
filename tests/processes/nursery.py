"""Where processes come from: all is loaded once, and each is forked from there in no time.

What is started so is what runs from the command line, but for Python's own beginning and end:
tests/bot/test_console.py and tests/test_wheel.py start some as anybody does.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.context import ForkServerContext, ForkServerProcess
from multiprocessing.reduction import DupFd
from pathlib import Path
from typing import Any

STREAMS = {"stdin": "r", "stdout": "w", "stderr": "w"}
OURS = ("FILROUGE_", "LC_", "LANG")


class Handed:
    """A file that is open here, for the process that is started with it."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __reduce__(self) -> tuple[Any, ...]:
        return _taken, (DupFd(self._number),)


def forked(
    folder: Path,
    streams: str | Sequence[Handed],
    options: Sequence[str],
    settings: Mapping[str, str],
    wrong: str = "",
) -> ForkServerProcess:
    """Start Fil rouge in a folder, on a terminal of its own or on three open files.

    `wrong` is a module whose `prepare` makes it another Fil rouge than it is, for a test.
    """
    given = (folder, streams, list(options), dict(settings), wrong)
    process = _nursery().Process(target=_run, args=given)
    process.start()
    return process


@cache
def _nursery() -> ForkServerContext:
    nursery = get_context("forkserver")
    nursery.set_forkserver_preload([__name__, "tests.processes.loaded"])
    return nursery


def _taken(given: Any) -> int:
    return int(given.detach())


def _run(
    folder: Path,
    streams: str | Sequence[int],
    options: list[str],
    settings: Mapping[str, str],
    wrong: str,
) -> None:
    from tests.processes.loaded import main

    if isinstance(streams, str):
        streams = [_own_terminal(streams)] * 3
    for number, (name, mode) in enumerate(STREAMS.items()):
        os.dup2(streams[number], number)
        stream = open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115
        setattr(sys, name, stream)
    for number in set(streams):
        os.close(number)
    os.chdir(folder)
    for name in list(os.environ):
        if name.startswith(OURS):
            del os.environ[name]
    os.environ.update(settings)
    if wrong:
        import_module(wrong).prepare()
    code = _ended(main, options)
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(code)


def _ended(main: Any, options: list[str]) -> int:
    """Run until the end; return the exit code."""
    try:
        return int(main(options))
    except SystemExit as ended:
        return int(ended.code or 0)


def _own_terminal(path: str) -> int:
    os.setsid()
    return os.open(path, os.O_RDWR)
