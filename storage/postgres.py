"""PostgreSQL in place of the SQLite file: one thread that writes, readers beside it.

Several programs may share it, each with such a thread.

Every transaction is SERIALIZABLE: what two programs do at the same time comes out as if one
had gone before the other. Where PostgreSQL cannot grant that, the body is run again, which any
body bears. While PostgreSQL is away, what is under way waits for it; whether a commit of that
moment went through is asked of PostgreSQL itself.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError

from storage import outbox, replicas
from storage.engines import keys_in_use, revision_of, unlock
from storage.errors import (
    InUseError,
    NewerDatabaseError,
    OlderDatabaseError,
    UnusableError,
)
from storage.ports import Body, T
from storage.tables import REVISION, metadata
from storage.vault import OPEN, Vault

MAKES = 0xF11_406F  # the advisory lock of whoever makes the tables
OVERTAKEN = {"40001", "40P01", "23505"}  # by another program, at the same rows
TRIES = 30  # until that is no coincidence any more
IN_THE_WAY = "55P03"  # somebody holds a lock for longer than we wait
BRIEFLY = "500ms"  # that all may be held up by waiting to write a table anew
PATIENCE = 60.0  # seconds that PostgreSQL may be away
logging.getLogger("psycopg").setLevel(logging.ERROR)  # its warnings are raised as well
_XACT = text("SELECT CAST(pg_current_xact_id_if_assigned() AS text)")
_STATUS = text("SELECT pg_xact_status(CAST(:known AS xid8))")


class Postgres:
    """A unit of work on a PostgreSQL database."""

    def __init__(
        self,
        address: str,
        vault: Vault = OPEN,
        *,
        shared: bool = False,
        patience: float = PATIENCE,
    ) -> None:
        """Open the database at a `postgresql://…` address; make its tables if it is empty.

        Others may use it beside us if both say that it is `shared`.
        Raise InUseError, NewerDatabaseError, OlderDatabaseError, UnusableError, KeyMissingError
        or NotSealedError.
        """
        self.address = address
        self._patience = patience
        self._shared = shared
        self._engine = engine(address, vault)
        self._number = replicas.fresh_number()
        self._connection: Connection | None = None
        try:
            held = self._connected()
            _make_tables(self._engine, held)
            with held.begin():
                unlock(held, vault)
        except BaseException as wrong:
            self._drop()
            self._engine.dispose()
            if isinstance(wrong, OperationalError):
                raise UnusableError(_reason(wrong)) from wrong
            raise
        self._writer = ThreadPoolExecutor(1, "filrouge-writer")

    async def run(self, body: Body[T]) -> T:
        """Return what `body` returns, once it is committed; nothing of it if it raises."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._writer, self._transact, body)

    async def read(self, body: Body[T]) -> T:
        """Return what `body` finds, in a transaction that cannot write."""
        return await asyncio.to_thread(self.look, body)

    def look(self, body: Body[T]) -> T:
        until = time.monotonic() + self._patience
        overtaken = 0
        while True:
            try:
                with self._engine.connect() as connection:
                    reading = connection.execution_options(
                        postgresql_readonly=True, postgresql_deferrable=False
                    )
                    with reading.begin():
                        return body(reading)
            except DBAPIError as failed:
                overtaken += 1
                if _code(failed) in OVERTAKEN and overtaken <= TRIES:
                    continue  # what it saw fits no order in which others went; look anew
                self._wait_for(failed, until)

    async def scrub(self) -> None:
        """Write the tables anew, so that nothing of what was deleted is left in their files.

        Raise TimeoutError while somebody looks for long: try again later.
        """
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._writer, self._write_anew)

    async def close(self) -> None:
        """Finish what is under way, then let go of the database."""
        await asyncio.to_thread(self.shut)

    def shut(self) -> None:
        """Let go of the database."""
        self._writer.shutdown()
        self._drop()
        self._engine.dispose()

    # --- writing ----------------------------------------------------------------------------

    def _transact(self, body: Body[T]) -> T:
        """Run a body until it is committed, or raises for a reason of its own."""
        until = time.monotonic() + self._patience
        overtaken = 0
        while True:
            found: list[T] = []
            known = ""
            try:
                connection = self._connected()
                with connection.begin() as transaction:
                    found.append(body(connection))
                    known = connection.execute(_XACT).scalar() or ""
                    transaction.commit()
                return found[0]
            except InUseError as taken:  # while we were not connected
                self._wait_for(taken, until)
            except DBAPIError as failed:
                if failed.connection_invalidated or _lost(failed):
                    self._drop()
                    self._wait_for(failed, until)
                    if known and self._committed(known, until):
                        return found[0]
                    continue
                self._roll_back()
                overtaken += 1
                if _code(failed) not in OVERTAKEN or overtaken > TRIES:
                    raise
                time.sleep(random.uniform(0, 0.002 * overtaken))  # noqa: S311

    def _roll_back(self) -> None:
        """Leave a transaction whose commit was refused: nothing else would."""
        if self._connection is not None:
            try:
                self._connection.rollback()
            except DBAPIError:
                self._drop()

    def _committed(self, known: str, until: float) -> bool:
        """Return whether a transaction went through whose connection broke at its commit."""
        while True:
            try:
                status = self._connected().execute(_STATUS, {"known": known}).scalar()
                self._connected().rollback()
            except DBAPIError as failed:
                self._drop()
                self._wait_for(failed, until)
                continue
            if status != "in progress":
                return bool(status == "committed")
            time.sleep(0.05)

    def _wait_for(self, failed: DBAPIError | InUseError, until: float) -> None:
        """Wait a moment for PostgreSQL to come back; raise what went wrong if it was long."""
        if isinstance(failed, DBAPIError) and not (
            failed.connection_invalidated or _lost(failed)
        ):
            raise failed
        if time.monotonic() > until:
            raise failed
        time.sleep(0.1)

    def _connected(self) -> Connection:
        if self._connection is None:
            fresh = self._engine.connect()
            try:
                _hold(fresh, shared=self._shared)
                self._show(fresh)
            except BaseException:
                fresh.close()
                raise
            self._connection = fresh
        return self._connection

    def _show(self, connection: Connection) -> None:
        """Show the others that we live; under another number if our lost connection still does."""
        before = self._number
        while not replicas.show(connection, self._number):
            self._number = replicas.fresh_number()
        self._engine.dialect.replica = self._number  # type: ignore[attr-defined]
        if self._number != before:
            outbox.hand_over(connection, before, self._number)
        connection.commit()

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection = None

    def _write_anew(self) -> None:
        outside = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        with outside as connection:
            connection.exec_driver_sql(f"SET lock_timeout = '{BRIEFLY}'")
            try:
                for table in metadata.sorted_tables:
                    connection.exec_driver_sql(f'VACUUM FULL "{table.name}"')
            except DBAPIError as failed:
                if _code(failed) != IN_THE_WAY:
                    raise
                raise TimeoutError from failed  # a backup looks; turns must not wait
            finally:
                connection.exec_driver_sql("RESET lock_timeout")
            connection.exec_driver_sql("CHECKPOINT")


