"""A room: several people talk with one assistant, under a clock that moves when told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from storage import sessions
from storage.sessions import Session
from tests.talk import Clock, House, Talk, house

BEGIN = datetime(2026, 6, 2, 13, 0, tzinfo=UTC)  # a Tuesday
CODE = "kx4m7pq"  # in place of one that is drawn by lot


@dataclass
class Still(Clock):
    """A clock that stands still until it is moved."""

    now: datetime = BEGIN

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Room:
    """People in a room, each at a terminal of their own."""

    home: House
    language: str = "en"
    people: dict[str, Talk] = field(default_factory=dict)

    def person(self, name: str, language: str = "") -> Talk:
        if name not in self.people:
            self.people[name] = Talk(self.home, name, language or self.language)
        return self.people[name]

    async def later(self, **span: float) -> None:
        """Let time pass, and what is due happen."""
        self.clock.now += timedelta(**span)
        await self.home.assistant.wake()

    @property
    def clock(self) -> Still:
        return cast(Still, self.home.clock)

    @property
    def session(self) -> Session:
        """Return the latest session."""
        found = self.home.database.look(_all)
        return max(found, key=lambda each: each.since)

    async def begins(self, *how: str, by: str = "anna") -> str:
        """Have a session begun as told, such as "3" for names; return its code."""
        who = self.person(by)
        await who.arrives()
        await who.says("reflect")
        for each in how:
            await who.says(f"reflect {each}")
        await who.says("reflect start")
        return self.session.code

    async def joins(self, name: str, code: str = "") -> list[str]:
        who = self.person(name)
        if not who.bubbles:
            await who.arrives()
        return await who.says(f"join {code or self.session.code}")

    async def answers(self, name: str, *said: str) -> list[str]:
        """Have somebody answer all, and confirm."""
        who = self.person(name)
        for each in said:
            await who.says(each)
        return await who.says("/confirm")


def _all(tx: Any) -> list[Session]:
    from sqlalchemy import select

    from storage.team_tables import sessions as table

    ids = tx.execute(select(table.c.id)).scalars().all()
    return [found for id_ in ids if (found := sessions.by_id(tx, id_))]


@contextmanager
def room(folder: Path, language: str = "en", **more: Any) -> Iterator[Room]:
    with house(folder, clock=Still(), **more) as held:
        yield Room(held, language)
