"""What somebody may say is closed: a programme they administer, an enterprise they accompany."""

from __future__ import annotations

import re
from datetime import date

from msgspec import Struct
from sqlalchemy import Connection

from bot.access import allowed
from bot.coaching.accompanied import called
from bot.coaching.numbered import counted, numbered
from bot.nudging.reading import stretch_in
from locales.catalog import Voice
from storage import enterprises, programmes
from storage.enterprises import Enterprise

# an enterprise is named by its letter, too: 7 may be a day
_ONE = re.compile(r"[eE]\s?\d")
# so a day begins: 24 December, 24/12, 2026-12
_DAY = re.compile(r"\d{1,2}\s*[^\s\d]|\d{4}-\d")


class Place(Struct, frozen=True, kw_only=True):
    """A whole programme, or one enterprise of it."""

    programme: str
    enterprise: str | None = None
    name: str
    front: str = ""  # what is typed in front of the days: "", "1 " or "E7 "


class Places(Struct, frozen=True, kw_only=True):
    """All that somebody may say it of."""

    programmes: tuple[Place, ...]
    enterprises: tuple[Place, ...]
    mine: tuple[Enterprise, ...] = ()  # in the order of these places

    def meant(self, typed: str, voice: Voice, today: date) -> tuple[Place | None, str]:
        """Return what is meant, and what is typed behind it; None if that is not said.

        Of several programmes one is meant by its number in the list. Where that may be a day,
        as in "2 July", it names none.
        """
        if _ONE.match(typed):
            found, rest = numbered(self.mine, typed)
            return (self.enterprises[self.mine.index(found)] if found else None), rest
        if len(self.programmes) == 1:
            return self.programmes[0], typed
        number, _, rest = typed.partition(" ")
        at, rest = counted(number), rest.strip()
        if not 1 <= at <= len(self.programmes):
            return None, typed
        day = f"{number} {rest.partition(' ')[0]}"
        if rest and not _DAY.match(rest) and stretch_in(day, voice, today):
            return None, typed
        return self.programmes[at - 1], rest

    def asked(self, typed: str) -> tuple[Place, ...]:
        """Return among which somebody is asked to choose, after what they typed."""
        return (
            self.enterprises
            if _ONE.match(typed)
            else self.programmes or self.enterprises
        )


def places_of(tx: Connection, person: str, voice: Voice) -> Places:
    """Return what somebody may say is closed; the table in bot/access.py lets them."""
    run = programmes.administered_by(tx, person)
    mine = enterprises.coached_by(tx, person)
    if not allowed("administrator", "change", "closed-days"):
        run = []
    if not allowed("coach", "change", "closed-days-of-one", accompanies=True):
        mine = []
    return Places(
        programmes=tuple(
            Place(
                programme=each.id,
                name=each.name,
                front=f"{number} " if len(run) > 1 else "",
            )
            for number, each in enumerate(run, start=1)
        ),
        enterprises=tuple(
            Place(
                programme=each.programme,
                enterprise=each.id,
                name=called(voice, each),
                front=f"E{each.code} ",
            )
            for each in mine
        ),
        mine=tuple(mine),
    )
