"""Forty people at once: all are counted, the group's limit holds, and it is shown at once."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from bot.telegram.service import LIMITS
from storage.pace import Buckets
from tests.team.scenes import HEALTH, TREND
from tests.team.stage import stage
from tests.telegram.home import real_time

CROWD = 40
WINDOW, ALLOWED = (
    60.0,
    20,
)  # seconds, and messages in them that Telegram lets into a group
SPREAD = 8.0  # seconds over which they answer
SHOWN = 5.0  # seconds from the last answer to the picture in the group


@pytest.mark.slow
@pytest.mark.parametrize("channel", ["ptb", "aiogram"])
async def test_te2_forty_people_within_ten_seconds(
    channel: str, tmp_path: Path
) -> None:
    names = [f"p{n}" for n in range(CROWD)]
    pace = Buckets({name: limit for name, limit in LIMITS.items() if name != "come"})
    async with stage(
        tmp_path, names, channel=channel, clock=real_time, pace=pace
    ) as held:
        people, group = list(held.people.values()), held.group
        group.says(people[0], "/reflect@filrouge_bot")
        await _until(held, lambda: _labels(group))
        group.taps(people[0], "Other questions")
        await _until(held, lambda: "five fields" in group.chat[-1].text)
        group.says(people[0], f"/reflect@filrouge_bot {CROWD} people")
        await _until(held, lambda: f"{CROWD}." in group.chat[-2].text)
        group.taps(people[0], "Start")
        await _until(held, lambda: any("Join" in seen.labels for seen in group.chat))
        payload = held.payload("Join")
        for phone in people:
            phone.starts(payload)
        await _until(held, lambda: all(len(_heard(phone)) >= 3 for phone in people))

        began = time.monotonic()
        for n, phone in enumerate(people):
            phone.says(HEALTH[n % 5])
            phone.says(TREND[n % 5])
            phone.says("how we decide")
            phone.says("/confirm")
            await asyncio.sleep(SPREAD / CROWD)
        await held.home.api.settled(20)
        answered = time.monotonic()
        await _until(held, lambda: any(seen.file for seen in group.chat))
        shown = time.monotonic()

        picture = next(seen for seen in group.chat if seen.file)
        assert f"{CROWD} of {CROWD} answered" in picture.text
        assert answered - began <= 10
        assert shown - answered <= SHOWN
        print(  # noqa: T201 (the figures that were asked for)
            f"{channel}: {CROWD} people answered in {answered - began:.1f} s; "
            f"shown {shown - answered:.1f} s later; {_calls(held)} calls in the group"
        )
        _within_limit(held)


def _in_group(held) -> list[float]:  # type: ignore[no-untyped-def]
    """Return when something was sent to the group, or changed there."""
    return [
        call.at
        for call in held.home.api.called()
        if str(call.params.get("chat_id")) == str(held.group.id) and call.ok
    ]


def _calls(held) -> int:  # type: ignore[no-untyped-def]
    return len(_in_group(held))


def _within_limit(held) -> None:  # type: ignore[no-untyped-def]
    times = _in_group(held)
    for at in times:
        within = [each for each in times if at <= each < at + WINDOW]
        assert len(within) <= ALLOWED


def _labels(group) -> bool:  # type: ignore[no-untyped-def]
    return any("Start" in seen.labels for seen in group.chat)


def _heard(phone) -> list:  # type: ignore[no-untyped-def,type-arg]
    return [seen for seen in phone.chat if seen.from_bot]


async def _until(held, check, seconds: float = 60) -> None:  # type: ignore[no-untyped-def]
    async with asyncio.timeout(seconds):
        while not check():  # noqa: ASYNC110 (a picture comes when it comes)
            await asyncio.sleep(0.02)
