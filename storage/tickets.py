"""Tickets: the links by which people come into a programme, each used once."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from storage.members import VALID, mark
from storage.programme_tables import tickets

STAFF, COACH, ADMINISTRATOR = "participant", "coach", "administrator"  # roles
_PUT = insert(tickets)
_FIND = select(tickets).where(tickets.c.mark == bindparam("known"))
_USE = (
    update(tickets)
    .where(tickets.c.mark == bindparam("known"), tickets.c.used.is_(None))
    .values(used=bindparam("now"), person=bindparam("who"))
)
_OF = select(tickets).where(tickets.c.programme == bindparam("of"))


class Ticket(Struct, frozen=True, kw_only=True):
    """A way into a programme, in a role; of its code only the mark is kept."""

    mark: str
    programme: str
    role: str  # participant, coach, administrator
    enterprise: str | None
    coach: int | None
    until: datetime
    used: datetime | None
    person: str | None  # who came by it


def put(
    tx: Connection,
    programme: str,
    role: str,
    now: datetime,
    *,
    enterprise: str | None = None,
    coach: int | None = None,
    valid: timedelta = VALID,
) -> str:
    """Return the code of a new ticket; only its mark is kept."""
    code = secrets.token_hex(10)  # a link of a messenger takes letters and figures
    row = {
        "mark": mark(code),
        "programme": programme,
        "role": role,
        "enterprise": enterprise,
        "coach": coach,
        "until": now + valid,
        "used": None,
        "person": None,
    }
    tx.execute(_PUT, row)
    return code


def coded(tx: Connection, code: str) -> Ticket | None:
    """Return the ticket with a code, also if it was used or is over."""
    row = tx.execute(_FIND, {"known": mark(code)}).first()
    return _ticket(row) if row else None


def use(tx: Connection, code: str, person: str, now: datetime) -> bool:
    """Use a ticket; return False if it was used before."""
    known = {"known": mark(code), "who": person, "now": now}
    return tx.execute(_USE, known).rowcount == 1


def of(tx: Connection, programme: str) -> list[Ticket]:
    return [_ticket(row) for row in tx.execute(_OF, {"of": programme})]


def drop(tx: Connection, marks: list[str]) -> None:
    """Let tickets open nothing any more: others were made in their place."""
    unused = tickets.c.mark.in_(marks) & tickets.c.used.is_(None)
    tx.execute(delete(tickets).where(unused))


def _ticket(row: Any) -> Ticket:
    return Ticket(**{name: getattr(row, name) for name in Ticket.__struct_fields__})
