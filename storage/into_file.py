"""All tables, as one moment shows them, into an SQLite file: from a file, or from PostgreSQL."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from msgspec import Struct
from sqlalchemy import (
    URL,
    Connection,
    MetaData,
    Table,
    create_engine,
    event,
    inspect,
    select,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import DateTime

from storage import disk
from storage.columns import Time
from storage.copying import copy
from storage.engines import revision_of
from storage.errors import DamagedError, NewerDatabaseError, UnusableError
from storage.migrations.upgrade import upgrade
from storage.tables import REVISION, keys
from storage.troubles import FOREIGN
from storage.vault import OPEN


def from_sqlite(source: Path, target: Path) -> None:
    """Copy in one step: in several, each write of somebody else would begin it anew."""
    try:
        with (
            closing(sqlite3.connect(f"{_uri(source)}?mode=ro", uri=True)) as reading,
            closing(sqlite3.connect(target)) as writing,
        ):
            reading.backup(writing)
    except sqlite3.OperationalError as wrong:
        look_at_the_disk(wrong, target)
        raise UnusableError(str(wrong)) from wrong
    except sqlite3.DatabaseError as wrong:
        raise DamagedError(str(wrong)) from wrong


def from_postgres(address: str, target: Path) -> None:
    """Copy what one moment shows, row by row, and compare; `pg_dump` is not needed.

    SERIALIZABLE READ ONLY DEFERRABLE waits for a moment at which no transaction can be in the
    way of another; from then on it neither fails nor makes others fail.
    """
    with looking_at_one_moment(address) as source:
        revision = revision_of(source)
        if revision is None or revision > REVISION:
            raise NewerDatabaseError(str(revision))
        made = create_engine(URL.create("sqlite+pysqlite", database=str(target)))

        @event.listens_for(made, "connect")
        def _connected(connection: sqlite3.Connection, _record: object) -> None:
            connection.isolation_level = None
            connection.execute(
                "PRAGMA synchronous=OFF"
            )  # disk.settle waits for the disk

        @event.listens_for(made, "begin")
        def _begun(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN")

        try:
            upgrade(made, revision)
            with made.begin() as arriving:
                copy(source, arriving, tables_of(arriving))
        except DBAPIError as wrong:
            look_at_the_disk(wrong.orig, target)
            raise
        finally:
            made.dispose()


def look_at_the_disk(wrong: BaseException | None, target: Path) -> None:
    """Raise OSError if it was the disk that SQLite could not write to."""
    code = getattr(wrong, "sqlite_errorcode", 0) & 0xFF
    reason = {sqlite3.SQLITE_FULL: errno.ENOSPC, sqlite3.SQLITE_IOERR: errno.EIO}
    if code in reason:
        raise OSError(reason[code], os.strerror(reason[code]), str(target)) from wrong


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


class Contents(Struct, frozen=True, kw_only=True):
    """What is in a file."""

    revision: str
    rows: Mapping[str, int]  # by table
    marks: frozenset[str]  # of the erased
    digests: frozenset[str]  # of what people sent
    keys: frozenset[str]  # names of those that something is sealed with


def contents(target: Path) -> Contents:
    """Return what is in a file that is whole; safely on the disk then.

    Raise DamagedError, NewerDatabaseError or UnusableError.
    """
    try:
        with closing(sqlite3.connect(target, isolation_level=None)) as made:
            made.execute("PRAGMA journal_mode=DELETE")  # all of it in one file
            said = _all(made, "PRAGMA integrity_check(1)")
            if said != ["ok"]:
                raise DamagedError(" ".join(said[0].split()))
            listed = _all(made, "SELECT name FROM sqlite_master WHERE type = 'table'")
            tables = {each for each in listed if not each.startswith("sqlite_")}
            if "alembic_version" not in tables:
                raise UnusableError("", FOREIGN)
            revision = max(_all(made, "SELECT version_num FROM alembic_version"))
            if revision > REVISION:
                raise NewerDatabaseError(revision)
            erased = "tombstones" in tables  # an early version has none
            marks = _all(made, "SELECT mark FROM tombstones") if erased else []
            found = Contents(
                revision=revision,
                rows={
                    each: _count(made, each)
                    for each in sorted(tables - {"alembic_version"})
                },
                marks=frozenset(marks),
                digests=frozenset(_all(made, "SELECT sha256 FROM attachments")),
                keys=_keys(made),
            )
    except sqlite3.DatabaseError as wrong:
        raise DamagedError(str(wrong)) from wrong
    disk.settle(target)
    return found


def keys_of_sqlite(source: Path) -> frozenset[str]:
    """Return the names of the keys that something is sealed with at this moment."""
    try:
        with closing(sqlite3.connect(f"{_uri(source)}?mode=ro", uri=True)) as reading:
            return _keys(reading)
    except sqlite3.DatabaseError as wrong:
        raise UnusableError(str(wrong)) from wrong


def keys_of_postgres(address: str) -> frozenset[str]:
    """Do as `keys_of_sqlite`, for the tables at an address; raise UnusableError."""
    with looking_at_one_moment(address) as source:
        if not inspect(source).has_table(keys.name):
            return frozenset()
        return frozenset(source.execute(select(keys.c.name)).scalars())


def _keys(made: sqlite3.Connection) -> frozenset[str]:
    known = _all(made, "SELECT name FROM sqlite_master WHERE name = 'keys'")
    return frozenset(_all(made, "SELECT name FROM keys") if known else ())


def _all(made: sqlite3.Connection, asked: str) -> list[str]:
    return [row[0] for row in made.execute(asked)]


def _count(made: sqlite3.Connection, table: str) -> int:
    found = made.execute(f'SELECT count(*) FROM "{table}"')  # noqa: S608
    return int(found.fetchone()[0])


def _uri(path: Path) -> str:
    return path.resolve().as_uri()


@contextmanager
def looking_at_one_moment(address: str) -> Iterator[Connection]:
    """Hold a connection that sees one moment, however long it looks; nobody waits for it.

    Raise UnusableError.
    """
    from storage.postgres_engine import (  # its driver takes a while to load
        engine,
        reason_of,
    )

    looking = engine(address, OPEN)
    try:
        with looking.connect() as connection:
            still = connection.execution_options(
                postgresql_readonly=True, postgresql_deferrable=True
            )
            with still.begin():
                yield still
    except DBAPIError as wrong:
        raise UnusableError(reason_of(wrong)) from wrong
    finally:
        looking.dispose()
