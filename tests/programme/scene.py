"""A small programme: three enterprises, two coaches, an administrator, and people who came.

    async with scene(tmp_path) as at:
        said = await at.person("coen").says("/today")

`at` is a room as in tests/team/room.py: its clock stands still until `at.later(days=3)`.
Leen and Omar work on E1, Claire on E2; nobody came to E3 yet. Coen accompanies E1 and E3,
Fatou E2; Nora administers. Leen was the first: her file begins, with nothing answered.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from bot.programme.table import mark
from storage import coaches, enterprises, members, people, programmes, shares, tickets
from storage.coaches import Coach
from storage.enterprises import Enterprise
from storage.ports import Body, T
from storage.programmes import Programme
from tests.talk import Talk, house
from tests.team.room import Room, Still

NAME = "Weven"
ENTERPRISES = (  # name, language, country, people to be invited, coach
    ("De Tweede Draad", "nl", "BE", 3, "Coen Maes"),
    ("Les Mains Vertes", "fr", "FR", 2, "Fatou Diallo"),
    ("Buurtkeuken Noord", "nl", "NL", 2, "Coen Maes"),
)
COACHES = {"Coen Maes": ("coen", "nl"), "Fatou Diallo": ("fatou", "fr")}
STAFF = {"leen": ("nl", 1), "omar": ("nl", 1), "claire": ("fr", 2)}
ADMINISTRATOR = "nora"


@dataclass
class Scene(Room):
    """People of a programme, each at a terminal of their own."""

    programme: str = ""  # its id
    languages: dict[str, str] = field(default_factory=dict)

    def person(self, name: str, language: str = "") -> Talk:
        return super().person(name, language or self.languages.get(name, ""))

    def id_of(self, name: str) -> str:
        """Return the id of a person by the name of their terminal."""
        found = self.look(lambda tx: people.find(tx, f"terminal:{name}"))
        assert found
        return found.person

    def enterprise(self, number: int) -> Enterprise:
        """Return an enterprise as it is kept now: E1 is number 1."""
        found = self.look(lambda tx: enterprises.of(tx, self.programme))
        return next(each for each in found if each.number == number)

    def file(self, number: int) -> str:
        """Return the id of the conversation of an enterprise to which somebody came."""
        found = self.enterprise(number).conversation
        assert found
        return found

    def coach(self, name: str) -> Coach:
        """Return a coach by the beginning of the name: Coen."""
        found = self.look(lambda tx: coaches.of(tx, self.programme))
        return next(each for each in found if each.name.startswith(name))

    def look(self, body: Body[T]) -> T:
        return self.home.database.look(body)

    async def does(self, body: Body[T]) -> T:
        """Change something in the database, as a colleague’s part would."""
        return await self.home.database.run(body)

    async def ticket(self, number: int = 0, *, coach: str = "") -> str:
        """Return the code of a ticket: for E1, for a coach, or for an administrator."""
        enterprise = self.enterprise(number).id if number else None
        known = self.coach(coach).id if coach else None
        role = tickets.STAFF if number else tickets.COACH
        if not number and not coach:
            role = tickets.ADMINISTRATOR

        def put(tx: Connection) -> str:
            return tickets.put(
                tx,
                self.programme,
                role,
                self.clock(),
                enterprise=enterprise,
                coach=known,
            )

        return await self.does(put)

    async def comes(self, name: str, number: int) -> list[str]:
        """Have somebody come by a ticket of an enterprise; return what they are told."""
        self.clock.now += timedelta(minutes=1)  # one comes after the other
        return await self.person(name).says(f"join {await self.ticket(number)}")

    async def shares(
        self, number: int, name: str = "leen", *, given: bool = True
    ) -> None:
        """Have somebody share the file of their enterprise with its coach, or no more."""
        file, person = self.file(number), self.id_of(name)
        await self.does(
            lambda tx: shares.note(tx, file, person, self.clock(), given=given)
        )

    async def hands_over(self, number: int, to: str) -> None:
        """Hand an enterprise to another coach; nobody is told."""
        held, coach = self.enterprise(number), self.coach(to)
        await self.does(lambda tx: enterprises.change(tx, held.id, coach=coach.id))

    async def confirms(self, name: str, *said: str) -> list[str]:
        """Have somebody answer the questions of a sitting, and confirm what is shown."""
        talk = self.person(name)
        await talk.says_all(*said)
        return await talk.says("/confirm")


@asynccontextmanager
async def scene(
    folder: Path, roadmap: str = "vises", *, came: bool = True, **more: Any
) -> AsyncIterator[Scene]:
    """Yield the programme on a database of its own; without `came`, nobody is there yet.

    What else is given goes to the house: link="https://t.me/filrouge_bot" for buttons.
    """
    with house(folder, clock=Still(), roadmap=roadmap, **more) as held:
        at = Scene(held, languages={"nora": "en"})
        at.programme = (await at.does(lambda tx: _set_up(tx, at, roadmap))).id
        for name, language in COACHES.values():
            at.languages[name] = language
        for name, (language, _) in STAFF.items():
            at.languages[name] = language
        if came:
            await _come(at, roadmap)
        yield at


def _set_up(tx: Connection, at: Scene, roadmap: str) -> Programme:
    programme = programmes.add(tx, NAME, roadmap, at.clock())
    known = {
        name: coaches.add(tx, programme.id, mark(name), name, language)
        for name, (_, language) in COACHES.items()
    }
    for name, language, country, count, coach in ENTERPRISES:
        enterprises.add(
            tx,
            programme.id,
            mark(name),
            name=name,
            language=language,
            country=country,
            people=count,
            coach=known[coach].id,
            now=at.clock(),
        )
    return programme


async def _come(at: Scene, roadmap: str) -> None:
    for name in (
        *STAFF,
        *(terminal for terminal, _ in COACHES.values()),
        ADMINISTRATOR,
    ):
        await at.person(name).arrives()
    for full, (name, _) in COACHES.items():
        coach, person = at.coach(full), at.id_of(name)
        await at.does(partial(coaches.came, coach=coach.id, person=person))
    administrator = at.id_of(ADMINISTRATOR)
    await at.does(
        lambda tx: programmes.administer(tx, at.programme, administrator, at.clock())
    )
    for name, (_, number) in STAFF.items():
        at.clock.now += timedelta(minutes=1)  # one came after the other
        held = at.enterprise(number)
        if held.conversation is None:
            await at.person(name).says("/roadmaps 1")
            file = at.person(name).conversation.id
            await at.does(
                partial(enterprises.change, enterprise=held.id, conversation=file)
            )
        else:
            await _joins(at, name, held.conversation)
        await at.does(partial(_called, at=at, name=name))


async def _joins(at: Scene, name: str, file: str) -> None:
    """Let somebody work beside the others, as a link would."""
    first = next(each for each in STAFF if STAFF[each][1] == STAFF[name][1])
    person = at.id_of(first)
    code = await at.does(
        lambda tx: members.invite(tx, file, members.OPENER, at.clock(), person=person)
    )
    await at.person(name).says(f"join {code}")
    await at.person(first)._received()


def _called(tx: Connection, at: Scene, name: str) -> None:
    found = people.find(tx, f"terminal:{name}")
    assert found
    assert found.conversation
    members.call(tx, found.conversation, found.person, name.capitalize())
