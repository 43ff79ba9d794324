"""Copies of everything about a person, made for them: kept until they are sent, and no longer."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, select

from storage.tables import attachments

# how the type begins under which one is noted
COPY = "application/vnd.filrouge.person+"
DAY = timedelta(days=1)  # longer than the sending of one takes


def is_copy() -> ColumnElement[bool]:
    """Return the condition that a file is such a copy: it is no part of the next one."""
    return attachments.c.type.startswith(COPY)


def forget_copies(tx: Connection, now: datetime) -> list[str]:
    """Forget the copies of more than a day ago; return the files that can go."""
    old = is_copy() & (attachments.c.at < now - DAY)
    digests = list(tx.execute(select(attachments.c.sha256).where(old)).scalars())
    if not digests:
        return []
    tx.execute(delete(attachments).where(old))
    among = attachments.c.sha256.in_(digests)
    still = set(tx.execute(select(attachments.c.sha256).where(among)).scalars())
    return sorted(set(digests) - still)