def upgrade(address: str) -> tuple[str, str]:
    """Bring tables up to date that nobody else uses; return the revision before, and now.

    Raise InUseError, NewerDatabaseError or UnusableError.
    """
    from storage.migrations.upgrade import upgrade as migrate

    changing = engine(address, OPEN)
    try:
        with changing.connect() as held:
            _hold(held)
            before = revision_of(held)
            held.commit()
            if before is not None and before > REVISION:
                raise NewerDatabaseError(before)
            migrate(changing)
    except DBAPIError as wrong:
        raise UnusableError(_reason(wrong)) from wrong
    else:
        return str(before), REVISION
    finally:
        changing.dispose()


def glance(address: str, vault: Vault, body: Body[T]) -> T:
    """Return what `body` finds, also while another program holds the database.

    Raise UnusableError, NewerDatabaseError, OlderDatabaseError or KeyMissingError.
    """
    looking = engine(address, vault)
    try:
        with looking.connect() as tx:
            _compare(revision_of(tx))
            keys_in_use(tx, vault)
            return body(tx)
    except DBAPIError as wrong:
        raise UnusableError(_reason(wrong)) from wrong
    finally:
        looking.dispose()


@contextmanager
def looking_at_one_moment(address: str) -> Iterator[Connection]:
    """Hold a connection that sees one moment, however long it looks; nobody waits for it.

    Raise UnusableError.
    """
    looking = engine(address, OPEN, options="")
    try:
        with looking.connect() as connection:
            still = connection.execution_options(
                postgresql_readonly=True, postgresql_deferrable=True
            )
            with still.begin():
                yield still
    except DBAPIError as wrong:
        raise UnusableError(_reason(wrong)) from wrong
    finally:
        looking.dispose()


