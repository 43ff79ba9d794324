"""Connections to one SQLite file, and whether it and its keys are such as we can read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    create_engine,
    event,
    insert,
    inspect,
    select,
    text,
)
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool, StaticPool

from storage.errors import (
    DamagedError,
    KeyMissingError,
    NewerDatabaseError,
    NotSealedError,
    OlderDatabaseError,
    UnusableError,
)
from storage.ports import Body, T
from storage.tables import REVISION, keys, people
from storage.troubles import FOREIGN, trouble_of
from storage.vault import PLAIN, Vault

PATIENCE = 5000  # milliseconds to wait for a program that holds the file for a moment


def writing(path: Path, vault: Vault) -> Engine:
    """Return an engine with one connection that writes; first `keep_journal`, once it is ours."""
    return _engine(str(path), vault, writes=True)


def keep_journal(engine: Engine) -> None:
    """Have what is written go to a journal beside the file first; this is noted in the file."""
    with engine.connect() as connection:
        raw: Any = connection.connection.dbapi_connection
        raw.execute("PRAGMA journal_mode=WAL")


def reading(path: Path, vault: Vault) -> Engine:
    """Return an engine whose connections cannot write."""
    return _engine(f"{path.resolve().as_uri()}?mode=ro", vault)


@contextmanager
def looking(path: Path, vault: Vault) -> Iterator[Connection]:
    """Yield a connection to see whether a file is ours: one that is refused gets nothing beside it.

    To read a file that has a journal, SQLite makes one where there is none, and who only reads
    cannot take it away again. Without one, the file alone holds all, so it is read as it lies.
    """
    as_it_lies = "&immutable=1" if _rests(path) else ""
    engine = _engine(f"{path.resolve().as_uri()}?mode=ro{as_it_lies}", vault)
    try:
        with engine.connect() as tx:
            yield tx
    finally:
        engine.dispose()


def glance(path: Path, vault: Vault, body: Body[T]) -> T:
    """Return what `body` finds, also while another process holds the database.

    Raise UnusableError, NewerDatabaseError, OlderDatabaseError or KeyMissingError.
    """
    engine = reading(path, vault)
    try:
        with looking(path, vault) as tx:
            compare(revision_of(tx))
            keys_in_use(tx, vault)
        with engine.connect() as tx:
            return body(tx)
    except DatabaseError as wrong:
        raise UnusableError(str(wrong.orig), trouble_of(wrong)) from wrong
    finally:
        engine.dispose()


def look_through(tx: Connection) -> None:
    """Read each page of an SQLite file, to see that they fit; raise DamagedError.

    It reads all there is: a second or so for a gigabyte. PostgreSQL looks after its own pages.
    """
    if tx.dialect.name != "sqlite":
        return
    found = tx.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if found != "ok":
        raise DamagedError(str(found))


def revision_of(tx: Connection) -> str | None:
    """Return the newest migration that a database went through; None of an empty one.

    Raise UnusableError for an SQLite file of another program: nothing is put among its tables.
    """
    looking = inspect(tx)
    if not looking.has_table("alembic_version"):
        if tx.dialect.name == "sqlite" and looking.get_table_names():
            raise UnusableError("", FOREIGN)
        return None
    found: str | None = tx.execute(
        text("SELECT version_num FROM alembic_version")
    ).scalar()
    return found


def compare(revision: str | None) -> None:
    """Raise NewerDatabaseError or OlderDatabaseError if tables are of another version than ours."""
    if revision is None or revision < REVISION:
        raise OlderDatabaseError(str(revision))
    if revision > REVISION:
        raise NewerDatabaseError(revision)


def keys_in_use(tx: Connection, vault: Vault) -> set[str]:
    """Return the names of the keys that something is sealed with; raise KeyMissingError.

    Files may lie there that are not sealed, or sealed with another key, until what was begun
    with a new key is finished (storage/sealing.py): all keys that may be needed are noted.
    """
    needed = set(tx.execute(select(keys.c.name)).scalars())
    vault.plain_files = vault.plain_files or PLAIN in needed
    needed.discard(PLAIN)
    if needed - set(vault.names):
        raise KeyMissingError(", ".join(sorted(needed - set(vault.names))))
    return needed


def look_whether_ours(tx: Connection, vault: Vault) -> str | None:
    """Return the revision of an SQLite file that we may write to; None of an empty one.

    It changes nothing. Raise UnusableError, DamagedError, NewerDatabaseError, KeyMissingError or
    NotSealedError.
    """
    look_through(tx)
    revision = revision_of(tx)
    if revision is None:
        return None
    if revision > REVISION:
        raise NewerDatabaseError(revision)
    knows_keys = inspect(tx).has_table(keys.name)  # a very old one does not
    _compare_keys(tx, vault, keys_in_use(tx, vault) if knows_keys else set())
    return revision


def unlock(tx: Connection, vault: Vault) -> None:
    """Look whether the keys fit; note the first in a database that is still empty."""
    needed = keys_in_use(tx, vault)
    _compare_keys(tx, vault, needed)
    if vault.names and vault.names[0] not in needed:
        now = datetime.now(UTC)
        tx.execute(insert(keys), {"name": vault.names[0], "since": now})


def _compare_keys(tx: Connection, vault: Vault, needed: set[str]) -> None:
    """Raise NotSealedError if there is a key, and what is kept is not sealed yet."""
    if vault.names and not needed:
        used = tx.execute(select(people.c.id).limit(1)).first() is not None
        if used:
            raise NotSealedError


def _rests(path: Path) -> bool:
    """Return whether a file is to have a journal (https://sqlite.org/fileformat2.html), and has none."""
    if path.with_name(f"{path.name}-wal").exists():
        return False
    try:
        with path.open("rb") as file:
            return file.read(20)[18:] == b"\2\2"
    except OSError:
        return False  # SQLite says what is wrong with it


def _engine(name: str, vault: Vault, *, writes: bool = False) -> Engine:
    """Return an engine for a file: by its path, or by a URI (https://sqlite.org/uri.html)."""
    uri = {} if writes else {"uri": "true"}
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=name, query=uri),
        poolclass=StaticPool if writes else QueuePool,
        connect_args={"check_same_thread": False},
        hide_parameters=True,  # what people wrote is never part of an error
    )
    engine.dialect.vault = vault  # type: ignore[attr-defined]  # read by the column types

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # transactions are ours to begin
        try:
            connection.execute("PRAGMA foreign_keys=ON")
            connection.execute(f"PRAGMA busy_timeout={PATIENCE}")
            if writes:
                connection.execute("PRAGMA synchronous=FULL")
                connection.execute("PRAGMA secure_delete=ON")  # with zeros
        except Exception:
            connection.close()  # nobody else will: it was never handed out
            raise

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
