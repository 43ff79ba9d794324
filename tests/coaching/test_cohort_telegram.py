"""Story CO1 on a phone: a list with buttons, a card behind each, a picture with words below."""

from __future__ import annotations

import asyncio
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from storage import coaches, enterprises, people, programmes
from tests.telegram import Phone, Seen
from tests.telegram.home import QUICK, Home, at_home


async def _coached(home: Home) -> None:
    """Make whoever writes from address 7 the coach of twelve enterprises."""

    def load(tx: Any) -> None:
        now = home.clock()
        programme = programmes.add(tx, "Noord", "vises", now)
        coach = coaches.add(tx, programme.id, "carla", "Carla", "en")
        found = people.find(tx, "telegram:7")
        assert found
        coaches.came(tx, coach.id, found.person)
        for number in range(1, 13):
            enterprises.add(
                tx,
                programme.id,
                f"mark {number}",
                name=f"House <{number}> & Co",
                language="en",
                country="BE",
                people=3,
                coach=coach.id,
                now=now,
            )

    await home.database.run(load)


async def told(carla: Phone, words: str, seconds: float = 20) -> list[Seen]:
    """Return what came to a phone, once there is something with some words in it."""
    came: list[Seen] = []
    async with asyncio.timeout(seconds):
        while not any(words in seen.text for seen in came):
            await asyncio.sleep(0.05)
            came = [seen for seen in carla.chat if seen.from_bot]
    return came


async def test_co1_on_a_phone(tmp_path: Path) -> None:
    async with at_home(tmp_path, pauses=QUICK) as home:
        carla = home.api.phone(7, language_code="en")
        carla.starts()
        await carla.hears()
        await _coached(home)
        carla.says("/today")
        listed = (await told(carla, "You coach"))[-1]
        carla.taps("Card 7")
        card = (await told(carla, "No meeting is planned"))[-1]
        carla.says("/cohort")
        *_, picture, words = await told(carla, "The same in words", 30)

    assert "E7 · House <7> & Co: not begun yet" in listed.text
    assert listed.labels == [*(f"Card {n}" for n in range(1, 11)), "2 more"]
    assert card.text.startswith("E7 · House <7> & Co")
    assert picture.file
    with Image.open(BytesIO(picture.file.content)) as made:
        assert made.width == 1080
    assert "E12 · House <12> & Co: not begun yet" in words.text
