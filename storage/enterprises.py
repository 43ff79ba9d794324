"""Enterprises of a programme: whose file is which, and who accompanies them."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any
from uuid import uuid4

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, Select, bindparam, func, insert, select, update

from storage.programme_tables import coaches, enterprises

_ADD = insert(enterprises)
_ALL = select(enterprises).order_by(enterprises.c.number)
_OF = _ALL.where(enterprises.c.programme == bindparam("of"))
_COACHED = _ALL.join(coaches, coaches.c.id == enterprises.c.coach).where(
    coaches.c.person == bindparam("who")
)
_BY_ID = select(enterprises).where(enterprises.c.id == bindparam("known"))
_WITH = select(enterprises).where(enterprises.c.conversation == bindparam("on"))
_LAST = select(func.max(enterprises.c.number)).where(
    enterprises.c.programme == bindparam("of")
)
_HERE = update(enterprises).where(enterprises.c.id == bindparam("known"))
_FOLLOW = (
    update(enterprises)
    .where(enterprises.c.conversation == bindparam("was"))
    .values(conversation=bindparam("to"))
)
_COACH_OF = (
    select(coaches.c.person)
    .join(enterprises, enterprises.c.coach == coaches.c.id)
    .where(enterprises.c.conversation == bindparam("on"))
)


class Enterprise(Struct, frozen=True, kw_only=True):
    """A social enterprise in a programme."""

    id: str
    programme: str
    number: int  # by which people call it: E7
    mark: str  # of the name as it was loaded
    name: str
    language: str
    country: str  # BE, FR or NL
    people: int  # how many are to be invited
    coach: int
    conversation: str | None  # once somebody began
    since: datetime
    apart: str = ""  # tells it from another one of that number, for a coach of both

    @property
    def code(self) -> str:
        """Return by what its coach calls it, and nothing else they accompany: 7, or 7-3fa2."""
        return f"{self.number}-{self.apart}" if self.apart else str(self.number)


_COLUMNS = tuple(name for name in Enterprise.__struct_fields__ if name != "apart")


def add(
    tx: Connection,
    programme: str,
    mark: str,
    *,
    name: str,
    language: str,
    country: str,
    people: int,
    coach: int,
    now: datetime,
) -> Enterprise:
    """Add an enterprise; it gets the next number of its programme."""
    last = tx.execute(_LAST, {"of": programme}).scalar() or 0
    row: dict[str, Any] = {
        "id": str(uuid4()),
        "programme": programme,
        "number": last + 1,
        "mark": mark,
        "name": name,
        "language": language,
        "country": country,
        "people": people,
        "coach": coach,
        "conversation": None,
        "since": now,
    }
    tx.execute(_ADD, row)
    return Enterprise(**row)


def change(tx: Connection, enterprise: str, **values: Any) -> None:
    """Note what is different about an enterprise: its coach, its file, its language."""
    tx.execute(_HERE.values(**values), {"known": enterprise})


def of(tx: Connection, programme: str) -> list[Enterprise]:
    """Return the enterprises of a programme, by number."""
    return _read(tx, _OF, of=programme)


def coached_by(tx: Connection, person: str) -> list[Enterprise]:
    """Return the enterprises that somebody accompanies just now.

    In two programmes there may be two of one number: then each is told from the other.
    """
    found = _read(tx, _COACHED, who=person)
    numbers = Counter(each.number for each in found)
    return [
        replace(each, apart=each.id[:4]) if numbers[each.number] > 1 else each
        for each in found
    ]


def by_id(tx: Connection, enterprise: str) -> Enterprise | None:
    return next(iter(_read(tx, _BY_ID, known=enterprise)), None)


def with_file(tx: Connection, conversation: str) -> Enterprise | None:
    """Return the enterprise whose file a conversation is."""
    return next(iter(_read(tx, _WITH, on=conversation)), None)


def coach_of(tx: Connection, conversation: str) -> str | None:
    """Return the person who accompanies the enterprise with a file, if they came."""
    found: str | None = tx.execute(_COACH_OF, {"on": conversation}).scalar()
    return found


def follow(tx: Connection, conversation: str, to: str | None) -> None:
    """Let an enterprise go on with another file: a new round, or none."""
    tx.execute(_FOLLOW, {"was": conversation, "to": to})


def _read(tx: Connection, statement: Select[Any], **known: Any) -> list[Enterprise]:
    return [
        Enterprise(**{name: getattr(row, name) for name in _COLUMNS})
        for row in tx.execute(statement, known)
    ]
