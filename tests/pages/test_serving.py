"""The page is served by the process that serves Telegram, for as long as it does."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
from sqlalchemy import Connection, select
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from bot.__main__ import main
from bot.pages.serving import NotListeningError, Serving
from storage import programmes
from storage.database import Database
from storage.tables import people
from tests.pages.stage import HOST, Stage, free_port
from tests.processes.serving import Serving as Process
from tests.processes.serving import lines
from tests.talk import Clock
from tests.telegram import BotApi, Phone
from tests.telegram.home import TOKEN

PATIENCE = 30.0


def _environment(api: BotApi, folder: Path, link: str, listen: str) -> dict[str, str]:
    return {
        "FILROUGE_TELEGRAM_TOKEN": TOKEN,
        "FILROUGE_TELEGRAM_API": api.url,
        "FILROUGE_DB": str(folder / "filrouge.db"),
        "FILROUGE_TRIAL": "yes",
        "FILROUGE_PAGE": link,
        "FILROUGE_PAGE_LISTEN": listen,
        "LC_ALL": "C",
    }


@asynccontextmanager
async def started(
    folder: Path, environment: dict[str, str]
) -> AsyncIterator[tuple[Process, asyncio.StreamReader]]:
    """Start a bot; it does not go on after the test, whatever happens."""
    theirs, hearing = await lines()
    bot = Process(folder, environment, theirs)
    os.close(theirs)
    try:
        yield bot, hearing
    finally:
        bot.kill()
        await bot.wait()
        await hearing.read()


async def _hears(phone: Phone, part: str) -> str:
    """Return the first message with some words in it."""
    async with asyncio.timeout(PATIENCE):
        while True:
            for said in phone.chat:
                if part in said.text:
                    return said.text
            await asyncio.sleep(0.05)


async def _stopped(bot: Process, hearing: asyncio.StreamReader) -> str:
    """Stop a bot as the system would; return what it said to whoever runs it."""
    bot.send_signal(signal.SIGTERM)
    async with asyncio.timeout(PATIENCE):
        assert await bot.wait() == 0
        return (await hearing.read()).decode()


def _administers(tx: Connection) -> None:
    (person,) = tx.execute(select(people.c.id)).scalars()
    programme = programmes.add(tx, "Weven", "vises", Clock()())
    programmes.administer(tx, programme.id, person, Clock()())


async def test_the_page_is_up_while_the_bot_serves(tmp_path: Path) -> None:
    port = free_port()
    link = f"http://{HOST}:{port}"
    async with BotApi(token=TOKEN) as api:
        nora = api.phone(100, language_code="en")
        environment = _environment(api, tmp_path, link, f"{HOST}:{port}")
        async with started(tmp_path, environment) as bot:
            nora.starts()
            await nora.hears(timeout=PATIENCE)
            first = await _stopped(*bot)
        database = Database(tmp_path / "filrouge.db")
        await database.run(_administers)
        await database.close()

        async with (
            started(tmp_path, environment) as bot,
            httpx.AsyncClient(base_url=link) as client,
        ):
            nora.says("/page")
            said = await _hears(nora, link)
            (found,) = (word for word in said.split() if word.startswith(link))
            assert (await client.get(found)).status_code == 200
            sent = {"c": found.partition("c=")[2]}
            came = await client.post("/enter", data=sent, headers={"Origin": link})
            seen = await client.get("/")
            assert came.status_code == 303
            assert "fewer than five enterprises" in seen.text
            again = await _stopped(*bot)
            with pytest.raises(httpx.ConnectError):
                await client.get("/")

    assert f"The page for coaches is at {link}/" in first + again
    failures = tmp_path / "failures.log"
    assert not failures.exists() or sent["c"] not in failures.read_text()


async def test_a_port_that_is_taken_is_refused(stage: Stage) -> None:
    port = int(stage.link.rpartition(":")[2])

    with pytest.raises(NotListeningError):
        await Serving(_nothing, HOST, port).__aenter__()


@pytest.mark.parametrize(
    ("proxies", "seen"),
    [
        ((), "127.0.0.9"),
        (("127.0.0.8/30",), "203.0.113.7"),
        (("10.0.0.0/8",), "127.0.0.9"),
    ],
)
async def test_a_web_server_elsewhere_says_for_whom_it_asks_once_it_is_named(
    proxies: tuple[str, ...], seen: str
) -> None:
    port = free_port()
    elsewhere = httpx.AsyncHTTPTransport(local_address="127.0.0.9")

    async with (
        Serving(_who, HOST, port, proxies),
        httpx.AsyncClient(transport=elsewhere) as web_server,
    ):
        asked_for = {"X-Forwarded-For": "203.0.113.7"}
        answer = await web_server.get(f"http://{HOST}:{port}/", headers=asked_for)

    assert answer.text == seen


async def _who(scope: Scope, receive: Receive, send: Send) -> None:
    await PlainTextResponse(scope["client"][0])(scope, receive, send)


async def _nothing(*_: object) -> None: ...


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("FILROUGE_PAGE", "http://example.org", "public address of the page"),
        ("FILROUGE_PAGE", "example.org", "public address of the page"),
        ("FILROUGE_PAGE", "https://me:you@example.org", "public address of the page"),
        ("FILROUGE_PAGE_LISTEN", "8081", "an address and a port"),
        ("FILROUGE_PAGE_PROXY", "10.0.0.5, web", "such as 10.0.0.5 or 10.0.0.0/8"),
    ],
)
def test_a_wrong_setting_is_named(
    name: str,
    value: str,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    monkeypatch.setenv("FILROUGE_DB", f"{tmp_path}/filrouge.db")
    monkeypatch.setenv("FILROUGE_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("FILROUGE_TRIAL", "yes")
    monkeypatch.setenv("FILROUGE_PAGE", "https://filrouge.example.org")
    monkeypatch.setenv(name, value)

    assert main([]) == 2
    assert said in capsys.readouterr().err
