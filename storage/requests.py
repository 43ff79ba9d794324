"""What people asked of whoever is responsible, with the day by which it is to be settled."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct
from sqlalchemy import Connection, bindparam, insert, select, update

from storage.rights_tables import requests

TERM = timedelta(days=30)  # one month: article 12(3) of the GDPR

_ADD = insert(requests).returning(requests.c.id)
_OPEN = select(requests).where(requests.c.settled.is_(None)).order_by(requests.c.due)
_SETTLE = (
    update(requests)
    .where(requests.c.id == bindparam("known"), requests.c.settled.is_(None))
    .values(settled=bindparam("now"))
)

_SETTLE_ABOUT = (
    update(requests)
    .where(
        requests.c.conversation == bindparam("on"),
        requests.c.number.in_(bindparam("numbers", expanding=True)),
        requests.c.settled.is_(None),
    )
    .values(settled=bindparam("now"))
)


class Request(Struct, frozen=True, kw_only=True):
    """Somebody objects, or asks for something that a person has to do."""

    id: int
    person: str
    kind: str
    conversation: str | None
    number: int | None  # of the answer it is about
    words: str
    at: datetime
    due: datetime
    settled: datetime | None


def add(
    tx: Connection,
    person: str,
    kind: str,
    words: str,
    now: datetime,
    *,
    conversation: str | None = None,
    number: int | None = None,
) -> int:
    """Note a request; return its number."""
    row = {
        "person": person,
        "kind": kind,
        "conversation": conversation,
        "number": number,
        "words": words,
        "at": now,
        "due": now + TERM,
        "settled": None,
    }
    return int(tx.execute(_ADD, row).scalar_one())


def open_ones(tx: Connection) -> list[Request]:
    """Return what is not settled, the most urgent first."""
    return [_request(row) for row in tx.execute(_OPEN)]


def settle(tx: Connection, number: int, now: datetime) -> bool:
    """Note that a request is settled; return False if there is none such open."""
    return tx.execute(_SETTLE, {"known": number, "now": now}).rowcount == 1


def settle_about(
    tx: Connection, conversation: str, numbers: list[int], now: datetime
) -> None:
    """Note that whatever was said of answers with these numbers is settled."""
    tx.execute(_SETTLE_ABOUT, {"on": conversation, "numbers": numbers, "now": now})


def _request(row: object) -> Request:
    return Request(**{name: getattr(row, name) for name in Request.__struct_fields__})
