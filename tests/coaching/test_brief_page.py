"""CO6: the page to print is one page, for whoever hears it too; and files are kept for nobody."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import page
import pikepdf
import pytest
from msgspec.structs import replace

from bot.coaching.brief_sheet import BriefLine, BriefPart, BriefSheet
from bot.logs import Log
from bot.messages import Bubble
from bot.mydata.making import Copies
from bot.report import brief
from bot.report.desk import Desk
from bot.report.worker import Printer
from bot.sender import ordered
from storage import outbox
from storage.attachments import Attachments
from storage.outgoing import Draft
from tests.talk import House

COACH = "telegram:42"
HEADINGS = ("Veranderd", "Nieuw", "Schattingen", "Ontbreekt", "Overgeslagen")
HOSTILE = "#eval(1) $x^2$ <b>vet</b> \\ *_` @ref \u202e\u0007 مرحبا 👩‍🚒 " + "x" * 90


def sheet(words: str, lines: int = 7, parts: int = 5) -> BriefSheet:
    made = tuple(
        BriefPart(
            heading=heading,
            lines=tuple(
                BriefLine(text=f"{words} {n}", answers=(10 * at + n, 900 + n))
                for n in range(1, lines + 1)
            ),
            rest="Ook nog: " + ", ".join(f"a{n}" for n in range(100, 180)),
        )
        for at, heading in enumerate(HEADINGS[:parts], start=1)
    )
    asked = tuple(BriefLine(text=words, answers=(n,)) for n in (1, 2, 3))
    return BriefSheet(
        language="nl",
        title="Ter voorbereiding: E1 · De Tweede Draad",
        dated="2 juni 2026, sinds het gesprek van 3 maart 2026",
        day="2026-06-02",
        parts=made,
        questions=BriefPart(heading="Drie vragen om te stellen", lines=asked),
        foot="Dit is gemaakt uit antwoorden die zij bevestigden en delen.",
    )


LONG = "Wij herstellen kleren met mensen die nergens anders werk vinden. " * 4
MADE = {
    "usual": sheet("Wij herstellen kleren."),
    "little": sheet("Kort", lines=1, parts=1),
    "long": sheet(LONG),
    "hostile": sheet(HOSTILE),
    "french": replace(sheet("Nous réparons « tout » : vraiment ?"), language="fr"),
    "no-questions": replace(sheet("Kort"), questions=BriefPart(heading="", lines=())),
}


@pytest.mark.parametrize("kind", MADE)
def test_co6_the_page_is_one_and_passes_the_checker(kind: str) -> None:
    made = brief.page(MADE[kind])
    report = page.validate_pdf_bytes(made.content, profile="ua1")

    assert made.accessible
    assert made.warnings == ()
    assert [(one.rule_id, one.message) for one in report.failures] == []
    with pikepdf.open(BytesIO(made.content)) as pdf:
        assert len(pdf.pages) == 1
        assert str(pdf.Root.Lang) == MADE[kind].language


def test_co6_the_page_survives_being_written_down() -> None:
    made = MADE["usual"]

    assert BriefSheet.read(json.loads(json.dumps(made.body()))) == made


# --- how files come about -------------------------------------------------------------------


@pytest.fixture
async def desk(home: House) -> AsyncIterator[Desk]:
    printer = Printer()
    kept = Attachments(home.folder / "files")
    yield Desk(
        work=home.database,
        files=kept,
        printer=printer,
        copies=Copies(
            work=home.database, files=kept, catalog=home.catalog, library=home.library
        ),
        clock=home.clock,
        log=Log(home.folder / "failures.log"),
    )
    await printer.close()


def left(home: House) -> list[Path]:
    return [path for path in (home.folder / "files").rglob("*") if path.is_file()]


@pytest.mark.parametrize("what", ["brief", "calendar"])
async def test_co6_a_file_for_a_coach_is_made_in_its_turn_and_gone_after_a_day(
    what: str, home: House, desk: Desk
) -> None:
    content: dict[str, Any] = {
        "brief": MADE["usual"].body(),
        "calendar": "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    }
    order = {what: content[what], "name": "x", "type": "y/z", "sorry": "Sorry."}
    body = json.loads(json.dumps(Bubble(kind="file", text="Hi", file=order).body()))

    def put(tx: Any) -> bool:
        outbox.put(tx, COACH, [Draft(kind="file", body=body)], home.clock())
        first = outbox.first(tx, COACH)
        return first is not None and ordered(first)

    assert await home.database.run(put)
    kind, made = await desk.made(body, COACH)

    assert (kind, made["text"]) == ("file", "Hi")
    kept = Attachments(home.folder / "files").content(made["file"]["sha256"])
    wanted = (
        brief.page(MADE["usual"]).content
        if what == "brief"
        else content["calendar"].encode()
    )
    assert kept == wanted
    assert len(left(home)) == 1
    home.clock.now += timedelta(days=1, minutes=1)
    await home.assistant.wake()
    assert left(home) == []
