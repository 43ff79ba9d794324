"""Brings a database up to date. Only here: `alembic`, besides the migrations themselves."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run the migrations that the database behind `engine` does not have yet."""
    with (
        as_file(files("storage") / "migrations") as folder,
        engine.connect() as connection,
    ):
        config = Config()
        config.set_main_option("script_location", str(folder))
        config.attributes["connection"] = connection
        _keys(connection, watched=False)  # a table is made anew to change it
        try:
            with connection.begin():
                command.upgrade(config, revision)
                _no_key_is_lost(connection)
        finally:
            _keys(connection, watched=True)


def _keys(connection: Connection, *, watched: bool) -> None:
    if connection.dialect.name == "sqlite":
        raw: Any = connection.connection.dbapi_connection
        raw.execute(f"PRAGMA foreign_keys={'ON' if watched else 'OFF'}")


def _no_key_is_lost(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        lost = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        assert not lost, lost
