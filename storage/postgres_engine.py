"""Connections to a PostgreSQL database, and what it says when something is wrong."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError

from storage.errors import AWAY, UnusableError
from storage.vault import OPEN, Vault


def engine(
    address: str,
    vault: Vault,
    *,
    isolation: str = "SERIALIZABLE",
    options: str = "-c enable_seqscan=off",
) -> Engine:
    """Return connections to a PostgreSQL database; raise UnusableError."""
    try:
        url = make_url(address)
    except ArgumentError:
        raise UnusableError("postgresql://name:password@host/database") from None
    if url.get_backend_name() not in {"postgresql", "postgres"}:
        raise UnusableError("postgresql://name:password@host/database")
    url = url.set(drivername="postgresql+psycopg")
    made = create_engine(
        url,
        isolation_level=isolation,
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,  # what people wrote is never part of an error
        connect_args={
            "connect_timeout": 5,
            "application_name": "filrouge",
            "options": options,
        },
    )
    made.dialect.vault = vault  # type: ignore[attr-defined]  # read by the column types
    return made


def beside(address: str) -> Engine:
    """Return connections for what needs no transaction, and may be lost; raise UnusableError."""
    options = "-c synchronous_commit=off"
    return engine(address, OPEN, isolation="AUTOCOMMIT", options=options)


def code_of(failed: DBAPIError) -> str:
    return str(getattr(failed.orig, "sqlstate", "") or "")


def lost(failed: DBAPIError) -> bool:
    """Return whether PostgreSQL went away, or is not ready yet."""
    code = code_of(failed)
    return code.startswith(AWAY) or (isinstance(failed, OperationalError) and not code)


def reason_of(wrong: DBAPIError) -> str:
    """Return what PostgreSQL said, on one line; it never says the password."""
    said: Any = wrong.orig
    return " ".join(str(said).split())
