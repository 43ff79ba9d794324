"""What goes wrong between Telegram and us, and what people notice of it: as little as can be."""

from __future__ import annotations

import asyncio
import io
import time
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import Connection, select

from bot.telegram.webhook import SECRET, derived
from storage import inbox
from storage.tables import outbox
from tests.telegram import BotApi, Fault
from tests.telegram.faults import FaultKind
from tests.telegram.home import (
    CHANNELS,
    CONTENT,
    QUICK,
    TOKEN,
    WAYS,
    WORLDS,
    Home,
    at_home,
    real_time,
)
from tests.telegram.kinds import answers, come_to, told
from tests.telegram.oddities import ODDITIES
from tests.telegram.slow import Slow

worlds = pytest.mark.parametrize(("channel", "way"), WORLDS)
channels = pytest.mark.parametrize("channel", CHANNELS)
ways = pytest.mark.parametrize("way", WAYS)


def slow(kind: FaultKind) -> Any:
    return pytest.param(kind, marks=pytest.mark.slow)


def hasty(
    folder: Path, channel: str = "ptb", way: str = "polling", **more: Any
) -> AbstractAsyncContextManager[Home]:
    """A bot in real time that does not wait long for anything."""
    given: dict[str, Any] = {"pauses": QUICK, "clock": real_time, **more}
    return at_home(folder, channel, way, roadmap="kinds", content=CONTENT, **given)


def states(tx: Connection) -> list[str]:
    return list(tx.execute(select(outbox.c.state)).scalars())


def parked(home: Home) -> int:
    return int(home.look(inbox.parked))


# --- sending ----------------------------------------------------------------------------------


@channels
async def test_too_many_requests_waits_as_told_and_only_that_chat(
    channel: str, tmp_path: Path
) -> None:
    async with hasty(tmp_path, channel) as home:
        leen = home.api.phone(7, language_code="en")
        mia = home.api.phone(8, "Mia", language_code="en")
        await come_to(leen, "colour")
        home.api.faults.add(Fault("retry_after", "sendMessage", chat=7, seconds=3))

        began = time.monotonic()
        leen.says("red")
        await home.api.until(lambda: home.api.faults.struck)
        leen.says("/help")
        await come_to(mia, "food")
        assert time.monotonic() - began < 3

        food, helped = await leen.hears(2)
        assert time.monotonic() - began >= 3
        assert "What do you eat?" in food.text
        assert "These always work" in helped.text


@channels
@pytest.mark.parametrize(
    "kind",
    ["bad_gateway", "garbage", "cut_before", slow("hang_before")],
)
async def test_a_question_that_was_not_taken_is_sent_again(
    channel: str, kind: FaultKind, tmp_path: Path
) -> None:
    async with hasty(tmp_path, channel) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "colour")
        home.api.faults.add(Fault(kind, "sendMessage", seconds=1.5))

        leen.says("red")

        await told(leen, "What do you eat?")
        leen.says("2")
        await told(leen, "Can you show it?")


@channels
@pytest.mark.parametrize(
    "kind",
    ["bad_gateway_after", "garbage_after", "cut_after", slow("hang_after")],
)
async def test_a_question_that_may_have_come_is_asked_again_and_answered_once(
    channel: str, kind: FaultKind, tmp_path: Path
) -> None:
    async with hasty(tmp_path, channel) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "colour")
        home.api.faults.add(Fault(kind, "sendMessage", seconds=1.5))

        leen.says("red")

        once, again = await leen.hears(2)
        assert "What do you eat?" in once.text
        assert again.text == once.text
        leen.taps("Bread", again)
        leen.taps("Done", again)
        await told(leen, "Can you show it?")
        leen.taps("Bread", once)  # it looks as if it could be tapped
        await told(leen, "Nothing has changed")
        assert "Food: Bread" in await answers(leen)


async def test_a_question_is_not_repeated_for_ever(tmp_path: Path) -> None:
    async with hasty(tmp_path) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "colour")
        home.api.faults.add(Fault("cut_after", "sendMessage", times=None, chat=7))

        leen.says("red")

        await leen.hears(3, timeout=12)
        await asyncio.sleep(0.3)
        assert leen.unheard() == []
        home.api.faults.clear()
        leen.starts()
        await told(leen, "What do you eat?", 2)


