"""Many enterprises in the programme of a scene, with files as if people had filled them in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import Connection

from flows.answers import Answer, Place, Status, Value
from flows.conversation import Conversation, asking
from storage import (
    consents,
    conversations,
    enterprises,
    members,
    people,
    shares,
    versions,
)
from storage.enterprises import Enterprise
from tests.programme.scene import Scene

Filled = Mapping[Place, Value]


def person(tx: Connection, name: str, now: datetime, language: str = "en") -> str:
    """Return somebody new with a chat of their own."""
    return people.add(tx, f"telegram:{name}", str(uuid4()), language, now).person


def wants_reminders(tx: Connection, who: str, now: datetime) -> None:
    """Let somebody give leave to be written to."""
    text = consents.shown(tx, "reminders", "May I remind you?", now)
    consents.note(tx, who, "reminders", given=True, text=text, now=now)


def enterprise(
    tx: Connection,
    at: Scene,
    number: int,
    *,
    staff: Sequence[str] = (),
    stage: str = "",
) -> Enterprise:
    """Add an enterprise; with staff, it has a file, on which they work."""
    now = at.clock()
    added = enterprises.add(
        tx,
        at.programme,
        f"many {number}",
        name=f"Enterprise {number}",
        language="en",
        country="BE",
        people=3,
        coach=at.coach("Coen").id,
        now=now,
    )
    if not staff:
        return added
    roadmap = at.home.library.roadmap("vises")
    versions.publish(tx, roadmap, now)
    file = Conversation(
        id=str(uuid4()),
        roadmap=roadmap.id,
        version=roadmap.version,
        language="en",
        stage=stage or asking(roadmap.phases[0].id),
    )
    conversations.open_new(tx, file, staff[0], now)
    for each in staff[1:]:
        members.join(tx, file.id, each, members.OPENER, now)
    enterprises.change(tx, added.id, conversation=file.id)
    found = enterprises.by_id(tx, added.id)
    assert found
    return found


def fill(
    tx: Connection,
    at: Scene,
    held: Enterprise,
    filled: Filled,
    *,
    author: str = "",
    confirmed: bool = True,
    seconds: float = 10,
) -> None:
    """Answer questions of a file, one after the other, and confirm every sitting."""
    assert held.conversation
    file = conversations.by_id(tx, held.conversation)
    assert file
    roadmap = at.home.library.roadmap("vises")
    moment, number = at.clock(), file.book.next_number
    added = []
    sittings = {roadmap.places[place.prompt][1] for place in filled}
    reviews = {Place("", str(each.number), "review"): None for each in sittings}
    for place, value in {**filled, **(reviews if confirmed else {})}.items():
        status = Status.GIVEN if value != "skip" else Status.SKIPPED
        added.append(
            Answer(
                number=number,
                place=place,
                status=status,
                at=moment,
                value=None if status is Status.SKIPPED else value,
                author=author,
            )
        )
        moment, number = moment + timedelta(seconds=seconds), number + 1
    conversations.bring(tx, file, added)


def share(tx: Connection, at: Scene, held: Enterprise, *, given: bool = True) -> None:
    assert held.conversation
    whose = conversations.opener(tx, held.conversation)
    shares.note(tx, held.conversation, whose, at.clock(), given=given)


async def pool_of(
    at: Scene, count: int, said: Filled, *, first: int = 100, shared: bool = True
) -> list[Enterprise]:
    """Add enterprises that all said the same, confirmed it and share it."""

    def body(tx: Connection) -> list[Enterprise]:
        found = []
        for number in range(first, first + count):
            held = enterprise(
                tx, at, number, staff=[person(tx, str(number), at.clock())]
            )
            fill(tx, at, held, said)
            if shared:
                share(tx, at, held)
            found.append(held)
        return found

    return await at.does(body)
