"""Turns of two people whom nothing joins: neither program stands in the other's way."""

from __future__ import annotations

from pathlib import Path

from storage.postgres_engine import engine
from storage.vault import OPEN
from tests import postgres
from tests.bot.test_transcripts import FOLDER, read
from tests.talk import Talk, house

LINK = "https://t.me/filrouge_bot"
AT_ITS_END = {"pk_answers", "pk_inbox", "pk_outbox"}  # each new row goes to the end
LOOKED_AT = (  # kept as long as somebody is under way who was before
    "SELECT DISTINCT relation::regclass::text FROM pg_locks WHERE mode = 'SIReadLock'"
)


async def test_a_turn_looks_at_no_page_that_each_turn_writes_to(tmp_path: Path) -> None:
    said = read(FOLDER / "tweede-draad-en.txt").inputs[1:12]
    with (
        postgres.database() as address,
        house(
            tmp_path, roadmap="vises", link=LINK, postgres=address, shared=True
        ) as home,
    ):
        leen = Talk(home)
        await leen.arrives()
        await leen.says_all(*said[:-1])
        outside = engine(address, OPEN)
        with outside.connect() as other:
            other.exec_driver_sql("SELECT name FROM keys").all()
            await leen.says(said[-1])
            looked_at = {row[0] for row in other.exec_driver_sql(LOOKED_AT)}
        outside.dispose()

    assert "addresses" in looked_at  # as every turn has to
    assert not looked_at & AT_ITS_END
