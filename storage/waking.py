"""Wakes one of several programs when something is due (PgQueuer, on the same PostgreSQL).

A job is a poke: "look what is due". It carries nothing, and running it twice does no harm: what
is true stands in the tables. PgQueuer hands each to one program, and to another if that dies.
A `look` follows each `look`, so that one comes every few seconds whoever is there.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import make_url

if TYPE_CHECKING:
    from pgqueuer.queries import Queries

EVERY = 10.0  # seconds between two looks, over all programs
AGAIN = 5.0  # seconds until PgQueuer is tried again that could not go on
# without a sign of life, until another takes a poke over
ABANDONED = timedelta(seconds=10)

Look = Callable[[], Awaitable[None]]


class Wakes:
    """The pokes of one program among several."""

    def __init__(self, address: str, failed: Callable[[Exception], None]) -> None:
        """Use the database at `address`; tell `failed` what stood in the way."""
        self._address = _plain(address)
        self._failed = failed
        self._queries: Queries | None = None

    async def run(self, look: Look) -> None:
        """Look whenever we are poked, until cancelled."""
        while True:
            try:
                await self._run(look)
            except Exception as failed:
                self._failed(failed)
            finally:
                self._queries = None
            await asyncio.sleep(AGAIN)

    async def poke(self) -> bool:
        """Have one of the programs look now; return False if PgQueuer cannot be reached.

        Those who see the same moment come poke once between them.
        """
        return await self._put("due", math.floor(time.time()), 0.0)

    async def _run(self, look: Look) -> None:
        import psycopg
        from pgqueuer.db import PsycopgDriver
        from pgqueuer.models import Job
        from pgqueuer.qm import QueueManager
        from pgqueuer.queries import Queries

        own = await psycopg.AsyncConnection.connect(
            self._address, autocommit=True, application_name="filrouge-wakes"
        )
        async with own:
            queries = Queries(PsycopgDriver(own))
            await _prepare(own, queries)
            manager = QueueManager(queries)

            @manager.entrypoint("look")
            async def _look(_: Job) -> None:
                try:
                    await look()
                finally:
                    await self._put_next()
                    await _forget(queries)

            @manager.entrypoint("due")
            async def _due(_: Job) -> None:
                await look()

            self._queries = queries
            await self._put_next()
            try:
                await manager.run(
                    dequeue_timeout=timedelta(seconds=EVERY),
                    heartbeat_timeout=ABANDONED,
                    shutdown_on_listener_failure=True,
                    log_aggregation_interval=timedelta(0),
                )
            finally:
                manager.shutdown.set()

    async def _put_next(self) -> None:
        """Have somebody look once more: whoever asks, it is once in each span of time."""
        slot = math.floor(time.time() / EVERY) + 1
        await self._put("look", slot, slot * EVERY - time.time())

    async def _put(self, name: str, key: int, seconds: float) -> bool:
        queries = self._queries
        if queries is None:
            return False
        after = timedelta(seconds=seconds)
        try:
            await queries.enqueue(
                name, None, 0, after, f"{name}/{key}", on_conflict="skip"
            )
        except Exception as failed:
            self._failed(failed)
            return False
        return True


async def _forget(queries: Queries) -> None:
    """Drop PgQueuer's own notes once an hour: nobody reads them."""
    if time.time() % 3600 < EVERY:
        await queries.clear_queue_log()
        await queries.clear_statistics_log()


async def _prepare(own: object, queries: Queries) -> None:
    """Make the tables of PgQueuer, or bring them up to date, one program at a time."""
    import psycopg

    assert isinstance(own, psycopg.AsyncConnection)
    await own.execute("SELECT pg_advisory_lock(hashtext('filrouge pgqueuer'))")
    try:
        if await queries.has_table("pgqueuer"):
            await queries.upgrade()
        else:
            await queries.install()
    finally:
        await own.execute("SELECT pg_advisory_unlock(hashtext('filrouge pgqueuer'))")


def _plain(address: str) -> str:
    """Return an address as psycopg itself reads it."""
    url = make_url(address).set(drivername="postgresql")
    return url.render_as_string(hide_password=False)
