"""The document to edit: real headings, lists and tables, its language, and the same bytes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Docx
from docx.oxml.ns import qn
from msgspec.structs import replace
from PIL import Image

from bot.report.document import document
from bot.report.sheet import Grid, Sheet
from tests.report.sheets import empty, hostile, little, long, normal

ROOT = Path(__file__).parents[2]
SHEETS: dict[str, Callable[[], Sheet]] = {
    "normal": normal,
    "little": little,
    "long": long,
    "hostile": hostile,
    "empty": empty,
}


def opened(sheet: Sheet, photo: bytes | None = None) -> Docx:
    return Document(BytesIO(document(sheet, photo)))


def photo() -> bytes:
    target = BytesIO()
    Image.new("RGB", (40, 30), "#0B5F66").save(target, "JPEG")
    return target.getvalue()


def headings(made: Docx) -> list[tuple[str, str]]:
    named = ((p.style.name if p.style else "", p.text) for p in made.paragraphs)
    return [
        (name or "", text)
        for name, text in named
        if (name or "").startswith(("Title", "Heading"))
    ]


@pytest.mark.parametrize("name", SHEETS)
def test_headings_follow_the_sections(name: str) -> None:
    sheet = SHEETS[name]()

    found = headings(opened(sheet))

    assert found[0][0] == "Title"
    assert [n for n, _ in found].count("Title") == 1
    assert [n for n, _ in found].count("Heading 1") == len(sheet.sections)
    assert found[1][0] == "Heading 1"
    if name != "hostile":
        assert [t for n, t in found if n == "Heading 1"] == [
            s.heading for s in sheet.sections
        ]


@pytest.mark.parametrize("name", SHEETS)
def test_tables_repeat_a_heading_row_and_have_a_name(name: str) -> None:
    made = opened(SHEETS[name]())

    for table in made.tables:
        assert table.style is not None
        assert table.style.name == "Table Grid"
        assert table.rows[0]._tr.get_or_add_trPr().find(qn("w:tblHeader")) is not None
        assert table._tbl.tblPr.find(qn("w:tblCaption")) is not None


def test_the_rows_of_a_table_are_all_there() -> None:
    sheet = normal()
    (grid,) = [p for s in sheet.sections for p in s.parts if isinstance(p, Grid)]

    rows = [
        [cell.text for cell in row.cells]
        for t in opened(sheet).tables
        for row in t.rows
    ]

    assert list(grid.head) in rows
    assert all([cell or "–" for cell in row] in rows for row in grid.rows)


def test_what_people_said_is_a_quote_and_what_is_agreed_a_list() -> None:
    made = opened(normal())
    styles = {p.text: p.style.name for p in made.paragraphs if p.style}

    assert any(
        "When it goes wrong" in text for text, name in styles.items() if name == "Quote"
    )
    assert any(
        "Tell the board" in text
        for text, name in styles.items()
        if name == "List Bullet"
    )


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_language_title_and_day_stand_in_the_document(language: str) -> None:
    sheet = normal(language)
    made = opened(sheet)

    assert made.core_properties.title == sheet.title
    assert made.core_properties.language == language
    assert str(made.core_properties.created)[:10] == sheet.day
    (lang,) = made.styles.element.findall(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert lang.get(qn("w:val")) == language


def test_a_sheet_without_a_day_is_a_document_all_the_same() -> None:
    made = opened(replace(empty(), day=""))

    assert str(made.core_properties.created)[:10] == "1980-01-01"


def test_the_footer_counts_the_pages_in_the_words_of_the_language() -> None:
    made = opened(normal("nl"))
    footer = made.sections[0].footer._element

    assert [e.text.strip() for e in footer.iter(qn("w:instrText"))] == [
        "PAGE",
        "NUMPAGES",
    ]
    assert "bladzijde " in made.sections[0].footer.paragraphs[0].text


def test_the_photo_has_words_and_one_that_cannot_be_read_is_left_out() -> None:
    with_photo = opened(normal(), photo())

    (shape,) = with_photo.inline_shapes
    assert shape._inline.docPr.get("descr") == "De Tweede Draad"
    assert len(opened(normal(), b"no photo at all").inline_shapes) == 0


def test_the_same_sheet_gives_the_same_bytes_in_another_process() -> None:
    code = (
        "from hashlib import sha256; from bot.report.document import document;"
        "from tests.report.sheets import normal; print(sha256(document(normal())).hexdigest())"
    )

    other = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert other.stdout.strip() == sha256(document(normal())).hexdigest()
    assert document(normal()) != document(normal("nl"))


def test_nothing_of_the_machine_is_in_it() -> None:
    with ZipFile(BytesIO(document(normal()))) as zipped:
        assert {info.date_time for info in zipped.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not any("thumbnail" in name for name in zipped.namelist())
        assert b"python" not in zipped.read("docProps/core.xml")
        assert b"<Application>Fil rouge<" in zipped.read("docProps/app.xml")


def test_what_has_no_place_in_xml_is_taken_out_and_the_rest_kept() -> None:
    text = "\n".join(p.text for p in opened(hostile()).paragraphs)

    assert '#read("/etc/passwd")' in text
    assert "<script>alert(1)</script>" in text
    assert "مرحبا بكم" in text
    assert not set("\0\u202e\ud800\ufdd0") & set(text)


def test_words_from_the_right_run_from_the_right() -> None:
    words = "نعمل معا"
    made = opened(replace(normal(), lede=words))

    (line,) = [p for p in made.paragraphs if p.text == words]
    assert line._p.pPr is not None
    assert line._p.pPr.find(qn("w:bidi")) is not None
    assert line.runs[0].font.rtl
