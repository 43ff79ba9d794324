"""What an enterprise lets its coach see: each change, never overwritten."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct, field
from sqlalchemy import Connection, bindparam, insert, select

from storage.programme_tables import shares

ALL = ""  # in place of a prompt
_ADD = insert(shares)
_OF = (
    select(shares).where(shares.c.conversation == bindparam("on")).order_by(shares.c.id)
)


class Sharing(Struct, frozen=True, kw_only=True):
    """What holds now: whether anything is shared, and the prompts that are kept back."""

    given: bool = False
    kept_back: frozenset[str] = field(default_factory=frozenset)
    since: datetime | None = None


def note(
    tx: Connection,
    conversation: str,
    person: str,
    now: datetime,
    *,
    given: bool,
    prompt: str = ALL,
) -> None:
    """Note that somebody shares their file or a prompt of it, or does so no more."""
    row: dict[str, Any] = {
        "conversation": conversation,
        "person": person,
        "prompt": prompt,
        "given": given,
        "at": now,
    }
    tx.execute(_ADD, row)


def of(tx: Connection, conversation: str) -> Sharing:
    """Return what a coach may see of a file; nothing as long as nobody said so."""
    given, since, kept_back = False, None, set[str]()
    for row in tx.execute(_OF, {"on": conversation}):
        if row.prompt == ALL:
            given, since = row.given, row.at
        elif row.given:
            kept_back.discard(row.prompt)
        else:
            kept_back.add(row.prompt)
    return Sharing(given=given, kept_back=frozenset(kept_back), since=since)
