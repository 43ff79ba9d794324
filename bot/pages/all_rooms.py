"""All rooms of the page, with what leads into them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.pages.coach import CoachRooms
from bot.pages.programme import ProgrammeRooms
from bot.pages.rooms import Books, Room, Shown
from bot.pages.visitor import Visitor


def all_rooms(books: Books) -> tuple[Room, ...]:
    """Return the rooms; the first one is where people come in."""
    coach, programme = CoachRooms(books), ProgrammeRooms(books)

    def first(
        tx: Connection, who: Visitor, asked: Mapping[str, Any], now: datetime
    ) -> Shown | None:
        if who.coaches:
            return coach.home(tx, who, asked, now)
        return programme.progress(tx, who, {"programme": who.administers[0].id}, now)

    return (Room(path=("",), show=first), *coach.all, *programme.all)
