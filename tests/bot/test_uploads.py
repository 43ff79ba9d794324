"""Files that people send are not trusted: neither their names, nor what they say they are."""

from __future__ import annotations

import os
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import Connection, select

from bot import uploads
from bot.bare import bare
from bot.messages import Upload
from bot.uploads import (
    LONGEST,
    NotTakenError,
    check_announced,
    check_content,
    check_room,
    clean_name,
    read_upload,
    suffix_of,
)
from storage import attachments
from storage.tables import attachments as table
from tests.talk import Talk, house
from tests.telegram.home import CONTENT, QUICK, at_home
from tests.telegram.kinds import ANSWERS, come_to, told

JPEG = b"\xff\xd8\xff\xe0 a photo"
PDF = b"%PDF-1.7 a report"


def at_kinds(folder: Path) -> Any:
    return at_home(folder, roadmap="kinds", content=CONTENT, pauses=QUICK)


def rows(tx: Connection) -> list[dict[str, Any]]:
    return [dict(row) for row in tx.execute(select(table)).mappings()]


def office(*names: str, first: str = "") -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        if first:
            archive.writestr("mimetype", first)
        for name in names:
            archive.writestr(name, b"<x/>")
    return made.getvalue()


# --- names ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "clean"),
    [
        ("report.pdf", "report.pdf"),
        ("Überblick 2025 (définitif).pdf", "Überblick 2025 (définitif).pdf"),
        ("تقرير.pdf", "تقرير.pdf"),
        ("👩‍🌾 market.jpg", "👩‍🌾 market.jpg"),  # with a joiner inside
        ("report <1>.pdf", "report <1>.pdf"),  # escaped wherever it is shown
        ("../../etc/passwd", "passwd"),
        ("..\\..\\windows\\system32\\evil.pdf", "evil.pdf"),
        ("/etc/shadow.pdf", "shadow.pdf"),
        ("C:\\temp\\a.pdf", "a.pdf"),
        ("a.pdf:evil.exe", "a.pdf_evil.exe"),
        ("..", ""),
        ("../", ""),
        ("...", ""),
        (".pdf", "pdf"),
        ("", ""),
        ("report.pdf. . ", "report.pdf"),
        ("a\nb\tc\x00d\x1b[31me.pdf", "a b cd[31me.pdf"),
        ("\u202egpj.exe.pdf", "gpj.exe.pdf"),  # would be read as fdp.exe.jpg
        ("\u2066a\u2069\u200e\u200f\u061c\ufeffb.pdf", "ab.pdf"),
        ("half \ud83d.pdf", "half.pdf"),
        ('what?"*|.pdf', "what____.pdf"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("Com1.tar.pdf", "_Com1.tar.pdf"),
        ("lpt\u00b9.pdf", "_lpt\u00b9.pdf"),
        ("AUX .pdf", "_AUX.pdf"),
        ("console.pdf", "console.pdf"),
        ("e\u0301.pdf", "é.pdf"),
    ],
)
def test_safe_a_name_is_made_harmless(given: str, clean: str) -> None:
    assert clean_name(given) == clean


@pytest.mark.parametrize("character", ["x", "é", "漢", "👩"])
def test_safe_a_very_long_name_is_cut_and_keeps_its_ending(character: str) -> None:
    name = clean_name(character * 10_000 + ".docx")

    assert name.endswith(f"{character}.docx")
    assert len(name.encode()) <= LONGEST + len(".docx")
    assert suffix_of(name, "") == ".docx"
    assert len(clean_name("a." + "b" * 10_000).encode()) <= LONGEST


def test_safe_what_is_clean_stays_as_it_is() -> None:
    for given in ("a.pdf", "_CON", "a.pdf_evil.exe", "cut" * 100 + ".csv", "x . y.pdf"):
        once_more = clean_name(given)
        assert clean_name(once_more) == once_more


