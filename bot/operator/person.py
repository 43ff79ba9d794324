"""`filrouge person`: what is kept of one person: who is here; hand it over, load it, erase it."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from bot.door import NotAllowedError, open_to
from bot.house import House, now, where_of
from bot.mydata.checking import check
from bot.mydata.gathering import gather
from bot.mydata.loading import load
from bot.mydata.making import Copies
from bot.mydata.model import Person
from bot.mydata.ordering import orders
from bot.mydata.readers import Readers, readers
from bot.mydata.reading import Parcel, RefusedFileError, complete, opened
from bot.operator.command import OPERATOR, Say, database_option, reason, refuse, tell
from bot.operator.erasing import erase
from bot.register import FALLBACK
from locales.formats import day
from storage import counts
from storage.trail import Reading
from storage.where import Where

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.catalog import Voice


Orders = list[Mapping[str, Any]]


def describe(parser: ArgumentParser, say: Say) -> None:
    deeds = parser.add_subparsers(
        dest="what", required=True, metavar=say("cli-command") or None
    )

    def deed(name: str) -> ArgumentParser:
        words = say(f"person-{name}")
        return deeds.add_parser(name, help=words, description=words)

    export, loading, erasing = deed("export"), deed("load"), deed("erase")
    for each in (deed("list"), export, loading, erasing):
        database_option(each, say)
    for each in (export, erasing):
        each.add_argument("id", metavar="ID", help=say("person-id"))
        each.add_argument("--why", required=True, metavar="…", help=say("person-why"))
    export.add_argument("--to", type=Path, metavar="DIR", help=say("person-to"))
    loading.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help=say("person-files")
    )
    loading.add_argument(
        "--without-files", action="store_true", help=say("person-without")
    )


def run(asked: Namespace, settings: Settings, voice: Voice) -> int:
    where = where_of(settings, asked.db)
    if asked.what == "load":
        return _load(asked, settings, voice, where)
    if not where.exists:
        return refuse(voice, "person-no-file", path=where.shown)
    house = House(settings, settings.content, where)
    if asked.what == "list":  # also while Fil rouge runs
        return _list(house.glance(counts.here), house.zone, voice)
    house.open()
    try:
        if asked.what == "erase":
            return erase(house, asked.id, asked.why, voice)
        return _export(house, asked, settings, voice)
    finally:
        house.close()


# --- list -------------------------------------------------------------------------------------


def _list(found: list[counts.Here], zone: tzinfo | None, voice: Voice) -> int:
    """Say who is here by their ids, and where they stand: no names, and no words of theirs."""
    tell(voice, "person-count", count=len({each.person for each in found}))
    for each in found:
        since, last = (
            at.astimezone(zone).date().isoformat() for at in (each.since, each.last)
        )
        tell(
            voice,
            "person-line" if each.roadmap else "person-line-new",
            id=each.person,
            since=day(voice.locale, since),
            roadmap=each.roadmap,
            stage=each.stage,
            last=day(voice.locale, last),
        )
    return 0


# --- export -----------------------------------------------------------------------------------


def _export(house: House, asked: Namespace, settings: Settings, voice: Voice) -> int:
    """Write the same files that the person would get; they see that, and why."""
    at = now()

    def take(tx: Connection) -> tuple[Orders, Person, Readers]:
        reading = Reading(
            whose=asked.id,
            reader=OPERATOR,
            role=OPERATOR,
            object="person",
            action="export",
            why=asked.why,
            at=at,
        )
        counts.counts(tx, asked.id)  # raises if they are not here
        open_to(tx, reading)
        person = gather(tx, asked.id)
        bubbles = orders(
            tx,
            asked.id,
            house.catalog.voice(_language(house, person)),
            responsible=settings.responsible,
            retention=settings.retention,
        )
        who = readers(tx, asked.id, settings.responsible, settings.retention)
        return [each.file for each in bubbles if each.file], person, who

    try:
        given, person, who = asyncio.run(house.database.run(take))
    except LookupError:
        return refuse(voice, "person-none", id=asked.id)
    except NotAllowedError:
        return refuse(voice, "person-no-why")
    copies = Copies(
        work=house.database,
        files=house.files,
        catalog=house.catalog,
        library=house.library,
        zone=settings.zone,
    )
    folder = asked.to or Path(f"person-{person.id[:8]}")
    try:
        for order in given:
            _write(folder / order["name"], copies.file(order, person, who))
            tell(voice, "person-written", path=str(folder / order["name"]))
    except OSError as wrong:
        path = str(wrong.filename or folder)
        return refuse(voice, "person-unwritten", path=path, reason=reason(wrong))
    tell(voice, "person-noted")
    return 0


def _language(house: House, person: Person) -> str:
    known = (house.catalog.nearest(each.language) for each in person.addresses)
    return next(filter(None, known), FALLBACK)


def _write(path: Path, content: bytes) -> None:
    """Write a file that nobody else may read; one that is there already stays as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(content)


# --- load -------------------------------------------------------------------------------------


def _load(asked: Namespace, settings: Settings, voice: Voice, where: Where) -> int:
    """Write what such files hold into a database where the person is not yet."""
    first = str(asked.files[0])
    try:
        parcel = opened(asked.files)
        check(parcel.person, first)
        if not asked.without_files:
            complete(parcel)
        house = House(settings, settings.content, where)
        house.open()
        try:
            asyncio.run(load(parcel, first, house.database, house.files, now()))
        finally:
            house.close()
    except RefusedFileError as refused:
        return refuse(voice, refused.message, **refused.facts)
    _say_loaded(parcel, where, voice)
    return 0


def _say_loaded(parcel: Parcel, where: Where, voice: Voice) -> None:
    person = parcel.person
    tell(
        voice,
        "person-loaded",
        id=person.id,
        path=where.shown,
        answers=sum(len(each.answers) for each in person.conversations),
        files=len(parcel.places),
    )