@channels
async def test_a_file_that_may_have_come_is_not_sent_again(
    channel: str, tmp_path: Path
) -> None:
    async with hasty(tmp_path, channel) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "food")
        home.api.faults.add(Fault("cut_after", "sendDocument"))

        leen.says("/summary page")

        heard = await leen.hears(1)
        await asyncio.sleep(0.5)
        heard += leen.unheard()
        assert len([seen for seen in heard if seen.file]) == 1
        assert home.look(states).count("unknown") == 1


@channels
@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "bad_gateway", "garbage"])
async def test_a_change_of_a_message_is_made_all_the_same(
    channel: str, kind: FaultKind, tmp_path: Path
) -> None:
    async with hasty(tmp_path, channel) as home:
        leen = home.api.phone(7, language_code="en")
        asked = await come_to(leen, "food")
        home.api.faults.add(Fault(kind, "editMessageText"))

        leen.taps("Bread", asked)

        await leen.sees(lambda _: "✓ Bread" in asked.labels)
        leen.taps("Done", asked)
        await told(leen, "Can you show it?")


@channels
@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "hang_before", "refuse"])
async def test_a_tap_counts_though_it_could_not_be_acknowledged(
    channel: str, kind: FaultKind, tmp_path: Path
) -> None:
    async with hasty(tmp_path, channel) as home:
        leen = home.api.phone(7, language_code="en")
        asked = await come_to(leen, "colour")
        late = "Bad Request: query is too old and response timeout expired"
        home.api.faults.add(
            Fault(kind, "answerCallbackQuery", seconds=0.5, description=late)
        )

        leen.taps("Red", asked)

        await told(leen, "What do you eat?")


async def test_a_message_that_telegram_refuses_does_not_hold_up_the_next(
    tmp_path: Path,
) -> None:
    async with hasty(tmp_path) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "colour")
        home.api.faults.add(Fault("refuse", "sendMessage"))

        leen.says("/help")
        leen.says("red")

        await told(leen, "What do you eat?")
        assert "message_refused" in home.failures


# --- fetching ---------------------------------------------------------------------------------


@channels
@pytest.mark.parametrize(
    "kind",
    [
        "retry_after",
        "bad_gateway",
        "garbage",
        "nothing",
        "cut_before",
        "cut_after",
        "bad_gateway_after",
        slow("hang_before"),
    ],
)
async def test_a_poll_that_fails_loses_nothing(
    channel: str, kind: FaultKind, tmp_path: Path
) -> None:
    async with hasty(tmp_path, channel) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "colour")
        times = 1 if kind == "retry_after" else 2
        home.api.faults.add(Fault(kind, "getUpdates", times=times, seconds=1))

        leen.says("red")
        await told(leen, "What do you eat?")
        leen.says("1")
        await home.api.until(lambda: len(home.api.faults.struck) == times)

        await told(leen, "Can you show it?")
        await home.api.settled()
        assert leen.unheard() == []


@worlds
async def test_what_comes_twice_is_taken_once(
    channel: str, way: str, tmp_path: Path
) -> None:
    async with hasty(tmp_path, channel, way) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "people")

        home.api.duplicate_next(3)
        leen.says("Mia")
        await told(leen, "Somebody else?")
        home.api.duplicate_next(2)
        leen.taps("Yes")
        await told(leen, "Who helps?")

        await home.api.settled()
        assert leen.unheard() == []
        assert (await answers(leen)).count("Mia") == 1


@worlds
async def test_chats_in_another_order_do_not_mind_each_other(
    channel: str, way: str, tmp_path: Path
) -> None:
    async with hasty(tmp_path, channel, way) as home:
        phones = [home.api.phone(n, f"P{n}", language_code="en") for n in (7, 8, 9)]
        for phone in phones:
            await come_to(phone, "people")

        home.api.reorder_next(6)
        for phone in phones:
            phone.says(f"Name of {phone.id}")
            phone.says("no")

        for phone in phones:
            await told(phone, "What happened?", 2)
            assert f"Name: Name of {phone.id}" in await answers(phone)


