"""What programmes keep: sealed with the key, also a new one, and found again when a chat moves."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select, text

from storage import coaches, people, programme_tables, sealing
from storage.columns import Sealed, SealedJSON
from storage.database import Database
from storage.programme_tables import letters
from storage.vault import Vault, name_of
from tests.bot.test_erasing import found
from tests.mydata.shelf import NOON
from tests.programme.scene import Scene, scene
from tests.programme.wealth import AGREED, WORDS, enrich

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
TABLES = [each for each in vars(programme_tables).values() if isinstance(each, Table)]


def sealed() -> Iterator[tuple[str, str]]:
    """Yield the columns of programmes that hold words of people."""
    for table in TABLES:
        for column in table.columns:
            if isinstance(column.type, Sealed | SealedJSON):
                yield table.name, column.name


def raw(at: Scene) -> dict[tuple[str, str], list[str]]:
    """Return what stands in those columns, as it is on the disk."""

    def look(tx: Connection) -> dict[tuple[str, str], list[str]]:
        return {
            (table, column): [
                str(value)
                for value in tx.execute(text(f"SELECT {column} FROM {table}")).scalars()
            ]
            for table, column in sealed()
        }

    return at.look(look)


async def test_ri6_what_programmes_keep_is_sealed_and_sealed_anew_with_another_key(
    tmp_path: Path,
) -> None:
    before, both = Vault([KEY]), Vault([OTHER, KEY])
    said = [AGREED, "De Tweede Draad", "Coen Maes", *(w for each in WORDS.values() for w in each)]  # fmt: skip
    async with scene(tmp_path, vault=before) as at:
        await enrich(at)
        programme = at.programme
        first = raw(at)
        await at.does(lambda tx: sealing.seal_rows(tx, before, both, NOON))
        second = raw(at)
        await at.home.database.scrub()
    assert found(tmp_path, said) == []
    for kept, key in ((first, KEY), (second, OTHER)):
        for place, values in kept.items():
            assert values, f"{place} is not tried"
            for value in values:
                assert value.startswith(f"sealed1.{name_of(key)}."), place
    with_new = Database(tmp_path / "filrouge.db", both)
    try:
        named = with_new.look(lambda tx: coaches.of(tx, programme))
        assert [each.name for each in named] == ["Coen Maes", "Fatou Diallo"]
        words = select(letters.c.words)
        written = with_new.look(lambda tx: set(tx.execute(words).scalars()))
        assert {WORDS["leen"][0], WORDS["omar"][0]} < written
    finally:
        with_new.shut()


def rows_of(table: Table, tx: Connection) -> list[Any]:
    return list(tx.execute(select(table)).all())


async def test_nothing_of_a_programme_hangs_on_where_somebody_writes_from(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await enrich(at)
        leen = at.id_of("leen")
        await at.does(lambda tx: people.move(tx, "terminal:leen", "terminal:elsewhere"))

        for table in TABLES:
            rows = at.look(partial(rows_of, table))
            assert not [row for row in rows if "terminal:" in repr(tuple(row))], (
                table.name
            )
        assert at.id_of("elsewhere") == leen
        said = await at.person("elsewhere", "nl").says("/mydata")
        assert any("3 berichten tussen jou en een coach" in each for each in said)
