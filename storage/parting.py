"""Taking somebody out of sessions of teams: what is theirs goes, also from what others were shown.

What was shown without names is nobody's, and stays. Messages in others' chats are copies that
were handed out; the rows that hold them here are blanked. One that has not gone out yet goes
anew, without the person; `team-mend` and `team-retell` are the pokes for that.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from storage.blanking import BLANK, UNDER_WAY
from storage.tables import answers, conversations, outbox, timers
from storage.team_tables import attendees, commitments, past, sessions

MEND, RETELL = "team-mend", "team-retell"


def part_from_teams(
    tx: Connection, person: str, own: Collection[str], now: datetime, *, leave: bool
) -> tuple[str, ...]:
    """Take somebody out; return the files of pictures and pages that showed their answers.

    What others agreed on stays: only what nobody took on goes with who began it all, unless
    they `leave` it.
    """
    attended = _ids(tx, select(attendees.c.session).where(attendees.c.person == person))
    begun = _ids(tx, select(sessions.c.id).where(sessions.c.facilitator.in_(own)))
    took = tx.execute(select(commitments).where(commitments.c.owner.in_(own))).all()
    told = _telling(tx, attended, {each.session for each in took})
    files = _unsaid(tx, told, own, now)
    tx.execute(delete(attendees).where(attendees.c.person == person))
    for each in took:
        _unname(tx, each)
    if not leave:
        nobodys = commitments.c.owner.in_(["", *own])
        tx.execute(
            delete(commitments).where(commitments.c.session.in_(begun) & nobodys)
        )
    taken = commitments.c.owner.in_(own)
    tx.execute(update(commitments).where(taken).values(owner="", who=""))
    theirs = sessions.c.facilitator.in_(own)
    tx.execute(delete(sessions).where(theirs & (sessions.c.state == "draft")))
    tx.execute(update(sessions).where(sessions.c.place.in_(own)).values(place=""))
    tx.execute(update(sessions).where(theirs).values(facilitator=""))
    tx.execute(delete(past).where(past.c.person == person))
    _poke(tx, MEND, attended | begun | told, now)
    return files


def _ids(tx: Connection, asked: Any) -> set[str]:
    return set(tx.execute(asked).scalars())


def _telling(tx: Connection, attended: set[str], agreed: set[str]) -> set[str]:
    """Return the sessions whose messages may tell of somebody.

    That is where they are shown with a name; and where something is agreed, which later
    sessions at the same place tell again.
    """
    named = select(sessions.c.id).where(sessions.c.id.in_(attended), sessions.c.named)
    places = select(sessions.c.place).where(sessions.c.id.in_(agreed))
    there = select(sessions.c.id).where(
        sessions.c.place.in_(places), sessions.c.place != ""
    )
    return _ids(tx, named) | agreed | _ids(tx, there)


def _unsaid(
    tx: Connection, told: set[str], own: Collection[str], now: datetime
) -> tuple[str, ...]:
    """Blank what was said in sessions, and have told anew what is under way; return files.

    The two messages that go on changing are made anew where they stand.
    """
    columns = (sessions.c.board, sessions.c.agenda)
    rows = tx.execute(select(*columns).where(sessions.c.id.in_(told))).all()
    standing = {id_ for row in rows for id_ in row if id_ is not None}
    files, again = [], set()
    for row in tx.execute(select(outbox).where(outbox.c.about.in_(told))).all():
        files.append((row.body.get("file") or {}).get("sha256", ""))
        this = outbox.c.id == row.id
        if row.state not in UNDER_WAY:
            tx.execute(update(outbox).where(this).values(**BLANK))
        elif row.id not in standing:
            tx.execute(delete(outbox).where(this))  # if it is on its way: taken back
            again.add(f"{row.about} {row.address}")
    _poke(tx, RETELL, (each for each in again if each.split(" ", 1)[1] not in own), now)
    return tuple(dict.fromkeys(each for each in files if each))


def _unname(tx: Connection, took: Row[Any]) -> None:
    """Blank somebody's name also where it was typed: by whoever noted what was agreed."""
    parts = select(attendees.c.conversation)
    noted = select(conversations.c.id).where(
        conversations.c.session == took.session, conversations.c.id.not_in(parts)
    )
    said = tx.execute(select(answers).where(answers.c.conversation.in_(noted))).all()
    places = {
        (row.conversation, row.prompt, row.item, row.field)
        for row in said
        if took.who and took.who in (row.value, row.words)
    }
    for row in said:
        if (row.conversation, row.prompt, row.item, row.field) in places:
            this = answers.c.id == row.id
            tx.execute(update(answers).where(this).values(value="", words=""))
    changed = conversations.c.id.in_({place[0] for place in places})
    anew = {"rev": conversations.c.rev + 1}
    tx.execute(update(conversations).where(changed).values(anew))


def _poke(tx: Connection, topic: str, keys: Iterable[str], now: datetime) -> None:
    for key in sorted(keys):
        known = (timers.c.topic == topic) & (timers.c.key == key)
        tx.execute(delete(timers).where(known))
        tx.execute(insert(timers), {"topic": topic, "key": key, "due": now})
