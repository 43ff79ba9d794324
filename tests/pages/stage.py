"""A programme with something to see on every page, made once through the chat, and served anew for each test.

Coen accompanies De Tweede Draad (E1, shares all, asked something, meets soon), Buurtkeuken
Noord (E3, nobody came) and half of the others; Fatou the rest. Nora administers. The names
of the others are such as nobody should ever give, if the programme is a hostile one.
"""

from __future__ import annotations

import shutil
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path

import httpx
from sqlalchemy import Connection

from bot.logs import Log
from bot.pages import address
from bot.pages.all_rooms import all_rooms
from bot.pages.drawing import Drawing
from bot.pages.flow import Flow
from bot.pages.rooms import Books
from bot.pages.serving import Serving
from bot.pages.site import Site
from bot.programme.pool import publish
from flows.conversation import FINISHED
from flows.roadmap import Kind
from storage import enterprises, letters, programmes
from storage.letters import Letter
from storage.ports import Body, T
from tests.programme.scene import Scene, scene
from tests.talk import Talk, house
from tests.team.room import Still
from tests.tweede_draad import ANSWERS, Spoken
from tests.walking import _next

HOST = "127.0.0.1"
OTHERS = (  # name, language, and after how many sittings they stopped
    ("Fietspunt Leie", "nl", 1),
    ("De Stoof", "nl", 2),
    ("Recyclerie du Canal", "fr", 2),
    ("Kringwinkel Meander", "nl", 3),
    ("L’Atelier Partagé", "fr", 3),
    ("Zorgboerderij Ter Beke", "nl", 4),
    ("Cuisine de Rue", "fr", 4),
    ("Drukkerij Open Deur", "nl", 5),
    ("Jardins d’Arcadie", "fr", 6),
    ("Groenwerk Scheldevallei", "nl", 8),
)
ASKED = "Wat bedoelen jullie precies met ‘draagvlak’?"


@dataclass
class Stage:
    """A programme that is served, and a browser without windows."""

    scene: Scene
    link: str
    client: httpx.AsyncClient
    log: Path
    codes: list[str] = field(default_factory=list)  # of links that were handed out

    async def link_for(self, name: str) -> str:
        """Return the link that somebody gets in the chat."""
        said = (await self.scene.person(name).says("/page"))[0]
        (found,) = (word for word in said.split() if word.startswith("http"))
        self.codes.append(found.partition("c=")[2])
        return found

    async def enters(self, name: str) -> httpx.Response:
        """Have somebody follow a link from the chat and press the button."""
        code = (await self.link_for(name)).partition("c=")[2]
        return await self.presses(code)

    async def presses(self, code: str, **headers: str) -> httpx.Response:
        sent = {"Origin": self.link, **headers}
        return await self.client.post("/enter", data={"c": code}, headers=sent)

    async def sees(self, path: str) -> str:
        """Return a page that is there."""
        answer = await self.client.get(path)
        assert answer.status_code == 200, answer.status_code
        return answer.text

    def path_of(self, number: int) -> str:
        """Return the path of the page of an enterprise."""
        return f"/enterprise/{self.scene.enterprise(number).id}"

    async def does(self, body: Body[T]) -> T:
        return await self.scene.does(body)

    @property
    def noted(self) -> str:
        return self.log.read_text("utf-8") if self.log.exists() else ""


async def made(folder: Path) -> datetime:
    """Make the programme in a folder; return the time at which it stands."""
    folder.mkdir(exist_ok=True)
    async with scene(folder) as at:
        await _walks(at, at.person("leen"), 5)
        await _walks(at, at.person("claire"), 2)
        for number, (name, language, sittings) in enumerate(OTHERS, start=4):
            await _joins(at, number, name, language, sittings)
        at.clock.now += timedelta(days=16)  # most are quiet since
        await _walks(at, at.person("w11"), 6)
        for number in (1, *range(4, 14)):
            await at.shares(number, "leen" if number == 1 else f"w{number}")
        await at.does(lambda tx: _writes(tx, at))
        await at.person("coen").says("/meet 1 9 juli 2026 14:00")
        await at.does(lambda tx: _publishes(tx, at))
        return at.clock.now


