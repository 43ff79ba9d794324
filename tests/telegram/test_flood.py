"""A flood from one chat: it waits, it is told so, and nobody else notices."""

from __future__ import annotations

import asyncio
import io
import time
from contextlib import AbstractAsyncContextManager
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import Connection, func, select

from bot.telegram.flood import MANY, Bounds, Flood
from bot.telegram.service import Service
from bot.telegram.webhook import SECRET, Webhook
from locales.catalog import Catalog
from storage import inbox
from storage.pace import Limit
from storage.tables import inbox as table
from tests.telegram import Phone
from tests.telegram.home import CONTENT, QUICK, WAYS, Home, at_home, real_time
from tests.telegram.kinds import answers, come_to, told

ways = pytest.mark.parametrize("way", WAYS)
SLOWER = "faster than I can read"
FAST = Limit(messages=20, seconds=1, burst=5)
FEW = Bounds(waiting=10, waiting_in_all=15, under_way=50)


def flooded(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: str = "polling",
    *,
    pace: Limit = FAST,
    bounds: Bounds = FEW,
    **more: Any,
) -> AbstractAsyncContextManager[Home]:
    """A bot that lets chats come at this pace."""
    served = partial(Service, flood=Flood(pace, bounds))
    monkeypatch.setattr("tests.telegram.home.Service", served)
    given: dict[str, Any] = {"pauses": QUICK, "clock": real_time, **more}
    return at_home(folder, way=way, roadmap="kinds", content=CONTENT, **given)


def unread(tx: Connection) -> int:
    noted = select(func.count()).where(table.c.reason == "flood")
    return int(tx.execute(noted).scalar_one())


async def all_heard(phone: Phone, until: str, seconds: float = 30) -> list[str]:
    """Return all texts that come, up to one that says this, and a moment longer."""
    heard: list[str] = []
    async with asyncio.timeout(seconds):
        while not any(until in text for text in heard):
            heard += [seen.text for seen in await phone.hears(1, timeout=seconds)]
    await asyncio.sleep(0.3)
    return heard + [seen.text for seen in phone.unheard()]


# --- from the phone -------------------------------------------------------------------------------


@ways
async def test_safe_what_comes_a_little_too_fast_waits_and_all_of_it_is_read(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with flooded(tmp_path, monkeypatch, way) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "story")
        await asyncio.sleep(0.3)

        for _ in range(12):
            leen.says("/help")
        leen.says("It went well.")

        heard = await all_heard(leen, "Is this right?")
        assert sum("These always work" in text for text in heard) == 12
        assert not any(SLOWER in text for text in heard)
        assert home.look(unread) == 0


@ways
async def test_safe_a_flood_is_told_once_from_where_on_it_was_not_read(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Limit(messages=2, seconds=1, burst=12)  # so that a busy machine is faster
    async with flooded(tmp_path, monkeypatch, way, pace=slow) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "story")

        for number in range(100):
            leen.says(f"/help {number} and again")

        await home.api.settled()
        heard = await all_heard(leen, SLOWER)
        assert sum(SLOWER in text for text in heard) == 1
        said = next(text for text in heard if SLOWER in text)
        assert "I did not read “/help " in said
        passed = home.look(unread)
        assert 60 <= passed <= 90
        # what waited was read: everything is either answered or told
        while home.look(lambda tx: inbox.waiting(tx, "telegram:42")):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        await home.noted()
        assert len(home.api.called("sendMessage")) >= 100 - passed

        await asyncio.sleep(5)
        leen.unheard()
        leen.says("It went well.")  # later, as we asked
        await told(leen, "Is this right?")


