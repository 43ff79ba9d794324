"""What somebody has to do with programmes: their own part, and nothing of the others.

A programme, its enterprises and its coaches are not there at another instance. What was handed
over of them is kept there as something past, and handed over again as it came: nobody is let
in by it, and nothing is sent. Only days away and the rhythm of reminders hold anywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from msgspec import Struct

from bot.mydata.body import kept_parts, kept_plain
from bot.mydata.model import COLLEAGUE, YOU, Person
from bot.mydata.programme_parts import (
    Administering,
    Agreement,
    Arrival,
    Broadcast,
    Coaching,
    Enterprise,
    Leave,
    Letter,
    Meeting,
    Nudge,
    Programme,
    Receipt,
    Rhythm,
    Share,
)
from bot.mydata.rows import made
from storage.whole import Row, Whole

COACH = "coach"  # who wrote a letter
PAST: Mapping[str, type] = {  # what stays something past at another instance
    "programmes": Programme,
    "coaching": Coaching,
    "administering": Administering,
    "arrivals": Arrival,
    "enterprises": Enterprise,
    "shares": Share,
    "letters": Letter,
    "meetings": Meeting,
    "agreements": Agreement,
    "nudges": Nudge,
    "broadcasts": Broadcast,
    "receipts": Receipt,
}


def taking(rows: Whole) -> dict[str, Any]:
    """Return the fields of a person that are about programmes."""
    given, by = rows.programmes, _By(rows)
    found: Mapping[str, tuple[Any, ...]] = {
        "programmes": _each(Programme, given.programmes),
        "coaching": _each(Coaching, given.coaches),
        "administering": _each(Administering, given.administrators),
        "arrivals": _each(Arrival, given.tickets),
        "enterprises": _each(Enterprise, given.enterprises),
        "shares": _each(Share, given.shares, by.share),
        "letters": _each(Letter, given.letters, by.letter),
        "meetings": _each(Meeting, given.meetings),
        "agreements": _each(Agreement, given.agreements),
        "nudges": _each(Nudge, given.nudges, by.nudge),
        "broadcasts": _each(Broadcast, given.broadcasts, by.broadcast),
        "receipts": _each(Receipt, given.recipients),
    }
    earlier = {name: tuple(_past(rows, kind, name)) for name, kind in PAST.items()}
    return {
        **{name: earlier[name] + parts for name, parts in found.items()},
        "leaves": _each(Leave, given.leaves),
        "rhythms": _each(Rhythm, given.rhythms),
    }


class _By(Struct, frozen=True):
    """What is said otherwise than it stands in the rows, so that nobody else is named."""

    rows: Whole

    def share(self, row: Row) -> Row:
        return {"author": self._author(row["person"]), **self._where(row)}

    def letter(self, row: Row) -> Row:
        """Say who wrote it. What a coach sent along is of the enterprise, and not given to them."""
        own = row["person"] == self._person
        author = YOU if own else COACH if row["coach"] else COLLEAGUE
        context = "" if own and row["coach"] else row["context"]
        return {"author": author, "context": context, **self._where(row)}

    def nudge(self, row: Row) -> Row:
        """Say to whom and by whom; of what they sent as a coach, not how it went with others."""
        mine = row["sender"] == self._person
        if row["person"] == self._person:
            author = YOU if mine else COACH if row["sender"] else ""
            return {"to": YOU, "author": author}
        of_others = {"about": "", "why": "", "answered": None}
        return {"to": COLLEAGUE, "author": YOU, **of_others}

    def broadcast(self, row: Row) -> Row:
        """Say who wrote it; what did not reach somebody is no message to them."""
        mine = row["person"] == self._person
        got = {
            each["broadcast"]
            for each in self.rows.programmes.recipients
            if each["state"] == "sent"
        }
        words = row["words"] if mine or row["id"] in got else ""
        return {"author": self._author(row["person"]), "words": words}

    @property
    def _person(self) -> str:
        return str(self.rows.people["id"])

    def _author(self, person: str | None) -> str:
        return YOU if person == self._person else COLLEAGUE

    def _where(self, row: Row) -> Row:
        """Say which file it is about, if they work on that."""
        theirs = {each["id"] for each in self.rows.conversations}
        there = row["conversation"] in theirs
        return {"conversation": row["conversation"] if there else ""}


def _each(
    wanted: type, rows: Iterable[Row], otherwise: Callable[[Row], Row] = lambda _: {}
) -> tuple[Any, ...]:
    return tuple(made(wanted, row, **otherwise(row)) for row in rows)


def _past(rows: Whole, wanted: type, name: str) -> Iterable[Any]:
    for row in rows.past:
        yield from kept_parts(wanted, row["body"].get(name, ()), f"past.{name}")


def past(person: Person) -> dict[str, list[Any]]:
    """Return what is kept as something past at another instance, as JSON can hold it."""
    return {name: kept_plain(getattr(person, name)) for name in PAST}
