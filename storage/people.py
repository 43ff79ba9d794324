"""People and the addresses by which we know them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from storage.tables import addresses, people

_FIND = select(addresses).where(addresses.c.address == bindparam("known"))
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Somebody we accompany, at the address they write from."""

    address: str
    person: str
    conversation: str | None
    language: str


def find(tx: Connection, address: str) -> Participant | None:
    row = tx.execute(_FIND, {"known": address}).first()
    if row is None:
        return None
    return Participant(
        address=row.address,
        person=row.person,
        conversation=row.conversation,
        language=row.language,
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
