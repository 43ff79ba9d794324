"""A seal on every kind of file: it opens as before, and no byte can change unseen."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from docx import Document
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from page import ValidationProfile, validate_pdf_bytes
from PIL import Image

from bot.report.body import BodyError, canonical, sheet_of
from bot.report.data import data
from bot.report.making import made
from bot.report.seal import CARRIERS, fingerprint, fingerprinted, of_card, sealed
from bot.report.sheet import Sheet
from bot.report.verifying import Outcome, verify
from tests.report.sheets import empty, hostile, little, long, normal
from tests.report.test_data import book

KINDS = ("pdf", "html", "docx", "png", "json")
SHEETS: dict[str, Callable[[], Sheet]] = {
    "normal": normal,
    "little": little,
    "long": long,
    "hostile": hostile,
    "empty": empty,
}


@cache
def file(kind: str) -> bytes:
    """Return a sealed file of each kind."""
    if kind == "json":
        return sealed("json", data(book()))
    sheet = shown(kind, normal())
    return sealed(kind, made(kind, sheet, None), sheet)


def shown(kind: str, sheet: Sheet) -> Sheet:
    """Return what a file of this kind is made from."""
    return of_card(sheet) if kind == "png" else fingerprinted(sheet)


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_comes_back_from_its_json(name: str) -> None:
    sheet = SHEETS[name]()
    body = canonical(sheet.body())

    assert body.isascii()
    assert sheet_of(json.loads(body)) == sheet
    assert canonical(sheet_of(json.loads(body)).body()) == body


@pytest.mark.parametrize(
    "change",
    [
        {"name": 7},
        {"sections": {}},
        {"sections": [1]},
        {"more": ""},
        {"fields": "none"},
        {"labels": None},
        {"figures": [{"name": "x"}]},
    ],
)
def test_what_is_no_sheet_is_refused(change: dict[str, object]) -> None:
    body = json.loads(canonical(normal().body())) | change

    with pytest.raises(BodyError):
        sheet_of(body)


def test_a_part_of_an_unknown_kind_is_refused() -> None:
    body = json.loads(canonical(normal().body()))
    body["sections"][0]["parts"][0]["kind"] = "sheet"

    with pytest.raises(BodyError):
        sheet_of(body)


def test_the_fingerprint_is_of_all_words_and_not_of_itself() -> None:
    sheet = fingerprinted(normal())

    assert fingerprint(sheet) == sheet.fingerprint == fingerprinted(sheet).fingerprint
    assert fingerprint(replace(sheet, lede=sheet.lede + " ")) != sheet.fingerprint
    assert len(sheet.fingerprint) == 64


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_is_sealed_the_same_way_each_time_and_is_unchanged(kind: str) -> None:
    content = file(kind)

    file.cache_clear()
    assert file(kind) == content
    assert verify(content).outcome is Outcome.UNCHANGED


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@example(place=0.0, bit=0)
def test_one_changed_bit_is_seen_wherever_it_is(
    kind: str, place: float, bit: int
) -> None:
    content = bytearray(file(kind))
    content[int(place * len(content))] ^= 1 << bit

    assert verify(bytes(content)).outcome in {Outcome.CHANGED, Outcome.FOREIGN}


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_each_byte_of_a_file_counts(kind: str) -> None:
    content = bytearray(file(kind))
    for place in range(0, len(content), 1 if kind == "json" else 41):
        content[place] ^= 1
        assert verify(bytes(content)).outcome in {Outcome.CHANGED, Outcome.FOREIGN}
        content[place] ^= 1


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=20, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), junk=st.binary(max_size=9))
def test_bytes_added_or_cut_off_are_seen(kind: str, place: float, junk: bytes) -> None:
    content = file(kind)
    at = int(place * len(content))

    assert verify(content[:at]).outcome is not Outcome.UNCHANGED
    if junk:
        assert (
            verify(content[:at] + junk + content[at:]).outcome is not Outcome.UNCHANGED
        )
        assert verify(content + junk).outcome is not Outcome.UNCHANGED


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_made_comes_out_of_the_sealed_file_as_it_was(kind: str) -> None:
    carrier = CARRIERS[kind]
    sheet = shown(kind, normal())
    before = data(book()) if kind == "json" else made(kind, sheet, None)

    held = carrier.take(file(kind))

    assert carrier.same(held.made, before)
    assert held.at > 0
    assert file(kind)[held.at : held.at + 64].isalnum()


@pytest.mark.parametrize("name", SHEETS)
def test_a_sealed_pdf_is_as_accessible_as_before_and_reads_without_mending(
    name: str,
) -> None:
    sheet = fingerprinted(SHEETS[name]())
    plain = made("pdf", sheet, None)
    content = sealed("pdf", plain, sheet)

    before = validate_pdf_bytes(plain, profile=ValidationProfile.PDF_UA_1)
    after = validate_pdf_bytes(content, profile=ValidationProfile.PDF_UA_1)
    assert [f.rule_id for f in after.failures] == [f.rule_id for f in before.failures]
    assert after.is_compliant == before.is_compliant
    with pikepdf.open(BytesIO(content), attempt_recovery=False) as opened:
        assert len(opened.pages) >= 1
        assert opened.check_pdf_syntax() == []


def test_a_sealed_picture_and_a_sealed_document_open() -> None:
    with Image.open(BytesIO(file("png"))) as picture:
        picture.load()
        assert picture.size == (1080, 1350)
    with Image.open(BytesIO(file("png"))) as picture:
        picture.verify()
    assert Document(BytesIO(file("docx"))).paragraphs


@pytest.mark.parametrize("kind", ["html", "docx", "png", "pdf"])
def test_hostile_words_cannot_end_a_record(kind: str) -> None:
    sheet = normal()
    trap = '--><!--filrouge-seal x--></record><seal>0</seal>"}}\n%%EOF startxref 0 IEND'
    trapped = shown(kind, replace(sheet, lede=trap, name=trap))

    content = sealed(kind, made(kind, trapped, None), trapped)

    assert verify(content).outcome is Outcome.UNCHANGED
    assert verify(content).fingerprint == trapped.fingerprint


def test_a_picture_carries_no_more_than_it_shows() -> None:
    sheet = fingerprinted(normal())

    with pytest.raises(ValueError, match="more than it shows"):
        sealed("png", made("png", sheet, None), sheet)
    assert made("png", of_card(sheet), None) == made("png", sheet, None)
    assert b"Samir" in file("html")
    assert b"Samir" not in file("png")


def test_a_document_with_a_photo_is_made_again_with_it() -> None:
    target = BytesIO()
    Image.new("RGB", (40, 30), "#0B5F66").save(target, "JPEG")
    sheet, photo = fingerprinted(normal()), target.getvalue()

    for kind in ("html", "docx", "pdf"):
        content = sealed(kind, made(kind, sheet, photo), sheet, photo)
        assert verify(content).outcome is Outcome.UNCHANGED
        without = sealed(kind, made(kind, sheet, photo), sheet)
        assert verify(without).step == "again"


def test_a_document_compressed_by_other_means_is_still_the_same() -> None:
    """Another build of the compressor gives other bytes for the same parts."""
    from bot.report.zipped import InDocx, packed, unpacked

    made_here = made("docx", fingerprinted(normal()), None)
    parts = unpacked(made_here)

    assert InDocx().same(made_here, packed(parts))
    changed = [
        (name, text + b" " if name == "word/document.xml" else text)
        for name, text in parts
    ]
    assert not InDocx().same(made_here, packed(changed))
    assert zlib.crc32(parts[-1][1])