async def _walks(at: Scene, talk: Talk, sittings: int) -> None:
    """Answer until so many sittings are confirmed; one takes longer than another."""
    for turn in count(1):
        if talk.conversation.stage == FINISHED:
            return
        confirmed = {
            each.place.item
            for each in talk.conversation.book
            if each.place.field == Kind.REVIEW
        }
        if len(confirmed) >= sittings:
            return
        at.clock.now += timedelta(seconds=6 + len(talk.name) * turn % 40)
        await _next(talk, _varied(talk))


def _varied(talk: Talk) -> Mapping[str, Spoken]:
    """Return what De Tweede Draad answers, with other figures for each of the others."""
    number = int(talk.name[1:]) if talk.name[1:].isdecimal() else 0
    if not number:
        return ANSWERS
    return {
        **ANSWERS,
        "why5.name": OTHERS[number - 4][0],
        "map4.fte": str(9 + 3 * number),
        "map4.supported": str(4 + 2 * number),
        "map4.volunteers": str(number),
    }


async def _joins(
    at: Scene, number: int, name: str, language: str, sittings: int
) -> None:
    coach = at.coach("Coen" if number % 2 else "Fatou")
    add = partial(
        enterprises.add,
        programme=at.programme,
        mark=name.casefold(),
        name=name,
        language=language,
        country="FR" if language == "fr" else "BE",
        people=1,
        coach=coach.id,
        now=at.clock(),
    )
    held = await at.does(lambda tx: add(tx))
    assert held.number == number
    talk = at.person(f"w{number}", language)
    await talk.arrives()
    await talk.says("/roadmaps 1")
    file = talk.conversation.id
    await at.does(lambda tx: enterprises.change(tx, held.id, conversation=file))
    await _walks(at, talk, sittings)


def _publishes(tx: Connection, at: Scene) -> None:
    """Have the figures made, as an administrator does in the chat."""
    home, programme = at.home, programmes.by_id(tx, at.programme)
    assert programme
    publish(tx, home.library, home.catalog, programme, at.clock())


def _writes(tx: Connection, at: Scene) -> Letter:
    return letters.add(
        tx,
        at.file(1),
        letters.ASK,
        at.id_of("leen"),
        ASKED,
        at.clock() - timedelta(days=4),
        coach=False,
        context="Hoe weet je of het werkt?",
    )


@asynccontextmanager
async def served(
    made: Path, folder: Path, now: datetime, *, public: str = ""
) -> AsyncIterator[Stage]:
    """Serve a copy of what was made; `public` is the address it has for others."""
    shutil.copytree(made, folder, dirs_exist_ok=True)
    port = free_port()
    link = f"http://{HOST}:{port}"
    with house(folder, clock=Still(now), roadmap="vises", page=public or link) as home:
        at = Scene(home, languages=_languages())
        found = home.database.look(programmes.every)
        at.programme = found[0].id
        own = address.read(public or link)
        assert own
        log = folder / "page.log"
        site = Site(
            work=home.database,
            catalog=home.catalog,
            rooms=all_rooms(Books(library=home.library, catalog=home.catalog)),
            drawing=Drawing(address=own),
            clock=at.clock,
            log=Log(log),
            flow=Flow(clock=lambda: at.clock().timestamp()),
        )
        async with (
            Serving(site.app(), HOST, port),
            httpx.AsyncClient(base_url=link) as client,
        ):
            yield Stage(scene=at, link=link, client=client, log=log)


def _languages() -> dict[str, str]:
    known = {"nora": "en", "coen": "nl", "fatou": "fr", "leen": "nl", "claire": "fr"}
    return {**known, **{f"w{n}": o[1] for n, o in enumerate(OTHERS, start=4)}}


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind((HOST, 0))
        return int(asked.getsockname()[1])