@ways
async def test_safe_a_flood_from_one_chat_leaves_the_others_unharmed(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Limit(messages=1, seconds=60, burst=12)
    async with flooded(tmp_path, monkeypatch, way, pace=slow) as home:
        leen = home.api.phone(7, language_code="en")
        mia = home.api.phone(8, "Mia", language_code="en")
        await come_to(leen, "story")

        for number in range(300):
            leen.says(f"word {number}")
        began = time.monotonic()
        await come_to(mia, "story")  # nine messages, each answered
        mia.says("It went well.")
        await told(mia, "Is this right?")

        assert time.monotonic() - began < 30
        assert "Story: It went well." in await answers(mia)


async def test_safe_many_chats_that_flood_together_fill_no_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Limit(messages=1, seconds=1, burst=3)
    async with flooded(tmp_path, monkeypatch, pace=slow) as home:
        crowd = [home.api.phone(n, f"P{n}", language_code="en") for n in range(20, 30)]
        mia = home.api.phone(8, "Mia", language_code="en")

        for _ in range(30):
            for phone in crowd:
                phone.says("/help")
        await home.api.settled(10)

        assert home.look(lambda tx: len(inbox.waiting(tx, "telegram:42"))) <= 15
        assert home.look(unread) >= 200
        mia.starts("kinds")
        await told(mia, "Which colour is the door?", 2)


@ways
async def test_safe_what_waits_at_a_stop_is_read_after_the_start(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Limit(messages=1, seconds=60, burst=12)
    async with flooded(tmp_path, monkeypatch, way, pace=slow) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "people")
        for _ in range(10):
            leen.says("/help")
        leen.says("Mia")
        await home.api.settled()

        began = time.monotonic()
        monkeypatch.setattr("tests.telegram.home.Service", Service)
        await home.restart()
        assert time.monotonic() - began < 30  # nobody waits for what waits

        heard = await all_heard(leen, "Somebody else?")
        assert not any(SLOWER in text for text in heard)
        assert (await answers(leen)).count("Mia") == 1


async def test_safe_taps_that_come_too_fast_are_told_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Limit(messages=10, seconds=1, burst=5)
    async with flooded(tmp_path, monkeypatch, pace=slow) as home:
        leen = home.api.phone(7, language_code="en")
        asked = await come_to(leen, "food")
        await asyncio.sleep(0.6)
        button = asked.button("Bread")
        assert button

        for _ in range(60):
            leen.presses(leen.person, asked, button.data or "")

        heard = await all_heard(leen, SLOWER)
        assert sum(SLOWER in text for text in heard) == 1
        assert "I did not read your last message" in "".join(heard)


async def test_safe_a_flood_that_cannot_be_told_now_is_told_when_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.telegram.slow import Slow

    slow = Slow()
    pace = Limit(messages=1, seconds=1, burst=3)
    few = Bounds(waiting=2)
    async with flooded(
        tmp_path, monkeypatch, pace=pace, bounds=few, within=slow.around
    ) as home:
        leen = home.api.phone(7, language_code="en")
        leen.starts("kinds")
        await leen.hears(2)
        await home.api.settled()
        await asyncio.sleep(0.2)

        slow.failures = 30
        for number in range(12):
            leen.says(f"/help {number}")

        heard = await all_heard(leen, SLOWER)
        assert sum(SLOWER in text for text in heard) == 1
        assert slow.failures == 0


@pytest.mark.parametrize("tag", ["en", "nl", "fr", "de"])
def test_safe_the_sentences_are_short_in_every_language(tag: str) -> None:
    own = Path(__file__).parents[1] / "operator" / "locales"
    voice = Catalog([own]).voice(tag)
    words = "a" * 12 + " " + "b" * 17
    said = [
        voice.text("flood", "", {"words": words}),
        voice.text("flood-other"),
        voice.text("files-full", "", {"count": 300, "megabytes": 500}),
    ]
    for text in said:
        assert len(text) <= 300
        assert max(len(s.split()) for s in text.split(". ")) <= 20


# --- the idea itself -------------------------------------------------------------------------------


class Hand:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def test_safe_a_chat_has_a_burst_and_then_its_pace() -> None:
    now = Hand()
    flood = Flood(Limit(messages=2, seconds=1, burst=30), Bounds(), now)

    waits = [flood.come("a") for _ in range(34)]

    assert waits[:30] == [0.0] * 30
    assert waits[30:] == pytest.approx([0.5, 1.0, 1.5, 2.0])
    assert flood.come("b") == 0
    now.at += 60
    assert flood.come("a") == 0


def test_safe_a_chat_that_is_shut_opens_when_all_that_waited_is_read() -> None:
    now = Hand()
    flood = Flood(Limit(messages=1, seconds=1, burst=4), Bounds(waiting=3), now)

    waits = [flood.come("a") for _ in range(9)]
    assert waits == [0, 0, 0, 0, 1, 2, 3, None, None]
    assert flood.come("a", must=True) == 4
    assert flood.tell("a")
    assert not flood.tell("a")

    for waited in (1.0, 2.0, 3.0):
        now.at += 1
        flood.gone("a", waited)
        assert flood.come("a") is None
    flood.gone("a", 4.0)
    now.at += 1.5
    assert flood.come("a") is None  # it goes on: one flood, told once
    assert not flood.tell("a")
    now.at += 3
    assert flood.come("a") == 0
    assert flood.tell("a")


def test_safe_idle_chats_are_forgotten_and_those_that_wait_are_not() -> None:
    now = Hand()
    flood = Flood(Limit(messages=1, seconds=1, burst=2), Bounds(), now)
    waits = [flood.come("busy") for _ in range(3)]
    for number in range(5 * MANY):
        now.at += 1
        flood.come(f"chat {number}")

    assert len(flood._chats) <= MANY
    assert waits[-1]
    flood.gone("busy", waits[-1])


def test_safe_a_room_that_is_full_has_room_again() -> None:
    flood = Flood(None, Bounds(under_way=2))
    waits = [flood.come("a"), flood.come("b")]
    assert waits == [0, 0]

    assert not flood.room
    flood.gone("a", 0)
    assert flood.room


# --- the door of the webhook ------------------------------------------------------------------------


class Nothing:
    """An intake that counts."""

    def __init__(self) -> None:
        self.taken = 0

    async def settle(self, batch: Any, seconds: float) -> None:
        self.taken += len(batch)


async def raw_post(port: int, head: bytes, body: bytes = b"") -> bytes:
    """Send bytes as they are; return what comes back."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(head + body)
    await writer.drain()
    try:
        return await asyncio.wait_for(reader.read(4096), 3)
    finally:
        writer.close()


async def test_safe_the_webhook_stands_whatever_knocks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.logs import Log

    monkeypatch.setattr("bot.telegram.webhook.ARRIVING", 0.3)
    intake = Nothing()
    log = Log(tmp_path / "failures.log")
    webhook = Webhook(token="42:secret", intake=intake, log=log)  # type: ignore[arg-type]
    port = await webhook.open("127.0.0.1", 0)
    path, secret = webhook.path.encode(), webhook.secret.encode()
    post = b"POST " + path + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
    name = SECRET.encode() + b": "

    wrong = await raw_post(port, post + name + b"\xff\xfe\r\nContent-Length: 0\r\n\r\n")
    assert wrong.startswith(b"HTTP/1.1 404")
    none = await raw_post(port, post + b"Content-Length: 0\r\n\r\n")
    assert none.startswith(b"HTTP/1.1 404")
    head = post + name + secret + b"\r\nContent-Length: "
    late = await raw_post(port, head + b"50\r\n\r\n", b'{"update_id"')
    assert late.startswith(b"HTTP/1.1 408")
    long = await raw_post(port, post + b"X: " + b"x" * 100_000 + b"\r\n\r\n")
    assert long.split()[1] == b"400"
    url = f"http://127.0.0.1:{port}{webhook.path}"
    async with aiohttp.ClientSession(headers={SECRET: webhook.secret}) as http:

        async def status(body: bytes) -> int:
            async with http.post(url, data=io.BytesIO(body)) as answer:
                return answer.status

        assert await status(b" " * (1 << 20) + b" ") == 413
        assert await status(b'{"update_id": 1' + b"0" * 5_000 + b"}") == 400
        assert await status(b"\xff\xfe") == 400
        assert await status(b'{"update_id": "1"}') == 400
        assert intake.taken == 0
        assert await status(b'{"update_id": 1}') == 200
    assert intake.taken == 1
    await webhook.close()
    assert not (tmp_path / "failures.log").exists()
