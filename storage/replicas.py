"""Several programs on one PostgreSQL database: each has a number, and shows that it lives.

A program holds the advisory lock of its number as long as its connection stands. PostgreSQL
lets go of it at once when the program dies; also, for a moment, when the connection is lost.
"""

from __future__ import annotations

import random
from datetime import datetime

from sqlalchemy import Connection, text

HOLDS = 0xF11_406E  # the advisory lock of all who use the database
LIVES = 0xF11  # the first half of the locks by which each shows that it lives

_SHARE = text("SELECT pg_try_advisory_lock_shared(:ours)")
_ALONE = text("SELECT pg_try_advisory_lock(:ours)")
_LIVE = text("SELECT pg_try_advisory_lock(:lives, :number)")
_LIVING = text(
    "SELECT objid::bigint FROM pg_locks WHERE locktype = 'advisory' AND granted"
    " AND classid::bigint = :lives AND objsubid = 2"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)
_CONNECTED = text(
    "SELECT backend_start FROM pg_stat_activity WHERE application_name = 'filrouge'"
    " AND datname = current_database() AND pid <> pg_backend_pid()"
)


def fresh_number() -> int:
    """Return a number that no other program has, as good as certainly."""
    return random.randrange(1, 2**31)  # noqa: S311 (it is no secret)


def number_of(tx: Connection) -> int:
    """Return the number of the program that holds this transaction; 0 on SQLite: it is alone."""
    return int(getattr(tx.dialect, "replica", 0))


def hold(connection: Connection, *, shared: bool) -> bool:
    """Take a place among those who use the database, or alone; return whether it is free."""
    asked = _SHARE if shared else _ALONE
    return bool(connection.execute(asked, {"ours": HOLDS}).scalar())


def show(connection: Connection, number: int) -> bool:
    """Show under a number that we live; return False if somebody still does."""
    found = connection.execute(_LIVE, {"lives": LIVES, "number": number})
    return bool(found.scalar())


def living(tx: Connection) -> frozenset[int]:
    """Return the numbers of the programs whose connection stands."""
    return frozenset(tx.execute(_LIVING, {"lives": LIVES}).scalars())


def connected(tx: Connection) -> list[datetime]:
    """Return since when each connection of others to this PostgreSQL database stands."""
    return list(tx.execute(_CONNECTED).scalars())
