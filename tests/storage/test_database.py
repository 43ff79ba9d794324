"""One SQLite file: all or nothing, one process, and safe when the process is killed."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, func, select, text

from storage import people
from storage.database import Database
from storage.errors import (
    NewerDatabaseError,
    OlderDatabaseError,
    StorageError,
    UnusableError,
)
from storage.migrations.upgrade import upgrade
from storage.tables import REVISION, addresses, metadata
from storage.troubles import FOREIGN
from storage.vault import OPEN, Vault
from storage.where import Where

NOW = datetime(2026, 4, 1, tzinfo=UTC)


def add(tx: Connection, name: str) -> None:
    people.add(tx, f"terminal:{name}", name, "nl", NOW)


def count(tx: Connection) -> int:
    return int(tx.execute(select(func.count()).select_from(addresses)).scalar_one())


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "a.db")


async def test_another_program_that_holds_the_file_is_waited_for(
    tmp_path: Path, database: Database
) -> None:
    other = sqlite3.connect(tmp_path / "a.db", check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(0.2, other.rollback).start()
    began = time.perf_counter()

    ticks = 0
    waiting = asyncio.ensure_future(database.run(lambda tx: add(tx, "an")))
    while not waiting.done():
        await asyncio.sleep(0.01)  # meanwhile everything else goes on
        ticks += 1

    assert time.perf_counter() - began >= 0.2
    assert ticks > 2
    assert await database.read(count) == 1
    other.close()
    await database.close()


async def test_closed_the_file_alone_holds_all_though_somebody_still_reads(
    tmp_path: Path, database: Database
) -> None:
    looking, seen = threading.Event(), threading.Event()

    def slowly(tx: Connection) -> int:
        found = count(tx)
        looking.set()
        seen.wait(5)
        return found

    await database.run(lambda tx: add(tx, "an"))
    reading = asyncio.ensure_future(database.read(slowly))
    await asyncio.to_thread(looking.wait, 5)
    await database.run(lambda tx: add(tx, "bert"))  # the reader does not see it
    threading.Timer(0.2, seen.set).start()
    await database.close()

    (tmp_path / "b.db").write_bytes((tmp_path / "a.db").read_bytes())  # without -wal
    copied = Database(tmp_path / "b.db")
    assert copied.look(count) == 2
    assert await reading == 1
    copied.shut()


async def test_what_is_cut_off_at_its_commit_is_kept_and_warns_of_nothing(
    database: Database, recwarn: pytest.WarningsRecorder
) -> None:
    committing, seen = threading.Event(), threading.Event()

    @event.listens_for(Engine, "commit")
    def _slowly(_: Connection) -> None:
        committing.set()
        seen.wait(5)

    try:
        writing = asyncio.ensure_future(database.run(lambda tx: add(tx, "an")))
        await asyncio.to_thread(committing.wait, 5)
        for each in asyncio.all_tasks() - {asyncio.current_task()}:
            each.cancel()  # as the end of a loop does
        threading.Timer(0.1, seen.set).start()

        with pytest.raises(asyncio.CancelledError):
            await writing
    finally:
        seen.set()
        event.remove(Engine, "commit", _slowly)

    assert await database.read(count) == 1
    assert [each.message for each in recwarn] == []
    await database.run(lambda tx: add(tx, "bert"))
    assert await database.read(count) == 2
    await database.close()


async def test_a_database_of_a_newer_version_is_refused(
    tmp_path: Path, database: Database
) -> None:
    await database.run(
        lambda tx: tx.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    )
    await database.close()

    with pytest.raises(NewerDatabaseError):
        Database(tmp_path / "a.db")


def test_the_migrations_make_the_tables(tmp_path: Path) -> None:
    Database(tmp_path / "a.db").shut()
    engine = create_engine(f"sqlite:///{tmp_path / 'a.db'}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)

        assert compare_metadata(context, metadata) == []
        assert context.get_current_revision() == REVISION
    engine.dispose()
    folder = Path(__file__).parents[2] / "storage" / "migrations"
    assert ScriptDirectory(str(folder)).get_current_head() == REVISION


WRITES = """
import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path
from storage import people
from storage.database import Database

async def write():
    database = Database(Path(sys.argv[1]))
    for n in range(100_000):
        await database.run(
            lambda tx, n=n: people.add(tx, f"a:{n}", str(n), "nl", datetime.now(UTC))
        )
        print(n, flush=True)

