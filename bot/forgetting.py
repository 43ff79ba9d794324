"""Lines that are to be forgotten, and a log without them, put in its place as a whole."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any, TextIO


def older(line: str, before: datetime) -> bool:
    """Return whether a line was written before a moment, or does not say when."""
    try:
        facts = json.loads(line)
        written = datetime.fromisoformat(facts["timestamp"])
    except (ValueError, KeyError, TypeError):
        return True  # the rest of a line: nobody could say when its term is over
    return (written if written.tzinfo else written.replace(tzinfo=UTC)) < before


def mentions(ids: Collection[str]) -> Callable[[str], bool] | None:
    """Return what finds any of these in a line, as a whole; None if there are none."""
    wanted = "|".join(re.escape(each) for each in sorted(set(ids)) if each)
    if not wanted:
        return None
    found = re.compile(rf"(?<!\w)(?:{wanted})(?!\w)")

    def look(line: str) -> bool:
        try:
            texts = list(_texts(json.loads(line)))
        except ValueError:
            texts = []
        return any(found.search(text) for text in (line, *texts))

    return look


def _texts(told: Any) -> Iterator[str]:
    """Yield all texts in what a line says."""
    if isinstance(told, dict):
        for name, each in told.items():
            yield name
            yield from _texts(each)
    elif isinstance(told, list):
        for each in told:
            yield from _texts(each)
    else:
        yield str(told)


def rewritten(path: Path, unwanted: Callable[[str], bool]) -> None:
    """Drop lines from a file, if it is there; raise OSError if it cannot be written.

    Whoever adds a line in this process must wait; what another process adds meanwhile is
    taken along.
    """
    try:
        with _read(path) as file:
            if not any(unwanted(line) for line in file):
                return
        _replace(path, unwanted)
    except FileNotFoundError:
        return


def _replace(path: Path, unwanted: Callable[[str], bool]) -> None:
    kept = NamedTemporaryFile(  # noqa: SIM115 (it is put in the place of the log)
        "w", dir=path.parent, prefix=f".{path.name}.", encoding="utf-8", delete=False
    )
    try:
        with kept, _read(path) as file:
            while _copied(file, kept, unwanted):  # until nothing was added meanwhile
                kept.flush()
                os.fsync(kept.fileno())
        shutil.copymode(path, kept.name)
        Path(kept.name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(kept.name).unlink()
        raise


def _copied(file: TextIO, kept: IO[str], unwanted: Callable[[str], bool]) -> bool:
    """Copy the lines that stay, to the end; return whether there were any lines."""
    some = False
    for line in iter(file.readline, ""):
        some = True
        if not unwanted(line):
            kept.write(line)
    return some


def _read(path: Path) -> TextIO:
    return path.open(encoding="utf-8", errors="replace")
