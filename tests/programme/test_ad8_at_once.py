"""AD8 and AD3 on PostgreSQL: what is done several times at once happens once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from sqlalchemy import Connection

from flows.pooling.keeping import kept, published
from flows.pooling.pool import Cell, Published, pooled
from storage import broadcasts, pools, programmes
from storage.pools import Pool
from storage.postgres import Postgres
from tests import postgres
from tests.programme import many
from tests.programme.answered import FAMILY, ROADMAP, enterprise

NOW = datetime(2026, 6, 2, 8, tzinfo=UTC)
REACH = (FAMILY, "map7.reach")


@pytest.fixture
def store() -> Iterator[Postgres]:
    with postgres.database() as address:
        held = Postgres(address)
        yield held
        held.shut()


def begin(tx: Connection) -> tuple[str, int, list[str]]:
    programme = programmes.add(tx, f"Weven {uuid4().hex[:6]}", "vises", NOW)
    staff = [many.person(tx, str(number), NOW) for number in range(3)]
    return programme.id, broadcasts.draft(tx, programme.id, staff[0], "x", NOW), staff


async def test_ad8_an_announcement_begins_once(store: Postgres) -> None:
    programme, number, staff = await store.run(begin)
    began = await asyncio.gather(
        *(
            store.run(lambda tx: broadcasts.begin(tx, number, staff, NOW))
            for _ in range(6)
        )
    )
    assert sorted(began) == [False] * 5 + [True]
    found = await store.read(lambda tx: broadcasts.receivers(tx, number))
    assert sorted(each.person for each in found) == sorted(staff)
    last = await store.read(lambda tx: broadcasts.last(tx, programme))
    assert last
    assert last.id == number


def publish(tx: Connection, programme: str, names: list[str]) -> Published:
    """Publish from what is kept, as an export does; keep it."""
    before: dict[Cell, Published] = {
        cell: published(pool.contributors, pool.figures or {})
        for cell, pool in pools.of(tx, programme).items()
    }
    said = [enterprise(name, map7__reach="town") for name in names]
    found = pooled(ROADMAP, said, before, NOW.date())[REACH]
    contributors, figures = kept(found)
    pool = Pool(contributors=contributors, figures=figures, at=NOW)
    pools.keep(tx, programme, *REACH, pool)
    return found


async def test_ad3_two_exports_at_once_know_of_each_other(store: Postgres) -> None:
    programme, _, _ = await store.run(begin)
    first = [f"e{number}" for number in range(6)]
    await asyncio.gather(
        store.run(lambda tx: publish(tx, programme, first)),
        store.run(lambda tx: publish(tx, programme, [*first, "x"])),
    )
    after = await store.read(lambda tx: pools.of(tx, programme))
    held = published(after[REACH].contributors, after[REACH].figures or {})
    assert len(held.sets) == 1  # whichever came second told what the first had told
    assert held.figures
    assert held.figures.enterprises in {6, 7}
