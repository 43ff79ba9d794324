"""What is looked at of many files at once: places and dates, in few statements, never words.

The columns that hold what people said are not read here.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from msgspec import Struct, field
from sqlalchemy import BindParameter, Connection, bindparam, select

from flows.answers import Place, Status
from flows.cohort import Mark, Stand
from storage.meetings import PLANNED
from storage.programme_tables import agreements, letters, meetings
from storage.tables import answers, conversations, members, people

_ON: BindParameter[str] = bindparam("files", expanding=True)
_MEMBERS = (
    select(
        members.c.conversation,
        conversations.c.roadmap,
        conversations.c.version,
        members.c.stage,
        members.c.back_to,
        members.c.until,
        members.c.seen,
        members.c.since,
        people.c.quiet_until,
    )
    .join(conversations, conversations.c.id == members.c.conversation)
    .join(people, people.c.id == members.c.person)
    .where(members.c.conversation.in_(_ON))
    .order_by(members.c.since)
)
_MARKS = (
    select(
        answers.c.conversation,
        answers.c.number,
        answers.c.prompt,
        answers.c.item,
        answers.c.field,
        answers.c.status,
        answers.c.at,
    )
    .where(answers.c.conversation.in_(_ON))
    .order_by(answers.c.conversation, answers.c.number)
)
_ASKED = (
    select(letters.c.conversation, letters.c.id, letters.c.at)
    .where(
        letters.c.conversation.in_(_ON),
        letters.c.coach.is_(False),
        letters.c.settled.is_(None),
    )
    .order_by(letters.c.at, letters.c.id)
)
_MEET = (
    select(meetings.c.enterprise, meetings.c.at)
    .where(
        meetings.c.enterprise.in_(bindparam("whose", expanding=True)),
        meetings.c.state == PLANNED,
        meetings.c.at >= bindparam("since"),
    )
    .order_by(meetings.c.at)
)
_AGREED = (
    select(agreements.c.by)
    .where(
        agreements.c.enterprise == bindparam("whose"),
        agreements.c.state.in_(["open", "busy"]),
    )
    .order_by(agreements.c.by)
)
_STATUS = {status.value: status for status in Status}


class File(Struct, kw_only=True):
    """A file, without what is said in it."""

    roadmap: str
    version: str
    stands: list[Stand] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)


def files(tx: Connection, conversation_ids: Collection[str]) -> dict[str, File]:
    """Return files by their conversations; none where nobody works on it any more."""
    on = {"files": list(conversation_ids)}
    found: dict[str, File] = {}
    for row in tx.execute(_MEMBERS, on):
        file = found.setdefault(
            row.conversation, File(roadmap=row.roadmap, version=row.version)
        )
        file.stands.append(
            Stand(
                stage=row.stage,
                since=row.since,
                back_to=row.back_to,
                until=row.until,
                quiet_until=row.quiet_until,
                seen=row.seen,
            )
        )
    for where, number, prompt, item, field_, status, at in tx.execute(_MARKS, on):
        if where in found:
            place = Place(prompt, item, field_)
            found[where].marks.append(Mark(number, place, _STATUS[status], at))
    return found


def asked(
    tx: Connection, conversation_ids: Collection[str]
) -> dict[str, list[tuple[int, datetime]]]:
    """Return the letters to coaches that nobody answered yet, with their dates, by file."""
    found: dict[str, list[tuple[int, datetime]]] = {}
    for row in tx.execute(_ASKED, {"files": list(conversation_ids)}):
        found.setdefault(row.conversation, []).append((row.id, row.at))
    return found


def meetings_since(
    tx: Connection, enterprise_ids: Collection[str], since: datetime
) -> dict[str, list[datetime]]:
    """Return the meetings that are planned for a moment and later, by enterprise."""
    found: dict[str, list[datetime]] = {}
    for row in tx.execute(_MEET, {"whose": list(enterprise_ids), "since": since}):
        found.setdefault(row.enterprise, []).append(row.at)
    return found


def open_agreements(tx: Connection, enterprise: str) -> list[str]:
    """Return the days by which something was agreed that is not done yet, the first one first."""
    return list(tx.execute(_AGREED, {"whose": enterprise}).scalars())