@worlds
async def test_odd_updates_never_stand_in_the_way(
    channel: str, way: str, tmp_path: Path
) -> None:
    async with hasty(tmp_path, channel, way) as home:
        leen = home.api.phone(7, language_code="en")
        mia = home.api.phone(8, "Mia", language_code="en")
        await come_to(mia, "colour")

        for raw in ODDITIES.values():
            home.api.push(raw)
        mia.says("red")

        await told(mia, "What do you eat?")
        await home.api.settled()
        unreadable = parked(home)
        assert unreadable > 0
        for raw in ODDITIES.values():
            home.api.push(raw)
        await home.api.settled()
        assert parked(home) == 2 * unreadable
        home.api.reset_ids(800_000_000)
        home.api.duplicate_next(2)
        home.api.push(ODDITIES["person without a first name"])
        await home.api.settled()
        assert parked(home) == 2 * unreadable + 1
        leen.starts("kinds")
        await home.api.settled()
        assert "turn_failed" not in home.failures


async def test_ids_that_start_anew_are_new(tmp_path: Path) -> None:
    async with hasty(tmp_path) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "colour")
        await home.api.settled()

        home.api.reset_ids(17)
        leen.says("red")
        await told(leen, "What do you eat?")
        leen.says("1")

        await told(leen, "Can you show it?")


# --- Telegram is away -------------------------------------------------------------------------


@worlds
async def test_when_telegram_is_down_at_the_start_we_wait_and_say_so_once(
    channel: str, way: str, tmp_path: Path
) -> None:
    async with BotApi(token=TOKEN) as api:
        api.down()
        home = Home(api, tmp_path, channel, way, "kinds", content=CONTENT, pauses=QUICK)
        await home.start()
        await api.until(lambda: home.told)
        await asyncio.sleep(0.6)
        assert home.told == ["telegram-unreachable"]

        api.up()
        await home.ready()

        leen = api.phone(7, language_code="en")
        await come_to(leen, "food")
        assert await home.stop() == 0
        assert home.told == [
            "telegram-unreachable",
            "telegram-back",
            f"telegram-{way}",
            "telegram-stopped",
        ]


@channels
async def test_when_telegram_goes_and_comes_back_both_are_said_once(
    channel: str, tmp_path: Path
) -> None:
    async with hasty(tmp_path, channel) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "colour")

        home.api.down()
        leen.says("red")
        await home.api.until(lambda: "telegram-unreachable" in home.told)
        home.api.up()

        await told(leen, "What do you eat?")
        assert home.told == [
            "telegram-polling",
            "telegram-unreachable",
            "telegram-back",
        ]


@channels
async def test_another_instance_is_said_plainly_and_not_all_the_time(
    channel: str, tmp_path: Path
) -> None:
    async with hasty(tmp_path, channel) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "colour")
        home.api.faults.add(Fault("conflict", "getUpdates", times=3))

        leen.says("red")
        await told(leen, "What do you eat?")
        leen.says("1")
        await told(leen, "Can you show it?")

        assert home.told.count("telegram-conflict") == 1


@worlds
async def test_a_wrong_token_ends_the_start_with_a_sentence(
    channel: str, way: str, tmp_path: Path
) -> None:
    async with BotApi(token=TOKEN) as api:
        home = Home(api, tmp_path, channel, way, token="42:wrong")
        await home.start()

        assert await home.ended(5) == 2
        assert home.told == ["telegram-token"]


@worlds
async def test_a_token_that_is_revoked_ends_it_later(
    channel: str, way: str, tmp_path: Path
) -> None:
    async with BotApi(token=TOKEN) as api:
        home = Home(api, tmp_path, channel, way, "kinds", content=CONTENT, pauses=QUICK)
        await home.start()
        await home.ready()
        await come_to(api.phone(7, language_code="en"), "food")

        api.faults.add(Fault("unauthorized", times=None))

        assert await home.ended(12) == 2
        assert home.told[-1] == "telegram-token"


