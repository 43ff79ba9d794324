"""What tables are made of: moments in UTC, and words of people, sealed if there is a key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import (
    BigInteger,
    DateTime,
    Dialect,
    Integer,
    MetaData,
    Text,
    TypeDecorator,
)

from storage.vault import OPEN, Vault

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
Serial = BigInteger().with_variant(Integer, "sqlite")


class Time(TypeDecorator[datetime]):
    """A moment, aware and in UTC, also where the database knows no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self,
        value: datetime | None,
        dialect: Dialect,  # noqa: ARG002 (the name is SQLAlchemy's)
    ) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:
        """Return what writes a moment; for SQLite in one step, as each turn writes several."""
        own = dialect.name == "sqlite"
        return _moment_written if own else super().bind_processor(dialect)

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[Any], Any] | None:
        own = dialect.name == "sqlite"
        return _moment_read if own else super().result_processor(dialect, coltype)


_SHOWN = len("2026-03-01 09:00:00.000000")


@lru_cache(maxsize=64)  # a turn writes the same moment many times
def _moment_written(value: datetime | None) -> str | None:
    """Return a moment as SQLAlchemy writes it for SQLite: in UTC, which it does not name."""
    if value is None:
        return None
    if value.tzinfo is not UTC:
        value = value.astimezone(UTC)
    return value.isoformat(" ", "microseconds")[:_SHOWN]


def _moment_read(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value + "+00:00")


class Sealed(TypeDecorator[str]):
    """Words of people: sealed in the database, if there is a key (storage/vault.py)."""

    impl = Text
    cache_ok = True

    def __init__(self, about: str) -> None:
        """`about` names the column, so that a value cannot be moved to another one."""
        super().__init__()
        self.about = about

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else vault_of(dialect).seal(value, self.about)

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else vault_of(dialect).open(value, self.about)


class SealedJSON(TypeDecorator[Any]):
    """What JSON can hold, sealed as one text."""

    impl = Text
    cache_ok = True

    def __init__(self, about: str) -> None:
        super().__init__()
        self.about = about

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return vault_of(dialect).seal(_JSON.encode(value).decode(), self.about)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        if value is None:
            return None
        return msgspec.json.decode(vault_of(dialect).open(value, self.about))


_JSON = msgspec.json.Encoder()


def vault_of(dialect: Dialect) -> Vault:
    """Return what seals the database behind a dialect."""
    found: Vault = getattr(dialect, "vault", OPEN)
    return found
