"""What came in, each update once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select
from sqlalchemy.exc import IntegrityError

from storage.tables import inbox

_ADD = insert(inbox)
_SEEN = select(inbox.c.id).where(
    inbox.c.account == bindparam("on"), inbox.c.update == bindparam("known")
)
_PARKED = select(func.count()).select_from(inbox).where(inbox.c.state == "parked")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An update as it is kept: done, or parked with the reason why it could not be taken."""

    account: str
    update: str
    address: str
    body: Mapping[str, Any]
    at: datetime
    state: str = "done"
    reason: str = ""


def take(tx: Connection, entry: Entry) -> bool:
    """Note an update; return False if it was noted before."""
    seen = {"on": entry.account, "known": entry.update}
    if tx.execute(_SEEN, seen).first() is not None:
        return False
    try:
        with tx.begin_nested():
            tx.execute(_ADD, asdict(entry))
    except IntegrityError:  # another process took it between our look and our write
        return False
    return True


def parked(tx: Connection) -> int:
    """Return how many updates could not be taken."""
    return int(tx.execute(_PARKED).scalar_one())
