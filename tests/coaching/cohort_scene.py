"""A coach with enterprises, for tests of what a coach sees: real files, real answers, one clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any, TypeVar, cast
from uuid import uuid4

from sqlalchemy import Connection, insert, select, update

from storage import coaches, enterprises, members, people, programmes, shares
from storage.coaches import Coach
from storage.enterprises import Enterprise
from storage.programme_tables import letters, meetings
from storage.programmes import Programme
from storage.tables import answers, conversations
from storage.tables import members as member_table
from tests.talk import House, Talk, house
from tests.team.room import Still
from tests.tweede_draad import ANSWERS
from tests.walking import reply

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=Still.now.tzinfo)  # a Monday
Row = dict[str, Any]
T = TypeVar("T")


@dataclass
class Federation:
    """A programme with one coach, Carla, and the enterprises she accompanies."""

    home: House
    language: str
    programme: Programme
    coach: Coach
    carla: Talk
    talks: dict[int, Talk] = field(default_factory=dict)

    @property
    def clock(self) -> Still:
        return cast(Still, self.home.clock)

    async def run(self, body: Callable[[Connection], T]) -> T:
        return await self.home.database.run(body)

    async def note(self, body: Callable[[Connection], T]) -> T:
        return await self.run(body)

    async def later(self, **span: float) -> None:
        self.clock.now += timedelta(**span)
        await self.home.assistant.wake()

    async def enterprise(self, name: str = "", country: str = "BE") -> Enterprise:
        """Add an enterprise that nobody came for yet."""

        def add(tx: Connection) -> Enterprise:
            called = name or f"Werkhuis {len(enterprises.of(tx, self.programme.id))}"
            return enterprises.add(
                tx,
                self.programme.id,
                uuid4().hex,
                name=called,
                language=self.language,
                country=country,
                people=3,
                coach=self.coach.id,
                now=self.clock.now,
            )

        return await self.run(add)

    async def begins(self, name: str = "", country: str = "BE") -> Enterprise:
        """Add an enterprise whose first question is open."""
        added = await self.enterprise(name, country)
        talk = Talk(self.home, f"at{added.number}", self.language)
        self.talks[added.number] = talk
        await talk.arrives()
        await talk.says("1")
        return await self.take_up(added, talk.conversation.id)

    async def take_up(self, enterprise: Enterprise, file: str) -> Enterprise:
        await self.run(
            lambda tx: enterprises.change(tx, enterprise.id, conversation=file)
        )
        return self.look(lambda tx: enterprises.by_id(tx, enterprise.id))

    async def answers(self, number: int, sittings: int, *, most: int = 400) -> None:
        """Have an enterprise go on until so many sittings are confirmed; at most so many turns."""
        talk = self.talks[number]
        for _ in range(most):
            if _confirmed(talk) >= sittings or talk.conversation.stage == "finished":
                return
            await talk.says(reply(talk, ANSWERS))

    async def copies(self, like: Enterprise, name: str) -> Enterprise:
        """Add an enterprise with a file that holds the same answers, word for word."""
        added = await self.enterprise(name)
        talk = Talk(self.home, f"at{added.number}", self.language)
        await talk.arrives()
        file = talk.conversation.id

        def copy(tx: Connection) -> None:
            def rows(of: str) -> list[Row]:
                found = tx.execute(
                    select(answers)
                    .where(answers.c.conversation == of)
                    .order_by(answers.c.number)
                )
                return [dict(row._mapping) for row in found]

            held = rows(like.conversation or "")
            for row in held:
                row |= {"conversation": file, "author": talk.address}
                del row["id"]
            tx.execute(insert(answers), held)
            there = select(member_table).where(
                member_table.c.conversation == like.conversation
            )
            stood = dict(tx.execute(there).mappings().one())
            stood = {k: stood[k] for k in ("stage", "back_to", "until", "seen")}
            here = update(member_table).where(member_table.c.conversation == file)
            tx.execute(here.values(**stood))
            known = select(conversations.c.rev).where(
                conversations.c.id == like.conversation
            )
            rev = tx.execute(known).scalar_one() + 1
            tx.execute(
                update(conversations).where(conversations.c.id == file).values(rev=rev)
            )

        await self.run(copy)
        return await self.take_up(added, file)

    async def shares(self, enterprise: Enterprise, *, given: bool = True) -> None:
        file = enterprise.conversation or ""

        def note(tx: Connection) -> None:
            who = members.of(tx, file)[0].person
            shares.note(tx, file, who, self.clock.now, given=given)

        await self.run(note)

    async def keeps_back(self, enterprise: Enterprise, prompt: str) -> None:
        file = enterprise.conversation or ""

        def note(tx: Connection) -> None:
            who = members.of(tx, file)[0].person
            now = self.clock.now
            shares.note(tx, file, who, now, given=False, prompt=prompt)

        await self.run(note)

    async def asks(self, enterprise: Enterprise) -> None:
        """Have an enterprise ask its coach for help."""
        row: Row = {
            "conversation": enterprise.conversation,
            "kind": "ask",
            "person": None,
            "coach": False,
            "prompt": "map2",
            "item": "",
            "field": "",
            "context": "",
            "words": "How do others do this?",
            "about": None,
            "at": self.clock.now,
            "settled": None,
        }
        await self.run(lambda tx: tx.execute(insert(letters), row))

    async def meets(self, enterprise: Enterprise, at: datetime) -> None:
        row: Row = {
            "enterprise": enterprise.id,
            "coach": self.coach.id,
            "at": at,
            "state": "planned",
            "sequence": 0,
            "since": self.clock.now,
        }
        await self.run(lambda tx: tx.execute(insert(meetings), row))

    def look(self, body: Callable[[Connection], T | None]) -> T:
        found = self.home.database.look(body)
        assert found is not None
        return found

    def person(self, talk: Talk) -> str:
        return self.look(lambda tx: people.find(tx, talk.address)).person

    async def lines(self, said: str = "/today") -> Sequence[str]:
        """Return the lines of what Carla is told."""
        await self.carla.says(said)
        return self.carla.bubbles[-1].lines


def _confirmed(talk: Talk) -> int:
    held = talk.conversation.book.held
    return sum(place.field == "review" for place in held)


@contextmanager
def federation(
    folder: Path, language: str = "en", zone: tzinfo | None = None
) -> Iterator[Federation]:
    with house(folder, clock=Still(BEGIN), zone=zone) as home:
        # the first turn of everything is Carla's, once she is known as a coach
        yield Federation(
            home=home,
            language=language,
            programme=cast(Programme, None),
            coach=cast(Coach, None),
            carla=Talk(home, "carla", language),
        )


async def begun(scene: Federation, name: str = "Vlaanderen Noord") -> Federation:
    """Load the programme, and have its coach come."""
    now = scene.clock.now

    def load(tx: Connection) -> tuple[Programme, Coach]:
        programme = programmes.add(tx, name, "vises", now)
        coach = coaches.add(tx, programme.id, uuid4().hex, "Carla", scene.language)
        return programme, coach

    scene.programme, scene.coach = await scene.run(load)
    await scene.carla.arrives()
    person = scene.person(scene.carla)
    await scene.run(lambda tx: coaches.came(tx, scene.coach.id, person))
    return scene
