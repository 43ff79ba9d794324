"""PostgreSQL: other versions, wrong addresses, other programs, and a server that goes away."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, event, func, select, text

from storage import inbox, people
from storage.errors import (
    InUseError,
    NewerDatabaseError,
    OlderDatabaseError,
    UnusableError,
)
from storage.inbox import Entry
from storage.postgres import Postgres
from storage.postgres_engine import engine
from storage.postgres_tables import glance, upgrade
from storage.tables import REVISION, addresses, metadata
from storage.vault import Vault
from tests import postgres

NOW = datetime(2026, 4, 1, tzinfo=UTC)


@pytest.fixture
def address() -> Iterator[str]:
    with postgres.database() as held:
        yield held


def add(tx: Connection, name: str) -> None:
    people.add(tx, f"terminal:{name}", name, "nl", NOW)


def count(tx: Connection) -> int:
    return int(tx.execute(select(func.count()).select_from(addresses)).scalar_one())


def revise(address: str, to: str) -> None:
    own = engine(address, Vault())
    with own.begin() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = :to"), {"to": to})
    own.dispose()


# --- versions and addresses ---------------------------------------------------------------------


def test_the_migrations_make_the_tables() -> None:
    with postgres.database(empty=True) as address:
        Postgres(address).shut()
        own = engine(address, Vault())
        with own.connect() as connection:
            context = MigrationContext.configure(connection)
            assert compare_metadata(context, metadata) == []
        own.dispose()


def test_an_older_database_is_refused_until_it_is_upgraded(address: str) -> None:
    revise(address, "0006")
    with pytest.raises(OlderDatabaseError, match="0006"):
        Postgres(address)
    with pytest.raises(OlderDatabaseError):
        glance(address, Vault(), count)


def test_upgrading_brings_an_empty_one_up_to_date() -> None:
    with postgres.database(empty=True) as address:
        assert upgrade(address) == ("None", REVISION)
        assert upgrade(address) == (REVISION, REVISION)
        Postgres(address).shut()


def test_a_newer_one_is_refused_by_all(address: str) -> None:
    revise(address, "9999")
    for opens in (Postgres, upgrade, lambda to: glance(to, Vault(), count)):
        with pytest.raises(NewerDatabaseError, match="9999"):
            opens(address)


def test_nobody_upgrades_what_is_in_use(address: str) -> None:
    held = Postgres(address)
    with pytest.raises(InUseError):
        upgrade(address)
    assert glance(address, Vault(), count) == 0  # looking is no harm
    held.shut()


@pytest.mark.parametrize(
    "wrong",
    [
        "postgresql://filrouge:hush@127.0.0.1:1/filrouge",
        "mysql://filrouge:hush@localhost/filrouge",
        "somewhere",
    ],
)
def test_a_wrong_address_is_said_without_the_password(wrong: str) -> None:
    with pytest.raises(UnusableError) as said:
        Postgres(wrong)
    assert "hush" not in str(said.value)


# --- other programs -----------------------------------------------------------------------------


async def test_what_another_program_did_meanwhile_is_seen_by_the_second_try(
    address: str,
) -> None:
    """Both want to give the same name if nobody has it: one of them does."""
    held = Postgres(address)
    other = engine(address, Vault())
    tries = list[bool]()

    def body(tx: Connection) -> bool:
        free = people.find(tx, "terminal:an") is None
        tries.append(free)
        if len(tries) == 1:
            with other.begin() as beside:
                assert people.find(beside, "terminal:an") is None
                add(beside, "an")
        if free:
            people.add(tx, "terminal:an", "another an", "fr", NOW)
        return free

    assert await held.run(body) is False
    assert tries == [True, False]
    assert postgres.rows(address, "SELECT person FROM addresses") == [("an",)]
    held.shut()
    other.dispose()


async def test_an_update_is_taken_once_also_by_two_programs(address: str) -> None:
    held = Postgres(address)
    other = engine(address, Vault())
    entry = Entry(account="bot", update="1", address="telegram:1", body={}, at=NOW)
    took = list[bool]()

    def elsewhere() -> None:
        for _ in range(20):
            try:
                with other.begin() as tx:
                    took.append(inbox.take(tx, entry))
            except Exception:
                continue
            return

    thread = threading.Thread(target=elsewhere)
    thread.start()
    took.append(await held.run(lambda tx: inbox.take(tx, entry)))
    thread.join()

    assert sorted(took) == [False, True]
    held.shut()
    other.dispose()


async def test_who_sees_what_fits_no_order_looks_anew(address: str) -> None:
    """A clerk closes the day while another still adds to it; a reader sees the one, not the other.

    PostgreSQL refuses the reader, who did nothing wrong: the second look finds all.
    """
    own = engine(address, Vault())
    with own.begin() as tx:
        tx.execute(text("CREATE TABLE day (number int)"))
        tx.execute(text("CREATE TABLE receipts (day int)"))
        tx.execute(text("INSERT INTO day VALUES (1)"))
    late = own.connect()
    late.begin()
    late.execute(text("INSERT INTO receipts SELECT number FROM day"))
    with own.begin() as closing:
        closing.execute(text("UPDATE day SET number = 2"))
    held = Postgres(address)
    looks = list[int]()

    def body(tx: Connection) -> tuple[int, int]:
        day = tx.execute(text("SELECT number FROM day")).scalar_one()
        looks.append(day)
        if len(looks) == 1:
            late.commit()
        found = tx.execute(text("SELECT count(*) FROM receipts")).scalar_one()
        return int(day), int(found)

    assert await held.read(body) == (2, 1)
    assert looks == [2, 2]
    late.close()
    held.shut()
    own.dispose()


# --- the server goes away ------------------------------------------------------------------------


@pytest.fixture
def server() -> Iterator[Any]:
    """Return a server of our own that can be stopped."""
    with postgres.own_server() as own:
        yield own


async def test_while_postgresql_is_away_turns_wait_and_then_go_on(server: Any) -> None:
    address = server.get_uri()
    held = Postgres(address)
    await held.run(lambda tx: add(tx, "n0"))
    server.stop()
    waiting = [
        asyncio.ensure_future(held.run(partial(add, name=f"n{n}"))) for n in range(1, 6)
    ]
    await asyncio.sleep(0.5)
    assert not any(each.done() for each in waiting)

    await asyncio.to_thread(server.start)
    await asyncio.gather(*waiting)

    assert await held.read(count) == 6
    held.shut()


async def test_when_it_stays_away_that_is_said(server: Any) -> None:
    held = Postgres(server.get_uri(), patience=0.3)
    server.stop()
    began = time.monotonic()
    with pytest.raises(Exception, match="onnect"):
        await held.run(lambda tx: add(tx, "an"))
    assert time.monotonic() - began < 10
    server.start()
    await held.run(lambda tx: add(tx, "an"))
    assert await held.read(count) == 1
    held.shut()


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_connection_that_breaks_at_the_commit_neither_loses_nor_doubles(
    address: str, when: str
) -> None:
    """What came of the commit is asked of PostgreSQL, rather than guessed."""
    held = Postgres(address)
    broken = list[Any]()

    def cut(connection: Any) -> None:
        if broken:
            return
        broken.append(connection)
        raw = connection.connection.dbapi_connection
        if when == "after":
            raw.commit()
        raw.close()

    event.listen(held._engine, "commit", cut)
    runs = list[str]()

    def body(tx: Connection) -> str:
        runs.append("run")
        add(tx, f"n{len(runs)}")
        return f"n{len(runs)}"

    kept = await held.run(body)

    assert broken
    assert len(runs) == (1 if when == "after" else 2)
    assert postgres.rows(address, "SELECT person FROM addresses") == [(kept,)]
    held.shut()
