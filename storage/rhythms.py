"""On which day and at which hour somebody wants to be reminded, and in which country they work."""

from __future__ import annotations

from datetime import time

from msgspec import Struct
from sqlalchemy import Connection, bindparam, delete, insert, select

from storage.programme_tables import coaches, enterprises, rhythms
from storage.tables import members

_OF = select(rhythms).where(rhythms.c.person == bindparam("who"))
_ADD = insert(rhythms)
_DROP = delete(rhythms).where(rhythms.c.person == bindparam("who"))
_COUNTRY = (
    select(enterprises.c.country)
    .join(members, members.c.conversation == enterprises.c.conversation)
    .where(members.c.person == bindparam("who"))
    .limit(1)
)
_COACHED_IN = (
    select(enterprises.c.country)
    .join(coaches, coaches.c.id == enterprises.c.coach)
    .where(coaches.c.person == bindparam("who"))
    .order_by(enterprises.c.number)
    .limit(1)
)


class Rhythm(Struct, frozen=True, kw_only=True):
    """When somebody wants to be reminded."""

    country: str  # BE, FR or NL; "": that of the enterprise they work at
    weekday: int  # 0 is Monday
    hour: time


def of(tx: Connection, person: str) -> Rhythm | None:
    """Return what somebody chose, if they did."""
    row = tx.execute(_OF, {"who": person}).first()
    if row is None:
        return None
    at = time(row.hour, row.minute)
    return Rhythm(country=row.country, weekday=row.weekday, hour=at)


def choose(tx: Connection, person: str, rhythm: Rhythm) -> None:
    tx.execute(_DROP, {"who": person})
    row = {
        "person": person,
        "country": rhythm.country,
        "weekday": rhythm.weekday,
        "hour": rhythm.hour.hour,
        "minute": rhythm.hour.minute,
    }
    tx.execute(_ADD, row)


def country_of(tx: Connection, person: str) -> str | None:
    """Return the country of the enterprise that somebody works at, or accompanies."""
    for statement in (_COUNTRY, _COACHED_IN):
        found: str | None = tx.execute(statement, {"who": person}).scalar()
        if found:
            return found
    return None
