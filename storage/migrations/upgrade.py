"""Brings a database up to date. Only here: `alembic`, besides the migrations themselves."""

from __future__ import annotations

from importlib.resources import as_file, files

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run the migrations that the database behind `engine` does not have yet."""
    with (
        as_file(files("storage") / "migrations") as folder,
        engine.begin() as connection,
    ):
        config = Config()
        config.set_main_option("script_location", str(folder))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
