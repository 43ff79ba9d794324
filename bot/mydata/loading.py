"""Everything about a person → a fresh instance, all or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.mydata.model import COLLEAGUE, TAKEN, YOU, Conversation, Person
from bot.mydata.reading import Parcel, RefusedFileError
from bot.mydata.teams import past
from storage import erasing, whole
from storage.attachments import Attachments
from storage.places import NAMES
from storage.ports import UnitOfWork
from storage.programme_rows import InProgrammes
from storage.troubles import trouble_of
from storage.whole import Row, Whole


async def load(
    parcel: Parcel, path: str, work: UnitOfWork, files: Attachments, now: datetime
) -> None:
    """Write a person that was checked, and their files.

    Raise RefusedFileError, or what storage/troubles.py knows if nothing can be kept.
    """
    rows = rows_of(parcel.person, now)
    others = list(_others(parcel.person))
    written: list[str] = []

    def write(tx: Connection) -> None:
        mark = erasing.mark_of(parcel.person.id)
        if mark in erasing.buried(tx):
            raise RefusedFileError("person-erased", id=parcel.person.id)
        if whole.here_already(tx, rows):
            raise RefusedFileError("person-here", id=parcel.person.id)
        whole.write(tx, rows, others)

    await work.run(lambda tx: _absent(tx, rows))
    try:
        for digest, content in parcel.contents():
            if not files.path(digest).exists():
                written.append(digest)
                files.keep(content, "", "")
        await work.run(write)
    except BaseException as failed:
        files.drop(written)
        if trouble_of(failed):
            raise  # it is not the file that is damaged
        if isinstance(failed, SQLAlchemyError | OverflowError | UnicodeError):
            where = type(failed).__name__
            raise RefusedFileError("person-damaged", path=path, where=where) from failed
        raise


def _absent(tx: Connection, rows: Whole) -> None:
    """Raise RefusedFileError if the person is here, before any file is written."""
    if whole.here_already(tx, rows):
        raise RefusedFileError("person-here", id=rows.people["id"])


def rows_of(person: Person, now: datetime) -> Whole:
    """Return a person as rows. What only held where they were is left out or at rest.

    Messages are not sent again, updates not taken again; a version of a roadmap is published
    from now on.
    """
    return Whole(
        people=_row(person, "id", "since", "seen", "notice", "quiet_until"),
        addresses=tuple(
            {**_all(each), "person": person.id} for each in person.addresses
        ),
        conversations=tuple(_conversation(c, person) for c in person.conversations),
        members={c.id: (_member(c, person),) for c in person.conversations},
        answers=tuple(row for c in person.conversations for row in _answers(c)),
        remarks=tuple(
            {**_all(each), "conversation": c.id}
            for c in person.conversations
            for each in c.remarks
        ),
        roadmap_versions=tuple(
            {**_all(each), "published": now} for each in person.roadmaps
        ),
        attachments=tuple(
            {**_all(each, "file"), "person": person.id} for each in person.attachments
        ),
        inbox=tuple(
            {
                **_all(each),
                "state": "done" if each.state == TAKEN else "parked",
                "message": "",
            }
            for each in person.received
        ),
        outbox=tuple(
            {
                **_all(each, "came"),
                "state": "sent" if each.came else "overtaken",
                "not_before": each.at,
            }
            for each in person.sent
        ),
        timers=tuple(_all(each) for each in person.reminders),
        texts=tuple(_all(each) for each in person.texts),
        consents=tuple({**_all(each), "person": person.id} for each in person.consents),
        trail=tuple({**_all(each), "whose": person.id} for each in person.readings),
        requests=tuple({**_all(each), "person": person.id} for each in person.requests),
        attendees=(),  # nobody takes part here in what is elsewhere: that is past
        sessions=(),
        commitments=(),
        past=past(person),
        programmes=InProgrammes(
            leaves=tuple({**_all(each), "person": person.id} for each in person.leaves),
            rhythms=tuple(
                {**_all(each), "person": person.id} for each in person.rhythms
            ),
        ),
    )


def _all(part: Any, *but: str) -> dict[str, Any]:
    return {
        name: getattr(part, name) for name in part.__struct_fields__ if name not in but
    }


def _row(part: Any, *names: str) -> Row:
    return {name: getattr(part, name) for name in names}


def _conversation(kept: Conversation, person: Person) -> Row:
    own = {"id", "roadmap", "version", "round", "opened", "rev", "session"}
    return {
        **_row(kept, *own),
        "person": person.id if kept.opened_by == YOU else _opener(kept),
    }


def _opener(kept: Conversation) -> str:
    """Return the id that stands for the colleague who opened a conversation, and leads to nobody."""
    return str(uuid5(NAMESPACE_URL, f"filrouge:opener:{kept.id}"))


def _others(person: Person) -> Iterator[Mapping[str, Any]]:
    """Yield people without an address, in the place of those who opened conversations."""
    for each in person.conversations:
        if each.opened_by == COLLEAGUE:
            yield {
                "id": _opener(each),
                "since": each.opened,
                "seen": each.opened,
            }


def _member(kept: Conversation, person: Person) -> Row:
    return {
        "conversation": kept.id,
        "person": person.id,
        "focus": list(kept.focus) if kept.focus else None,
        **_row(kept, "role", "since", "name", *(set(NAMES) - {"focus"})),
    }


def _answers(kept: Conversation) -> Iterator[Row]:
    for each in kept.answers:
        mine = each.author == YOU
        yield {
            **_all(each, "address"),
            "conversation": kept.id,
            "author": each.address if mine else COLLEAGUE,
            "marks": list(each.marks),
        }
