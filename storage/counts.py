"""How much is kept of a person, and who is here at all: numbers and dates, never words."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Table, func, select

from storage.copies import is_copy
from storage.members import shared
from storage.programme_rows import in_programmes
from storage.rights_tables import consents, requests, trail
from storage.tables import (
    addresses,
    answers,
    attachments,
    conversations,
    inbox,
    members,
    outbox,
    people,
)
from storage.team_tables import attendees, sessions
from storage.whole import conversations_of


class Counts(Struct, frozen=True, kw_only=True):
    """How much there is of a person, and from when to when."""

    conversations: int
    answers: int
    earlier: int  # answers that another took the place of
    files: int
    messages: int
    choices: int  # changes of what they allow
    requests: int
    teams: int  # sessions of teams that they began or take part in
    letters: int  # to a coach, as one, or from one
    nudges: int  # of our own accord, sent or planned
    readings: int  # by others
    colleagues: int
    first: datetime
    last: datetime


def counts(tx: Connection, person: str) -> Counts:
    """Return how much there is of a person; raise LookupError if there is none such."""
    known = select(people.c.since, people.c.seen).where(people.c.id == person)
    found = tx.execute(known).first()
    if found is None:
        raise LookupError(person)
    ids = conversations_of(tx, person)
    own = select(addresses.c.address).where(addresses.c.person == person)
    in_them = answers.c.conversation.in_(ids) & answers.c.status.not_in(
        ["aside", "beside", "carried"]
    )
    places = (
        select(
            answers.c.conversation, answers.c.prompt, answers.c.item, answers.c.field
        )
        .where(in_them)
        .distinct()
        .subquery()
    )
    said = _count(tx, answers, in_them)
    held = int(tx.execute(select(func.count()).select_from(places)).scalar_one())
    others = select(func.count(members.c.person.distinct())).where(
        members.c.conversation.in_(ids), members.c.person != person
    )
    said_last = select(func.max(answers.c.at)).where(answers.c.conversation.in_(ids))
    sent_last = select(func.max(outbox.c.at)).where(outbox.c.address.in_(own))
    dates = [tx.execute(each).scalar() for each in (said_last, sent_last)]
    taking = in_programmes(tx, person, shared(tx, person))
    kept = (attachments.c.person == person) & ~is_copy()
    came = _count(tx, inbox, inbox.c.address.in_(own) & (inbox.c.state != "done"))
    went = _count(tx, outbox, outbox.c.address.in_(own) & outbox.c.revises.is_(None))
    return Counts(
        conversations=len(ids),
        answers=held,
        earlier=said - held,
        files=_count(tx, attachments, kept),
        messages=came + went,
        choices=_count(tx, consents, consents.c.person == person),
        requests=_count(tx, requests, requests.c.person == person),
        teams=_teams(tx, person),
        letters=len(taking.letters),
        nudges=len(taking.nudges),
        readings=_count(tx, trail, trail.c.whose == person),
        colleagues=int(tx.execute(others).scalar_one()),
        first=found.since,
        last=max(found.since, found.seen, *filter(None, dates)),
    )


def _teams(tx: Connection, person: str) -> int:
    own = select(addresses.c.address).where(addresses.c.person == person)
    part = select(attendees.c.session).where(attendees.c.person == person)
    return _count(
        tx, sessions, sessions.c.facilitator.in_(own) | sessions.c.id.in_(part)
    )


def _count(tx: Connection, table: Table, where: Any) -> int:
    asked = select(func.count()).select_from(table).where(where)
    return int(tx.execute(asked).scalar_one())


class Here(Struct, frozen=True, kw_only=True):
    """One conversation of somebody who is here, for a list without names or words."""

    person: str
    since: datetime
    roadmap: str
    stage: str
    last: datetime  # when something was last answered


def here(tx: Connection) -> list[Here]:
    """Return who has an address here, with each conversation they work on."""
    last = (
        select(answers.c.conversation, func.max(answers.c.at).label("last"))
        .group_by(answers.c.conversation)
        .subquery()
    )
    asked = (
        select(
            people.c.id,
            people.c.since,
            conversations.c.roadmap,
            members.c.stage,
            last.c.last,
        )
        .where(people.c.id.in_(select(addresses.c.person)))
        .outerjoin_from(people, members, members.c.person == people.c.id)
        .outerjoin(conversations, conversations.c.id == members.c.conversation)
        .outerjoin(last, last.c.conversation == conversations.c.id)
        .order_by(people.c.since, people.c.id, conversations.c.opened)
    )
    return [
        Here(
            person=row.id,
            since=row.since,
            roadmap=row.roadmap or "",
            stage=row.stage or "",
            last=row.last or row.since,
        )
        for row in tx.execute(asked)
    ]
