"""A picture of a team in a group: with words, with buttons, and changed where it stands."""

from __future__ import annotations

import importlib
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.logs import Log
from bot.messages import Bubble, Face, Sent, Tap
from bot.parcel import Parcel
from bot.parts import length
from bot.telegram.layout import read
from bot.telegram.pauses import Pauses
from bot.telegram.posting import CAPTION, Posting
from storage import outbox
from storage.attachments import Attachments
from storage.outgoing import Draft
from tests.report import teams
from tests.telegram import BotApi, Phone
from tests.telegram.home import CHANNELS, CONTENT, TOKEN, at_home
from tests.telegram.records import Seen

PNG = b"\x89PNG\r\n\x1a\n"
TAPS = (
    Tap(label="Agree on something", says="/agree", always=True),
    Tap(label="Page (PDF)", says="/page", always=True),
)


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi(token=TOKEN) as served:
        yield served


@pytest.fixture
def leen(api: BotApi) -> Phone:
    phone = api.phone(7, language_code="en")
    phone.starts()
    return phone


@pytest.fixture
def files(tmp_path: Path) -> Attachments:
    return Attachments(tmp_path / "files")


@pytest.fixture(params=CHANNELS)
async def posting(
    request: pytest.FixtureRequest, api: BotApi, files: Attachments, tmp_path: Path
) -> AsyncIterator[Posting]:
    module = importlib.import_module(f"bot.channels.telegram_{request.param}")
    client = module.client(TOKEN, api.url)
    yield Posting(client, files, Log(tmp_path / "failures.log"), Pauses())
    await client.close()


def picture(files: Attachments, text: str, taps: tuple[Tap, ...] = TAPS) -> Bubble:
    kept = files.keep(PNG, "team.png", "image/png")
    return Bubble(kind="file", text=text, file=kept, taps=taps)


async def sent(posting: Posting, bubble: Bubble, leen: Phone) -> Seen:
    receipt = await posting.deliver(
        Parcel(address="telegram:7", bubble=bubble, face=Face())
    )
    (seen,) = leen.unheard()
    assert receipt == Sent(str(seen.id))
    return seen


async def test_a_picture_has_plain_words_and_buttons(
    posting: Posting, files: Attachments, leen: Phone
) -> None:
    seen = await sent(posting, picture(files, "What we <see> & say."), leen)

    assert seen.file
    assert seen.file.content == PNG
    assert seen.text == "What we <see> & say."
    assert seen.labels == ["Agree on something", "Page (PDF)"]
    pressed = seen.buttons[0][0].data
    assert pressed
    press = read(pressed)
    assert press
    assert press.says == "/agree"


async def test_a_picture_without_buttons_has_none(
    posting: Posting, files: Attachments, leen: Phone
) -> None:
    seen = await sent(posting, picture(files, "Words", ()), leen)

    assert seen.labels == []


async def test_words_that_are_too_long_are_clipped(
    posting: Posting, files: Attachments, leen: Phone
) -> None:
    seen = await sent(posting, picture(files, "🧵" * 2000), leen)

    assert length(seen.text) <= CAPTION
    assert seen.text.endswith("…")


async def test_its_words_and_buttons_change_where_it_stands(
    posting: Posting, files: Attachments, leen: Phone
) -> None:
    bubble = picture(files, "Before")
    seen = await sent(posting, bubble, leen)
    files.drop([str((bubble.file or {})["sha256"])])  # it is not needed any more

    after = Bubble(kind="file", text="After", file=bubble.file, taps=TAPS[:1])
    parcel = Parcel(
        address="telegram:7", bubble=after, face=Face(), changes=str(seen.id)
    )
    first, again = await posting.deliver(parcel), await posting.deliver(parcel)

    assert isinstance(first, Sent)
    assert isinstance(again, Sent)
    assert leen.unheard() == []
    assert leen.message(seen.id).text == "After"
    assert leen.message(seen.id).labels == ["Agree on something"]


async def test_once_closed_nothing_can_be_tapped(
    posting: Posting, files: Attachments, leen: Phone
) -> None:
    bubble = picture(files, "Words")
    seen = await sent(posting, bubble, leen)

    await posting.deliver(
        Parcel(
            address="telegram:7",
            bubble=bubble,
            face=Face(closed=True),
            changes=str(seen.id),
        )
    )

    assert leen.message(seen.id).labels == []
    assert leen.message(seen.id).text == "Words"


async def test_a_group_gets_the_picture_and_the_page_it_was_to_have(
    tmp_path: Path,
) -> None:
    async with at_home(tmp_path, roadmap="kinds", content=CONTENT) as home:
        group = home.api.group("Team", [home.api.phone(7, language_code="en")])
        group.adds_bot()
        await group.hears()
        await home.work.run(
            lambda tx: outbox.put(
                tx,
                f"telegram:{group.id}",
                [
                    Draft(kind="file", body=ordered("png", "image/png")),
                    Draft(kind="file", body=ordered("pdf", "application/pdf")),
                ],
                home.clock(),
            )
        )
        await home.restart()

        drawn, page = await group.hears(2, timeout=20)
        assert home.failures == ""

    assert drawn.file
    assert drawn.file.content.startswith(PNG)
    assert drawn.labels == ["Agree on something", "Page (PDF)"]
    assert page.file
    assert page.file.content.startswith(b"%PDF")
    assert page.file.name == "team.pdf"


def ordered(kind: str, media_type: str) -> dict[str, Any]:
    order = {
        "team": teams.little().body(),
        "kind": kind,
        "name": f"team.{kind}",
        "type": media_type,
        "sorry": "No picture today.",
    }
    bubble = Bubble(kind="file", text="What we see.", file=order, taps=TAPS)
    body: dict[str, Any] = json.loads(json.dumps(bubble.body()))
    return body
