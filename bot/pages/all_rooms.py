"""All rooms of the page, with what leads into them."""

from __future__ import annotations

from msgspec.structs import replace

from bot.pages.coach import CoachRooms
from bot.pages.programme import ProgrammeRooms
from bot.pages.rooms import Asked, Books, Room, Shown


def all_rooms(books: Books) -> tuple[Room, ...]:
    """Return the rooms; the first one is where people come in."""
    coach, programme = CoachRooms(books), ProgrammeRooms(books)

    def first(asked: Asked) -> Shown | None:
        if asked.who.coaches:
            return coach.home(asked)
        only = {"programme": asked.who.administers[0].id}
        return programme.progress(replace(asked, path=only))

    return (Room(path=("",), show=first), *coach.all, *programme.all)
