"""What can be told of a database from inside: whether it is whole, and what it says of the rest."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import Struct
from sqlalchemy import Connection, select, text

from storage.erasing import buried
from storage.replicas import connected
from storage.tables import attachments

SHOWN = 3  # faults that are named


class Inside(Struct, frozen=True, kw_only=True):
    """What was found."""

    faults: tuple[str, ...]  # as the database words them; some of them
    ahead: float  # seconds that its clock is ahead of ours
    connections: int  # of others to a server; 0 for a file
    digests: frozenset[str]  # of the files that are noted
    buried: frozenset[str]  # marks of those who were erased


def examined(tx: Connection) -> Inside:
    """Look at all of a database; a large one takes a while."""
    server = tx.dialect.name == "postgresql"
    return Inside(
        faults=tuple(_of_server(tx) if server else _of_file(tx))[:SHOWN],
        ahead=_ahead(tx) if server else 0.0,
        connections=len(connected(tx)) if server else 0,
        digests=frozenset(
            tx.execute(select(attachments.c.sha256).distinct()).scalars()
        ),
        buried=frozenset(buried(tx)),
    )


def _of_file(tx: Connection) -> list[str]:
    found = [str(row[0]) for row in tx.execute(text("PRAGMA quick_check(5)"))]
    broken = {str(row[0]) for row in tx.execute(text("PRAGMA foreign_key_check"))}
    return [each for each in found if each != "ok"] + [
        f"foreign key: {table}" for table in sorted(broken)
    ]


def _of_server(tx: Connection) -> list[str]:
    """Return what PostgreSQL marked as unusable; it looks at each page itself as it reads it."""
    asked = text(
        "SELECT indexrelid::regclass::text FROM pg_index "
        "WHERE NOT indisvalid OR NOT indisready"
    )
    return [f"index: {row[0]}" for row in tx.execute(asked)]


def _ahead(tx: Connection) -> float:
    before = datetime.now(UTC)
    there: datetime = tx.execute(text("SELECT clock_timestamp()")).scalar_one()
    after = datetime.now(UTC)
    return (there - before - (after - before) / 2).total_seconds()
