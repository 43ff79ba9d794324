"""Making a backup, while others go on writing: whole, or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from storage import backups, disk, into_file
from storage.attachments import whole_files
from storage.backups import (
    DATABASE,
    FILES,
    TOMBSTONES,
    BrokenBackupError,
    LastBackup,
    Manifest,
)
from storage.errors import StorageError
from storage.tombstones import Tombstones
from storage.where import Where

PRIVATE = 0o700


class BeingMadeError(StorageError):
    """Another backup is being made in the same folder; wait until it is done."""


class SealingError(StorageError):
    """The key was changed while rows and files were copied, one after the other; try again later."""


def back_up(
    where: Where, root: Path, at: datetime, version: str, keep: int | None = None
) -> tuple[LastBackup, int]:
    """Make a backup in a dated folder in `root`; return it, and how many old ones were removed.

    What it holds is one moment of the database: nobody waits for it. Raise BeingMadeError,
    SealingError, UnusableError, NewerDatabaseError, DamagedError, NotTheSameError, or OSError
    for a disk that is full.
    """
    for folder in (root, where.folder):  # with PostgreSQL, nothing may lie there yet
        folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
    lock = FileLock(root / ".lock", thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as held:
        raise BeingMadeError(str(root)) from held
    try:
        backups.drop_unfinished(root)
        before = backups.all_in(root)
        made = root / f"{backups.UNFINISHED}{backups.name_of(at)}"
        try:
            made.mkdir(mode=PRIVATE)
            last = _fill(where, made, at, version, before[-1] if before else None)
            made.rename(root / backups.name_of(at))
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise
        disk.settle(root)
        backups.note_last(where.file, last)
        return last, backups.drop_old(root, at, keep)
    finally:
        lock.release()


def _fill(
    where: Where, made: Path, at: datetime, version: str, before: Path | None
) -> LastBackup:
    target = made / DATABASE
    target.touch(0o600)
    if where.address:
        into_file.from_postgres(where.address, target)
    else:
        into_file.from_sqlite(where.file, target)
    found = into_file.contents(target)
    beside = Tombstones.beside(where.file)
    beside.add(*found.marks)  # some may be of another machine
    marks = found.marks | beside.marks()
    disk.write(made / TOMBSTONES, "".join(f"{m}\n" for m in sorted(marks)).encode())
    known = _files(where.folder / FILES, made / FILES, before)
    if _keys_of(where) - found.keys:  # files may be sealed with one that no row names
        raise SealingError
    sizes = [each.stat().st_size for each in made.rglob("*") if each.is_file()]
    manifest = Manifest(
        format=backups.FORMAT,
        version=version,
        revision=found.revision,
        at=at,
        source="postgresql" if where.address else "sqlite",
        rows=found.rows,
        files=len(sizes) - 2,
        bytes=sum(sizes),
        tombstones=len(marks),
    )
    backups.write_manifest(made, manifest)
    backups.write_sums(made, known)
    return LastBackup(
        at=at,
        folder=str((made.parent / backups.name_of(at)).resolve()),
        rows=sum(found.rows.values()),
        files=manifest.files,
        bytes=manifest.bytes,
        missing=len(found.digests - {each.name for each in whole_files(made / FILES)}),
    )


def _keys_of(where: Where) -> frozenset[str]:
    """Return the names of the keys that are in use now."""
    if where.address:
        return into_file.keys_of_postgres(where.address)
    return into_file.keys_of_sqlite(where.file)


# --- what people sent -----------------------------------------------------------------------------


def _files(source: Path, target: Path, before: Path | None) -> Mapping[str, str]:
    """Copy files; those that the backup before has, stand in both. Return their sums.

    Files are never changed, only sealed anew: that shows in when they were written.
    """
    target.mkdir(mode=PRIVATE)
    noted: Mapping[str, str] = {}
    with suppress(BrokenBackupError):
        noted = backups.sums_of(before) if before else {}
    known: dict[str, str] = {}
    for path in whole_files(source):
        name = f"{FILES}/{path.parent.name}/{path.name}"
        to = target / path.parent.name / path.name
        to.parent.mkdir(mode=PRIVATE, exist_ok=True)
        with suppress(FileNotFoundError):  # erased just now
            if before and name in noted and _same(path, before / name):
                try:
                    os.link(before / name, to)
                except OSError:  # a file system without
                    disk.copy(before / name, to)
                known[name] = noted[name]
            else:
                disk.copy(path, to)
    for folder in (*target.iterdir(), target):
        disk.settle(folder)
    return known


def _same(path: Path, other: Path) -> bool:
    with suppress(OSError):
        here, there = path.stat(), other.stat()
        return (here.st_size, here.st_mtime_ns) == (there.st_size, there.st_mtime_ns)
    return False
