"""Rights in a messenger: messages taken back, blocking as stopping, trials that say so."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.keeper import Terms
from storage import consents, inbox, outbox, people
from tests.bot.test_erasing import found
from tests.talk import Clock
from tests.telegram import Fault
from tests.telegram.home import WORLDS, Home, at_home
from tests.telegram.kinds import come_to, once

SECRET = "Zilverdraadje"


async def through(home: Home) -> None:
    """Wait until nothing is left of a farewell."""
    async with asyncio.timeout(20):
        while home.database.look(outbox.fleeting):  # noqa: ASYNC110
            await asyncio.sleep(0.02)


@pytest.mark.parametrize(("channel", "way"), WORLDS)
async def test_ri5_our_messages_of_two_days_are_taken_back(
    channel: str, way: str, tmp_path: Path
) -> None:
    async with at_home(tmp_path / "home", channel, way) as home:
        leen = home.api.phone(4711, language_code="en")
        leen.starts()
        await leen.hears(1)
        assert isinstance(home.clock, Clock)
        for hours in (3, 47):  # the notice is too old in the end, the question is not
            home.api.later(hours * 3600)
            home.clock.now += timedelta(hours=hours)
            if hours == 3:
                leen.says("1")
                await leen.hears()
        leen.says(f"My word is {SECRET}")
        await leen.hears()
        young = [seen.id for seen in leen.chat if seen.from_bot][1:]

        leen.says("/forget")
        asked = (await leen.hears())[-1]
        leen.taps("Erase everything")
        await home.api.until(lambda: home.api.called("deleteMessages"))
        await home.api.until(lambda: any("is erased" in s.text for s in leen.chat))
        await home.api.until(lambda: asked.deleted)

        gone = {seen.id for seen in leen.chat if seen.deleted}
        ours = [seen for seen in leen.chat if seen.from_bot]
        assert set(young) | {asked.id} <= gone
        assert ours[0].id not in gone  # older than a messenger lets us delete
        assert not ours[-1].deleted
        assert "I cannot erase Telegram’s own copy" in asked.text
        await through(home)
        await home.service._assistant.scrub()
        assert home.failures == ""
    assert found(tmp_path / "home", [SECRET, "4711"]) == []


@once
async def test_ri5_if_the_farewell_is_refused_nothing_of_it_stays(home: Home) -> None:
    leen = home.api.phone(4711, language_code="en")
    leen.starts()
    await leen.hears(1)
    leen.says("/forget")
    await leen.hears()
    blocked = "Forbidden: bot was blocked by the user"
    home.api.faults.add(Fault("refuse", "sendMessage", code=403, description=blocked))

    leen.says("1")
    await home.api.until(lambda: home.api.faults.struck)
    await through(home)

    assert home.database.look(lambda tx: people.find(tx, "telegram:4711")) is None


@once
async def test_ri6_who_blocks_us_has_stopped_us(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "food")
    leen.says("choices 1")
    await leen.hears(2)

    leen.blocks()
    await home.api.settled()

    def log() -> list[bool]:
        found_ = home.database.look(lambda tx: people.find(tx, "telegram:7"))
        assert found_
        whose = found_.person
        return [
            each.given
            for each in home.database.look(lambda tx: consents.history(tx, whose))
        ]

    assert log() == [True, False]


@once
async def test_ri2_a_voice_message_is_not_even_fetched_without_leave(
    home: Home,
) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "proof")

    leen.sends_voice(b"OggS" + bytes(50))
    said = (await leen.hears())[0]

    assert said.text.startswith("I keep voice messages only with your permission.")
    assert home.api.called("getFile") == []


@once
async def test_ri2_the_four_are_switched_by_a_tap(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    await come_to(leen, "food")
    leen.says("/choices")
    await leen.hears()

    leen.taps("Your voice")
    said = await leen.hears(2)

    assert (
        "4. Your voice: you may answer with voice messages, which I keep as files. On."
        in said[1].text
    )
    leen.says("1, 2")
    assert "Can you show it?" in (await leen.hears())[-1].text


@once
async def test_ri5_what_could_not_be_read_of_somebody_goes_with_them(
    home: Home, tmp_path: Path
) -> None:
    leen = home.api.phone(4711, language_code="en")
    leen.starts()
    await leen.hears(1)
    chat = {"id": 4711, "type": "private", "first_name": "Leen"}
    unread = {
        "message_id": 900,
        "date": 1,
        "chat": chat,
        "from": {**chat, "is_bot": False, "language_code": {"odd": SECRET}},
        "text": SECRET,
    }
    home.api.push({"message": unread})
    await home.api.settled()
    assert home.database.look(inbox.parked) == 1
    (home.folder / "failures.log").unlink()  # it says that one was parked

    leen.says("/forget")
    await leen.hears(1)
    leen.says("1")
    await home.api.until(lambda: any("is erased" in s.text for s in leen.chat))
    await through(home)
    await home.service._assistant.scrub()

    assert found(home.folder, [SECRET, "4711"]) == []


@once
async def test_half_a_character_behind_a_button_stops_nobody(home: Home) -> None:
    leen = home.api.phone(7, language_code="en")
    asked = await come_to(leen, "food")

    leen.presses(leen.person, asked, "1||s|\ud800")

    assert "I could not find" in (await leen.hears())[0].text


@pytest.mark.parametrize(("channel", "way"), WORLDS)
async def test_ri5_a_backup_that_is_put_back_brings_nobody_back(
    channel: str, way: str, tmp_path: Path
) -> None:
    async with at_home(tmp_path, channel, way) as home:
        leen, mia = (home.api.phone(n, language_code="en") for n in (4711, 8))
        for each in (leen, mia):
            each.starts()
            await each.hears(1)
        await home.stop()
        kept = (tmp_path / "filrouge.db").read_bytes()
        await again(home)
        leen.says("/forget")
        await leen.hears()
        leen.says("1")
        await home.api.until(lambda: any("is erased" in s.text for s in leen.chat))
        await home.stop()
        (tmp_path / "filrouge.db").write_bytes(kept)

        await again(home)

        assert home.look(lambda tx: people.find(tx, "telegram:4711")) is None
        assert home.look(lambda tx: people.find(tx, "telegram:8"))
        assert found(tmp_path, ["telegram:4711"]) == []


@once
async def test_ri5_who_is_silent_too_long_is_told_and_erased_here_too(
    tmp_path: Path, home: Home
) -> None:
    await home.stop()
    home.terms = Terms(months=12)
    home.pauses = replace(home.pauses, look=0.05)
    await again(home)
    leen = home.api.phone(4711, language_code="en")
    leen.starts()
    await leen.hears(1)
    assert isinstance(home.clock, Clock)

    home.clock.now += timedelta(days=340)
    warned = (await leen.hears())[0]
    home.clock.now += timedelta(days=31)
    await gone(home, "telegram:4711")

    assert warned.text.startswith("You have not written for a long time.")


async def again(home: Home) -> None:
    home.told.clear()
    await home.start()
    await home.ready()


async def gone(home: Home, address: str) -> None:
    async with asyncio.timeout(20):
        while home.database.look(lambda tx: people.find(tx, address)):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
