"""Everything about a person, row by row: read in one transaction, and written back elsewhere.

What is read and what is left out is gone through column by column in
tests/mydata/test_columns.py, so that a new column cannot be forgotten.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Table, insert, or_, select

from storage import programme_rows
from storage.asks import ANSWERED
from storage.copies import is_copy
from storage.erasing import authored
from storage.programme_rows import InProgrammes, in_programmes
from storage.rights_tables import consents, requests, texts, trail
from storage.tables import (
    addresses,
    answers,
    asks,
    attachments,
    conversations,
    inbox,
    members,
    outbox,
    people,
    remarks,
    roadmap_versions,
    timers,
)
from storage.team_tables import attendees, commitments, past, sessions
from storage.timers import timer_key

Row = Mapping[str, Any]


class Whole(Struct, frozen=True, kw_only=True):
    """The rows that are about one person. The fields are named as the tables are."""

    people: Row
    addresses: tuple[Row, ...]
    conversations: tuple[Row, ...]  # those that they work on, whoever opened them
    members: Mapping[str, tuple[Row, ...]]  # by conversation: all who work on it
    answers: tuple[Row, ...]  # of those conversations, by whomever
    remarks: tuple[Row, ...]
    roadmap_versions: tuple[Row, ...]
    attachments: tuple[Row, ...]
    inbox: tuple[Row, ...]
    outbox: tuple[Row, ...]
    timers: tuple[Row, ...]
    texts: tuple[Row, ...]
    consents: tuple[Row, ...]
    trail: tuple[Row, ...]
    requests: tuple[Row, ...]
    attendees: tuple[Row, ...]  # of sessions of teams: their own part only
    sessions: tuple[Row, ...]  # that they began, or take part in
    commitments: tuple[Row, ...]  # of sessions that they began, or that they took on
    past: tuple[Row, ...]
    programmes: InProgrammes


def whole(tx: Connection, person: str) -> Whole:
    """Return all rows about a person; raise LookupError if there is no such person."""
    found = _rows(tx, people, people.c.id == person)
    if not found:
        raise LookupError(person)
    theirs = _rows(tx, addresses, addresses.c.person == person, addresses.c.address)
    known = [row["address"] for row in theirs]
    ids = conversations_of(tx, person)
    there = _rows(
        tx, conversations, conversations.c.id.in_(ids), conversations.c.opened
    )
    agreed = _rows(tx, consents, consents.c.person == person, consents.c.id)
    shown = {row["text"] for row in agreed} | {found[0]["notice"]}
    ran_on = {row["version"] for row in there}
    part = _rows(tx, attendees, attendees.c.person == person, attendees.c.since)
    begun = sessions.c.facilitator.in_(known)
    began = select(sessions.c.id).where(begun)
    parts = [row["session"] for row in part]
    together = _rows(tx, members, members.c.conversation.in_(ids), members.c.since)
    taking = in_programmes(tx, person, _works_on(there, together, person))
    return Whole(
        people=found[0],
        addresses=theirs,
        conversations=there,
        members={
            id_: tuple(row for row in together if row["conversation"] == id_)
            for id_ in ids
        },
        answers=_rows(tx, answers, answers.c.conversation.in_(ids), answers.c.number),
        remarks=_rows(tx, remarks, remarks.c.conversation.in_(ids), remarks.c.id),
        roadmap_versions=_rows(
            tx,
            roadmap_versions,
            roadmap_versions.c.version.in_(ran_on),
            roadmap_versions.c.version,
        ),
        attachments=_rows(
            tx,
            attachments,
            (attachments.c.person == person) & ~is_copy(),
            attachments.c.at,
            attachments.c.sha256,
        ),
        inbox=_rows(tx, inbox, inbox.c.address.in_(known), inbox.c.id),
        outbox=tuple(_own_words(tx, known, coach=bool(taking.coaches))),
        timers=_rows(
            tx,
            timers,
            timers.c.key.in_(
                [person, *known, *ids, *(timer_key(id_, person) for id_ in ids)]
            ),
            timers.c.id,
        ),
        texts=_rows(tx, texts, texts.c.version.in_(shown), texts.c.version),
        consents=agreed,
        trail=_rows(tx, trail, trail.c.whose == person, trail.c.id),
        requests=_rows(tx, requests, requests.c.person == person, requests.c.id),
        attendees=part,
        sessions=_rows(tx, sessions, begun | sessions.c.id.in_(parts), sessions.c.id),
        commitments=_rows(
            tx,
            commitments,
            commitments.c.owner.in_(known) | commitments.c.session.in_(began),
            commitments.c.id,
        ),
        past=_rows(tx, past, past.c.person == person),
        programmes=taking,
    )


def _works_on(
    opened: Iterable[Row], together: Iterable[Row], person: str
) -> frozenset[str]:
    """Return the conversations that somebody opened or works on, not those they were asked in."""
    joined = {row["conversation"] for row in together if row["person"] == person}
    begun = {row["id"] for row in opened if row["person"] == person}
    return frozenset(joined | begun)


def _own_words(tx: Connection, known: Collection[str], *, coach: bool) -> Iterator[Row]:
    """Yield what was sent, without the words of what shows a team: those are of others, too.

    Nor those sent to a coach: they may show what is of an enterprise, which another one may
    accompany by now.
    """
    shown = set(tx.execute(select(sessions.c.id)).scalars())
    to_them = outbox.c.address.in_(known) & outbox.c.revises.is_(None)
    for row in _rows(tx, outbox, to_them, outbox.c.id):
        yield {**row, "body": {}} if coach or row["about"] in shown else row


def conversations_of(tx: Connection, person: str) -> list[str]:
    """Return the ids of the conversations somebody works on, opened, or was asked about."""
    asked = select(asks.c.conversation).where(
        asks.c.by == person, asks.c.state == ANSWERED
    )
    own = select(addresses.c.address).where(addresses.c.person == person)
    joined = select(members.c.conversation).where(members.c.person == person)
    mine = select(conversations.c.id).where(
        or_(
            conversations.c.person == person,
            conversations.c.id.in_(joined),
            conversations.c.id.in_(asked),
            conversations.c.id.in_(authored(own)),
        )
    )
    return sorted(tx.execute(mine).scalars())


def _rows(tx: Connection, table: Table, where: Any, *order: Any) -> tuple[Row, ...]:
    asked = select(table).where(where).order_by(*order)
    return tuple(dict(row) for row in tx.execute(asked).mappings())


# --- writing back -----------------------------------------------------------------------------


def here_already(tx: Connection, rows: Whole) -> bool:
    """Return whether the person, one of their addresses or conversations is here already."""
    known = [row["address"] for row in rows.addresses]
    ids = [row["id"] for row in rows.conversations]
    asked = (
        select(people.c.id).where(people.c.id == rows.people["id"]),
        select(addresses.c.address).where(addresses.c.address.in_(known)),
        select(conversations.c.id).where(conversations.c.id.in_(ids)),
    )
    return any(tx.execute(each.limit(1)).first() is not None for each in asked)


def write(tx: Connection, rows: Whole, others: Iterable[Row] = ()) -> None:
    """Write rows of somebody who is not here; `others` are people they need beside them.

    Texts and versions of roadmaps are of nobody: those that are here already stay.
    """
    _add_missing(tx, people, others)
    _add_missing(tx, roadmap_versions, rows.roadmap_versions)
    _add_missing(tx, texts, rows.texts)
    _add(tx, people, [rows.people])
    _add(tx, addresses, rows.addresses)
    _add(tx, conversations, rows.conversations)
    _add(tx, members, (row for each in rows.members.values() for row in each))
    for table in (answers, remarks, attachments, inbox, outbox, timers):
        _add(tx, table, getattr(rows, table.name))
    for table in (consents, trail, requests, past):
        _add(tx, table, getattr(rows, table.name))
    programme_rows.write(tx, rows.programmes)


def _add(tx: Connection, table: Table, rows: Iterable[Row]) -> None:
    if found := [dict(row) for row in rows]:
        tx.execute(insert(table), found)


def _add_missing(tx: Connection, table: Table, rows: Iterable[Row]) -> None:
    """Write the rows of which the key is not there yet."""
    (key,) = table.primary_key.columns
    for row in rows:
        seen = select(key).where(key == row[key.name])
        if tx.execute(seen).first() is None:
            tx.execute(insert(table), dict(row))
