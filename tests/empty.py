"""An empty database is a copy of one that the migrations made: making each anew takes 0.2 s.

The migrations themselves are tested in tests/storage/test_upgrade.py, which calls them by name,
and by all tests that start Fil rouge as a program of its own.
"""

from __future__ import annotations

import sqlite3
from functools import cache

from sqlalchemy import Engine, create_engine, inspect
from sqlalchemy.pool import StaticPool

from storage.migrations.upgrade import upgrade


@cache
def _made() -> sqlite3.Connection:
    """Return a database in memory that went through all migrations, once in each process."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    upgrade(engine)
    connection = engine.raw_connection().dbapi_connection
    assert isinstance(connection, sqlite3.Connection)
    return connection


def upgrade_or_copy(engine: Engine) -> None:
    """Fill an empty SQLite file with our tables; take any other database through the migrations."""
    with engine.connect() as connection:
        empty = not inspect(connection).get_table_names()
        raw = connection.connection.dbapi_connection
    if empty and isinstance(raw, sqlite3.Connection):
        _made().backup(raw)
    else:
        upgrade(engine)
