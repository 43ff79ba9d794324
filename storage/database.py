"""One SQLite file: a writer thread with its own connection, readers beside it."""

from __future__ import annotations

import asyncio
import json
import queue
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any, cast

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool, StaticPool

from storage.errors import InUseError, NewerDatabaseError, UnusableError
from storage.ports import Body, T
from storage.tables import REVISION

GROUP = 16  # turns that share a commit at the most


class Database:
    """A unit of work on one SQLite file. Only one process may hold the file.

    A body runs in the writer thread; bodies that wait at the same time share one commit, with
    `synchronous=FULL`. When one of them fails, all are run again, each on its own: a body must
    bear being run twice. What `run` returned is on the disk.
    """

    def __init__(self, path: Path) -> None:
        """Open the file and bring its tables up to date.

        Raise InUseError, NewerDatabaseError or UnusableError.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as wrong:
            raise UnusableError(wrong.strerror) from wrong
        self._lock = FileLock(f"{path}.lock", thread_local=False)
        try:
            self._lock.acquire(timeout=0)
        except Timeout as held:
            raise InUseError(str(path)) from held
        except OSError as wrong:
            raise UnusableError(wrong.strerror) from wrong
        self._writing = _engine(f"sqlite+pysqlite:///{path}", writes=True)
        self._reading = _engine(
            f"sqlite+pysqlite:///file:{path}?mode=ro&uri=true", writes=False
        )
        try:
            _bring_up_to_date(self._writing)
        except BaseException as wrong:
            self._let_go()
            if isinstance(wrong, DatabaseError):
                raise UnusableError(str(wrong.orig)) from wrong
            raise
        self._queue: queue.SimpleQueue[tuple[Body[Any], Future[Any]] | None] = (
            queue.SimpleQueue()
        )
        self._thread = threading.Thread(
            target=self._write, name="filrouge-writer", daemon=True
        )
        self._thread.start()

    async def run(self, body: Body[T]) -> T:
        """Return what `body` returns, once it is on the disk; nothing of it if it raises."""
        return await asyncio.wrap_future(self.submit(body))

    def submit(self, body: Body[T]) -> Future[T]:
        """Hand `body` to the writer thread."""
        future: Future[T] = Future()
        self._queue.put((body, future))
        return future

    async def read(self, body: Body[T]) -> T:
        """Return what `body` finds, on a connection that cannot write."""
        return await asyncio.to_thread(self.look, body)

    def look(self, body: Body[T]) -> T:
        with self._reading.connect() as connection:
            return body(connection)

    async def close(self) -> None:
        await asyncio.to_thread(self.shut)

    def shut(self) -> None:
        """Finish what waits, then let go of the file."""
        self._queue.put(None)
        self._thread.join()
        self._let_go()

    def _let_go(self) -> None:
        self._writing.dispose()
        self._reading.dispose()
        self._lock.release()

    def _write(self) -> None:
        with self._writing.connect() as connection:
            while (waiting := list(self._waiting())) and waiting[0] is not None:
                _commit_together(
                    connection, [each for each in waiting if each is not None]
                )
                if waiting[-1] is None:
                    break

    def _waiting(self) -> Iterator[tuple[Body[Any], Future[Any]] | None]:
        """Yield the next body, and those that already wait behind it; None at the end."""
        yield (first := self._queue.get())
        if first is None:
            return
        for _ in range(GROUP - 1):
            try:
                another = self._queue.get_nowait()
            except queue.Empty:
                return
            yield another
            if another is None:
                return


def _commit_together(
    connection: Connection, waiting: list[tuple[Body[Any], Future[Any]]]
) -> None:
    """Run bodies in one transaction; if one of them fails, each in one of its own."""
    running = [each for each in waiting if each[1].set_running_or_notify_cancel()]
    try:
        with connection.begin():
            found = [body(connection) for body, _ in running]
    except BaseException as failed:
        if len(running) == 1:
            running[0][1].set_exception(failed)
            return
    else:
        for (_, future), each in zip(running, found, strict=True):
            future.set_result(each)
        return
    for body, future in running:
        try:
            with connection.begin():
                result = body(connection)
        except BaseException as failed:
            future.set_exception(failed)
        else:
            future.set_result(result)


def _engine(url: str, *, writes: bool) -> Engine:
    engine = create_engine(
        url,
        poolclass=StaticPool if writes else NullPool,
        connect_args={"check_same_thread": False},
        hide_parameters=True,  # what people wrote is never part of an error
        json_serializer=lambda value: json.dumps(
            value, ensure_ascii=False, separators=(",", ":")
        ),
    )

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # transactions are ours to begin
        try:
            connection.execute("PRAGMA foreign_keys=ON")
            connection.execute("PRAGMA busy_timeout=5000")
            if writes:
                connection.execute("PRAGMA journal_mode=WAL")
                connection.execute("PRAGMA synchronous=FULL")
        except Exception:
            connection.close()  # nobody else will: it was never handed out
            raise

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _bring_up_to_date(engine: Engine) -> None:
    with engine.connect() as connection:
        known = inspect(connection).has_table("alembic_version")
        revision = (
            connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
            if known
            else None
        )
    if revision == REVISION:
        return
    if revision is not None and cast(str, revision) > REVISION:
        raise NewerDatabaseError(str(revision))
    from storage.migrations.upgrade import upgrade

    upgrade(engine)
