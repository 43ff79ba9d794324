"""Whatever fails, the next one is served."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.logs import Log
from storage import inbox
from storage.inbox import Entry
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


@pytest.mark.parametrize("text", ["/help@old_bot", None])
async def test_what_was_kept_and_is_not_for_us_any_more_holds_up_nobody(
    text: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program kept it; since then the bot got another name, or reads less."""
    monkeypatch.setattr("storage.inbox.number_of", lambda _: 1)
    async with at_home(tmp_path) as home:
        leen = home.api.phone(7, language_code="en")
        group = home.api.group("The team", [leen])
        group.adds_bot()
        await group.hears()
        whole = {
            "message_id": 5,
            "date": 1,
            "chat": {"id": group.id, "type": "group", "title": "The team"},
            "from": leen.person.json,
            "text": text,
        }
        kept = Entry(
            account="telegram:42",
            update="600000000",
            address=f"telegram:{group.id}",
            body={"update_id": 600_000_000, "message": whole if text else {}},
            at=home.clock(),
            state="waiting",
        )
        await home.work.run(lambda tx: inbox.keep(tx, kept))

        group.says(leen, "/help@filrouge_bot")

        await group.hears(timeout=5)
        assert home.look(lambda tx: inbox.waiting(tx, "telegram:42")) == []


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