# --- kinds ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.jpg", b"<html>"),
        ("a.png", b"\xff\xd8\xff"),
        ("a.webp", b"RIFF\x00\x00\x00\x00WAVE a sound"),
        ("a.webp", b"RIFF"),
        ("a.pdf", b"MZ a program"),
        ("a.pdf", b"\n%PDF-1.7"),
        ("a.m4a", b"#!/bin/sh"),
        ("a.m4a", b"\x00\x00\x00\x20ftypheic a photo"),
        ("a.m4a", b"ftyp"),
        ("a.mp3", b"OggS"),
        ("a.txt", b"MZ\x00 a program"),
        ("a.docx", office("xl/workbook.xml")),
        ("a.docx", office("evil.js")),
        ("a.xlsx", office("word/document.xml")),
        ("a.odt", office("content.xml")),
        ("a.ods", office(first="application/vnd.oasis.opendocument.text")),
    ],
)
def test_safe_a_file_that_is_something_else_is_not_taken(
    name: str, content: bytes
) -> None:
    with pytest.raises(NotTakenError) as refused:
        check_content(name, suffix_of(name, ""), content)
    assert refused.value.message == "file-other"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.JPG", JPEG),
        ("a.webp", b"RIFF\x24\x00\x00\x00WEBPVP8 "),
        ("a.m4a", b"\x00\x00\x00\x20ftypM4A \x00\x00\x02\x00"),
        ("a.m4a", b"\x00\x00\x00\x1cftypmp42"),
        ("a.docx", office("[Content_Types].xml", "word/document.xml")),
        ("a.xlsx", office("[Content_Types].xml", "xl/workbook.xml")),
        ("a.odt", office(first="application/vnd.oasis.opendocument.text")),
        ("a.ods", office(first="application/vnd.oasis.opendocument.spreadsheet")),
        ("a.csv", b"name,count\n"),
        ("a.txt", "é".encode("latin-1")),
    ],
)
def test_safe_a_file_that_is_what_it_says_is_taken(name: str, content: bytes) -> None:
    check_content(name, suffix_of(name, ""), content)


def test_safe_a_bomb_is_kept_as_it_is_and_never_unpacked() -> None:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * 200_000_000)
    bomb = made.getvalue()
    assert len(bomb) < 1_000_000

    check_content("a.docx", ".docx", bomb)  # returns at once, and takes no memory


@pytest.mark.parametrize(
    ("media_type", "suffix"),
    [
        ("image/jpeg", ".jpg"),
        ("audio/ogg", ".oga"),
        ("AUDIO/MP4; codecs=x", ".m4a"),
        ("text/html", ""),
        ("x" * 10_000, ""),
        ("", ""),
    ],
)
def test_safe_a_file_without_a_name_goes_by_its_type(
    media_type: str, suffix: str
) -> None:
    assert suffix_of("", media_type) == suffix


def test_safe_a_refusal_repeats_no_odd_type() -> None:
    with pytest.raises(NotTakenError) as refused:
        check_announced("", "a\u202e/" + "b" * 10_000, 1)
    assert refused.value.facts == {"path": ""}


async def test_safe_name_and_type_that_a_phone_tells_are_not_believed(
    tmp_path: Path,
) -> None:
    async with at_kinds(tmp_path) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "proof")

        leen.sends_document("../../\u202e" + "x" * 5_000 + ".pdf", PDF, "text/html")

        heard = await told(leen, "Kept: xxx", 2)
        assert "\u202e" not in heard
        assert "/.." not in heard
        (row,) = home.look(rows)
        assert row["type"] == "application/pdf"
        assert len(row["name"]) == LONGEST + 4


async def test_safe_a_file_that_is_larger_than_announced_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at_kinds(tmp_path) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "proof")
        monkeypatch.setattr(uploads, "MEGABYTE", 1_000)

        leen.sends_document("a.pdf", PDF + b"x" * 20_500, "application/pdf", size=100)

        await told(leen, "I can keep files up to 20 MB")
        assert home.look(rows) == []


# --- counts and sizes --------------------------------------------------------------------------------


def test_safe_there_is_room_for_so_many_files_and_bytes() -> None:
    check_room((299, 0), 20_000_000)
    check_room((0, 480_000_000), 20_000_000)
    for taken, size in (((300, 0), 1), ((0, 480_000_001), 20_000_000)):
        with pytest.raises(NotTakenError) as refused:
            check_room(taken, size)
        assert refused.value.message == "files-full"


