"""One SQLite file: one connection that writes, readers beside it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from sqlalchemy import Connection, RootTransaction
from sqlalchemy.exc import DatabaseError, OperationalError

from storage.engines import (
    PATIENCE,
    keep_journal,
    look_whether_ours,
    looking,
    reading,
    unlock,
    writing,
)
from storage.errors import InUseError, TroubleError, UnusableError
from storage.ports import Body, T
from storage.tables import REVISION
from storage.troubles import DISK, trouble_of
from storage.vault import OPEN, Vault

GROUP = 16  # turns that share a commit at the most
CHECKPOINTS = 3  # tries to empty the journal while somebody reads

Waiting = tuple[Body[Any], asyncio.Future[Any]]


class Database:
    """A unit of work on one SQLite file. Only one process may hold the file.

    Bodies run in the event loop, one after the other: they take less than a millisecond, and
    a thread of their own would hand Python's lock to and fro at each statement. What may take
    long, the disk at a commit and another program that holds the file, is waited for in a
    thread. Bodies that wait at the same time share one commit, with `synchronous=FULL`. When
    one of them fails, all are run again, each on its own: a body must bear being run twice.
    What `run` returned is on the disk.
    """

    def __init__(self, path: Path, vault: Vault = OPEN) -> None:
        """Open the file and bring its tables up to date; `vault` seals what people wrote.

        Raise InUseError, NewerDatabaseError, UnusableError, DamagedError, KeyMissingError or
        NotSealedError. A file that is refused stays as it was, byte for byte, and gets no
        journal beside it.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as wrong:
            raise UnusableError(str(wrong.strerror), trouble_of(wrong)) from wrong
        self._lock = FileLock(f"{path}.lock", thread_local=False)
        try:
            self._lock.acquire(timeout=0)
        except Timeout as held:
            raise InUseError(str(path)) from held
        except OSError as wrong:
            raise UnusableError(str(wrong.strerror), trouble_of(wrong)) from wrong
        self._writing = writing(path, vault)
        self._reading = reading(path, vault)
        try:
            readable = _can_be_read(path)
            with looking(path, vault) if readable else self._writing.connect() as tx:
                revision = look_whether_ours(tx, vault)
            keep_journal(self._writing)
            if revision != REVISION:
                from storage.migrations.upgrade import upgrade

                upgrade(self._writing)
            with self._writing.begin() as tx:
                unlock(tx, vault)
        except BaseException as wrong:
            self._let_go()
            if isinstance(wrong, DatabaseError):
                raise UnusableError(str(wrong.orig), trouble_of(wrong)) from wrong
            raise
        self._connection = self._writing.connect()
        _be_patient(self._connection, 0)
        self._aside = ThreadPoolExecutor(1, "filrouge-commit")
        self._waiting: deque[Waiting] = deque()
        self._scrubbing: list[asyncio.Future[None]] = []
        self._busy: asyncio.Task[None] | None = None

    async def run(self, body: Body[T]) -> T:
        """Return what `body` returns, once it is on the disk; nothing of it if it raises."""
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append((body, done))
        if self._busy is None:
            self._busy = asyncio.create_task(self._write())
        return await done

    async def note(self, body: Body[T]) -> T:
        """Do as `run`: nobody else writes here, so all costs the same."""
        return await self.run(body)

    async def read(self, body: Body[T]) -> T:
        """Return what `body` finds, on a connection that cannot write."""
        return await asyncio.to_thread(self.look, body)

    def look(self, body: Body[T]) -> T:
        with self._reading.connect() as connection:
            return body(connection)

    async def scrub(self) -> None:
        """Write the file anew, so that no byte of what was deleted is left in it or beside it."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._scrubbing.append(done)
        if self._busy is None:
            self._busy = asyncio.create_task(self._write())
        await done

    async def close(self) -> None:
        """Finish what is under way, then let go of the file."""
        if self._busy is not None:
            await asyncio.wait({self._busy})
        self.shut()

    def shut(self) -> None:
        """Let go of the file, which then holds all, also if somebody still reads."""
        if self._connection.closed:
            return
        self._aside.shutdown()
        with suppress(sqlite3.Error):  # what is in the journal stays there, as safely
            _empty_journal(self._connection)
        self._connection.close()
        self._let_go()

    @property
    def _raw(self) -> Any:
        return self._connection.connection.dbapi_connection

    def _let_go(self) -> None:
        self._reading.dispose()
        self._writing.dispose()
        self._lock.release()

    # --- writing ----------------------------------------------------------------------------

    async def _write(self) -> None:
        try:
            while self._waiting or self._scrubbing:
                if self._scrubbing:
                    await self._scrub()
                most = min(GROUP, len(self._waiting))
                group = [self._waiting.popleft() for _ in range(most)]
                group = [each for each in group if not each[1].done()]
                if group:
                    await self._commit_together(group)
        finally:
            self._busy = None

    async def _scrub(self) -> None:
        asked, self._scrubbing = self._scrubbing, []
        try:
            scrubbing = self._aside.submit(_write_anew, self._connection)
            await asyncio.shield(asyncio.wrap_future(scrubbing))
        except BaseException as failed:
            for done in asked:
                _settle(done, failed=failed)
            if isinstance(failed, asyncio.CancelledError):
                scrubbing.result()
                raise
        else:
            for done in asked:
                _settle(done)

    async def _commit_together(self, group: list[Waiting]) -> None:
        """Run bodies in one transaction; if one of them fails, each in one of its own."""
        try:
            found = await self._transact([body for body, _ in group])
        except BaseException as failed:
            if isinstance(failed, asyncio.CancelledError):
                for _, done in group:
                    done.cancel()
                raise
            if len(group) == 1 or _befalls_all(failed):
                for _, done in group:
                    _settle(done, failed=failed)
                return
            for each in group:
                await self._commit_together([each])
        else:
            for (_, done), each in zip(group, found, strict=True):
                _settle(done, each)

    async def _transact(self, bodies: list[Body[Any]]) -> list[Any]:
        transaction = await self._begun()
        try:
            found = [body(self._connection) for body in bodies]
            await self._commit(transaction)
        except BaseException:
            self._undo(transaction)
            raise
        return found

    async def _commit(self, transaction: RootTransaction) -> None:
        if not self._raw.in_transaction:
            raise TroubleError(DISK)  # SQLite took it back, and a body did not mind
        committing = self._aside.submit(transaction.commit)
        try:
            await asyncio.shield(asyncio.wrap_future(committing))
        except asyncio.CancelledError:
            committing.result()  # not half-way: nobody else may use the connection meanwhile
            raise

    def _undo(self, transaction: RootTransaction) -> None:
        """Take all of a transaction back, also if it is its commit that failed."""
        try:
            transaction.close()  # of one that is committed, a rollback is warned of
        finally:
            self._raw.rollback()  # of a commit that failed, SQLAlchemy leaves it open

    async def _begun(self) -> RootTransaction:
        """Begin; if another program holds the file, wait for it aside."""
        try:
            return self._connection.begin()
        except OperationalError:
            pass
        trying = self._aside.submit(_begin_patiently, self._connection)
        try:
            return await asyncio.shield(asyncio.wrap_future(trying))
        except asyncio.CancelledError:
            trying.result().rollback()
            raise


def _settle(
    done: asyncio.Future[Any], found: Any = None, failed: BaseException | None = None
) -> None:
    """Tell whoever waits, unless nobody does any more."""
    if done.done():
        return
    if failed is None:
        done.set_result(found)
    else:
        done.set_exception(failed)


def _befalls_all(failed: BaseException) -> bool:
    """Return whether the database itself failed, rather than one body."""
    own = isinstance(failed, (DatabaseError, sqlite3.Error))
    return own and bool(trouble_of(failed))


def _begin_patiently(connection: Connection) -> RootTransaction:
    _be_patient(connection, PATIENCE)
    try:
        return connection.begin()
    finally:
        _be_patient(connection, 0)


def _write_anew(connection: Connection) -> None:
    """Write all that is kept to fresh pages; empty the journal, which readers may hold up."""
    raw: Any = connection.connection.dbapi_connection
    _be_patient(connection, PATIENCE)
    try:
        raw.execute("VACUUM")
    finally:
        _be_patient(connection, 0)
    if not any(_empty_journal(connection) for _ in range(CHECKPOINTS)):
        raise TimeoutError


def _empty_journal(connection: Connection) -> bool:
    """Write what the journal holds into the file; return whether no reader was in the way."""
    raw: Any = connection.connection.dbapi_connection
    _be_patient(connection, PATIENCE)
    try:
        busy, *_ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        _be_patient(connection, 0)
    return not busy


def _be_patient(connection: Connection, milliseconds: int) -> None:
    raw: Any = connection.connection.dbapi_connection
    raw.execute(f"PRAGMA busy_timeout={milliseconds}")


def _can_be_read(path: Path) -> bool:
    """Return whether there is something to look at without writing.

    Where SQLite was killed half-way through a change, it takes that back before all else: only
    who may write can look.
    """
    half_way = path.with_name(f"{path.name}-journal").exists()
    return path.is_file() and not half_way