asyncio.run(write())
"""


def test_what_was_confirmed_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    for _ in range(3):
        path.unlink(missing_ok=True)
        with subprocess.Popen(
            [sys.executable, "-c", WRITES, str(path)], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout
            process.stdout.readline()
            time.sleep(0.3)
            process.send_signal(signal.SIGKILL)
            told = [int(line) for line in process.stdout.read().split()]

        database = Database(path)
        kept = database.look(count)
        database.shut()

        assert told
        assert kept in {told[-1] + 1, told[-1] + 2}  # one more may be kept and not told


# --- which file it is ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a b", "a#b", "100%20", "who?", "one&uri=false"])
async def test_a_path_may_have_any_letters(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "a.db"
    database = Database(path)
    await database.run(lambda tx: add(tx, "an"))

    assert await database.read(count) == 1
    assert Where(path).glance(OPEN, count) == 1
    await database.close()
    assert path.stat().st_size > 0
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_look_at_an_older_one_says_that_it_is_older(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    engine = create_engine(f"sqlite:///{path}")
    upgrade(engine, "0007")
    engine.dispose()

    with pytest.raises(OlderDatabaseError, match="0007"):
        Where(path).glance(OPEN, count)
    assert Where(path).upgrade(OPEN) == ("0007", REVISION)
    assert Where(path).glance(OPEN, count) == 0


def test_nothing_is_put_among_the_tables_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE photos (name TEXT)")

    for opens in (
        lambda: Where(path).glance(OPEN, count),
        lambda: Where(path).upgrade(OPEN),
        lambda: Database(path),
    ):
        with pytest.raises(UnusableError) as wrong:
            opens()
        assert wrong.value.trouble == FOREIGN

    with closing(sqlite3.connect(path)) as other:
        found = other.execute("SELECT name FROM sqlite_master").fetchall()
    assert found == [("photos",)]


KEY, OTHER = bytes(range(32)), bytes(range(1, 33))


def _changed(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        for each in statements:
            other.execute(each)


def foreign(path: Path) -> Vault:
    _changed(path, "CREATE TABLE photos (name TEXT)")
    return OPEN


def newer(path: Path) -> Vault:
    Database(path).shut()
    _changed(path, "UPDATE alembic_version SET version_num = '9999'")
    return OPEN


def sealed_with_another_key(path: Path) -> Vault:
    Database(path, Vault([KEY])).shut()
    return Vault([OTHER])


def older_and_sealed_with_another_key(path: Path) -> Vault:
    engine = create_engine(f"sqlite:///{path}")
    upgrade(engine, "0007")
    engine.dispose()
    _changed(path, "INSERT INTO keys VALUES ('someones', '2026-01-01')")
    return Vault([OTHER])


def not_sealed(path: Path) -> Vault:
    engine = create_engine(f"sqlite:///{path}")
    upgrade(engine, "0001")
    engine.dispose()
    _changed(path, "INSERT INTO people (id, since) VALUES ('an', '2026-01-01')")
    return Vault([KEY])


@pytest.mark.parametrize("journal", ["delete", "persist", "wal"])
@pytest.mark.parametrize(
    "made",
    [
        foreign,
        newer,
        sealed_with_another_key,
        older_and_sealed_with_another_key,
        not_sealed,
    ],
)
def test_what_is_refused_is_left_as_it_was(
    tmp_path: Path, made: Callable[[Path], Vault], journal: str
) -> None:
    path = tmp_path / "a.db"
    vault = made(path)
    _changed(path, f"PRAGMA journal_mode={journal}", "ANALYZE")
    before, beside = path.read_bytes(), {*tmp_path.iterdir()}

    for opens in (
        lambda: Where(path).glance(vault, count),
        lambda: Database(path, vault),
    ):
        with pytest.raises(StorageError):
            opens()

    assert path.read_bytes() == before
    assert {*tmp_path.iterdir()} - beside <= {tmp_path / "a.db.lock"}


def test_what_a_newer_one_left_in_its_journal_stays_there(tmp_path: Path) -> None:
    path, left = tmp_path / "a.db", tmp_path / "left.db"
    newer(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("INSERT INTO keys VALUES ('someones', '2026-01-01')")
        for end in ("", "-wal"):  # as a kill leaves them
            Path(f"{left}{end}").write_bytes(Path(f"{path}{end}").read_bytes())
    before = [Path(f"{left}{end}").read_bytes() for end in ("", "-wal")]

    with pytest.raises(NewerDatabaseError):
        Database(left)

    assert [Path(f"{left}{end}").read_bytes() for end in ("", "-wal")] == before


def test_what_a_kill_left_half_written_is_taken_back(tmp_path: Path) -> None:
    path, left = tmp_path / "a.db", tmp_path / "left.db"
    Database(path).shut()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=DELETE")
        other.execute("PRAGMA cache_spill=1")
        other.execute("PRAGMA cache_size=1")
        other.execute("BEGIN")
        other.execute("CREATE TABLE photos (name TEXT)")
        other.execute("INSERT INTO photos VALUES (zeroblob(100000))")
        for end in ("", "-journal"):
            Path(f"{left}{end}").write_bytes(Path(f"{path}{end}").read_bytes())

    database = Database(left)

    assert database.look(count) == 0
    database.shut()
    assert b"photos" not in left.read_bytes()


def test_what_is_no_database_is_not_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear all, " * 200)

    with pytest.raises(UnusableError):
        Where(path).upgrade(OPEN)
