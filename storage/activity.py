"""Who has been silent for how long."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BindParameter, Connection, bindparam, exists, or_, select

from storage.tables import addresses, members, people

_MOMENT: BindParameter[datetime] = bindparam("moment")
_MINE, _THEIRS, _OTHER = members.alias(), members.alias(), people.alias()
_SILENT = select(people.c.id).where(
    people.c.seen < _MOMENT,
    # they said till when
    or_(people.c.quiet_until.is_(None), people.c.quiet_until < _MOMENT),
    # nobody writes from nowhere: they stand for a colleague elsewhere
    people.c.id.in_(select(addresses.c.person)),
    ~exists().where(  # nobody goes on with the same answers
        _MINE.c.person == people.c.id,
        _THEIRS.c.conversation == _MINE.c.conversation,
        _OTHER.c.id == _THEIRS.c.person,
        _OTHER.c.seen >= _MOMENT,
    ),
)


def silent_since(
    tx: Connection, moment: datetime, *, person: str | None = None
) -> list[str]:
    """Return whoever was not heard of since a moment, nor anybody on the same answers."""
    asked = _SILENT if person is None else _SILENT.where(people.c.id == person)
    return list(tx.execute(asked, {"moment": moment}).scalars())
