"""Tickets for those who have not come yet: staff of enterprises, coaches, an administrator.

Who makes them anew replaces the earlier ones that nobody used: the sheet that was made last is
the one that counts, and one that went astray opens nothing any more.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection

from storage import coaches, enterprises, tickets
from storage.members import VALID
from storage.programmes import Programme
from storage.tickets import ADMINISTRATOR, COACH, STAFF


class Invited(Struct, frozen=True, kw_only=True):
    """The codes of one sheet: for the staff of an enterprise, or for one other person."""

    role: str
    name: str  # of the enterprise, of the coach, or of the programme
    language: str
    codes: tuple[str, ...]
    until: datetime
    number: int = 0  # of the enterprise
    coach: str = ""  # who accompanies it
    count: int = 0  # how many enterprises a coach accompanies


class Invitations(Struct, frozen=True, kw_only=True):
    """What was made, and how many earlier ones open nothing any more."""

    made: tuple[Invited, ...]
    replaced: int


def invite(
    tx: Connection,
    programme: Programme,
    now: datetime,
    *,
    administrator: bool = False,
    language: str = "en",
) -> Invitations:
    """Make a ticket for each who is still missing; one for an administrator if asked for.

    `language` is that of an administrator’s sheet, which nobody else knows. `now` is told where
    days are told: tickets end on a day of there.
    """
    known = tickets.of(tx, programme.id)
    roles = {STAFF, COACH, *([ADMINISTRATOR] if administrator else [])}
    unused = [each for each in known if each.used is None and each.role in roles]
    tickets.drop(tx, [each.mark for each in unused])
    made = [*_coaches(tx, programme, now), *_staff(tx, programme, now)]
    if administrator:
        code = tickets.put(tx, programme.id, ADMINISTRATOR, now)
        one = Invited(
            role=ADMINISTRATOR,
            name=programme.name,
            language=language,
            codes=(code,),
            until=now + VALID,
        )
        made.insert(0, one)
    replaced = sum(each.until >= now for each in unused)
    return Invitations(made=tuple(made), replaced=replaced)


def _coaches(tx: Connection, programme: Programme, now: datetime) -> Iterator[Invited]:
    theirs = [each.coach for each in enterprises.of(tx, programme.id)]
    for coach in coaches.of(tx, programme.id):
        if coach.person is not None or coach.id not in theirs:
            continue
        code = tickets.put(tx, programme.id, COACH, now, coach=coach.id)
        yield Invited(
            role=COACH,
            name=coach.name,
            language=coach.language,
            codes=(code,),
            until=now + VALID,
            count=theirs.count(coach.id),
        )


def _staff(tx: Connection, programme: Programme, now: datetime) -> Iterator[Invited]:
    used = [
        each.enterprise
        for each in tickets.of(tx, programme.id)
        if each.used is not None and each.role == STAFF
    ]
    names = {each.id: each.name for each in coaches.of(tx, programme.id)}
    for held in enterprises.of(tx, programme.id):
        missing = held.people - used.count(held.id)
        if missing <= 0:
            continue
        codes = tuple(
            tickets.put(tx, programme.id, STAFF, now, enterprise=held.id)
            for _ in range(missing)
        )
        yield Invited(
            role=STAFF,
            name=held.name,
            language=held.language,
            codes=codes,
            until=now + VALID,
            number=held.number,
            coach=names[held.coach],
        )
