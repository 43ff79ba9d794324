"""The tables in PostgreSQL: made, brought up to date, and held by whoever uses them."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from storage import replicas
from storage.engines import compare, keys_in_use, revision_of
from storage.errors import (
    InUseError,
    NewerDatabaseError,
    UnusableError,
)
from storage.ports import Body, T
from storage.postgres_engine import engine, reason_of
from storage.tables import REVISION
from storage.vault import OPEN, Vault

MAKES = 0xF11_406F  # the advisory lock of whoever makes the tables


def hold(connection: Connection, *, shared: bool = False) -> None:
    """Take a place among those who share the database, or hold it alone; raise InUseError."""
    if not replicas.hold(connection, shared=shared):
        raise InUseError
    connection.commit()


def make_tables(engine: Engine, held: Connection) -> None:
    """Make the tables of an empty database; raise if they are those of another version."""
    held.execute(text("SELECT pg_advisory_lock(:makes)"), {"makes": MAKES})
    held.commit()  # what we see from here on is what is there now
    try:
        revision = revision_of(held)
        held.commit()
        if revision is None:
            from storage.migrations.upgrade import upgrade

            upgrade(engine)
        else:
            compare(revision)
    finally:
        held.rollback()
        held.execute(text("SELECT pg_advisory_unlock(:makes)"), {"makes": MAKES})
        held.commit()


def upgrade(address: str) -> tuple[str, str]:
    """Bring tables up to date that nobody else uses; return the revision before, and now.

    Raise InUseError, NewerDatabaseError or UnusableError.
    """
    from storage.migrations.upgrade import upgrade as migrate

    changing = engine(address, OPEN)
    try:
        with changing.connect() as held:
            hold(held)
            before = revision_of(held)
            held.commit()
            if before is not None and before > REVISION:
                raise NewerDatabaseError(before)
            migrate(changing)
    except DBAPIError as wrong:
        raise UnusableError(reason_of(wrong)) from wrong
    else:
        return str(before), REVISION
    finally:
        changing.dispose()


def glance(address: str, vault: Vault, body: Body[T]) -> T:
    """Return what `body` finds, also while another program holds the database.

    Raise UnusableError, NewerDatabaseError, OlderDatabaseError or KeyMissingError.
    """
    looking = engine(address, vault)
    try:
        with looking.connect() as tx:
            compare(revision_of(tx))
            keys_in_use(tx, vault)
            return body(tx)
    except DBAPIError as wrong:
        raise UnusableError(reason_of(wrong)) from wrong
    finally:
        looking.dispose()
