"""A message that goes on changing belongs to the program that put it, as every other does."""

from __future__ import annotations

from datetime import UTC, datetime

from storage import boards, under_way
from storage.postgres import Postgres
from tests import postgres

NOW = datetime(2026, 4, 1, tzinfo=UTC)


async def test_who_put_it_sends_it_at_once_and_the_others_leave_it() -> None:
    with postgres.database() as address:
        ours, other = Postgres(address, shared=True), Postgres(address, shared=True)
        await ours.run(lambda tx: boards.put(tx, "telegram:-1", "text", {}, NOW))

        assert ours.look(lambda tx: under_way.ours_or_late(tx, NOW)) == ["telegram:-1"]
        assert other.look(lambda tx: under_way.ours_or_late(tx, NOW)) == []
        ours.shut()
        other.shut()
