"""A person's rows → everything about them, and nothing of others.

In a conversation that colleagues share, all who work on it see the same answers: those are
handed over whole, whoever typed them, for without the others' one's own make no sense (and
others' rights are heeded by leaving out who they are; GDPR article 15(4)). What a colleague
did not share stays out: words that were put aside because they were no answer. Where it is not
known whose words something holds (remarks), it stays out as soon as others work there. Colleagues
are named nowhere: an author is `you` or `colleague`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from sqlalchemy import Connection

from bot.mydata.model import (
    COLLEAGUE,
    KEPT,
    TAKEN,
    YOU,
    Address,
    Answer,
    Attachment,
    Consent,
    Conversation,
    Person,
    Reading,
    Received,
    Remark,
    Reminder,
    Request,
    Roadmap,
    Sent,
    Text,
)
from bot.mydata.programmes import taking
from bot.mydata.rows import made
from bot.mydata.teams import commitments, parts, sessions
from flows.answers import Status
from flows.conversation import NOTICE
from storage.members import OPENER
from storage.whole import Row, Whole, whole

_NOWHERE: Row = {  # of who opened a conversation and works on it no more
    "role": OPENER,
    "name": "",
    "language": "",
    "stage": NOTICE,
    "focus": None,
    "back_to": "",
    "doubt": None,
    "misreads": 0,
    "until": "",
    "seen": None,
}
_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")  # of a person


def gather(tx: Connection, person: str) -> Person:
    """Return everything about a person; raise LookupError if there is no such person."""
    rows = whole(tx, person)
    return Person(
        id=person,
        since=rows.people["since"],
        seen=rows.people["seen"],
        notice=rows.people["notice"],
        quiet_until=rows.people["quiet_until"],
        addresses=tuple(made(Address, row) for row in rows.addresses),
        conversations=tuple(_conversation(row, rows) for row in rows.conversations),
        roadmaps=tuple(made(Roadmap, row) for row in rows.roadmap_versions),
        texts=tuple(made(Text, row) for row in rows.texts),
        consents=tuple(made(Consent, row) for row in rows.consents),
        requests=tuple(made(Request, row) for row in rows.requests),
        readings=tuple(
            made(Reading, row, reader=_reader(row["reader"])) for row in rows.trail
        ),
        attachments=tuple(made(Attachment, row, file="") for row in rows.attachments),
        received=tuple(
            made(Received, row, state=TAKEN if row["state"] == "done" else KEPT)
            for row in rows.inbox
        ),
        sent=tuple(made(Sent, row, came=row["state"] == "sent") for row in rows.outbox),
        reminders=tuple(made(Reminder, row) for row in rows.timers),
        parts=parts(rows),
        sessions=sessions(rows),
        commitments=commitments(rows),
        **taking(rows),
    )


def _conversation(row: Row, rows: Whole) -> Conversation:
    person, id_ = rows.people["id"], row["id"]
    working = {each["person"]: each for each in rows.members[id_]}
    own = working.get(person, {**_NOWHERE, "since": row["opened"]})
    works = row["person"] == person or person in working
    alone = row["person"] == person and working.keys() <= {person}
    known = frozenset(each["address"] for each in rows.addresses)
    found: Conversation = made(
        Conversation,
        {**own, **row},
        opened_by=YOU if row["person"] == person else COLLEAGUE,
        focus=tuple(own["focus"]) if own["focus"] else None,
        answers=tuple(_answers(id_, rows, known, shown=works)),
        remarks=tuple(
            made(Remark, each)
            for each in rows.remarks
            if alone and each["conversation"] == id_
        ),
    )
    return found


def _answers(
    id_: str, rows: Whole, known: Collection[str], *, shown: bool
) -> Iterator[Answer]:
    """Yield the answers of a conversation; only their own of who was asked one question."""
    for row in rows.answers:
        mine = row["author"] in known
        seen = mine or (shown and row["status"] != Status.ASIDE)
        if row["conversation"] != id_ or not seen:
            continue
        yield made(
            Answer,
            row,
            marks=tuple(row["marks"]),
            author=YOU if mine else COLLEAGUE,
            address=row["author"] if mine else "",
            update=row["update"] if mine else "",
        )


def _reader(reader: str) -> str:
    """Return who read: somebody who was erased, or has an id, is a colleague."""
    return COLLEAGUE if not reader or _ID.fullmatch(reader) else str(reader)
