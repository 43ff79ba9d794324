"""Statements compiled once and run straight on SQLite's own connection.

SQLAlchemy builds and types each statement; here that happens once, and each run goes past its
machinery of contexts and results, which costs several times as much as SQLite itself. On any
other database a statement is run as SQLAlchemy does it.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Dialect
from sqlalchemy.sql.elements import CompilerElement
from sqlalchemy.types import TypeEngine

Params = Mapping[str, Any]
_Process = Callable[[Any], Any]
_Row = tuple[Sequence[Any], Callable[[Sequence[Any]], Any]]


class Prepared:
    """One statement with named parameters."""

    def __init__(self, statement: Any) -> None:
        self._statement = statement
        self._latest: tuple[Dialect, _Compiled] | None = None

    def run(self, tx: Connection, params: Params) -> int:
        """Return how many rows were touched."""
        if tx.dialect.name != "sqlite":
            told = {"preserve_rowcount": True}  # of what was inserted, too
            found = tx.execute(self._statement, params, execution_options=told)
            touched: int = found.rowcount
            return touched
        return int(self._cursor(tx, params).rowcount)

    def added(self, tx: Connection, params: Params) -> int:
        """Add a row, and return the number that the database gave it."""
        if tx.dialect.name != "sqlite":
            key: Any = tx.execute(self._statement, params).inserted_primary_key
            return int(key[0])
        return int(self._cursor(tx, params).lastrowid)

    def run_many(self, tx: Connection, several: Sequence[Params]) -> None:
        """Run once for each of several sets of parameters."""
        if tx.dialect.name != "sqlite":
            tx.execute(self._statement, several)
            return
        compiled = self._for(tx)
        rows = [compiled.bound(each) for each in several]
        _raw(tx).executemany(compiled.sql, rows)

    def first(self, tx: Connection, params: Params) -> Any:
        """Return the first row, or None."""
        if tx.dialect.name != "sqlite":
            return tx.execute(self._statement, params).first()
        cursor = self._cursor(tx, params)
        found = cursor.fetchone()
        cursor.close()  # a statement that returns rows is under way until then
        return None if found is None else self._for(tx).row(found)

    def all(self, tx: Connection, params: Params) -> Sequence[Any]:
        """Return all rows."""
        if tx.dialect.name != "sqlite":
            return tx.execute(self._statement, params).all()
        row = self._for(tx).row
        return [row(each) for each in self._cursor(tx, params)]

    def _cursor(self, tx: Connection, params: Params) -> Any:
        compiled = self._for(tx)
        return _raw(tx).execute(compiled.sql, compiled.bound(params))

    def _for(self, tx: Connection) -> _Compiled:
        dialect, latest = tx.dialect, self._latest
        if latest is not None and latest[0] is dialect:
            return latest[1]  # mostly: the one connection that writes
        # kept with the dialect, so that it goes with it: they hold on to each other
        compiled: dict[Prepared, _Compiled] = vars(dialect).setdefault("prepared", {})
        if self not in compiled:
            compiled[self] = _Compiled(self._statement, self._row, dialect)
        self._latest = dialect, compiled[self]
        return compiled[self]

    @cached_property
    def _row(self) -> _Row:
        """Return the columns of what is found, and what makes a row of a list of values."""
        columns = list(getattr(self._statement, "selected_columns", ()))
        columns = columns or list(getattr(self._statement, "exported_columns", ()))
        make: Any = namedtuple("Row", [column.name for column in columns])  # type: ignore[misc]
        return columns, make._make


def _raw(tx: Connection) -> Any:
    return tx.connection.dbapi_connection


class _Compiled:
    """A statement in words of SQLite, with what turns values into its own and back."""

    def __init__(self, statement: CompilerElement, row: _Row, dialect: Dialect) -> None:
        compiled: Any = statement.compile(dialect=dialect)
        self.sql = str(compiled)
        self._binds = [(name, compiled.params[name]) for name in compiled.positiontup]
        self._write = [
            (at, process)
            for at, name in enumerate(compiled.positiontup)
            if (process := _bind(compiled.binds[name].type, dialect))
        ]
        columns, self._make = row
        self._read = [
            (at, process)
            for at, column in enumerate(columns)
            if (process := _impl(column.type, dialect).result_processor(dialect, None))
        ]

    def bound(self, params: Params) -> list[Any]:
        """Return parameters in the order of their marks, as SQLite keeps them."""
        given = params.get
        values = [given(name, otherwise) for name, otherwise in self._binds]
        for at, process in self._write:
            if (value := values[at]) is not None:
                values[at] = process(value)
        return values

    def row(self, found: Sequence[Any]) -> Any:
        """Return a row with its columns by name, as Python knows them."""
        values = list(found)
        for at, process in self._read:
            values[at] = process(values[at])
        return self._make(values)


def _impl(kind: TypeEngine[Any], dialect: Dialect) -> TypeEngine[Any]:
    return kind.dialect_impl(dialect)


def _bind(kind: TypeEngine[Any], dialect: Dialect) -> _Process | None:
    return _impl(kind, dialect).bind_processor(dialect)
