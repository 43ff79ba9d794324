"""Everything of one database, copied into another that is empty: all or nothing, and compared."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from msgspec import Struct
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Integer,
    Table,
    Text,
    column,
    func,
    insert,
    select,
    table,
    text,
)

from storage.columns import Sealed, SealedJSON
from storage.errors import StorageError
from storage.tables import metadata

BATCH = 1000  # rows at a time
_WHOLE = 1 << 256


class NotEmptyError(StorageError):
    """There is something where a copy is to be made; choose an empty database."""


class NotTheSameError(StorageError):
    """What arrived is not what was sent; nothing of it is kept."""


class Copied(Struct, frozen=True, kw_only=True):
    """A table as it arrived: how many rows, and the sum of their SHA-256 values."""

    table: str
    rows: int
    checksum: str


def copy(
    source: Connection, target: Connection, tables: Sequence[Table] = ()
) -> list[Copied]:
    """Copy each table, in an order in which no row refers to one that is not there yet.

    `tables` are those of an earlier version; else ours. What is sealed stays sealed, byte for
    byte. Raise NotEmptyError or NotTheSameError.
    """
    tables = tables or metadata.sorted_tables
    look_for_rows(target, tables)
    sent = []
    for whole in tables:
        sum_ = _Sum(whole.name)
        for batch in _batches(source, _plain(whole)):
            target.execute(insert(_plain(whole)), batch)
            sum_.add(batch)
        sent.append(sum_.copied)
        _count_on(source, target, whole)
    found = [_summed(target, whole) for whole in tables]
    if found != sent:
        raise NotTheSameError
    return found


def look_for_rows(target: Connection, tables: Sequence[Table] = ()) -> None:
    """Raise NotEmptyError, with the name of a table that holds something."""
    for whole in tables or metadata.sorted_tables:
        if target.execute(select(text("1")).select_from(whole).limit(1)).first():
            raise NotEmptyError(whole.name)


def _plain(whole: Table) -> Any:
    """Return a table whose sealed columns are read and written as they lie there."""
    return table(
        whole.name, *(column(each.name, _type(each)) for each in whole.columns)
    )


def _type(each: Column[Any]) -> Any:
    return Text() if isinstance(each.type, Sealed | SealedJSON) else each.type


def _batches(tx: Connection, plain: Any) -> Iterator[list[dict[str, Any]]]:
    found = tx.execution_options(yield_per=BATCH).execute(select(plain))
    for rows in found.mappings().partitions():
        yield [dict(row) for row in rows]


def _count_on(source: Connection, target: Connection, whole: Table) -> None:
    """Let numbers that the database gives go on behind the last that was given there."""
    own = list(whole.primary_key.columns)
    if len(own) != 1 or not isinstance(own[0].type, BigInteger | Integer):
        return
    highest = source.execute(select(func.max(own[0]))).scalar() or 0
    last = max(highest, _last_given(source, whole.name, own[0].name))
    if not last:
        return
    known = {"table": whole.name, "column": own[0].name, "last": last}
    if target.dialect.name == "postgresql":
        target.execute(
            text("SELECT setval(pg_get_serial_sequence(:table, :column), :last)"), known
        )
    elif _remembers(target, whole.name):
        target.execute(text("DELETE FROM sqlite_sequence WHERE name = :table"), known)
        target.execute(
            text("INSERT INTO sqlite_sequence VALUES (:table, :last)"), known
        )


def _last_given(source: Connection, name: str, number: str) -> int:
    """Return the last number that a database gave in a table, 0 if it does not remember."""
    if source.dialect.name == "postgresql":
        said = (
            "SELECT pg_sequence_last_value("
            "CAST(pg_get_serial_sequence(:table, :column) AS regclass))"
        )
    elif _remembers(source, name):
        said = "SELECT seq FROM sqlite_sequence WHERE name = :table"
    else:
        return 0
    found = source.execute(text(said), {"table": name, "column": number}).scalar()
    return int(found or 0)


def _remembers(tx: Connection, name: str) -> bool:
    """Return whether a table in an SQLite file never gives a number twice."""
    made = text("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :table")
    return "AUTOINCREMENT" in str(tx.execute(made, {"table": name}).scalar())


class _Sum:
    """How many rows of a table went by, and a sum that is the same in any order."""

    def __init__(self, table: str) -> None:
        self._table = table
        self._rows, self._total = 0, 0

    def add(self, batch: list[dict[str, Any]]) -> None:
        self._rows += len(batch)
        self._total += sum(int.from_bytes(_digest(row)) for row in batch)

    @property
    def copied(self) -> Copied:
        checksum = f"{self._total % _WHOLE:064x}"
        return Copied(table=self._table, rows=self._rows, checksum=checksum)


def _summed(tx: Connection, whole: Table) -> Copied:
    found = _Sum(whole.name)
    for batch in _batches(tx, _plain(whole)):
        found.add(batch)
    return found.copied


def _digest(row: dict[str, Any]) -> bytes:
    said = json.dumps(row, sort_keys=True, ensure_ascii=False, default=_moment)
    return sha256(said.encode()).digest()


def _moment(value: object) -> str:
    assert isinstance(value, datetime)
    return value.astimezone(UTC).isoformat()  # whatever the zone of the server
