"""What is said and heard around meetings, for tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from icalendar import Calendar
from sqlalchemy import Connection, select

from bot.messages import Bubble
from flows.answers import Status
from flows.roadmap import Kind
from storage import meetings
from storage.meetings import Meeting
from storage.programme_tables import nudges
from tests.programme.scene import Scene
from tests.tweede_draad import ANSWERS
from tests.walking import reply

Heard = list[Bubble]


@dataclass(frozen=True, slots=True)
class Planned:
    """What waits to be sent to somebody of our own accord."""

    who: str
    kind: str
    on: str


def planned(at: Scene, *kinds: str) -> set[Planned]:
    """Return what is planned of some kinds, each with its day."""
    names = {at.id_of(name): name for name in at.people}

    def read(tx: Connection) -> set[Planned]:
        rows = tx.execute(select(nudges).where(nudges.c.state == "planned"))
        return {
            Planned(names[row.person], row.kind, f"{row.due:%Y-%m-%d}")
            for row in rows
            if row.kind in kinds
        }

    return at.look(read)


async def heard(at: Scene, *names: str) -> Heard:
    """Return what waits for some people, one after the other."""
    return [bubble for name in names for bubble in await at.person(name)._received()]


async def says(at: Scene, name: str, *texts: str) -> Bubble:
    """Have somebody say something; return the last thing that came back."""
    await at.person(name).says_all(*texts)
    return at.person(name).bubbles[-1]


async def taps(at: Scene, name: str, label: str) -> Bubble:
    """Have somebody tap a button below what they were told last."""
    last = at.person(name).bubbles[-1]
    tap = next(tap for tap in last.taps if tap.label == label)
    return await says(at, name, tap.says)


def event(bubble: Bubble) -> Any:
    """Return the entry in the file that a message carries."""
    assert bubble.file
    calendar: Any = Calendar.from_ical(bubble.file["calendar"])
    (found,) = calendar.walk("VEVENT")
    return found


def kept(at: Scene, number: int) -> list[Meeting]:
    enterprise = at.enterprise(number)
    return at.look(lambda tx: meetings.of(tx, enterprise.id))


async def answers(at: Scene, name: str, sittings: int = 1) -> None:
    """Have somebody answer all questions of some sittings, and confirm them."""
    talk = at.person(name)
    confirmed = 0
    while confirmed < sittings:
        slot = talk.slot
        confirmed += slot is not None and slot.field.kind is Kind.REVIEW
        await talk.says(reply(talk, ANSWERS))


async def changes(at: Scene, name: str, start: str, *said: str) -> None:
    """Have somebody change the answer whose line begins so, and confirm it."""
    talk = at.person(name)
    number = next(
        str(each.number)
        for each in talk.conversation.book
        if each.place.prompt == start and each.status is Status.GIVEN
    )
    await talk.says(f"/change {number}")
    await talk.says_all(*said)
