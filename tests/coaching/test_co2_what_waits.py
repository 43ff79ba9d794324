"""CO2, AD5: what waits for a coach is taken back when it is theirs to see no more."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.messages import Inbound
from bot.programme.handing_over import hand_over
from storage.tables import outbox
from tests.coaching.people import answers
from tests.programme.scene import Scene, scene

LINK = "https://t.me/filrouge_bot"
ASKED = ("/seen E1", "/card 1", "/brief 1", "/today")


async def _asks(at: Scene, text: str, number: int) -> None:
    """Have the coach ask for something while nothing can be sent to them."""
    await at.home.assistant.take_turn(
        Inbound(
            account="terminal",
            update=f"waits:{number}",
            address="terminal:coen",
            text=text,
            language="nl",
        )
    )


def _waiting(at: Scene) -> str:
    to = outbox.c.address == "terminal:coen"
    under_way = outbox.c.state.in_(["due", "sending"])
    found = at.look(
        lambda tx: (
            tx.execute(select(outbox.c.body).where(to, under_way)).scalars().all()
        )
    )
    return json.dumps(list(found), ensure_ascii=False)


@pytest.mark.parametrize("link", ["", LINK])
@pytest.mark.parametrize("what", ["off", "withhold", "hand-over"])
async def test_co2_what_waits_for_a_coach_is_taken_back(
    what: str, link: str, tmp_path: Path
) -> None:
    async with scene(tmp_path, link=link) as at:
        await answers(at, "leen", 2)
        await at.shares(1)
        await at.person("coen")._received()
        for number, text in enumerate(ASKED):
            await _asks(at, text, number)
        book = at.person("leen").conversation.book
        written = [each for each in book if isinstance(each.value, str)]
        name = max(written, key=lambda each: len(str(each.value)))
        assert str(name.value)[:40] in _waiting(at)

        if what == "hand-over":
            given = [(at.enterprise(1), at.coach("Fatou"))]
            await at.does(lambda tx: hand_over(tx, at.home.catalog, given, at.clock()))
        elif what == "off":
            await at.person("leen").says("/share off")
        else:
            await at.person("leen").says(f"/withhold {name.number}")

        left = _waiting(at)
        assert str(name.value)[:40] not in left
        assert "/seen" not in left
        assert "Je begeleidt er 2" in left  # what shows no answers comes all the same
