"""Putting a backup in place of a database that is gone: whole, or not at all."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout
from msgspec import Struct
from sqlalchemy import Connection

from storage import backups, disk, settling
from storage.attachments import Attachments, held, whole_files
from storage.backups import DATABASE, FILES, TOMBSTONES, Manifest, NewerBackupError
from storage.copying import NotEmptyError, copy, look_for_rows
from storage.database import Database
from storage.errors import InUseError, NotSealedError
from storage.ports import Store
from storage.tables import REVISION
from storage.tombstones import Tombstones
from storage.vault import OPEN, Vault
from storage.where import Where

BESIDE = ("", "-wal", "-shm", "-journal")  # what SQLite leaves of a database


class Restored(Struct, frozen=True, kw_only=True):
    """What came of it."""

    manifest: Manifest
    rows: int
    erased: int  # people who had themselves erased after the backup was made


def restore(backup: Path, where: Where, vault: Vault, now: datetime) -> Restored:
    """Check a backup, and put it where there is nothing yet.

    All is made ready in a folder beside the place: tables of an earlier version are brought
    up to date, and whoever was erased since is erased again. Should it be broken off, nothing
    is there, and it can be begun again.

    Raise BrokenBackupError, NewerBackupError, NotEmptyError, InUseError, UnusableError,
    KeyMissingError, NotTheSameError, or OSError for a disk that is full.
    """
    manifest = backups.read_manifest(backup)
    if manifest.revision > REVISION:
        raise NewerBackupError(manifest.version)
    where.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _place(where) as target:
        backups.check(backup)
        ready = where.folder / f".{where.file.name}.restoring"
        shutil.rmtree(ready, ignore_errors=True)
        ready.mkdir(mode=0o700)
        try:
            disk.copy(backup / DATABASE, ready / DATABASE)
            if (backup / FILES).is_dir():
                _copy_files(backup / FILES, ready / FILES)
            tombstones = Tombstones.beside(where.file)
            tombstones.add(*_marks(backup))
            database = _open(ready / DATABASE, vault)
            try:
                erased = asyncio.run(
                    _made_ready(database, ready / FILES, tombstones, now)
                )
                _move_files(ready / FILES, where.folder / FILES)
                rows = sum(manifest.rows.values())
                if target is not None:
                    rows = asyncio.run(_move_rows(database, target))
            finally:
                database.shut()
            if target is None:
                disk.settle(ready / DATABASE)
                (ready / DATABASE).rename(where.file)
                disk.settle(where.folder)
        finally:
            shutil.rmtree(ready, ignore_errors=True)
    return Restored(manifest=manifest, rows=rows, erased=erased)


@contextmanager
def _place(where: Where) -> Iterator[Store | None]:
    """Hold the place so that nobody else does; yield a database that is there and empty."""
    if where.address:
        target = where.open(OPEN)
        try:
            target.look(look_for_rows)
            yield target
        finally:
            target.shut()
        return
    for each in BESIDE:
        if (path := where.file.with_name(where.file.name + each)).exists():
            raise NotEmptyError(path.name)
    lock = FileLock(f"{where.file}.lock", thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as taken:
        raise InUseError(str(where.file)) from taken
    try:
        yield None
    finally:
        lock.release()


def _open(path: Path, vault: Vault) -> Database:
    try:
        return Database(path, vault)
    except NotSealedError:  # it is from before there was a key
        return Database(path)


async def _made_ready(
    database: Database, files: Path, tombstones: Tombstones, now: datetime
) -> int:
    """Have everything as it may stay; return how many were erased again."""

    def settled(tx: Connection) -> tuple[int, list[str]]:
        erased, dropped = settling.bury_again(tx, tombstones.marks(), now)
        settling.settle(tx, now)
        return erased, [each for each in dropped if not held(tx, each)]

    erased, dropped = await database.run(settled)
    Attachments(files).drop(dropped)
    if erased:
        await database.scrub()
    return erased


async def _move_rows(source: Database, target: Store) -> int:
    def body(arriving: Connection) -> int:
        return sum(
            each.rows for each in source.look(lambda leaving: copy(leaving, arriving))
        )

    return await target.run(body)


def _marks(backup: Path) -> set[str]:
    """Return the marks of the erased, also those of backups beside it, which may be newer."""
    found = set(Tombstones(backup / TOMBSTONES).marks())
    for other in backups.all_in(backup.parent):
        found |= Tombstones(other / TOMBSTONES).marks()
    return found


def _copy_files(source: Path, target: Path) -> None:
    for path in whole_files(source):
        to = target / path.parent.name / path.name
        to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        disk.copy(path, to)


def _move_files(source: Path, target: Path) -> None:
    """Put files in place; what lies there under the same name may be sealed with another key."""
    for path in whole_files(source):
        to = target / path.parent.name / path.name
        to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.replace(to)
        disk.settle(to.parent)
