"""A programme in numbers, for whoever set it up: who came, and by which tickets."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection

from storage import coaches, enterprises, programmes, tickets
from storage.programmes import Programme
from storage.tickets import STAFF


class CoachLine(Struct, frozen=True, kw_only=True):
    """A coach, and whether they came."""

    id: int
    name: str
    here: bool


class EnterpriseLine(Struct, frozen=True, kw_only=True):
    """An enterprise, and how many of its people came by tickets."""

    number: int
    name: str
    coach: int
    begun: bool
    came: int
    people: int


class Overview(Struct, frozen=True, kw_only=True):
    """A programme."""

    name: str
    roadmap: str
    coaches: tuple[CoachLine, ...]
    enterprises: tuple[EnterpriseLine, ...]
    administrators: int
    used: int  # tickets
    open: int
    late: int  # whose time is over


def overview(tx: Connection, now: datetime) -> list[Overview]:
    """Return all programmes."""
    return [_overview(tx, each, now) for each in programmes.every(tx)]


def _overview(tx: Connection, programme: Programme, now: datetime) -> Overview:
    known = tickets.of(tx, programme.id)
    used = [each for each in known if each.used is not None]
    waiting = [each for each in known if each.used is None]
    came = [each.enterprise for each in used if each.role == STAFF]
    return Overview(
        name=programme.name,
        roadmap=programme.roadmap,
        coaches=tuple(
            CoachLine(id=each.id, name=each.name, here=each.person is not None)
            for each in coaches.of(tx, programme.id)
        ),
        enterprises=tuple(
            EnterpriseLine(
                number=each.number,
                name=each.name,
                coach=each.coach,
                begun=each.conversation is not None,
                came=came.count(each.id),
                people=each.people,
            )
            for each in enterprises.of(tx, programme.id)
        ),
        administrators=programmes.administrators_of(tx, programme.id),
        used=len(used),
        open=sum(each.until >= now for each in waiting),
        late=sum(each.until < now for each in waiting),
    )
