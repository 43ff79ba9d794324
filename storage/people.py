"""People and the addresses by which we know them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from storage.prepared import Prepared
from storage.tables import addresses, people

_FIND = Prepared(select(addresses).where(addresses.c.address == bindparam("known")))
_WHERE = select(addresses.c.address).where(
    addresses.c.conversation == bindparam("known")
)
_ADD_PERSON = insert(people)
_ADD_ADDRESS = insert(addresses)
_SWITCH = (
    update(addresses)
    .where(addresses.c.address == bindparam("known"))
    .values(conversation=bindparam("to"), language=bindparam("in_language"))
)

_GONE = (
    update(addresses)
    .where(addresses.c.address == bindparam("known"))
    .values(gone=bindparam("since"))
)
_MOVE = (
    update(addresses)
    .where(addresses.c.address == bindparam("known"))
    .values(address=bindparam("to"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Somebody we accompany, at the address they write from."""

    address: str
    person: str
    conversation: str | None
    language: str
    gone: datetime | None = None  # since when nothing can be sent there


def find(tx: Connection, address: str) -> Participant | None:
    row = _FIND.first(tx, {"known": address})
    if row is None:
        return None
    return Participant(
        address=row.address,
        person=row.person,
        conversation=row.conversation,
        language=row.language,
        gone=row.gone,
    )


def add(
    tx: Connection, address: str, person: str, language: str, now: datetime
) -> Participant:
    tx.execute(_ADD_PERSON, {"id": person, "since": now})
    tx.execute(
        _ADD_ADDRESS,
        {
            "address": address,
            "person": person,
            "conversation": None,
            "language": language,
        },
    )
    return Participant(
        address=address, person=person, conversation=None, language=language
    )


def switch(tx: Connection, address: str, conversation: str, language: str) -> None:
    """Make a conversation the one under way at an address."""
    tx.execute(_SWITCH, {"known": address, "to": conversation, "in_language": language})


def address_of(tx: Connection, conversation: str) -> str | None:
    """Return the address at which a conversation is under way."""
    return tx.execute(_WHERE, {"known": conversation}).scalar()


def out_of_reach(tx: Connection, address: str, since: datetime | None) -> None:
    """Note since when nothing can be sent to an address; None: it can again."""
    tx.execute(_GONE, {"known": address, "since": since})


def move(tx: Connection, address: str, to: str) -> None:
    """Follow somebody to another address."""
    tx.execute(_MOVE, {"known": address, "to": to})
