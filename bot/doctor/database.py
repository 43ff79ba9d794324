"""Whether the database can be used, is whole, and has room."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from bot.doctor.finding import Fact, Finding, fine, look, wrong
from bot.doctor.settings import open_to_others
from bot.house import RefusedError, refusing
from storage.errors import UnusableError
from storage.examining import Inside, examined
from storage.held import held_since
from storage.tables import REVISION
from storage.vault import Vault
from storage.where import Where

LEAST = 50_000_000  # bytes free; with less, a turn may fail
ROOM = 500_000_000  # bytes free beside what is needed to write the file anew
AHEAD = 2.0  # seconds between two clocks that are as good as one


def database_found(where: Where, vault: Vault) -> tuple[list[Finding], Inside | None]:
    """Return what was found, and what the database says of the rest; None if it is not read."""
    if not where.exists:
        return [fine("database", "doctor-database-new", path=where.shown)], None
    try:
        inside = where.glance(vault, examined)
    except UnusableError as unusable:
        found = wrong(
            "database",
            "doctor-database-server" if where.address else "doctor-database-file",
            path=where.shown,
            reason=str(unusable),
        )
        return [found], None
    except Exception:
        return [_refused(where, vault)], None
    return [*_whole(where, inside)], inside


def _refused(where: Where, vault: Vault) -> Finding:
    """Say why the database is refused, as a start would."""
    try:
        with refusing(where, vault):
            where.glance(vault, lambda _: None)
    except RefusedError as refused:
        return wrong("database", refused.message, **refused.facts)
    raise AssertionError


def _whole(where: Where, inside: Inside) -> Iterator[Finding]:
    if inside.faults:
        yield wrong(
            "database",
            "doctor-database-faults",
            path=where.shown,
            faults=" · ".join(inside.faults),
        )
    else:
        yield fine("database", "doctor-database", path=where.shown, revision=REVISION)
    yield _held(where, inside)
    if abs(inside.ahead) > AHEAD:
        seconds = round(abs(inside.ahead))
        yield look("clock", "doctor-clock-database", seconds=seconds)


def _held(where: Where, inside: Inside) -> Finding:
    """Say whether a program holds it: that is as it should be while Fil rouge runs."""
    if where.address:
        return fine("running", "doctor-connections", count=inside.connections)
    held = held_since(where.file)
    return fine("running", "doctor-held" if held else "doctor-free")


def room_found(where: Where) -> Finding:
    """Return whether there is room on the disk, also to write the file anew."""
    folder = _there(where.folder)
    try:
        free = shutil.disk_usage(folder).free
        size = where.file.stat().st_size if where.file.is_file() else 0
    except OSError as failed:
        reason = failed.strerror or type(failed).__name__
        return wrong("disk", "doctor-folder-unread", path=str(folder), reason=reason)
    facts: dict[str, Fact] = {"path": str(folder), "megabytes": free // 1_000_000}
    if free < LEAST:
        return wrong("disk", "doctor-disk-full", **facts)
    if free < size + ROOM:
        needed = (size + ROOM) // 1_000_000
        return look("disk", "doctor-disk-little", needed=needed, **facts)
    return fine("disk", "doctor-disk", **facts)


def rights_found(where: Where) -> Finding:
    """Return whether we may write what we have to, and nobody else may read it."""
    folder = _there(where.folder)
    if not os.access(folder, os.W_OK | os.X_OK):
        return wrong("rights", "doctor-not-writable", path=str(folder))
    files = [each for each in _own(where) if each.exists()]
    shut = [each for each in files if not os.access(each, os.R_OK | os.W_OK)]
    if shut:
        return wrong("rights", "doctor-not-writable", path=str(shut[0]))
    opened = [each for each in files if each.is_file() and open_to_others(each)]
    if opened:
        return look("rights", "doctor-open", path=str(opened[0]))
    return fine("rights", "doctor-rights")


def _own(where: Where) -> Iterator[Path]:
    """Yield what lies in the folder and is ours."""
    name = where.file.name
    yield where.folder / "files"
    yield where.folder / "failures.log"
    yield where.folder / f"{name}.tombstones"
    if not where.address:
        for end in ("", "-wal", "-shm"):
            yield where.folder / f"{name}{end}"


def _there(folder: Path) -> Path:
    """Return the folder, or the first above it that is there: it will be made."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), folder)
