"""The rows of programmes that are about one person: their part in them, and nothing of others.

Of what passes between an enterprise and its coach, somebody who works on the file is given
what they wrote themselves, what the coach answered them, and what the coach wrote to all;
what a colleague asked the coach, and the answer to it, are that colleague's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Table, insert, or_, select

from storage.programme_tables import (
    administrators,
    agreements,
    broadcasts,
    coaches,
    enterprises,
    leaves,
    letters,
    meetings,
    nudges,
    programmes,
    recipients,
    rhythms,
    shares,
    tickets,
)

Rows = tuple[dict[str, Any], ...]


class InProgrammes(Struct, frozen=True, kw_only=True):
    """What somebody has to do with programmes. The fields are named as the tables are."""

    programmes: Rows = ()
    coaches: Rows = ()  # as which they accompany others
    administrators: Rows = ()
    tickets: Rows = ()  # by which they came
    enterprises: Rows = ()  # on whose files they work
    shares: Rows = ()
    letters: Rows = ()
    meetings: Rows = ()
    agreements: Rows = ()
    nudges: Rows = ()  # to them, and those they sent as a coach
    leaves: Rows = ()
    rhythms: Rows = ()
    broadcasts: Rows = ()  # that they wrote, or were sent
    recipients: Rows = ()


def in_programmes(
    tx: Connection, person: str, works_on: Collection[str]
) -> InProgrammes:
    """Return the rows about somebody, who works on some conversations."""
    known = _rows(tx, coaches, coaches.c.person == person, coaches.c.id)
    acting = [row["id"] for row in known]
    here = enterprises.c.conversation.in_(works_on)
    joined = _rows(tx, enterprises, here, enterprises.c.since, enterprises.c.id)
    theirs = [row["id"] for row in joined]
    administers = _rows(
        tx,
        administrators,
        administrators.c.person == person,
        administrators.c.programme,
    )
    came = _rows(tx, tickets, tickets.c.person == person, tickets.c.used)
    was_sent = _rows(
        tx, recipients, recipients.c.person == person, recipients.c.broadcast
    )
    said = _rows(
        tx,
        broadcasts,
        (broadcasts.c.person == person)
        | broadcasts.c.id.in_([row["broadcast"] for row in was_sent]),
        broadcasts.c.id,
    )
    held = select(meetings.c.id).where(meetings.c.coach.in_(acting))
    takes_part = {
        row["programme"] for row in (*known, *joined, *administers, *came, *said)
    }
    return InProgrammes(
        programmes=_rows(
            tx, programmes, programmes.c.id.in_(takes_part), programmes.c.since
        ),
        coaches=known,
        administrators=administers,
        tickets=came,
        enterprises=joined,
        shares=_rows(
            tx,
            shares,
            shares.c.conversation.in_(works_on) | (shares.c.person == person),
            shares.c.id,
        ),
        letters=_letters(tx, person, works_on),
        meetings=_rows(
            tx,
            meetings,
            meetings.c.enterprise.in_(theirs) | meetings.c.coach.in_(acting),
            meetings.c.id,
        ),
        agreements=_rows(
            tx,
            agreements,
            agreements.c.enterprise.in_(theirs)
            | ((agreements.c.who == "coach") & agreements.c.meeting.in_(held)),
            agreements.c.id,
        ),
        nudges=_rows(
            tx,
            nudges,
            or_(nudges.c.person == person, nudges.c.sender == person),
            nudges.c.id,
        ),
        leaves=_rows(tx, leaves, leaves.c.person == person, leaves.c.id),
        rhythms=_rows(tx, rhythms, rhythms.c.person == person),
        broadcasts=said,
        recipients=was_sent,
    )


def _letters(tx: Connection, person: str, works_on: Collection[str]) -> Rows:
    asked = select(letters.c.id).where(letters.c.person == person)
    to_them = letters.c.about.is_(None) | letters.c.about.in_(asked)
    by_coach = letters.c.conversation.in_(works_on) & letters.c.coach & to_them
    return _rows(tx, letters, (letters.c.person == person) | by_coach, letters.c.id)


def who_administers(tx: Connection, programme: str) -> list[str]:
    """Return the people who administer a programme."""
    asked = select(administrators.c.person).where(
        administrators.c.programme == programme
    )
    return sorted(tx.execute(asked).scalars())


def write(tx: Connection, rows: InProgrammes) -> None:
    """Write back what holds anywhere: when somebody is away, and when they are reminded.

    All else is of others, too, and does not come along.
    """
    _add(tx, leaves, rows.leaves)
    _add(tx, rhythms, rows.rhythms)


def _add(tx: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    if found := list(rows):
        tx.execute(insert(table), found)


def _rows(tx: Connection, table: Table, where: Any, *order: Any) -> Rows:
    asked = select(table).where(where).order_by(*order)
    return tuple(dict(row) for row in tx.execute(asked).mappings())