@channels
async def test_a_webhook_that_telegram_refuses_is_said_plainly(
    channel: str, tmp_path: Path
) -> None:
    async with BotApi(token=TOKEN) as api:
        refusal = "Bad Request: bad webhook: Failed to resolve host"
        api.faults.add(Fault("refuse", "setWebhook", description=refusal))
        home = Home(api, tmp_path, channel, "webhook")
        await home.start()

        assert await home.ended(5) == 2
        assert "telegram-refused" in home.told


async def test_a_webhook_that_somebody_took_away_is_set_again(tmp_path: Path) -> None:
    async with hasty(tmp_path, way="webhook") as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "colour")

        async with aiohttp.ClientSession() as http:
            await http.post(f"{home.api.url}/bot{TOKEN}/deleteWebhook")
        leen.says("red")

        await told(leen, "What do you eat?")


# --- the webhook's own door -------------------------------------------------------------------


async def test_the_webhook_opens_only_to_whoever_knows_path_and_secret(
    tmp_path: Path,
) -> None:
    async with hasty(tmp_path, way="webhook") as home:
        assert home.api.hook
        url, secret = home.api.hook.url, home.api.hook.secret
        base = url.rsplit("/", 1)[0]
        assert secret == derived(TOKEN, "secret")
        assert TOKEN not in url
        right = {SECRET: secret}
        async with aiohttp.ClientSession() as http:

            async def knock(
                url: str, headers: dict[str, str], body: bytes = b"{}"
            ) -> tuple[int, str]:
                given = io.BytesIO(body)
                async with http.post(url, data=given, headers=headers) as answer:
                    return answer.status, await answer.text()

            wrong_path = await knock(f"{base}/another", right)
            assert wrong_path[0] == 404
            assert await knock(url, {}) == wrong_path
            assert await knock(url, {SECRET: "wrong"}) == wrong_path
            assert (await knock(url, right, b"not json"))[0] == 400
            assert (await knock(url, right, b"[1]"))[0] == 400
            assert (await knock(url, right, b"[" * 100_000))[0] == 400
            assert (await knock(url, right, b" " * 2_000_000))[0] == 413
            async with http.get(f"{base}/health") as health:
                assert (health.status, await health.text()) == (200, "ok\n")

        await come_to(home.api.phone(7, language_code="en"), "food")


# --- the house itself -------------------------------------------------------------------------


@ways
async def test_when_the_database_fails_the_update_comes_again_and_is_taken_once(
    way: str, tmp_path: Path
) -> None:
    slow = Slow()
    async with hasty(tmp_path, way=way, within=slow.around) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "people")

        await home.api.settled()
        await home.noted()
        slow.failures = 4  # three tries, and the parking
        leen.says("Mia")

        await told(leen, "Somebody else?")
        assert slow.failures == 0
        await home.api.settled()
        assert (await answers(leen)).count("Mia") == 1


@ways
async def test_a_slow_turn_holds_up_nobody_and_survives_a_stop(
    way: str, tmp_path: Path
) -> None:
    slow = Slow()
    async with hasty(tmp_path, way=way, within=slow.around) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "people")

        slow.seconds = 0.15
        leen.says("Mia")
        await asyncio.sleep(0.05)
        await home.restart()
        slow.seconds = 0

        await told(leen, "Somebody else?")
        await home.api.settled()
        await asyncio.sleep(0.2)
        assert leen.unheard() == []
        assert (await answers(leen)).count("Mia") == 1


@channels
async def test_what_is_being_sent_at_a_stop_is_sent_once(
    channel: str, tmp_path: Path
) -> None:
    async with hasty(tmp_path, channel) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "colour")

        home.api.answering_in(0.4)
        leen.says("red")
        await asyncio.sleep(0.3)
        home.api.answering_in(0)
        await home.restart()

        await told(leen, "What do you eat?")
        await home.api.settled()
        assert leen.unheard() == []


async def test_a_poll_that_stays_silent_gets_new_connections(tmp_path: Path) -> None:
    pauses = type(QUICK)(
        answer=1, poll=0, margin=0.2, again=(0.05,), silence=0.4, back=0.1
    )
    async with hasty(tmp_path, pauses=pauses) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "colour")
        home.api.faults.add(Fault("hang_before", "getUpdates", times=4, seconds=3))

        leen.says("red")

        await told(leen, "What do you eat?")
        assert "connections_made_anew" in home.failures
