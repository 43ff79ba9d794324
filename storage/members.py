"""Who works on which conversation, and the invitations by which others join."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from msgspec import Struct
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from flows.conversation import NOTICE
from storage.prepared import Prepared
from storage.tables import addresses, asks, claims, conversations, invitations, members

OPENER = "participant"  # the role of whoever began
VALID = timedelta(days=30)  # an invitation; product story ST1

_JOIN = insert(members)
_STANDS = Prepared(
    select(members.c.language, members.c.stage, members.c.seen)
    .join(conversations, conversations.c.id == members.c.conversation)
    .where(
        members.c.conversation == bindparam("on"),
        members.c.person == conversations.c.person,
    )
)
_CALL = (
    update(members)
    .where(
        members.c.conversation == bindparam("on"), members.c.person == bindparam("who")
    )
    .values(name=bindparam("called"))
)
_LEAVE = tuple(
    delete(table).where(
        table.c.conversation == bindparam("on"), table.c.person == bindparam("who")
    )
    for table in (members, invitations, claims)
)
_ROLE = select(members.c.role).where(
    members.c.conversation == bindparam("on"), members.c.person == bindparam("who")
)
_OF = (
    select(members)
    .where(members.c.conversation == bindparam("on"))
    .order_by(members.c.since)
)
_SHARED = Prepared(
    select(members.c.conversation).where(members.c.person == bindparam("who"))
)
_AUTHORS = (
    select(addresses.c.address, members.c.person, members.c.name)
    .join(addresses, addresses.c.person == members.c.person)
    .where(members.c.conversation == bindparam("on"))
)
_ASKED = (
    select(addresses.c.address, addresses.c.person, asks.c.by_name.label("name"))
    .join(addresses, addresses.c.person == asks.c.by)
    .where(asks.c.conversation == bindparam("on"))
)
_INVITE = insert(invitations)
_FIND = select(invitations).where(invitations.c.mark == bindparam("known"))
_USE = (
    update(invitations)
    .where(invitations.c.mark == bindparam("known"), invitations.c.used.is_(None))
    .values(used=bindparam("now"))
)


class Member(Struct, frozen=True, kw_only=True):
    """Somebody who works on a conversation."""

    person: str
    role: str
    since: datetime
    name: str = ""  # a first name, for the others


class Invitation(Struct, frozen=True, kw_only=True):
    """An open door to a conversation, until somebody used it or its time is over."""

    conversation: str
    role: str
    until: datetime
    used: datetime | None
    person: str | None = None  # who invites
    name: str = ""


def join(
    tx: Connection,
    conversation: str,
    person: str,
    role: str,
    now: datetime,
    *,
    name: str = "",
) -> None:
    """Let somebody work on a conversation: they begin where its opener stands, if it has one."""
    row = _STANDS.first(tx, {"on": conversation})
    stands = row._asdict() if row else {"language": "", "stage": NOTICE, "seen": None}
    joining = {"conversation": conversation, "person": person, "role": role}
    tx.execute(_JOIN, {**stands, **joining, "name": name, "since": now})


def call(tx: Connection, conversation: str, person: str, name: str) -> None:
    """Note the name by which the others know somebody."""
    tx.execute(_CALL, {"on": conversation, "who": person, "called": name})


def leave(tx: Connection, conversation: str, person: str) -> None:
    """Let somebody work on a conversation no more; what they answered and asked stays."""
    for each in _LEAVE:
        tx.execute(each, {"on": conversation, "who": person})


def role_of(tx: Connection, conversation: str, person: str) -> str:
    """Return the role of somebody in a conversation; "" if they do not work on it."""
    known = {"on": conversation, "who": person}
    return str(tx.execute(_ROLE, known).scalar() or "")


def of(tx: Connection, conversation: str) -> list[Member]:
    """Return who works on a conversation, the first to come first."""
    return [
        Member(person=row.person, role=row.role, since=row.since, name=row.name)
        for row in tx.execute(_OF, {"on": conversation})
    ]


class Author(Struct, frozen=True, kw_only=True):
    """Somebody who may have answered, at one of their addresses."""

    address: str
    person: str
    name: str


def authors(tx: Connection, conversation: str) -> list[Author]:
    """Return who works on a conversation, and who was asked a question of it, by address."""
    known = {"on": conversation}
    rows = [*tx.execute(_ASKED, known), *tx.execute(_AUTHORS, known)]
    return [
        Author(address=row.address, person=row.person, name=row.name) for row in rows
    ]


def heir(tx: Connection, conversation: str, person: str) -> Member | None:
    """Return who goes on with a file when somebody leaves it; None: nobody may.

    Somebody who only guides others never has a file alone.
    """
    others = (each for each in of(tx, conversation) if each.person != person)
    return next((each for each in others if each.role == OPENER), None)


def shared(tx: Connection, person: str) -> list[str]:
    """Return the ids of all conversations that somebody works on."""
    return [row.conversation for row in _SHARED.all(tx, {"who": person})]


def invite(
    tx: Connection,
    conversation: str,
    role: str,
    now: datetime,
    *,
    person: str | None = None,
    name: str = "",
) -> str:
    """Return the code of a new invitation; only its mark is kept."""
    code = secrets.token_hex(10)  # a link of a messenger takes letters and figures
    tx.execute(
        _INVITE,
        {
            "mark": mark(code),
            "conversation": conversation,
            "role": role,
            "until": now + VALID,
            "used": None,
            "person": person,
            "name": name,
        },
    )
    return code


def invitation(tx: Connection, code: str) -> Invitation | None:
    """Return the invitation with a code, also if it was used or is over."""
    row = tx.execute(_FIND, {"known": mark(code)}).first()
    if row is None:
        return None
    return Invitation(
        conversation=row.conversation,
        role=row.role,
        until=row.until,
        used=row.used,
        person=row.person,
        name=row.name,
    )


def use(tx: Connection, code: str, now: datetime) -> bool:
    """Use an invitation; return False if it was used before."""
    return tx.execute(_USE, {"known": mark(code), "now": now}).rowcount == 1


def mark(code: str) -> str:
    """Return what is kept of a code: it opens nothing."""
    return sha256(code.encode()).hexdigest()
