"""Erasing a person: everything that is theirs goes, in one transaction.

What stays: answers on which others work too, if the person leaves them to those (without an
author); the numbers of updates, by which the same one is never taken twice; texts of notices;
and a mark in `tombstones`, from which nobody can tell who it was.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Select, case, delete, func, insert, select, update

from storage import attachments as files
from storage.heirs import hand_over, pass_on
from storage.members import OPENER
from storage.parting import part_from_teams
from storage.parting_from_programmes import drop_file, part_from_programmes
from storage.rights_tables import consents, requests, trail
from storage.tables import (
    addresses,
    answers,
    asks,
    claims,
    conversations,
    inbox,
    invitations,
    members,
    outbox,
    people,
    remarks,
    timers,
    tombstones,
)
from storage.unsaying import unsay_to_coaches, unsay_to_others


class Sent(Struct, frozen=True, kw_only=True):
    """A message of ours that stands in somebody's chat."""

    address: str
    message: str
    at: datetime


class Erased(Struct, frozen=True, kw_only=True):
    """What was erased, for whoever has to remove it elsewhere."""

    ids: frozenset[str]  # of the person, their conversations and addresses
    files: tuple[str, ...]  # nobody's now
    all_files: tuple[str, ...]  # that were theirs
    sent: tuple[Sent, ...]


def mark_of(person: str) -> str:
    """Return the mark that stands for an erased person: ids are random, so it leads to nobody."""
    return sha256(b"filrouge tombstone " + person.encode()).hexdigest()


def erase(tx: Connection, person: str, now: datetime, *, leave: bool) -> Erased:
    """Erase a person; with `leave`, what others work on too stays, without its author."""
    own = list(
        tx.execute(
            select(addresses.c.address).where(addresses.c.person == person)
        ).scalars()
    )
    sent = tuple(_sent(tx, own))
    shown = part_from_teams(tx, person, own, now, leave=leave)
    whole, shared = _conversations(tx, person, own)
    for conversation in (*whole, *(() if leave else dict(shared))):
        alone = conversation in whole
        shown += unsay_to_coaches(tx, conversation, person, own, alone=alone)
    for conversation, heir in shared:
        if not leave:
            unsay_to_others(tx, conversation, person, own)
        _part_from(tx, conversation, person, heir, own, leave=leave)
    had = tuple(row["sha256"] for row in files.of_person(tx, person))
    dropped = tuple(files.let_go(tx, person))
    for conversation in whole:
        remove_conversation(tx, conversation)
    shown += part_from_programmes(tx, person, leave=leave)
    _blank_inbox(tx, own)
    tx.execute(delete(outbox).where(outbox.c.address.in_(own)))
    _no_name_stays(tx, person)
    tx.execute(delete(members).where(members.c.person == person))
    tx.execute(delete(consents).where(consents.c.person == person))
    tx.execute(delete(trail).where(trail.c.whose == person))
    tx.execute(update(trail).where(trail.c.reader == person).values(reader=""))
    tx.execute(delete(requests).where(requests.c.person == person))
    tx.execute(delete(addresses).where(addresses.c.person == person))
    tx.execute(delete(people).where(people.c.id == person))
    mark = mark_of(person)
    known = select(tombstones.c.mark).where(tombstones.c.mark == mark)
    if tx.execute(known).first() is None:
        tx.execute(insert(tombstones), {"mark": mark, "at": now})
    return Erased(
        ids=frozenset((person, *whole, *own)),
        files=(*dropped, *shown),
        all_files=had,
        sent=sent,
    )


def marked(tx: Connection, marks: Iterable[str]) -> list[str]:
    """Return the people who are here although their tombstone stands: a backup came back."""
    wanted = set(marks)
    return [
        id_
        for id_ in tx.execute(select(people.c.id)).scalars()
        if mark_of(id_) in wanted
    ]


def buried(tx: Connection) -> set[str]:
    """Return the marks of all tombstones."""
    return set(tx.execute(select(tombstones.c.mark)).scalars())


def bury(tx: Connection, marks: Iterable[str], now: datetime) -> None:
    """Note tombstones that came from beside the database."""
    for mark in marks:
        tx.execute(insert(tombstones), {"mark": mark, "at": now})


# --- conversations --------------------------------------------------------------------------


def _conversations(
    tx: Connection, person: str, own: Collection[str]
) -> tuple[list[str], list[tuple[str, str]]]:
    """Return the conversations that are theirs alone, and the others with who goes on."""
    whole, shared = [], []
    mine = select(members.c.conversation).where(members.c.person == person)
    for conversation in tx.execute(mine).scalars():
        guides_last = case((members.c.role == OPENER, 0), else_=1)
        others = (
            select(members.c.person)
            .where(members.c.conversation == conversation, members.c.person != person)
            .order_by(guides_last, members.c.since)
        )
        heir = tx.execute(others.limit(1)).scalar()
        if heir is None:
            whole.append(conversation)
        else:
            shared.append((conversation, heir))
    elsewhere = (  # they left it, or answered one question of it
        select(conversations.c.id, conversations.c.person)
        .where(
            conversations.c.id.in_(authored(own))
            | conversations.c.id.in_(_asked(person)),
            conversations.c.id.not_in([*whole, *dict(shared)]),
        )
        .distinct()
    )
    shared += [(row.id, row.person) for row in tx.execute(elsewhere)]
    return whole, shared


