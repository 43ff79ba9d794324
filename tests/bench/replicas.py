"""Several programs on one PostgreSQL, each held back: as slow as on a small machine of its own.

Unheld, one program, PostgreSQL and the people fill two cores, and a second program finds none.
Many have talked here before: who talks at once are strangers, as far from each other in each
index as in a place that is in use.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from sqlalchemy import create_engine, make_url

from storage.tables import metadata
from tests import postgres
from tests.bench.crowd import FIRST, NUMBERS, Crowd, Figures, script
from tests.bench.engine import walk
from tests.bench.table import Row
from tests.bot.test_transcripts import FOLDER, read
from tests.talk import house

SHARE = 0.2  # of the time that a program runs
PEOPLE = 24  # at once, for each program: none ever waits for people
SECONDS = 6.0  # and nobody comes to an end
TURNS = 90
BEFORE = 1_000  # people who talked before
ROUNDS = 5  # each is short, so there are more of them
LINK = "https://t.me/filrouge_bot"
_FRESH = "md5({0} || i)"
_ADDRESS = f"'telegram:' || ({FIRST} + i * {NUMBERS // BEFORE})"
COPIED = {  # what is another in each copy of the rows of somebody
    "people": {"id": _FRESH},
    "conversations": {"id": _FRESH, "person": _FRESH},
    "addresses": {"address": _ADDRESS, "person": _FRESH, "conversation": _FRESH},
    "members": {"conversation": _FRESH, "person": _FRESH},
    "answers": {"conversation": _FRESH},
    "inbox": {"address": _ADDRESS, "update": "{0} || ':' || i"},
    "outbox": {"address": _ADDRESS},
}


def replicas() -> Iterator[Row]:
    """Yield the rows about several programs, each update to any of them."""
    with postgres.database() as address:
        inhabit(address)
        rounds = [_with(address, SHARE) for _ in range(ROUNDS)]
        free = _with(address, 1)
    yield Row(
        what="two programs on one PostgreSQL, turns a second over one",
        figure=median(_over_one(each) for each in rounds),
        unit="×",
        places=2,
        must=1.6,
        aim=1.9,
        more=True,
    )
    yield Row(
        what="the same, where all share two cores and nothing is held back",
        figure=_over_one(free),
        unit="×",
        places=2,
    )
    for number, name in ((1, "one program"), (2, "two programs")):
        yield Row(
            what=f"{name} there: processor time a turn",
            figure=median(each[number].each for each in rounds),
            unit="µs",
        )
    yield Row(
        what="two programs there: run once more, of 100 turns",
        figure=median(each[2].again / each[2].turns * 100 for each in rounds),
        places=1,
    )


def _with(inhabited: str, share: float) -> dict[int, Figures]:
    """Return what came of one program and of two, each running for a share of the time."""
    return {n: asyncio.run(crowd(inhabited, n, share)) for n in (1, 2)}


def _over_one(found: Mapping[int, Figures]) -> float:
    return found[2].a_second / found[1].a_second


async def crowd(inhabited: str, programs: int, share: float) -> Figures:
    """Let people talk with programs on a copy of a database."""
    people = PEOPLE * programs
    with (
        TemporaryDirectory() as folder,
        postgres.database(like=inhabited) as address,
    ):
        return await Crowd().run(
            "ptb",
            Path(folder),
            people,
            script(TURNS),
            at_once=people,
            programs=programs,
            database=address,
            share=share,
            seconds=SECONDS,
        )


def inhabit(address: str) -> None:
    """Have many people in a database who said the same before."""
    said = read(FOLDER / "tweede-draad-en.txt").inputs[1:20]
    with (
        TemporaryDirectory() as folder,
        house(Path(folder), roadmap="vises", link=LINK, postgres=address) as home,
    ):
        asyncio.run(walk(home, "first", said))
    url = make_url(address).set(drivername="postgresql+psycopg")
    filling = create_engine(url, isolation_level="AUTOCOMMIT")
    with filling.connect() as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'sent'")
        for table, anew in COPIED.items():
            known = [column.name for column in metadata.tables[table].columns]
            names = [name for name in known if name != "id" or name in anew]
            values = [anew.get(name, "{0}").format(f'"{name}"') for name in names]
            columns = ", ".join(f'"{name}"' for name in names)
            connection.exec_driver_sql(
                f"INSERT INTO {table} ({columns}) SELECT {', '.join(values)}"
                f" FROM {table}, generate_series(1, {BEFORE}) AS i"
            )
        connection.exec_driver_sql("VACUUM ANALYZE")
    filling.dispose()
