"""Whatever fails, the next one is served."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.logs import Log
from storage import inbox
from tests.telegram import BotApi
from tests.telegram.home import TOKEN, WORLDS, Home, at_home


@pytest.mark.parametrize(("channel", "way"), WORLDS)
async def test_an_update_that_always_fails_is_parked(
    channel: str, way: str, tmp_path: Path
) -> None:
    async with at_home(tmp_path, channel, way) as home:
        leen, piet = home.api.phone(7), home.api.phone(8)
        leen.starts()
        await leen.hears(1)
        _break(home, "refuses_file")

        leen.sends_photo(b"\xff\xd8\xff a photo")
        piet.starts()
        await piet.hears(1)
        leen.says("1")
        await leen.hears(1)
        await home.api.settled()

        assert home.database.look(inbox.parked) == 1


async def test_a_log_that_cannot_be_written_stops_no_answer(tmp_path: Path) -> None:
    async with at_home(tmp_path) as home:
        nowhere = str(tmp_path / "nowhere" / "log")
        home.service._assistant._log = Log(Path(nowhere), nowhere)
        leen = home.api.phone(7)

        leen.starts()

        assert await leen.hears(1)


async def test_start_twice_leaves_buttons_on_the_last_message_only(
    tmp_path: Path,
) -> None:
    async with at_home(tmp_path) as home:
        home.api.answering_in(0.05)
        leen = home.api.phone(7)
        leen.starts()
        leen.starts()
        leen.starts()
        await leen.hears(3)

        await leen.sees(lambda chat: sum(bool(seen.buttons) for seen in chat) == 1)

        assert leen.chat[-1].buttons


async def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    async with BotApi(token=TOKEN) as api:
        first = Home(api, tmp_path / "a", way="webhook")
        await first.start()
        await first.ready()
        second = Home(api, tmp_path / "b", way="webhook", port=first.port)
        await second.start()

        assert await second.ended() == 2
        assert "telegram-not-listening" in second.told
        assert await first.stop() == 0


def _break(home: Home, name: str) -> None:
    def fails(*_: object) -> None:
        raise ArithmeticError

    setattr(home.service._assistant, name, fails)
