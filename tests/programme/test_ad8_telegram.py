"""AD8: 207 people over Telegram, with waits it asks for, a restart, and people who are gone."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from sqlalchemy import Connection

from bot.telegram.service import LIMITS
from storage import broadcasts, coaches, people, programmes
from storage.broadcasts import Receiver
from storage.pace import Buckets
from tests.programme import many
from tests.programme.scene import Scene
from tests.talk import shipped_library
from tests.telegram import Fault, Phone
from tests.telegram.home import CHANNELS, Home, at_home
from tests.telegram.test_limits import most_within

TUESDAY = datetime(2026, 6, 2, 8, tzinfo=UTC)  # ten in the morning in Brussels
ENTERPRISES, STAFF = 69, 3
FIRST = 1000  # the chat of the first of them
NEWS = "News from Weven: We meet in Ghent."
BLOCKED, GONE = FIRST + 5, FIRST + 6
WAITED, ASKED_TO_WAIT = FIRST + 50, 2


def set_up(tx: Connection, home: Home, now: datetime) -> str:
    """Set a programme up with 207 people who want to be written to; return its id."""
    programme = programmes.add(tx, "Weven", "vises", now)
    coach = coaches.add(tx, programme.id, "coen", "Coen", "nl")
    at = SimpleNamespace(
        clock=lambda: now,
        programme=programme.id,
        coach=lambda _: coach,
        home=SimpleNamespace(library=shipped_library()),
    )
    for number in range(ENTERPRISES):
        names = [str(FIRST + number * STAFF + each) for each in range(STAFF)]
        staff = [many.person(tx, name, now) for name in names]
        for each in staff:
            many.wants_reminders(tx, each, now)
        many.enterprise(tx, cast(Scene, at), number, staff=staff)
    return programme.id


def administers(tx: Connection, programme: str, address: str, now: datetime) -> None:
    found = people.find(tx, address)
    assert found
    programmes.administer(tx, programme, found.person, now)


def receivers(home: Home, programme: str) -> dict[str, Receiver]:
    def look(tx: Connection) -> dict[str, Receiver]:
        last = broadcasts.last(tx, programme)
        assert last
        found = broadcasts.receivers(tx, last.id)
        at = {
            address: person
            for address in (f"telegram:{FIRST + n}" for n in range(207))
            if (known := people.find(tx, address)) and (person := known.person)
        }
        by_person = {each.person: each for each in found}
        return {address: by_person[person] for address, person in at.items()}

    return home.database.look(look)


def got(phone: Phone) -> int:
    return sum(seen.from_bot and seen.text == NEWS for seen in phone.chat)


@pytest.mark.parametrize(
    "channel", [CHANNELS[0], pytest.param(CHANNELS[1], marks=pytest.mark.slow)]
)
async def test_ad8_207_people_get_it_once_through_waits_and_a_restart(
    channel: str, tmp_path: Path
) -> None:
    began = time.monotonic()

    def clock() -> datetime:
        return TUESDAY + timedelta(seconds=time.monotonic() - began)

    more: dict[str, Any] = {"pace": Buckets(LIMITS), "clock": clock}
    async with at_home(tmp_path, channel, **more) as home:
        phones = {
            chat: home.api.phone(chat, f"P{chat}", language_code="en")
            for chat in range(FIRST, FIRST + ENTERPRISES * STAFF)
        }
        for phone in phones.values():
            phone._chat.standing = "member"
        nora = home.api.phone(7, "Nora", language_code="en")
        nora.starts()
        await nora.hears(1)
        programme = await home.database.run(lambda tx: set_up(tx, home, clock()))
        await home.database.run(
            lambda tx: administers(tx, programme, "telegram:7", clock())
        )
        await home.api.settled()
        nora.says("/announce")
        await nora.sees(lambda chat: "one message" in chat[-1].text)
        nora.says("We meet in Ghent.")
        await nora.sees(lambda chat: "207 people" in chat[-1].text)

        phones[BLOCKED]._chat.blocked = True  # we learn of it only by sending
        phones[GONE].deletes_account()
        home.api.faults.add(
            Fault("retry_after", "sendMessage", skip=20, seconds=1),
            Fault("retry_after", "sendMessage", chat=WAITED, seconds=ASKED_TO_WAIT),
        )
        start = time.monotonic()
        nora.taps("Send")
        await home.api.until(lambda: sum(map(got, phones.values())) >= 80, 60)
        await home.restart()
        expected = ENTERPRISES * STAFF - 2
        await home.api.until(lambda: sum(map(got, phones.values())) >= expected, 90)
        took = time.monotonic() - start
        await home.api.settled(20)
        await asyncio.sleep(0.5)  # what comes twice would come now

        counts = Counter(got(phone) for phone in phones.values())
        assert counts == {1: expected, 0: 2}
        calls = home.api.called("sendMessage")
        # they leave as tests/telegram/test_limits.py says; on a busy machine some come closer
        assert most_within([call.at for call in calls], 0.8) <= 30
        told = [call for call in calls if call.fault]  # its wait came in between
        assert len(told) == len(home.api.faults.struck) == 2
        reached = [c.at for c in calls if c.params.get("chat_id") == WAITED]
        assert len(reached) == 1
        assert reached[0] - told[-1].at >= ASKED_TO_WAIT
        to_them = [c for c in calls if c.params.get("chat_id", 0) >= FIRST]
        assert len(to_them) == ENTERPRISES * STAFF  # nobody was tried a second time
        assert took < 60

        nora.says("/announce")
        await nora.sees(lambda chat: "205 of 207 got it" in chat[-2].text)
        became = receivers(home, programme)
        assert {
            address for address, each in became.items() if each.state == "refused"
        } == {f"telegram:{BLOCKED}", f"telegram:{GONE}"}
        assert became[f"telegram:{GONE}"].why == "blocked"
        assert home.failures == ""
        print(f"{channel}: 205 of 207 in {took:.1f} s, with a restart and two waits")  # noqa: T201
