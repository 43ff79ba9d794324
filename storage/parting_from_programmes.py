"""Taking somebody out of programmes: as one of an enterprise, as a coach, as an administrator.

What they wrote goes, or stays without their name if they leave it to the others; what was sent
to them alone goes. Messages in others' chats are copies that were handed out: the rows that hold
them here are blanked, and one that waits is not sent.

A coach stays as a place without a name, so that their enterprises can be handed over. Meetings
and what was agreed are of the enterprise: they stay, without words once nobody of it is left.
"""

from __future__ import annotations

from secrets import token_hex
from typing import Any

from sqlalchemy import Connection, delete, select, update

from storage.programme_tables import (
    administrators,
    agreements,
    broadcasts,
    coaches,
    enterprises,
    leaves,
    letters,
    nudges,
    passes,
    recipients,
    rhythms,
    shares,
    tickets,
)
from storage.tables import addresses, members
from storage.unsaying import coaches_of, unsay_words

UNSENT = ("draft", "planned")  # nudges that nobody was sent yet


def part_from_programmes(
    tx: Connection, person: str, *, leave: bool
) -> tuple[str, ...]:
    """Take somebody out; return the files of messages that held what they wrote."""
    files: tuple[str, ...] = ()
    if not leave:
        files = (
            *_unsay_letters(tx, person),
            *_unsay_nudges(tx, person),
            *_unsay_broadcasts(tx, person),
        )
    _letters(tx, person, leave=leave)
    _nudges(tx, person, leave=leave)
    _broadcasts(tx, person, leave=leave)
    unnamed: dict[str, Any] = {"person": None}
    for each in (shares, tickets):
        tx.execute(update(each).where(each.c.person == person).values(**unnamed))
    for own in (leaves, rhythms, passes, recipients, administrators):
        tx.execute(delete(own).where(own.c.person == person))
    _as_coach(tx, person)
    return files


def drop_file(tx: Connection, conversation: str) -> None:
    """Erase what passed between an enterprise and its coach about a file that goes."""
    for table in (letters, shares):
        tx.execute(delete(table).where(table.c.conversation == conversation))
    tx.execute(delete(nudges).where(nudges.c.about.contains(conversation)))
    about_it = addresses.c.writing.contains(conversation)
    tx.execute(update(addresses).where(about_it).values(writing=None))
    here = enterprises.c.conversation == conversation
    of_it = select(enterprises.c.id).where(here)
    wordless = update(agreements).where(agreements.c.enterprise.in_(of_it))
    tx.execute(wordless.values(what=""))
    tx.execute(update(enterprises).where(here).values(conversation=None))


# --- what they wrote ------------------------------------------------------------------------


def _letters(tx: Connection, person: str, *, leave: bool) -> None:
    theirs = letters.c.person == person
    if leave:
        tx.execute(update(letters).where(theirs).values(person=None))
        return
    gone = select(letters.c.id).where(theirs)
    known = list(tx.execute(gone).scalars())
    answering = letters.c.about.in_(known)
    # what a coach answered was for them alone: without the question, all would read it
    tx.execute(delete(letters).where(answering, letters.c.coach))
    tx.execute(update(letters).where(answering).values(about=None))
    tx.execute(delete(letters).where(theirs))


def _nudges(tx: Connection, person: str, *, leave: bool) -> None:
    to_them = (nudges.c.person == person) | nudges.c.about.contains(person)
    tx.execute(delete(nudges).where(to_them))
    by_them = nudges.c.sender == person
    tx.execute(delete(nudges).where(by_them & nudges.c.state.in_(UNSENT)))
    changed = {"sender": ""} if leave else {"sender": "", "words": ""}
    tx.execute(update(nudges).where(by_them).values(**changed))


def _broadcasts(tx: Connection, person: str, *, leave: bool) -> None:
    """Take somebody off what they sent to all; what was not sent yet goes to nobody else."""
    theirs = broadcasts.c.person == person
    drafts = select(broadcasts.c.id).where(theirs, broadcasts.c.state == "draft")
    tx.execute(delete(recipients).where(recipients.c.broadcast.in_(drafts)))
    tx.execute(delete(broadcasts).where(theirs, broadcasts.c.state == "draft"))
    sent = list(tx.execute(select(broadcasts.c.id).where(theirs)).scalars())
    waiting = recipients.c.broadcast.in_(sent) & (recipients.c.state == "waiting")
    tx.execute(delete(recipients).where(waiting))
    on_its_way = nudges.c.about.in_([f"broadcast/{each}" for each in sent])
    tx.execute(delete(nudges).where(on_its_way, nudges.c.state.in_(UNSENT)))
    changed: dict[str, Any] = {"person": None, "state": "done"}
    if not leave:
        changed["words"] = ""
    tx.execute(update(broadcasts).where(theirs).values(**changed))


def _as_coach(tx: Connection, person: str) -> None:
    """Leave a place without a name; no link leads to it that was not used."""
    acting = list(
        tx.execute(select(coaches.c.id).where(coaches.c.person == person)).scalars()
    )
    unused = tickets.c.coach.in_(acting) & tickets.c.used.is_(None)
    tx.execute(delete(tickets).where(unused))
    for each in acting:
        nobody: dict[str, Any] = {"person": None, "name": "", "mark": token_hex(32)}
        tx.execute(
            update(coaches).where(coaches.c.id == each).values(digest=False, **nobody)
        )


# --- what others were sent of it ------------------------------------------------------------


def _unsay_letters(tx: Connection, person: str) -> tuple[str, ...]:
    """Blank what those on the same files, and their coaches, were sent of somebody's letters."""
    rows = tx.execute(select(letters).where(letters.c.person == person)).all()
    if not rows:
        return ()
    files = {row.conversation for row in rows}
    there = select(members.c.person).where(members.c.conversation.in_(files))
    return unsay_words(
        tx,
        {*tx.execute(there).scalars(), *coaches_of(tx, files)} - {person},
        [row.words for row in rows],
        min(row.at for row in rows),
    )


def _unsay_nudges(tx: Connection, person: str) -> tuple[str, ...]:
    rows = tx.execute(select(nudges).where(nudges.c.sender == person)).all()
    said = [row for row in rows if row.words and row.sent]
    if not said:
        return ()
    whom = {row.person for row in said}
    since = min(row.sent for row in said)
    return unsay_words(tx, whom, [row.words for row in said], since)


def _unsay_broadcasts(tx: Connection, person: str) -> tuple[str, ...]:
    rows = tx.execute(select(broadcasts).where(broadcasts.c.person == person)).all()
    if not rows:
        return ()
    ids = [row.id for row in rows]
    asked = select(recipients.c.person).where(recipients.c.broadcast.in_(ids))
    whom = set(tx.execute(asked).scalars())
    return unsay_words(tx, whom, [row.words for row in rows], min(r.at for r in rows))
