"""`filrouge requests`: what people asked of whoever is responsible, and how long there is left."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, tzinfo
from getpass import getuser
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from bot.door import NotAllowedError, open_to
from bot.house import House, now, where_of
from bot.messages import Bubble
from bot.operator.command import OPERATOR, Say, database_option, refuse, tell
from bot.understanding import clean
from locales.formats import day
from storage import outbox, people, requests
from storage.outgoing import Draft
from storage.trail import Reading

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.catalog import Voice
    from storage.requests import Request

LONGEST = 200  # characters of a name, as many as a line of who read what can hold
SOON = 7  # days: what has to be settled within a week is marked
DEEDS = {
    "show": "read",
    "settle": "change",
}  # what is typed, and its action in the table


def describe(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument("what", nargs="?", choices=[*DEEDS], help=say("requests-what"))
    parser.add_argument("number", nargs="?", default="", help=say("requests-number"))
    parser.add_argument("--why", metavar="…", default="", help=say("requests-why"))
    parser.add_argument("--as", dest="name", metavar="NAME", help=say("requests-as"))
    database_option(parser, say)


def run(asked: Namespace, settings: Settings, voice: Voice) -> int:
    where = where_of(settings, asked.db)
    if not where.exists:
        return refuse(voice, "requests-no-file", path=where.shown)
    if asked.what and not asked.number.isdecimal():
        return refuse(voice, "requests-no-number", what=asked.what)
    house = House(settings, settings.content, where)
    if not asked.what:  # also while Fil rouge runs
        return _list(house.glance(requests.open_ones), house.zone, voice)
    house.open()
    try:
        return _open(house, asked, voice)
    finally:
        house.close()


def _list(found: list[Request], zone: tzinfo | None, voice: Voice) -> int:
    """Say how much waits and how long there is: not who asks, and not in which words."""
    tell(voice, "requests-open", count=len(found))
    for each in found:  # the most urgent first
        _say_line(each, zone, voice)
    return 0


def _open(house: House, asked: Namespace, voice: Voice) -> int:
    """Show or settle one request, with a reason that whoever asked can read."""
    why, number = _plain(asked.why), asked.number
    reader = _plain(asked.name or "") or _account()
    if len(reader) > LONGEST:
        facts = {"what": asked.what, "number": number}
        return refuse(voice, "requests-long-name", most=LONGEST, **facts)
    body = _body(house, asked, reader, why, now())
    try:
        found = asyncio.run(house.database.run(body))
    except NotAllowedError:
        return refuse(voice, "requests-no-why", what=asked.what, number=number)
    if found is None:
        return refuse(voice, "requests-none", number=number)
    if asked.what == "settle":
        tell(voice, "requests-settled", number=number)
        return 0
    _say_line(found, house.zone, voice)
    _say_whole(found, voice)
    return 0


def _body(
    house: House, asked: Namespace, reader: str, why: str, at: datetime
) -> Callable[[Connection], Request | None]:
    def opened(tx: Connection) -> Request | None:
        open_ones = requests.open_ones(tx)
        found = next((each for each in open_ones if str(each.id) == asked.number), None)
        if found is None:
            return None
        open_to(
            tx,
            Reading(
                whose=found.person,
                reader=reader,
                role=OPERATOR,
                object="requests",
                action=DEEDS[asked.what],
                why=why,
                at=at,
            ),
        )
        if asked.what == "settle":
            requests.settle(tx, found.id, at)
            _tell_whoever_asked(tx, house, found, at)
        return found

    return opened


def _tell_whoever_asked(
    tx: Connection, house: House, settled: Request, at: datetime
) -> None:
    """Have it said to whoever asked, the next time Fil rouge runs."""
    for reached in people.reached_at(tx, settled.person):
        words = house.catalog.voice(reached.language)
        text = words.text("object-settled", "", {"number": settled.id})
        bubble = Bubble(text=text)
        outbox.put(tx, reached.address, [Draft(kind="text", body=bubble.body())], at)


def _plain(typed: str) -> str:
    return " ".join(clean(typed).split())


def _account() -> str:
    """Return the name under which whoever types is known to this computer."""
    with suppress(OSError, KeyError):
        return getuser()
    return OPERATOR


def _say_line(request: Request, zone: tzinfo | None, voice: Voice) -> None:
    asked, due, today = (
        at.astimezone(zone).date() for at in (request.at, request.due, now())
    )
    left = (due - today).days
    tell(
        voice,
        "requests-line",
        number=str(request.id),
        kind=voice.text("requests-kind", "", {"kind": request.kind}),
        at=day(voice.locale, asked.isoformat()),
        due=day(voice.locale, due.isoformat()),
        when=_when(left),
        days=abs(left),
    )


def _when(left: int) -> str:
    if left < 0:
        return "late"
    if left == 0:
        return "today"
    return "soon" if left < SOON else "later"


def _say_whole(request: Request, voice: Voice) -> None:
    tell(voice, "requests-person", person=request.person)
    if request.conversation:
        tell(
            voice,
            "requests-about",
            conversation=request.conversation,
            number=str(request.number or "none"),
        )
    tell(voice, "requests-words", words=request.words)
