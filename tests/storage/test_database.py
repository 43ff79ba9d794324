"""One SQLite file: all or nothing, one process, and safe when the process is killed."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, func, select, text

from storage import people
from storage.database import Database
from storage.errors import InUseError, NewerDatabaseError
from storage.tables import REVISION, addresses, metadata

NOW = datetime(2026, 4, 1, tzinfo=UTC)


def add(tx: Connection, name: str) -> None:
    people.add(tx, f"terminal:{name}", name, "nl", NOW)


def count(tx: Connection) -> int:
    return int(tx.execute(select(func.count()).select_from(addresses)).scalar_one())


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "a.db")


async def test_what_raises_leaves_nothing_behind(database: Database) -> None:
    def fails(tx: Connection) -> None:
        add(tx, "an")
        raise ArithmeticError

    with pytest.raises(ArithmeticError):
        await database.run(fails)

    assert await database.read(count) == 0
    await database.close()


async def test_one_that_fails_does_not_take_others_along(database: Database) -> None:
    def fails(tx: Connection) -> None:
        add(tx, "an")
        raise ArithmeticError

    held = threading.Event()
    database.submit(lambda tx: held.wait())  # the others pile up and share a commit
    waiting = [
        asyncio.wrap_future(database.submit(body))
        for body in (lambda tx: add(tx, "bo"), fails, lambda tx: add(tx, "ci"))
    ]
    held.set()
    done = await asyncio.gather(*waiting, return_exceptions=True)

    assert [type(each) for each in done] == [type(None), ArithmeticError, type(None)]
    assert await database.read(count) == 2
    await database.close()


async def test_readers_cannot_write(database: Database) -> None:
    with pytest.raises(Exception, match="readonly"):
        await database.read(lambda tx: add(tx, "an"))
    await database.close()


async def test_a_second_process_is_refused(tmp_path: Path, database: Database) -> None:
    with pytest.raises(InUseError):
        Database(tmp_path / "a.db")
    await database.close()

    Database(tmp_path / "a.db").shut()


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
import sys
from datetime import UTC, datetime
from pathlib import Path
from storage import people
from storage.database import Database
database = Database(Path(sys.argv[1]))
for n in range(100_000):
    database.submit(
        lambda tx, n=n: people.add(tx, f"a:{n}", str(n), "nl", datetime.now(UTC))
    ).result()
    print(n, flush=True)
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
