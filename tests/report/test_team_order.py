"""An order of what a team answered: made when its turn comes, also for a group, and not kept."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.logs import Log
from bot.messages import Bubble, Tap
from bot.mydata.making import Copies
from bot.report import team
from bot.report.desk import Desk
from bot.report.worker import Printer
from bot.sender import ordered
from bot.team.sheet import TeamSheet
from storage import outbox, tables
from storage.attachments import Attachments
from storage.outgoing import Draft, Outgoing
from tests.report import teams
from tests.talk import House

GROUP = "telegram:-1001700000001"
KINDS = {"png": "image/png", "pdf": "application/pdf"}


@pytest.fixture
async def printer() -> AsyncIterator[Printer]:
    printer = Printer()
    yield printer
    await printer.close()


@pytest.fixture
def desk(home: House, printer: Printer) -> Desk:
    kept = files(home)
    return Desk(
        work=home.database,
        files=kept,
        printer=printer,
        copies=Copies(
            work=home.database, files=kept, catalog=home.catalog, library=home.library
        ),
        clock=home.clock,
        log=Log(home.folder / "failures.log"),
    )


def files(home: House) -> Attachments:
    return Attachments(home.folder / "files")


def left(home: House) -> list[Path]:
    return [path for path in (home.folder / "files").rglob("*") if path.is_file()]


def order(sheet: TeamSheet, kind: str) -> dict[str, Any]:
    """Return the body of a message as the outbox has it."""
    file = {
        "team": sheet.body(),
        "kind": kind,
        "name": f"team.{kind}",
        "type": KINDS[kind],
        "sorry": "No picture today.",
    }
    taps = (Tap(label="Agree on something", says="/agree", always=True),)
    bubble = Bubble(kind="file", text="What we see.", file=file, taps=taps)
    body: dict[str, Any] = json.loads(json.dumps(bubble.body()))
    return body


async def waits(home: House, body: dict[str, Any]) -> bool:
    """Return whether a message that is in the outbox waits to be made."""

    def put(tx: Any) -> Outgoing | None:
        outbox.put(tx, GROUP, [Draft(kind="file", body=body)], home.clock())
        return outbox.first(tx, GROUP)

    first = await home.database.run(put)
    assert first
    return ordered(first)


@pytest.mark.parametrize("kind", KINDS)
async def test_an_order_of_a_group_is_made_when_its_turn_comes(
    kind: str, home: House, desk: Desk
) -> None:
    sheet = teams.normal("nl")
    body = order(sheet, kind)
    assert await waits(home, body)

    made_kind, made = await desk.made(body, GROUP)

    assert made_kind == "file"
    assert made["text"] == "What we see."
    assert made["taps"] == body["taps"]
    assert made["file"].keys() == {"name", "sha256", "type", "bytes"}
    content = files(home).content(made["file"]["sha256"])
    wanted = team.picture(sheet) if kind == "png" else team.page(sheet).content
    assert content == wanted


async def test_it_is_nobodys_and_gone_after_a_day(home: House, desk: Desk) -> None:
    _, made = await desk.made(order(teams.little(), "png"), GROUP)
    digest = made["file"]["sha256"]
    noted = home.database.look(lambda tx: tx.execute(select(tables.attachments)).all())
    assert noted == []

    await home.assistant.wake()
    assert files(home).path(digest).exists()
    home.clock.now += timedelta(days=1, minutes=1)
    await home.assistant.wake()

    assert left(home) == []


async def test_what_is_made_again_is_kept_a_day_from_then(
    home: House, desk: Desk
) -> None:
    await desk.made(order(teams.little(), "png"), GROUP)
    home.clock.now += timedelta(hours=20)
    await desk.made(order(teams.little(), "png"), GROUP)
    home.clock.now += timedelta(hours=20)
    await home.assistant.wake()

    assert len(left(home)) == 1


async def test_who_dies_between_noting_and_writing_leaves_nothing(
    home: House, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as broken:
        broken.setattr(Attachments, "keep", dies)
        kind, _ = await desk.made(order(teams.little(), "png"), GROUP)
    assert kind == "text"
    home.clock.now += timedelta(days=2)
    await home.assistant.wake()

    assert left(home) == []


async def test_what_cannot_be_printed_says_so_and_keeps_its_buttons(
    home: House, desk: Desk, printer: Printer
) -> None:
    printer.seconds = 0.001
    body = order(teams.hostile(), "pdf")

    kind, made = await desk.made(body, GROUP)

    assert kind == "text"
    assert made == {"text": "No picture today.", "taps": body["taps"]}
    assert left(home) == []


async def test_an_order_that_cannot_be_read_says_so(home: House, desk: Desk) -> None:
    body = order(teams.little(), "pdf")
    del body["file"]["team"]["parts"]

    assert (await desk.made(body, GROUP))[0] == "text"
