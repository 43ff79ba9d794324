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
from functools import partial
from typing import Literal

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, OperationalError

from storage import replicas, under_way
from storage.engines import unlock
from storage.errors import AGAIN, InUseError, UnusableError
from storage.ports import Body, T
from storage.postgres_engine import code_of, engine, lost, reason_of
from storage.postgres_tables import hold, make_tables
from storage.tables import metadata
from storage.vault import OPEN, Vault
from storage.writer import Writer

Level = Literal["SERIALIZABLE", "REPEATABLE READ"]
ORDERED: Level = "SERIALIZABLE"  # as if one went after the other
STILL: Level = "REPEATABLE READ"  # as if the others stood still
OVERTAKEN = AGAIN | {"23505"}  # by another program, at the same rows
TRIES = 30  # until that is no coincidence any more
IN_THE_WAY = "55P03"  # somebody holds a lock for longer than we wait
BRIEFLY = "500ms"  # that all may be held up by waiting to write a table anew
FORBIDDEN = "42501"  # to whoever has not that right
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
            make_tables(self._engine, held)
            with held.begin():
                unlock(held, vault)
        except BaseException as wrong:
            self._drop()
            self._engine.dispose()
            if isinstance(wrong, OperationalError):
                raise UnusableError(reason_of(wrong)) from wrong
            raise
        self._writer = Writer()

    async def run(self, body: Body[T]) -> T:
        """Return what `body` returns, once it is committed; nothing of it if it raises."""
        return await self._writer.do(partial(self._transact, body, ORDERED))

    async def note(self, body: Body[T]) -> T:
        """Do as `run` for what rests on nothing but the rows it changes.

        It never overwrites what another program did meanwhile, and stands in nobody's way.
        """
        return await self._writer.do(partial(self._transact, body, STILL), note=True)

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
                if code_of(failed) in OVERTAKEN and overtaken <= TRIES:
                    continue  # what it saw fits no order in which others went; look anew
                self._wait_for(failed, until)

    async def scrub(self) -> None:
        """Write the tables anew, so that nothing of what was deleted is left in their files.

        Raise TimeoutError while somebody looks for long: try again later.
        """
        await self._writer.do(self._write_anew)

    async def close(self) -> None:
        """Finish what is under way, then let go of the database."""
        await asyncio.to_thread(self.shut)

    def shut(self) -> None:
        """Let go of the database."""
        self._writer.close()
        self._drop()
        self._engine.dispose()

    # --- writing ----------------------------------------------------------------------------

    def _transact(self, body: Body[T], level: Level) -> T:
        """Run a body until it is committed, or raises for a reason of its own."""
        until = time.monotonic() + self._patience
        overtaken = 0
        while True:
            found: list[T] = []
            known = ""
            try:
                connection = self._connected()
                connection.execution_options(isolation_level=level)
                with connection.begin() as transaction:
                    found.append(body(connection))
                    known = connection.execute(_XACT).scalar() or ""
                    transaction.commit()
                return found[0]
            except InUseError as taken:  # while we were not connected
                self._wait_for(taken, until)
            except DBAPIError as failed:
                if failed.connection_invalidated or lost(failed):
                    self._drop()
                    self._wait_for(failed, until)
                    if known and self._committed(known, until):
                        return found[0]
                    continue
                self._roll_back()
                overtaken += 1
                if code_of(failed) not in OVERTAKEN or overtaken > TRIES:
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
            failed.connection_invalidated or lost(failed)
        ):
            raise failed
        if time.monotonic() > until:
            raise failed
        time.sleep(0.1)

    def _connected(self) -> Connection:
        if self._connection is None:
            fresh = self._engine.connect()
            try:
                hold(fresh, shared=self._shared)
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
            under_way.hand_over(connection, before, self._number)
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
                if code_of(failed) != IN_THE_WAY:
                    raise
                raise TimeoutError from failed  # a backup looks; turns must not wait
            finally:
                connection.exec_driver_sql("RESET lock_timeout")
            _checkpoint(connection)


def _checkpoint(connection: Connection) -> None:
    """Have what was erased leave the files at once; without the right to, it is within minutes."""
    try:
        connection.exec_driver_sql("CHECKPOINT")
    except DBAPIError as failed:
        if code_of(failed) != FORBIDDEN:
            raise
