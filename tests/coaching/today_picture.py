"""The picture of what a coach is shown on a phone: who needs her, and one enterprise.

python -m tests.pictures today   # writes docs/pictures/today.….svg anew
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from storage import coaches, enterprises, people, programmes
from tests.pictures.chat import drawn, quiet, taps
from tests.team.room import Still
from tests.telegram import Phone, Seen
from tests.telegram.home import QUICK, Home, at_home

COACH = 7
NAMES = ("De Tweede Draad", "Les Mains Vertes", "Kringwinkel Kust", "Coup de Main")
ASK = {"nl": "/coach alleen", "fr": "/coach seul", "en": "/coach alone"}
ASKED = {
    "nl": "Hoe vragen andere kringwinkels dit aan hun klanten?",
    "fr": "Comment d’autres ateliers posent-ils cette question à leurs clients ?",
    "en": "How do other workshops ask their customers this?",
}
MEET = {
    "nl": "/gesprek 3 25 juni 14u",
    "fr": "/rencontre 3 25 juin 14h",
    "en": "/meet 3 25 June 14:00",
}
TODAY = {"nl": "/vandaag", "fr": "/aujourdhui", "en": "/today"}


async def pictures(languages: Sequence[str]) -> dict[str, bytes]:
    """Return the pictures by their names."""
    return {
        f"today.{language}.svg": drawn(await conversation(language))
        for language in languages
    }


async def conversation(language: str) -> list[Seen]:
    """Return what is on a coach's phone: who needs her, then one enterprise."""
    clock = Still()
    with TemporaryDirectory() as folder:
        async with at_home(Path(folder), clock=clock, pauses=QUICK) as home:
            phones = [
                home.api.phone(COACH + n, language_code=language) for n in range(4)
            ]
            carla, *others = phones
            for phone in phones:
                phone.starts()
                await quiet(home)
            for phone in others:
                await taps(home, phone, 1)
            await _programme(home, language)
            clock.now += timedelta(days=20)
            await _says(home, others[0], ASK[language])
            await _says(home, others[0], ASKED[language])
            await _says(home, others[2], "1, 2")
            await _says(home, carla, MEET[language])
            clock.now += timedelta(days=1)
            before = len(carla.chat)
            await _says(home, carla, TODAY[language])
            await taps(home, carla, 1)
            return [
                seen for seen in carla.chat[before:] if seen.text and not seen.deleted
            ]


async def _says(home: Home, phone: Phone, words: str) -> None:
    phone.says(words)
    await quiet(home)


async def _programme(home: Home, language: str) -> None:
    """Make whoever writes from the first phone the coach of those at the others."""

    def load(tx: Any) -> None:
        now = home.clock()
        programme = programmes.add(tx, "Noord", "vises", now)
        coach = coaches.add(tx, programme.id, "carla", "Carla", language)
        found = people.find(tx, f"telegram:{COACH}")
        assert found
        coaches.came(tx, coach.id, found.person)
        for number, name in enumerate(NAMES, 1):
            made = enterprises.add(
                tx,
                programme.id,
                f"mark {number}",
                name=name,
                language=language,
                country="BE",
                people=3,
                coach=coach.id,
                now=now,
            )
            somebody = people.find(tx, f"telegram:{COACH + number}")
            if somebody:
                enterprises.change(tx, made.id, conversation=somebody.conversation)

    await home.database.run(load)
