"""People with all there can be of them, for the tests of what they are given."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert

from bot.messages import Bubble
from bot.mydata.body import data
from bot.mydata.checking import check
from bot.mydata.gathering import gather
from bot.mydata.loading import load
from bot.mydata.making import Copies
from bot.mydata.model import Person
from bot.mydata.ordering import orders
from bot.mydata.reading import opened
from locales.catalog import Voice
from storage import attachments, consents, people, requests, tables, trail
from storage.attachments import Attachments
from storage.database import Database
from storage.trail import Reading
from storage.vault import OPEN, Vault
from tests.talk import House, Talk

NOON = datetime(2026, 5, 3, 12, 30, 15, 250, tzinfo=UTC)
PHOTO = b"\xff\xd8\xff\xe0 a photo"


def person_of(home: House, talk: Talk) -> str:
    def find(tx: Connection) -> str:
        found = people.find(tx, talk.address)
        assert found
        return found.person

    return home.database.look(find)


def gathered(home: House, talk: Talk) -> Person:
    person = person_of(home, talk)
    return home.database.look(lambda tx: gather(tx, person))


async def furnish(home: House, talk: Talk) -> None:
    """Give somebody some of everything that can be kept."""
    person, conversation = person_of(home, talk), talk.conversation.id
    files = Attachments(home.folder / "files")
    kept = files.keep(PHOTO, "the shop <b>&</b> street.jpg", "image/jpeg")

    def write(tx: Connection) -> None:
        shown = consents.shown(tx, "reminders", "en: I write to you <b>", NOON)
        notice = consents.shown(tx, "notice", "I am a program.", NOON)
        people_row = tables.people.update().where(tables.people.c.id == person)
        tx.execute(people_row.values(notice=notice, quiet_until=NOON))
        for given in (True, False):
            consents.note(tx, person, "reminders", given=given, text=shown, now=NOON)
        asked = "a12 is <i>wrong</i>"
        requests.add(
            tx, person, "object", asked, NOON, conversation=conversation, number=1
        )
        reading = Reading(
            whose=person,
            reader="operator",
            role="operator",
            object="answers",
            action="read",
            why="a complaint",
            at=NOON,
        )
        trail.note(tx, reading)
        attachments.note(tx, kept, person, NOON)
        due = NOON + timedelta(days=9)
        row = {"topic": "collected", "key": conversation, "due": due}
        tx.execute(insert(tables.timers), row)

    await home.database.run(write)


# --- files ------------------------------------------------------------------------------------


def ordered(home: House, person: str, voice: Voice) -> tuple[Bubble, ...]:
    return home.database.look(
        lambda tx: orders(tx, person, voice, responsible="Noord", retention=24)
    )


async def made(home: House, person: str, language: str = "en") -> dict[str, bytes]:
    """Return the files that somebody would get, by their names."""
    copies = Copies(
        work=home.database,
        files=Attachments(home.folder / "files"),
        catalog=home.catalog,
        library=home.library,
    )
    voice = home.catalog.voice(language)
    orders = [b.file for b in ordered(home, person, voice) if b.file]
    return {order["name"]: await copies.made(order) for order in orders}


# --- another instance -------------------------------------------------------------------------


@contextmanager
def elsewhere(folder: Path, vault: Vault = OPEN) -> Iterator[Database]:
    """Yield the database of a fresh instance."""
    held = Database(folder / "other" / "filrouge.db", vault)
    try:
        yield held
    finally:
        held.shut()


async def loaded(
    held: Database, folder: Path, *paths: Path, vault: Vault = OPEN
) -> Person:
    """Load files into another instance; return what is there then of the person."""
    parcel = opened(paths)
    check(parcel.person, str(paths[0]))
    files = Attachments(folder / "other" / "files", vault)
    await load(parcel, str(paths[0]), held, files, NOON)
    return held.look(lambda tx: gather(tx, parcel.person.id))


def body(person: Person) -> Any:
    return json.loads(data(person))


async def round_trip(person: Person, folder: Path, vault: Vault = OPEN) -> Person:
    """Return a person as they are in a fresh instance, loaded from JSON."""
    path = folder / "person.json"
    path.write_bytes(data(person))
    with elsewhere(folder, vault) as held:
        return await loaded(held, folder, path, vault=vault)
