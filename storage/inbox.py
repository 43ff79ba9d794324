"""What came in, each update once."""

from __future__ import annotations

from collections.abc import Mapping
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


def take(
    tx: Connection,
    *,
    account: str,
    update: str,
    address: str,
    body: Mapping[str, Any],
    now: datetime,
) -> bool:
    """Note an update as done; return False if it was taken before."""
    return _add(tx, account, update, address, body, now, state="done", reason="")


def park(
    tx: Connection,
    *,
    account: str,
    update: str,
    address: str,
    body: Mapping[str, Any],
    now: datetime,
    reason: str,
) -> bool:
    """Keep an update that could not be taken, with the reason; it does not block the next."""
    return _add(tx, account, update, address, body, now, state="parked", reason=reason)


def parked(tx: Connection) -> int:
    return int(tx.execute(_PARKED).scalar_one())


def _add(
    tx: Connection,
    account: str,
    update: str,
    address: str,
    body: Mapping[str, Any],
    now: datetime,
    *,
    state: str,
    reason: str,
) -> bool:
    if tx.execute(_SEEN, {"on": account, "known": update}).first() is not None:
        return False
    try:
        with tx.begin_nested():
            tx.execute(
                _ADD,
                {
                    "account": account,
                    "update": update,
                    "address": address,
                    "body": dict(body),
                    "state": state,
                    "reason": reason,
                    "at": now,
                },
            )
    except IntegrityError:  # another process took it between our look and our write
        return False
    return True
