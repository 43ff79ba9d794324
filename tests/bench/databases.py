"""What the place where everything is kept makes of a turn: its kind, what lies there, who shares it."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests import postgres
from tests.bench.engine import walk
from tests.bench.replicas import replicas
from tests.bench.table import Row
from tests.bot.test_transcripts import FOLDER, read
from tests.talk import House, house

FEW, MANY = 1_000, 1_000_000  # answers that lie there
ROUNDS = 3
SHARING = 16  # conversations side by side
LINK = "https://t.me/filrouge_bot"
LINKED = {  # what names whom a row is about, in each table that a person has rows in
    "people": ("id",),
    "conversations": ("id", "person"),
    "addresses": ("address", "person", "conversation"),
    "members": ("conversation", "person"),
    "answers": ("conversation", "author"),
}


def databases() -> Iterator[Row]:
    """Yield the rows about databases."""
    with TemporaryDirectory() as folder:
        few, many = stored(Path(folder))
    yield Row(
        what=f"a turn among {MANY:,} answers, over one among {FEW:,}",
        figure=many / few,
        unit="×",
        places=2,
        must=1.2,
        aim=1.05,
    )
    with TemporaryDirectory() as folder:
        on_file, on_server = kinds(Path(folder))
    yield Row(
        what="a turn on PostgreSQL, over one on SQLite: time",
        figure=on_server[0] / on_file[0],
        unit="×",
        places=1,
    )
    yield Row(
        what="the same: processor time of the program",
        figure=on_server[1] / on_file[1],
        unit="×",
        places=1,
    )
    yield from replicas()


# --- what lies there ----------------------------------------------------------------------------


def stored(folder: Path) -> tuple[float, float]:
    """Return what a turn costs among few answers and among many: processor seconds, medians."""
    said = read(FOLDER / "tweede-draad-en.txt").inputs[1:-1]
    for name, count in (("few", FEW), ("many", MANY)):
        with house(folder / name, roadmap="vises", link=LINK) as home:
            asyncio.run(walk(home, "first", said))
        multiply(folder / name / "filrouge.db", count)
    took: dict[str, list[float]] = {"few": [], "many": []}
    for number in range(ROUNDS):
        for name, own in took.items():
            with house(folder / name, roadmap="vises", link=LINK) as home:
                own.append(asyncio.run(turns(home, str(number), said))[1])
    return median(took["few"]), median(took["many"])


def multiply(path: Path, count: int) -> None:
    """Have as many answers in a file as are asked for: those of one person, again and again."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA synchronous=OFF")
        own = file.execute("SELECT count(*) FROM answers").fetchone()[0]
        for table, links in LINKED.items():
            known = file.execute(f"PRAGMA table_info({table})").fetchall()
            columns = [
                name
                for _, name, kind, *_ in known
                if not (name == "id" and kind in {"INTEGER", "BIGINT"})
            ]
            chosen = [f"{c} || '-' || i" if c in links else quoted(c) for c in columns]
            file.execute(f"CREATE TEMP TABLE source AS SELECT * FROM {table}")
            file.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                f" INSERT INTO {table} ({', '.join(map(quoted, columns))})"
                f" SELECT {', '.join(chosen)} FROM n, source",
                (max(count // own, 1),),
            )
            file.execute("DROP TABLE source")
        file.commit()


def quoted(name: str) -> str:
    return f'"{name}"'


# --- its kind -----------------------------------------------------------------------------------


def kinds(folder: Path) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return seconds, and processor seconds of the program: on SQLite, and on PostgreSQL."""
    said = read(FOLDER / "tweede-draad-en.txt").inputs[1:40]
    took: dict[str, list[tuple[float, float]]] = {"sqlite": [], "postgresql": []}
    for number in range(ROUNDS):
        with house(folder / f"file {number}", roadmap="vises", link=LINK) as home:
            took["sqlite"].append(asyncio.run(turns(home, "a", said)))
        with (
            postgres.database() as address,
            house(
                folder / f"server {number}",
                roadmap="vises",
                link=LINK,
                postgres=address,
            ) as home,
        ):
            took["postgresql"].append(asyncio.run(turns(home, "a", said)))
    on_file, on_server = (
        (median(each[0] for each in own), median(each[1] for each in own))
        for own in took.values()
    )
    return on_file, on_server


async def turns(home: House, name: str, said: tuple[str, ...]) -> tuple[float, float]:
    """Let people talk side by side; return seconds and processor seconds."""
    await walk(home, f"{name} warm", said[:20])
    began, used = time.perf_counter(), time.process_time()
    await asyncio.gather(
        *(walk(home, f"{name} {number}", said) for number in range(SHARING))
    )
    return time.perf_counter() - began, time.process_time() - used