def engine(
    address: str,
    vault: Vault,
    *,
    isolation: str = "SERIALIZABLE",
    options: str = "-c enable_seqscan=off",
) -> Engine:
    """Return connections to a PostgreSQL database; raise UnusableError."""
    try:
        url = make_url(address)
    except ArgumentError:
        raise UnusableError("postgresql://name:password@host/database") from None
    if url.get_backend_name() not in {"postgresql", "postgres"}:
        raise UnusableError("postgresql://name:password@host/database")
    url = url.set(drivername="postgresql+psycopg")
    made = create_engine(
        url,
        isolation_level=isolation,
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,  # what people wrote is never part of an error
        connect_args={
            "connect_timeout": 5,
            "application_name": "filrouge",
            "options": options,
        },
    )
    made.dialect.vault = vault  # type: ignore[attr-defined]  # read by the column types
    return made


def beside(address: str) -> Engine:
    """Return connections for what needs no transaction, and may be lost; raise UnusableError."""
    options = "-c synchronous_commit=off"
    return engine(address, OPEN, isolation="AUTOCOMMIT", options=options)


def _hold(connection: Connection, *, shared: bool = False) -> None:
    """Take a place among those who share the database, or hold it alone; raise InUseError."""
    if not replicas.hold(connection, shared=shared):
        raise InUseError
    connection.commit()


def _make_tables(engine: Engine, held: Connection) -> None:
    """Make the tables of an empty database; raise if they are those of another version."""
    held.execute(text("SELECT pg_advisory_lock(:makes)"), {"makes": MAKES})
    held.commit()  # what we see from here on is what is there now
    try:
        revision = revision_of(held)
        held.commit()
        if revision is None:
            from storage.migrations.upgrade import upgrade

            upgrade(engine)
        else:
            _compare(revision)
    finally:
        held.rollback()
        held.execute(text("SELECT pg_advisory_unlock(:makes)"), {"makes": MAKES})
        held.commit()


def _compare(revision: str | None) -> None:
    """Raise if tables are those of another version than ours."""
    if revision is None or revision < REVISION:
        raise OlderDatabaseError(str(revision))
    if revision > REVISION:
        raise NewerDatabaseError(revision)


def _code(failed: DBAPIError) -> str:
    return str(getattr(failed.orig, "sqlstate", "") or "")


def _lost(failed: DBAPIError) -> bool:
    """Return whether PostgreSQL went away, or is not ready yet."""
    code = _code(failed)
    return code.startswith(("08", "57P")) or (
        isinstance(failed, OperationalError) and not code
    )


def _reason(wrong: DBAPIError) -> str:
    """Return what PostgreSQL said, on one line; it never says the password."""
    said: Any = wrong.orig
    return " ".join(str(said).split())