async def test_safe_when_somebody_has_too_many_files_the_next_is_not_even_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MOST_FILES", 2)
    async with at_kinds(tmp_path) as home:
        leen = home.api.phone(7, language_code="en")
        await come_to(leen, "proof")
        for number in range(2):
            leen.sends_photo(JPEG + bytes([number]), album="a1")
        await leen.hears(3)
        asked = len(home.api.called("getFile"))

        leen.sends_photo(JPEG + b"3", album="a1")

        await told(leen, "I can keep 2 files or 500 MB from one person")
        assert len(home.api.called("getFile")) == asked
        mia = home.api.phone(8, "Mia", language_code="en")
        await come_to(mia, "proof")
        mia.sends_photo(JPEG)
        await told(mia, "How easy is it?", 2)


async def test_safe_in_the_terminal_it_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with house(tmp_path, content=CONTENT, roadmap="kinds") as home:
        talk = Talk(home)
        await talk.arrives()
        await talk.says_all("yes", ANSWERS["colour"], ANSWERS["food"])
        monkeypatch.setattr(uploads, "MOST_MEGABYTES", 0)

        said = await talk.sends("shop.jpg", JPEG)

        assert "or 0 MB from one person" in said[0]
        assert "Please describe it in words." in said[0]
        assert home.database.look(rows) == []
        assert not (tmp_path / "files").exists()
        assert home.database.look(lambda tx: attachments.taken(tx, "no")) == (0, 0)


# --- from a path -------------------------------------------------------------------------------------


def test_safe_a_path_leads_to_a_file_with_a_clean_name(tmp_path: Path) -> None:
    path = tmp_path / "a\u202eb\x1b.pdf"
    path.write_bytes(PDF)

    assert read_upload(str(path)) == Upload(
        name="ab.pdf", type="application/pdf", content=PDF
    )


@pytest.mark.parametrize(
    "typed",
    ["", "nope.pdf", "/dev/zero", "a\0b.pdf", "~nobody-here/x.pdf", "/" + "a" * 5_000],
)
def test_safe_a_path_that_leads_nowhere_is_said(typed: str) -> None:
    with pytest.raises(NotTakenError) as refused:
        read_upload(typed)
    assert refused.value.message == "file-missing"
    assert refused.value.facts == {"path": typed}


def test_safe_a_pipe_does_not_hold_us_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")

    with pytest.raises(NotTakenError) as refused:
        read_upload(str(tmp_path / "pipe.pdf"))
    assert refused.value.message == "file-missing"


def test_safe_a_photo_is_kept_without_place_and_camera(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "A telephone of somebody"
    exif[0x0112] = 6
    made = BytesIO()
    Image.new("RGB", (40, 20), (200, 30, 30)).save(made, "JPEG", exif=exif)
    path = tmp_path / "shop.jpg"
    path.write_bytes(made.getvalue())

    kept = read_upload(str(path)).content

    assert b"somebody" in made.getvalue()
    assert b"somebody" not in kept
    with Image.open(BytesIO(kept)) as photo:
        assert (photo.size, dict(photo.getexif())) == ((20, 40), {})


@pytest.mark.parametrize("clear", [True, False])
def test_safe_a_picture_of_few_colours_keeps_them(*, clear: bool) -> None:
    drawn = Image.new("RGB", (40, 20), (200, 30, 30))
    drawn.paste((10, 200, 60), (0, 0, 20, 20))
    made = BytesIO()
    few = drawn.quantize(4)
    see_through = {"transparency": few.getpixel((30, 10))} if clear else {}
    few.save(made, "PNG", **see_through)

    kept = bare(made.getvalue(), ".png")

    with Image.open(BytesIO(kept)) as photo:
        left, right = (photo.convert("RGBA").getpixel((x, 10)) for x in (10, 30))
    assert left == (10, 200, 60, 255)
    assert right == (200, 30, 30, 0 if clear else 255)
