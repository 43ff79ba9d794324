"""What every earlier version wrote comes up to today, on both databases, and people go on.

`releases/` holds databases as those versions left them, written down by SQLite: somebody is in
the middle of changing an answer, somebody else of the opening.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from bot.__main__ import main
from storage.copying import copy
from storage.into_file import tables_of
from storage.migrations.upgrade import upgrade
from storage.postgres_engine import engine
from storage.tables import REVISION
from storage.vault import OPEN
from tests import postgres
from tests.backups.homes import Site, given
from tests.talk import Talk

FOLDER = Path(__file__).parent / "releases"
RELEASES = sorted(each.stem for each in FOLDER.glob("*.sql"))
SLOW = pytest.mark.slow
KEPT = "SELECT conversation, number, prompt, words, at FROM answers ORDER BY 1, 2"


def test_no_release_is_forgotten() -> None:
    assert [f"{n:04}" for n in range(1, int(REVISION))] == RELEASES


def as_left(folder: Path, release: str) -> Path:
    """Return a file as a release left it."""
    path = folder / "filrouge.db"
    with closing(sqlite3.connect(path)) as made:
        made.executescript((FOLDER / f"{release}.sql").read_text("utf-8"))
    return path


@contextmanager
def left(folder: Path, release: str, kind: str) -> Iterator[Site]:
    """Hold a database of a release."""
    path = as_left(folder, release)
    if kind == "sqlite":
        yield Site(folder)
        return
    with postgres.database(empty=True) as address:
        old, file = engine(address, OPEN), create_engine(f"sqlite:///{path}")
        upgrade(old, release)
        with old.begin() as target, file.begin() as source:
            copy(source, target, tables_of(source))
        old.dispose()
        file.dispose()
        path.unlink()
        yield Site(folder, address)


def kept(place: Site) -> list[tuple[Any, ...]]:
    """Return the answers as they lie there."""
    if place.address:
        return [
            (*row[:4], str(row[4])[:19]) for row in postgres.rows(place.address, KEPT)
        ]
    with closing(sqlite3.connect(place.folder / "filrouge.db")) as file:
        return [(*row[:4], str(row[4])[:19]) for row in file.execute(KEPT)]


def revision(place: Site) -> str:
    asked = "SELECT version_num FROM alembic_version"
    if place.address:
        return str(postgres.rows(place.address, asked)[0][0])
    with closing(sqlite3.connect(place.folder / "filrouge.db")) as file:
        return str(file.execute(asked).fetchone()[0])


@pytest.mark.parametrize(
    ("release", "kind"),
    [
        *((release, "sqlite") for release in RELEASES),
        (RELEASES[0], "postgres"),
        *(pytest.param(each, "postgres", marks=SLOW) for each in RELEASES[1:]),
    ],
)
async def test_all_is_kept_and_they_go_on(
    tmp_path: Path, release: str, kind: str
) -> None:
    with left(tmp_path, release, kind) as place:
        before = kept(place)
        assert len(before) > 30

        code, said = await place.types("database", "upgrade")

        assert code == 0, said
        assert f"tables {release} became {REVISION}" in said
        assert kept(place) == before
        with place.open() as home:
            await home.assistant.open()
            talk = Talk(home)
            await talk.arrives()
            words = "People with two jobs need the most rest."
            await talk.says(words)
            if talk.conversation.doubt:
                await talk.says("yes")
            assert words in [value for _, value in given(talk.conversation)]
            bert = Talk(home, "bert", "nl")
            count = len(given(bert.conversation))
            await bert.arrives()
            await bert.says("1")
            assert len(given(bert.conversation)) == count + 1


# --- killed in the midst -----------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
@pytest.mark.parametrize("at", ["0004", "0007"])
async def test_killed_in_the_midst_it_is_as_before_and_can_be_begun_again(
    tmp_path: Path, kind: str, at: str
) -> None:
    with left(tmp_path, "0003", kind) as place:
        before = kept(place)

        killed = await asyncio.to_thread(_killed, place, at)

        assert killed == -signal.SIGKILL
        assert revision(place) == "0003"
        assert kept(place) == before
        code, said = await place.types("database", "upgrade")
        assert code == 0, said
        assert (revision(place), kept(place)) == (REVISION, before)


def _killed(place: Site, at: str) -> int:
    """Upgrade in a process that stops when a migration is through, and is killed there."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.storage.test_releases", at],
        env=place.environment,
        stdout=subprocess.PIPE,
    )
    assert process.stdout
    assert process.stdout.readline() == f"{at} is through\n".encode()
    process.send_signal(signal.SIGKILL)
    process.stdout.close()
    return process.wait()


def _upgrade_and_stop(at: str) -> int:
    """Upgrade as the command does, and say when a migration ran, before anything is kept."""
    from alembic.runtime.migration import MigrationContext

    run = MigrationContext.run_migrations

    def watched(self: MigrationContext, **known: Any) -> None:
        through = self._migrations_fn
        assert through

        def steps(heads: Any, context: Any) -> Iterator[Any]:
            for step in through(heads, context):
                yield step  # and it is run before we go on
                if at in step.to_revisions:
                    os.write(1, f"{at} is through\n".encode())
                    time.sleep(60)

        self._migrations_fn = steps
        run(self, **known)

    MigrationContext.run_migrations = watched  # type: ignore[method-assign]
    return main(["database", "upgrade"])


if __name__ == "__main__":
    sys.exit(_upgrade_and_stop(sys.argv[1]))
