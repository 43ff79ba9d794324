"""Where processes come from: all is loaded once, and each is forked from there in no time."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from multiprocessing import get_context
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path

STREAMS = {"stdin": "r", "stdout": "w", "stderr": "w"}


def forked(
    folder: Path, terminal: str, options: Sequence[str], settings: Mapping[str, str]
) -> ForkServerProcess:
    """Start Fil rouge in a folder, on a terminal of its own."""
    given = (folder, terminal, list(options), dict(settings))
    process = _nursery().Process(target=_run, args=given)
    process.start()
    return process


@cache
def _nursery() -> ForkServerContext:
    nursery = get_context("forkserver")
    nursery.set_forkserver_preload([__name__, "tests.contract.loaded"])
    return nursery


def _run(
    folder: Path, terminal: str, options: list[str], settings: Mapping[str, str]
) -> None:
    from tests.contract.loaded import main

    _sit_down_at(terminal)
    os.chdir(folder)
    for name in list(os.environ):
        if name.startswith(("FILROUGE_", "LC_", "LANG")):
            del os.environ[name]
    os.environ.update(settings)
    code = main(options)
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(code)


def _sit_down_at(terminal: str) -> None:
    os.setsid()
    place = os.open(terminal, os.O_RDWR)
    for number, (name, mode) in enumerate(STREAMS.items()):
        os.dup2(place, number)
        stream = open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115
        setattr(sys, name, stream)
    os.close(place)
