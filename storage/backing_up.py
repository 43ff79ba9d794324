"""Making a backup, while others go on writing: whole, or not at all."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection, MetaData, Table, create_engine, event
from sqlalchemy.types import DateTime

from storage import backups
from storage.backups import (
    DATABASE,
    FILES,
    TOMBSTONES,
    BrokenBackupError,
    LastBackup,
    Manifest,
)
from storage.columns import Time
from storage.copying import copy
from storage.engines import revision_of
from storage.errors import (
    NewerDatabaseError,
    StorageError,
    UnusableError,
)
from storage.migrations.upgrade import upgrade
from storage.tables import REVISION
from storage.tombstones import Tombstones
from storage.where import Where

PRIVATE = 0o700


class DamagedError(StorageError):
    """The database is damaged; what SQLite found is named. No backup is made of it."""


class BeingMadeError(StorageError):
    """Another backup is being made in the same folder; wait until it is done."""


def back_up(
    where: Where, root: Path, at: datetime, version: str, keep: int | None = None
) -> tuple[LastBackup, int]:
    """Make a backup in a dated folder in `root`; return it, and how many old ones were removed.

    What it holds is one moment of the database: nobody waits for it. Raise BeingMadeError,
    UnusableError, NewerDatabaseError, DamagedError, NotTheSameError, or OSError for a disk that is full.
    """
    root.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
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
        backups.settle(root)
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
        _from_postgres(where.address, target)
    else:
        _from_sqlite(where.file, target)
    revision, rows, marks = _look_through(target)
    beside = Tombstones.beside(where.file)
    beside.add(*marks)  # some may be of another machine
    marks |= beside.marks()
    backups.write(made / TOMBSTONES, "".join(f"{m}\n" for m in sorted(marks)).encode())
    known = _files(where.folder / FILES, made / FILES, before)
    sizes = [each.stat().st_size for each in made.rglob("*") if each.is_file()]
    manifest = Manifest(
        format=backups.FORMAT,
        version=version,
        revision=revision,
        at=at,
        source="postgresql" if where.address else "sqlite",
        rows=rows,
        files=len(sizes) - 2,
        bytes=sum(sizes),
        tombstones=len(marks),
    )
    backups.write_manifest(made, manifest)
    backups.write_sums(made, known)
    return LastBackup(
        at=at,
        folder=str((made.parent / backups.name_of(at)).resolve()),
        rows=sum(rows.values()),
        files=manifest.files,
        bytes=manifest.bytes,
    )


# --- the tables ---------------------------------------------------------------------------------


def _from_sqlite(source: Path, target: Path) -> None:
    """Copy in one step: in several, each write of somebody else would begin it anew."""
    try:
        with (
            closing(sqlite3.connect(f"{_uri(source)}?mode=ro", uri=True)) as reading,
            closing(sqlite3.connect(target)) as writing,
        ):
            reading.backup(writing)
    except sqlite3.OperationalError as wrong:
        raise UnusableError(str(wrong)) from wrong
    except sqlite3.DatabaseError as wrong:
        raise DamagedError(str(wrong)) from wrong


def _from_postgres(address: str, target: Path) -> None:
    """Copy what one moment shows, row by row, and compare; `pg_dump` is not needed.

    SERIALIZABLE READ ONLY DEFERRABLE waits for a moment at which no transaction can be in the
    way of another; from then on it neither fails nor makes others fail.
    """
    from storage.postgres import looking_at_one_moment

    with looking_at_one_moment(address) as source:
        revision = revision_of(source)
        if revision is None or revision > REVISION:
            raise NewerDatabaseError(str(revision))
        made = create_engine(f"sqlite+pysqlite:///{target}")

        @event.listens_for(made, "connect")
        def _connected(connection: sqlite3.Connection, _record: object) -> None:
            connection.isolation_level = None
            connection.execute("PRAGMA synchronous=OFF")  # `settle` waits for the disk

        @event.listens_for(made, "begin")
        def _begun(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN")

        upgrade(made, revision)
        with made.begin() as arriving:
            copy(source, arriving, tables_of(arriving))
        made.dispose()


def tables_of(tx: Connection) -> list[Table]:
    """Return the tables as they are in a file, which may be those of an earlier version."""
    found = MetaData()
    found.reflect(tx)
    tables = [each for each in found.sorted_tables if each.name != "alembic_version"]
    for table in tables:
        for column in table.columns:
            if isinstance(column.type, DateTime):
                column.type = Time()
    return tables


def _look_through(target: Path) -> tuple[str, dict[str, int], set[str]]:
    """Return revision, rows by table, and marks of the erased; raise DamagedError."""
    try:
        with closing(sqlite3.connect(target, isolation_level=None)) as made:
            made.execute("PRAGMA journal_mode=DELETE")  # all of it in one file
            said = [row[0] for row in made.execute("PRAGMA integrity_check(1)")]
            if said != ["ok"]:
                raise DamagedError(" ".join(said[0].split()))
            listed = made.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            tables = [row[0] for row in listed if not row[0].startswith("sqlite_")]
            if "alembic_version" not in tables:
                raise UnusableError(DATABASE)
            (revision,) = made.execute(
                "SELECT version_num FROM alembic_version"
            ).fetchone()
            if revision > REVISION:
                raise NewerDatabaseError(revision)
            tables.remove("alembic_version")
            counted = {each: _count(made, each) for each in sorted(tables)}
            marks = set[str]()
            if "tombstones" in tables:
                marks = {row[0] for row in made.execute("SELECT mark FROM tombstones")}
    except sqlite3.DatabaseError as wrong:
        raise DamagedError(str(wrong)) from wrong
    backups.settle(target)
    return revision, counted, marks


def _count(made: sqlite3.Connection, table: str) -> int:
    found = made.execute(f'SELECT count(*) FROM "{table}"')  # noqa: S608
    return int(found.fetchone()[0])


def _uri(path: Path) -> str:
    return path.resolve().as_uri()


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
    for path in sorted(source.glob("??/*")):
        if len(path.name) != 64:
            continue  # not written to its end
        name = f"{FILES}/{path.parent.name}/{path.name}"
        to = target / path.parent.name / path.name
        to.parent.mkdir(mode=PRIVATE, exist_ok=True)
        with suppress(FileNotFoundError):  # erased just now
            if before and name in noted and _same(path, before / name):
                try:
                    os.link(before / name, to)
                except OSError:  # a file system without
                    _copy(before / name, to)
                known[name] = noted[name]
            else:
                _copy(path, to)
    for folder in (*target.iterdir(), target):
        backups.settle(folder)
    return known


def _copy(path: Path, to: Path) -> None:
    shutil.copy2(path, to)
    to.chmod(0o600)
    backups.settle(to)


def _same(path: Path, other: Path) -> bool:
    with suppress(OSError):
        here, there = path.stat(), other.stat()
        return (here.st_size, here.st_mtime_ns) == (there.st_size, there.st_mtime_ns)
    return False
