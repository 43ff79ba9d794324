"""The days on which a programme is closed, or one enterprise of it: whom that concerns, and when.

They are of no person: nobody noted who put them in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    bindparam,
    delete,
    insert,
    select,
    union,
)

from flows.nudging.calendar import Stretch
from storage.programme_tables import administrators, closures, coaches, enterprises
from storage.tables import members

_WHO: BindParameter[str] = bindparam("who")
_PROGRAMME: BindParameter[str] = bindparam("of")
_ENTERPRISES: BindParameter[str] = bindparam("these", expanding=True)

_ADD = insert(closures)
_WHOLE = closures.c.enterprise.is_(None)
_IN_ALL = (closures.c.programme == _PROGRAMME) & _WHOLE
_IN_ONE = closures.c.enterprise == bindparam("at")
_ORDERED = select(closures).order_by(closures.c.first, closures.c.id)

_WORKS = members.c.conversation == enterprises.c.conversation
_THEIRS = select(enterprises.c.id).join(members, _WORKS).where(members.c.person == _WHO)
_TAKES_PART = union(
    select(enterprises.c.programme)
    .join(members, _WORKS)
    .where(members.c.person == _WHO),
    select(coaches.c.programme).where(coaches.c.person == _WHO),
    select(administrators.c.programme).where(administrators.c.person == _WHO),
)
_AROUND_PERSON = _ORDERED.where(
    (_WHOLE & closures.c.programme.in_(_TAKES_PART))
    | closures.c.enterprise.in_(_THEIRS)
)
_AROUND_THESE = (
    select(enterprises.c.id, closures.c.first, closures.c.last)
    .join(closures, closures.c.programme == enterprises.c.programme)
    .where(
        enterprises.c.id.in_(_ENTERPRISES),
        _WHOLE | (closures.c.enterprise == enterprises.c.id),
    )
    .order_by(closures.c.first, closures.c.id)
)
_WHOM_IN_ALL = union(
    select(members.c.person)
    .join(enterprises, _WORKS)
    .where(enterprises.c.programme == _PROGRAMME),
    select(coaches.c.person).where(
        coaches.c.programme == _PROGRAMME, coaches.c.person.is_not(None)
    ),
    select(administrators.c.person).where(administrators.c.programme == _PROGRAMME),
)
_WHOM_IN_ONE = (
    select(members.c.person)
    .join(enterprises, _WORKS)
    .where(enterprises.c.id == bindparam("at"))
)


def of(
    tx: Connection, programme: str, enterprise: str | None = None
) -> tuple[Stretch, ...]:
    """Return when a programme is closed; or when one of its enterprises is, besides."""
    asked = _ORDERED.where(_IN_ONE if enterprise else _IN_ALL)
    rows = tx.execute(asked, _known(programme, enterprise))
    return tuple(_stretch(row) for row in rows)


def note(
    tx: Connection,
    programme: str,
    enterprise: str | None,
    closed: Iterable[Stretch],
) -> None:
    """Keep when a programme, or one of its enterprises, is closed, in place of what was noted."""
    gone = delete(closures).where(_IN_ONE if enterprise else _IN_ALL)
    tx.execute(gone, _known(programme, enterprise))
    rows = [
        {
            "programme": programme,
            "enterprise": enterprise,
            "first": each.first.isoformat(),
            "last": each.last.isoformat(),
        }
        for each in closed
    ]
    if rows:
        tx.execute(_ADD, rows)


def around_person(tx: Connection, person: str) -> tuple[Stretch, ...]:
    """Return all days that are closed for somebody, those that are over too.

    They are those of the programmes in which they work, accompany or administer, and of the
    enterprise on whose file they work.
    """
    return tuple(_stretch(row) for row in tx.execute(_AROUND_PERSON, {"who": person}))


def around_enterprises(
    tx: Connection, these: Collection[str]
) -> dict[str, tuple[Stretch, ...]]:
    """Return all days that are closed for each of some enterprises, in one statement."""
    found: dict[str, tuple[Stretch, ...]] = dict.fromkeys(these, ())
    for row in tx.execute(_AROUND_THESE, {"these": list(these)}):
        found[row.id] = (*found[row.id], _stretch(row))
    return found


def whom(tx: Connection, programme: str, enterprise: str | None = None) -> list[str]:
    """Return the people for whom it counts when a programme, or one enterprise, is closed."""
    asked = _WHOM_IN_ONE if enterprise else _WHOM_IN_ALL
    return sorted(tx.execute(asked, _known(programme, enterprise)).scalars())


def _known(programme: str, enterprise: str | None) -> dict[str, Any]:
    return {"at": enterprise} if enterprise else {"of": programme}


def _stretch(row: Any) -> Stretch:
    first, last = date.fromisoformat(row.first), date.fromisoformat(row.last)
    return Stretch(first=first, last=last)