def shared(tx: Connection, person: str) -> bool:
    """Return whether others go on with anything that somebody said."""
    own = select(addresses.c.address).where(addresses.c.person == person)
    return bool(_conversations(tx, person, tx.execute(own).scalars().all())[1])


def authored(own: Any) -> Select[tuple[str]]:
    """Return how to find the conversations in which something was said from addresses."""
    return select(answers.c.conversation).where(answers.c.author.in_(own)).distinct()


def _asked(person: str) -> Select[tuple[str]]:
    return select(asks.c.conversation).where(asks.c.by == person)


def remove_conversation(tx: Connection, conversation: str) -> None:
    """Erase a conversation with all that was said in it."""
    drop_file(tx, conversation)
    for table in (answers, remarks, invitations, asks, claims, members, requests):
        tx.execute(delete(table).where(table.c.conversation == conversation))
    tx.execute(delete(timers).where(timers.c.key.startswith(conversation)))
    here = conversations.c.id == conversation
    opener = tx.execute(select(conversations.c.person).where(here)).scalar()
    tx.execute(delete(conversations).where(here))
    # who stands for a colleague at another instance goes with what they opened there
    elsewhere = people.c.id.not_in(select(addresses.c.person))
    tx.execute(delete(people).where(people.c.id == opener, elsewhere))


def _part_from(
    tx: Connection,
    conversation: str,
    person: str,
    heir: str,
    own: list[str],
    *,
    leave: bool,
) -> None:
    """Take somebody out of a conversation that others go on with."""
    theirs = (answers.c.conversation == conversation) & answers.c.author.in_(own)
    if leave:
        hand_over(
            tx,
            list(tx.execute(select(answers.c.value).where(theirs)).scalars()),
            person,
            heir,
        )
        tx.execute(update(answers).where(theirs).values(author=""))
    else:
        tx.execute(delete(answers).where(theirs))
    # nobody noted whose remarks these are; they are for authors, and no part of the answers
    tx.execute(delete(remarks).where(remarks.c.conversation == conversation))
    here = conversations.c.id == conversation
    tx.execute(update(conversations).where(here).values(rev=conversations.c.rev + 1))
    if not leave:
        _unsettle(tx, conversation)
    guiding = (members.c.conversation == conversation) & (members.c.person == heir)
    tx.execute(update(members).where(guiding).values(role=OPENER))  # nobody only guides
    pass_on(tx, conversation, person, heir)


def _unsettle(tx: Connection, conversation: str) -> None:
    """Let nobody be in the middle of something with answers that may be gone.

    What they say next may be meant for just that, so it is not taken: they are shown where
    they are.
    """
    here = addresses.c.conversation == conversation
    tx.execute(update(addresses).where(here).values(over=True))
    last = select(func.coalesce(func.max(answers.c.number), 0)).where(
        answers.c.conversation == conversation
    )
    there = members.c.conversation == conversation
    changed = {"doubt": None, "focus": None, "seen": last.scalar_subquery()}
    tx.execute(update(members).where(there).values(changed))
    tx.execute(
        update(asks).where(asks.c.conversation == conversation).values(doubt=None)
    )


def _no_name_stays(tx: Connection, person: str) -> None:
    """Take out the questions they put, the doors they opened, and what they said they do."""
    tx.execute(delete(asks).where(asks.c.person == person))
    gone = {"by": None, "by_name": "", "doubt": None}
    tx.execute(update(asks).where(asks.c.by == person).values(gone))
    tx.execute(delete(invitations).where(invitations.c.person == person))
    tx.execute(delete(claims).where(claims.c.person == person))
    tx.execute(update(claims).where(claims.c.told == person).values(told=""))
    of_them = (timers.c.key == person) | timers.c.key.endswith(f"/{person}")
    tx.execute(delete(timers).where(of_them))


# --- messages -------------------------------------------------------------------------------


def _sent(tx: Connection, own: list[str]) -> Iterator[Sent]:
    rows = tx.execute(
        select(outbox.c.address, outbox.c.message, outbox.c.at).where(
            outbox.c.address.in_(own), outbox.c.message != ""
        )
    )
    for row in rows:
        yield Sent(address=row.address, message=row.message, at=row.at)


def _blank_inbox(tx: Connection, own: list[str]) -> None:
    """Leave of what came in only that it was taken, so that it is not taken again."""
    tx.execute(
        update(inbox)
        .where(inbox.c.address.in_(own))
        .values(address="", message="", body={}, reason="", state="done")
    )
