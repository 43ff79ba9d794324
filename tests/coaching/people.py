"""What is said and heard around meetings, for tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from icalendar import Calendar
from sqlalchemy import Connection

from bot.coaching.facade import Coaching
from bot.messages import Bubble
from flows.answers import Status
from flows.roadmap import Kind
from storage import meetings
from storage.agreements import Agreement
from storage.meetings import Meeting
from tests.programme.scene import Scene
from tests.tweede_draad import ANSWERS
from tests.walking import reply

Heard = list[Bubble]


@dataclass
class Planned:
    """Notes what bot/nudging is asked to plan."""

    calls: list[tuple[str, int]] = field(default_factory=list)

    def meeting_planned(self, tx: Connection, meeting: Meeting) -> None:
        self.calls.append(("planned", meeting.id))

    def meeting_moved(self, tx: Connection, meeting: Meeting) -> None:
        self.calls.append(("moved", meeting.id))

    def meeting_cancelled(self, tx: Connection, meeting: Meeting) -> None:
        self.calls.append(("cancelled", meeting.id))

    def agreement_due(self, tx: Connection, agreement: Agreement) -> None:
        self.calls.append((f"due {agreement.by}", agreement.id))


@contextmanager
def planning() -> Iterator[Planned]:
    """Have what is planned noted, in whatever house is opened meanwhile."""
    planned = Planned()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.assistant.Coaching", lambda kit: Coaching(kit, planned))
        yield planned


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
