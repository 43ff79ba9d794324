"""Everything of one database, copied into another that is empty: all or nothing, and compared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """A table as it arrived: how many rows, and the sum of their SHA-256 values."""

    table: str
    rows: int
    checksum: str


def copy(source: Connection, target: Connection) -> list[Copied]:
    """Copy each table, in an order in which no row refers to one that is not there yet.

    What is sealed stays sealed, byte for byte. Raise NotEmptyError or NotTheSameError.
    """
    _look_for_rows(target)
    for whole in metadata.sorted_tables:
        plain = _plain(whole)
        for batch in _batches(source, plain):
            target.execute(insert(plain), batch)
        _count_on(target, whole)
    found = [_sum(target, whole) for whole in metadata.sorted_tables]
    if found != [_sum(source, whole) for whole in metadata.sorted_tables]:
        raise NotTheSameError
    return found


def _look_for_rows(target: Connection) -> None:
    for whole in metadata.sorted_tables:
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


def _count_on(target: Connection, whole: Table) -> None:
    """Let numbers that the database gives go on behind those that arrived."""
    own = list(whole.primary_key.columns)
    counted = len(own) == 1 and isinstance(own[0].type, BigInteger | Integer)
    if not counted or target.dialect.name != "postgresql":
        return
    last = target.execute(select(func.max(own[0]))).scalar()
    if last is not None:
        known = {"table": whole.name, "column": own[0].name, "last": last}
        target.execute(
            text("SELECT setval(pg_get_serial_sequence(:table, :column), :last)"), known
        )


def _sum(tx: Connection, whole: Table) -> Copied:
    """Return how many rows a table has, and a sum that is the same in any order."""
    rows, total = 0, 0
    for batch in _batches(tx, _plain(whole)):
        rows += len(batch)
        total += sum(int.from_bytes(_digest(row)) for row in batch)
    return Copied(table=whole.name, rows=rows, checksum=f"{total % _WHOLE:064x}")


def _digest(row: dict[str, Any]) -> bytes:
    said = json.dumps(row, sort_keys=True, ensure_ascii=False, default=_moment)
    return sha256(said.encode()).digest()


def _moment(value: object) -> str:
    assert isinstance(value, datetime)
    return value.isoformat()
