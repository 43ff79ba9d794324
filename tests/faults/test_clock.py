"""The clock of the machine goes back: nothing is stuck, nothing comes twice, and it is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.logs import Log
from bot.messages import Receipt, Sent
from bot.parcel import Parcel
from bot.sender import Sender
from storage import outbox
from storage.outgoing import Draft
from storage.pace import UNLIMITED, Buckets
from tests.faults.served import beginning, served, walker, wanted, while_people_talk
from tests.nudging.test_sending import answers, ledger, until, wants_reminders
from tests.nudging.times import local
from tests.talk import Clock as Virtual
from tests.talk import Talk, house
from tests.telegram.test_kill import kept_of
from tests.telegram.walkers import Walker

JUMPING = "tests.faults.jumping"
BACK = "went back by"
HOUR, DAY = 3600, 24 * 3600


async def test_people_who_talk_notice_nothing(tmp_path: Path) -> None:
    ahead = tmp_path / "ahead"
    ahead.write_text("0")
    async with (
        served(tmp_path, wrong=JUMPING, TEST_CLOCK=str(ahead)) as bot,
        while_people_talk(bot, tmp_path) as people,
    ):
        for seconds in (-HOUR, -DAY, 2 * HOUR, -400 * DAY):
            _set(ahead, seconds)
            said = min(max(person.step for person in people), 12)
            await bot.api.until(partial(_further, people, said), timeout=30)

    assert bot.times(BACK) == 3


def _set(ahead: Path, seconds: int) -> None:
    """Set the clock at once: the bot may be reading the file just now."""
    fresh = ahead.with_suffix(".fresh")
    fresh.write_text(str(seconds))
    fresh.replace(ahead)


def _further(people: list[Walker], than: int) -> bool:
    return min(person.step for person in people) > than


async def test_what_waits_does_not_wait_for_the_old_time(tmp_path: Path) -> None:
    """A year too far ahead, the bot is stopped while it cannot send; then the clock is right."""
    ahead = tmp_path / "ahead"
    ahead.write_text(str(365 * DAY))
    async with served(tmp_path, wrong=JUMPING, TEST_CLOCK=str(ahead)) as bot:
        leen = walker(bot, 7, beginning(4))
        await leen.walk()
        await bot.kill()
        ahead.write_text("0")
        await bot.start()
        rest = walker(bot, 7, beginning(8)[4:])
        rest.heard, rest.step = leen.heard, 4
        await rest.walk()
        assert await bot.stop() == 0
        right = await wanted(tmp_path / "right", beginning(8))
        assert kept_of(tmp_path, "telegram:7") == right


async def test_a_message_is_sent_that_was_written_in_what_is_now_the_future(
    tmp_path: Path,
) -> None:
    with house(tmp_path) as home:
        talk = Talk(home)
        await talk.arrives()
        later = home.clock.now + timedelta(days=1)
        await home.database.run(
            lambda tx: outbox.put(
                tx,
                talk.address,
                [Draft(kind="text", body={"text": "from then"})],
                later,
            )
        )

        sent: list[str] = []
        sender = Sender(
            home.database,
            Wall(sent),
            Buckets(UNLIMITED),
            home.clock,
            Log(tmp_path / "failures.log"),
            _nothing_to_make,
        )

        assert await sender.send_due(talk.address) is None

    assert sent[-1] == "from then"


@dataclass
class Wall:
    """Where messages are hung up."""

    sent: list[str]

    async def deliver(self, parcel: Parcel) -> Receipt:
        self.sent.append(parcel.bubble.text)
        return Sent(str(len(self.sent)))


async def _nothing_to_make(
    body: Mapping[str, Any], _: str
) -> tuple[str, Mapping[str, Any]]:
    return "text", body


async def test_reminders_do_not_come_twice(tmp_path: Path) -> None:
    with house(tmp_path, clock=Virtual(local("2026-09-01 10:00"))) as home:
        talk = Talk(home)
        await wants_reminders(talk)
        await answers(talk, 5)
        first = await until(home, talk, local("2026-09-20 10:00"))
        noted = [entry for entry in ledger(home) if entry.state == "sent"]
        assert first

        home.clock.now = local("2026-09-10 10:00")
        again = await until(home, talk, local("2026-09-20 10:00"))

        assert again == []
        assert [e for e in ledger(home) if e.state == "sent"] == noted


def test_a_clock_says_once_that_it_went_back() -> None:
    told: list[int] = []
    wall, steady = [datetime(2026, 4, 1, 12, tzinfo=UTC)], [100.0]
    clock = Clock(lambda: wall[0], told.append, lambda: steady[0])

    for by, passed in ((1, 1), (-3600, 1), (1, 1), (7200, 1), (-20, 1), (-7200, 1)):
        wall[0] += timedelta(seconds=by)
        steady[0] += passed
        assert clock() == wall[0]

    assert told == [60, 120]
