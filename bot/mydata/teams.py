"""What somebody has to do with sessions of teams: their own part, and nothing of the others.

Of a session at another instance only this is left: it is kept as it was handed over there, as
something past. Nobody takes part in it here, and it is handed over again as it came.
"""

from __future__ import annotations

from typing import Any

from bot.mydata import programmes
from bot.mydata.body import kept_parts, kept_plain
from bot.mydata.model import Agreed, Commitment, Part, Person, Session
from bot.mydata.rows import made
from storage.whole import Row, Whole


def parts(rows: Whole) -> tuple[Part, ...]:
    """Return the sessions that somebody takes part in."""
    known = {row["id"]: row for row in rows.sessions}
    found = [_part(row, known[row["session"]]) for row in rows.attendees]
    found += _past(rows, Part, "parts")
    return tuple(sorted(found, key=lambda each: (each.since, each.session)))


def _part(row: Row, session: Row) -> Part:
    part: Part = made(
        Part,
        row,
        roadmap=session["roadmap"],
        named=session["named"],
        stands=session["state"],
        deadline=session["deadline"],
    )
    return part


def sessions(rows: Whole) -> tuple[Session, ...]:
    """Return the sessions that somebody began, with what was agreed there."""
    own = _own(rows)
    found: list[Session] = [
        made(Session, row, agreed=tuple(_agreed(row["id"], rows)))
        for row in rows.sessions
        if row["facilitator"] in own
    ]
    found += _past(rows, Session, "sessions")
    return tuple(sorted(found, key=lambda each: (each.since, each.id)))


def _agreed(session: str, rows: Whole) -> list[Agreed]:
    return [made(Agreed, row) for row in rows.commitments if row["session"] == session]


def commitments(rows: Whole) -> tuple[Commitment, ...]:
    """Return what somebody took on."""
    own = _own(rows)
    found: list[Commitment] = [
        made(Commitment, row) for row in rows.commitments if row["owner"] in own
    ]
    found += _past(rows, Commitment, "commitments")
    key = lambda each: (each.at, each.session, each.what, each.by)  # noqa: E731
    return tuple(sorted(found, key=key))


def _own(rows: Whole) -> set[str]:
    return {each["address"] for each in rows.addresses}


def _past(rows: Whole, wanted: Any, name: str) -> list[Any]:
    return [
        each
        for row in rows.past
        for each in kept_parts(wanted, row["body"].get(name, ()), f"past.{name}")
    ]


def past(person: Person) -> tuple[Row, ...]:
    """Return the row in which all this is kept at another instance, if there is any of it."""
    lists = {
        "parts": kept_plain(person.parts),
        "sessions": kept_plain(person.sessions),
        "commitments": kept_plain(person.commitments),
        **programmes.past(person),
    }
    if not any(lists.values()):
        return ()
    return ({"person": person.id, "body": lists},)
