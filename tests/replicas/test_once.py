"""What is due for many at a moment that several programs look: it happens once, as with one."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, select

from storage.tables import outbox
from tests import postgres
from tests.nudging.test_sending import answers, wants_reminders
from tests.nudging.times import local
from tests.talk import Clock, House, Talk, house
from tests.team.room import BEGIN, Room, Still
from tests.team.test_stories import HEALTH

Sent = Counter[tuple[str, str]]


@contextmanager
def alone(folder: Path, clock: Clock) -> Iterator[list[House]]:
    """Hold one program on a file."""
    with house(folder, clock=clock) as held:
        yield [held]


@contextmanager
def several(folder: Path, clock: Clock) -> Iterator[list[House]]:
    """Hold three programs on one PostgreSQL."""
    with postgres.database() as address, ExitStack() as stack:
        yield [
            stack.enter_context(
                house(folder / str(n), clock=clock, postgres=address, shared=True)
            )
            for n in range(3)
        ]


async def all_look(houses: Sequence[House]) -> None:
    """Have all look at the same moment what is due."""
    await asyncio.gather(*(each.assistant.wake() for each in houses))


def sent(home: House) -> Sent:
    """Return how often what was put for whom."""

    def read(tx: Connection) -> Sent:
        rows = tx.execute(select(outbox.c.address, outbox.c.kind, outbox.c.body)).all()
        return Counter(
            (row.address, f"{row.kind} {row.body.get('text')}") for row in rows
        )

    return home.database.look(read)


async def reminded(houses: Sequence[House]) -> Sent:
    """Let two weeks go by after people stopped in the middle of a sitting."""
    clock = houses[0].clock
    talks = [Talk(houses[n % len(houses)], f"p{n}") for n in range(4)]
    for talk in talks:
        await wants_reminders(talk)
        await answers(talk, 2)
    end = local("2026-09-16 12:00")
    while clock.now < end:
        clock.now += timedelta(hours=4)
        await all_look(houses)
    for each in houses:
        assert not each.assistant._timers.failed
    return sent(houses[0])


async def test_reminders_go_once(tmp_path: Path) -> None:
    begin = local("2026-09-01 10:00")
    with alone(tmp_path / "one", Clock(begin)) as one:
        expected = await reminded(one)
    with several(tmp_path / "three", Clock(begin)) as three:
        found = await reminded(three)

    assert found == expected
    reminders = [text for _, text in found if "in the middle of thi" in text]
    assert len(reminders) >= 4


async def revealed(houses: Sequence[House]) -> Sent:
    """Have five people end their answers at the same moment, and time go by."""
    room = Room(houses[0])
    code = await room.begins("health", "5 people")
    for number, name in enumerate(HEALTH):
        room.people.setdefault(name, Talk(houses[number % len(houses)], name))
        await room.joins(name, code)
        for said in HEALTH[name]:
            await room.person(name).says(said)
    await asyncio.gather(*(room.person(name).says("/confirm") for name in HEALTH))
    for _ in range(4):
        room.clock.now += timedelta(minutes=11)
        await all_look(houses)
    return sent(houses[0])


async def test_a_reveal_comes_once(tmp_path: Path) -> None:
    with alone(tmp_path / "one", Still(BEGIN)) as one:
        expected = await revealed(one)
    with several(tmp_path / "three", Still(BEGIN)) as three:
        found = await revealed(three)

    assert Counter(each for each, _ in found) == Counter(each for each, _ in expected)
    assert max(found.values()) == max(expected.values())
