"""What Telegram allows in how much time: by the virtual clock, and once for real."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.telegram.service import LIMITS
from storage.pace import Buckets
from tests.telegram.home import CONTENT, at_home, real_time
from tests.telegram.kinds import come_to, told


def most_within(times: list[float], seconds: float) -> int:
    """Return how many of these times lie in any stretch of so many seconds."""
    return max(
        sum(start <= at < start + seconds - 1e-6 for at in times) for start in times
    )


async def sent_by(chats: list[str], count: int, *, group: bool) -> list[float]:
    """Return when messages go that are all there at once, so many for each chat."""
    clock = [0.0]
    buckets = Buckets(LIMITS, lambda: clock[0])
    own = sorted(
        [
            await buckets.reserve("telegram", chat, group=group)
            for _ in range(count)
            for chat in chats
        ]
    )

    async def then(now: float) -> float:
        clock[0] = now
        return now + await buckets.reserve_any("telegram")

    return [await then(now) for now in own]


async def test_a_chat_gets_one_message_a_second_after_a_short_burst() -> None:
    times = await sent_by(["7"], 30, group=False)

    assert most_within(times, 1) <= 4
    assert most_within(times, 10) <= 4 + 10
    assert times[-1] <= 30


async def test_a_group_gets_twenty_messages_in_any_minute() -> None:
    times = await sent_by(["-7"], 80, group=True)

    assert most_within(times, 60) <= 20


async def test_all_chats_together_get_thirty_messages_in_any_second() -> None:
    times = await sent_by([str(number) for number in range(300)], 2, group=False)

    assert most_within(times, 1) <= 30
    assert times[-1] <= 600 / 25 + 1


async def test_who_was_told_to_wait_does_and_others_do_not() -> None:
    now = 0.0
    buckets = Buckets(LIMITS, lambda: now)
    await buckets.reserve("telegram", "7", group=False)

    await buckets.penalise("telegram", "7", retry_after=9)
    now = 1.0

    assert await buckets.reserve("telegram", "7", group=False) == pytest.approx(8)
    assert await buckets.reserve("telegram", "8", group=False) == 0


async def test_the_limits_hold_for_real(tmp_path: Path) -> None:
    async with at_home(
        tmp_path,
        roadmap="kinds",
        content=CONTENT,
        pace=Buckets(LIMITS),
        clock=real_time,
    ) as home:
        leen = home.api.phone(7, language_code="en")
        others = [
            home.api.phone(100 + n, f"P{n}", language_code="en") for n in range(20)
        ]

        for phone in others:
            phone.starts("kinds")
        leen.starts("kinds")
        for _ in range(5):
            leen.says("/help")

        await told(leen, "Which colour is the door?", 7)
        own = [
            c.at for c in home.api.called("sendMessage") if c.params.get("chat_id") == 7
        ]
        every = [c.at for c in home.api.called("sendMessage", "editMessageText")]
        assert most_within(own, 1) <= 5  # one may have waited for the others
        assert own[-1] - own[0] >= 2
        assert most_within(every, 1) <= 30
        for phone in others:
            await told(phone, "Which colour is the door?", 2)


async def test_of_many_quick_taps_only_the_latest_look_is_shown(tmp_path: Path) -> None:
    async with at_home(
        tmp_path, roadmap="kinds", content=CONTENT, clock=real_time
    ) as home:
        leen = home.api.phone(7, language_code="en")
        asked = await come_to(leen, "food")
        await home.noted()
        before = len(home.api.called("editMessageText"))
        data = {label: asked.button(label) for label in ("Bread", "Soup", "Fish")}

        home.api.answering_in(0.1)
        for label in ("Bread", "Soup", "Fish") * 3:
            button = data[label]
            assert button
            leen.presses(leen.person, asked, button.data or "")
        leen.presses(leen.person, asked, data["Fish"].data or "")  # type: ignore[union-attr]

        await leen.sees(lambda _: "✓ Soup" in asked.labels and "Fish" in asked.labels)
        assert "✓ Bread" in asked.labels
        assert len(home.api.called("editMessageText")) - before < 10


async def test_a_file_that_waits_for_its_turn_at_a_stop_is_sent_after_the_start(
    tmp_path: Path,
) -> None:
    async with at_home(
        tmp_path,
        roadmap="kinds",
        content=CONTENT,
        pace=Buckets(LIMITS),
        clock=real_time,
    ) as home:
        leen = home.api.phone(7, language_code="en")
        leen.starts("kinds")
        await leen.hears(2)
        for said in ("/help", "/help", "/summary"):
            leen.says(said)
        await leen.hears(2)

        await home.restart()

        heard = await leen.hears(2)
        assert [bool(seen.file) for seen in heard] == [False, True]
        await asyncio.sleep(0.2)
        assert leen.unheard() == []
