"""What came in, each update once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from importlib import import_module
from typing import Any

from msgspec import Struct
from msgspec.structs import fields
from sqlalchemy import (
    Connection,
    bindparam,
    delete,
    exists,
    func,
    literal_column,
    select,
    update,
)

from storage.prepared import Prepared
from storage.replicas import number_of
from storage.tables import inbox

_SETTLE = (
    update(inbox)
    .where(
        inbox.c.account == bindparam("on"),
        inbox.c.update == bindparam("known"),
        inbox.c.state == "waiting",
    )
    .values(
        state=bindparam("new_state"),
        reason=bindparam("why"),
        body=bindparam("kept"),
        address=bindparam("whose"),
        message=bindparam("ref"),
    )
)
_PARKED = select(func.count()).select_from(inbox).where(inbox.c.state == "parked")
_WAITING = (
    select(inbox.c.body)
    .where(inbox.c.account == bindparam("on"), inbox.c.state == "waiting")
    .order_by(inbox.c.id)
)
_WAITING_LONG = (
    select(inbox.c.body)
    .where(
        inbox.c.account == bindparam("on"),
        inbox.c.state == "waiting",
        inbox.c.at < bindparam("day"),
    )
    .order_by(inbox.c.id)
)
_OWN = inbox.alias()
_EARLIER = Prepared(
    select(inbox)
    .where(
        inbox.c.account == bindparam("on"),
        inbox.c.address == bindparam("whose"),
        inbox.c.state == literal_column("'waiting'"),  # as its index has it
        inbox.c.update != bindparam("known"),
        ~exists().where(
            _OWN.c.account == bindparam("on"),
            _OWN.c.update == bindparam("known"),
            _OWN.c.id < inbox.c.id,
        ),
    )
    .order_by(inbox.c.id)
)
_OF_MESSAGE = select(inbox.c.update).where(
    inbox.c.account == bindparam("on"),
    inbox.c.address == bindparam("whose"),
    inbox.c.message == bindparam("ref"),
    inbox.c.state == "done",
)
_FORGET_PARKED = delete(inbox).where(
    inbox.c.at < bindparam("day"), inbox.c.state == "parked"
)
_FORGET = delete(inbox).where(inbox.c.at < bindparam("day"), inbox.c.state == "done")


class BehindError(Exception):
    """Something of the same chat is to be taken first: `before`, in this order."""

    def __init__(self, before: list[Mapping[str, Any]]) -> None:
        super().__init__()
        self.before = before


class Entry(Struct, frozen=True, kw_only=True):
    """An update as it is kept.

    `waiting` with its raw body until it can be taken, then `done`, or `parked` with the reason
    why it could not be.
    """

    account: str
    update: str
    address: str
    body: Mapping[str, Any]
    at: datetime
    message: str = ""
    state: str = "done"
    reason: str = ""


_COLUMNS = tuple(each.name for each in fields(Entry))


def take(tx: Connection, entry: Entry) -> bool:
    """Note an update as taken; return False if it was taken before.

    Raise BehindError if another program kept one that is to be taken first.
    """
    if entry.address and entry.state == "done" and number_of(tx):
        _stand_in_line(tx, entry)
    if keep(tx, entry):
        return True
    settled = tx.execute(
        _SETTLE,
        {
            "on": entry.account,
            "known": entry.update,
            "new_state": entry.state,
            "why": entry.reason,
            "kept": entry.body,
            "whose": entry.address,
            "ref": entry.message,
        },
    )
    return settled.rowcount == 1


def keep(tx: Connection, entry: Entry) -> bool:
    """Note an update that is to be taken later; return False if it was noted before."""
    row = {name: getattr(entry, name) for name in _COLUMNS}
    return _adding(tx.dialect.name).run(tx, row) == 1


@cache
def _adding(dialect: str) -> Prepared:
    """Return what adds a row that is not there yet, as one database says it."""
    own = import_module(f"sqlalchemy.dialects.{dialect}")  # the others take their time
    return Prepared(own.insert(inbox).on_conflict_do_nothing())


def waiting(tx: Connection, account: str) -> list[Mapping[str, Any]]:
    """Return the raw bodies of updates that wait to be taken, in the order they came."""
    return list(tx.execute(_WAITING, {"on": account}).scalars())


def waiting_since(
    tx: Connection, account: str, before: datetime
) -> list[Mapping[str, Any]]:
    """Return the same of those that were there before a moment."""
    return list(tx.execute(_WAITING_LONG, {"on": account, "day": before}).scalars())


def _stand_in_line(tx: Connection, entry: Entry) -> None:
    """Raise BehindError if another program kept something of this address that came before."""
    asked = {"on": entry.account, "whose": entry.address, "known": entry.update}
    before = [row.body for row in _EARLIER.all(tx, asked)]
    if before:
        raise BehindError(before)


def updates_of(tx: Connection, account: str, address: str, message: str) -> list[str]:
    """Return the updates by which a message came in."""
    asked = {"on": account, "whose": address, "ref": message}
    return list(tx.execute(_OF_MESSAGE, asked).scalars())


def parked(tx: Connection) -> int:
    """Return how many updates could not be taken."""
    return int(tx.execute(_PARKED).scalar_one())


def forget(tx: Connection, before: datetime) -> int:
    """Drop updates that were taken before a day; no messenger sends them again."""
    return tx.execute(_FORGET, {"day": before}).rowcount


def forget_parked(tx: Connection, before: datetime) -> int:
    """Drop updates that could not be taken before a day."""
    return tx.execute(_FORGET_PARKED, {"day": before}).rowcount
