from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from struct import unpack_from
from unicodedata import category, is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.report.sound import BREAK, STAND_IN, covered, shown, sound
from tests.report.sheets import NASTY, hostile

FONTS = files("bot") / "report" / "fonts"


def test_the_list_of_characters_is_what_the_fonts_have(tmp_path: Path) -> None:
    had = {
        code
        for font in FONTS.iterdir()
        if font.name.endswith(".ttf")
        for code in _characters(font.read_bytes())
    }
    listed = tmp_path / "covered.txt"
    listed.write_text("".join(f"{line}\n" for line in _ranges(had)), "ascii")

    assert had == covered(), f"the list should be {listed}"


def test_each_font_has_its_licence_beside_it() -> None:
    names = {file.name for file in FONTS.iterdir()}

    assert {"OFL-IBM-Plex.txt", "OFL-Noto-Emoji.txt", "README.txt"} <= names


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("cafe\u0301", "café"),
        ("a\u202etxt.exe\u202c", "atxt.exe"),
        ("a\u0000\u0007b\x1b[31m", "ab[31m"),
        ("\ud800 \ue000 \u0378", ""),
        ("👩‍👩‍👧 👍🏽 ❤️", "👩👩👧 👍 ❤"),
        ("今 한", f"{STAND_IN} {STAND_IN}"),
        ("مرحبا", "مرحبا"),
        ("one\r\ntwo\u2028three\tfour", "one\ntwo\nthree four"),
        ("𝐁𝐢𝐠 ＦＵＬＬ", "Big FULL"),
        ("#eval $x$ *b* <l> {{y}}", "#eval $x$ *b* <l> {{y}}"),
        ("14\u202f200 \u00ab\u00a0mots\u00a0\u00bb", "14\u202f200 «\u00a0mots\u00a0»"),
    ],
)
def test_a_text_becomes_what_the_fonts_can_show(typed: str, seen: str) -> None:
    assert shown(typed) == seen


def test_a_heap_of_marks_on_one_letter_is_cut_down() -> None:
    assert len(shown("q" + "\u0301\u0302\u0303\u0304" * 20)) <= 3


def test_a_long_run_that_is_no_word_may_break_after_ten() -> None:
    assert shown("x" * 5 + "1" * 20) == f"xxxxx11111{BREAK}1111111111{BREAK}11111"


@pytest.mark.parametrize(
    "word",
    [
        "Gesellschaftsgemeinschaftsarbeit",
        "Noorderkempense-arbeidszorgwerkplaatsen",
        "“l’approvisionnement-en-circuit-court”",
    ],
)
def test_a_long_word_is_left_to_be_hyphenated(word: str) -> None:
    assert shown(word) == word


def test_a_row_of_stand_ins_may_break_anywhere() -> None:
    assert shown("今天我们") == BREAK.join(STAND_IN * 4)


def test_the_whole_body_is_made_showable_and_marks_stay() -> None:
    body = hostile().body()
    made = sound(body)

    assert made["fingerprint"] == body["fingerprint"]
    assert made["day"] == body["day"]
    assert [part["kind"] for section in made["sections"] for part in section["parts"]]
    for text in _texts(made):
        assert all(ord(one) in covered() or one == "\n" for one in text), text


@given(st.text())
def test_whatever_is_typed_comes_out_showable(typed: str) -> None:
    seen = shown(typed)

    assert is_normalized("NFC", seen)
    assert all(ord(one) in covered() or one == "\n" for one in seen)
    assert not any(category(one) in {"Cc", "Cs", "Co"} for one in seen if one != "\n")
    assert shown(seen) == seen


def test_what_is_hostile_here_is_hostile() -> None:
    assert all(shown(text) != text for text in NASTY[1:5])


def _texts(value: object) -> list[str]:
    match value:
        case str():
            return [value]
        case dict():
            return _texts(list(value.values()))
        case list():
            return [text for one in value for text in _texts(one)]
    return []


def _ranges(codes: set[int]) -> list[str]:
    found: list[list[int]] = []
    for code in sorted(codes):
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return [f"{a:x}" if a == b else f"{a:x}-{b:x}" for a, b in found]


def _characters(font: bytes) -> set[int]:
    """Return the characters a font maps to glyphs, from its tables of formats 4 and 12."""
    tables = unpack_from(">H", font, 4)[0]
    records = (font[12 + 16 * at : 28 + 16 * at] for at in range(tables))
    start = next(unpack_from(">I", one, 8)[0] for one in records if one[:4] == b"cmap")
    codes: set[int] = set()
    for at in range(unpack_from(">H", font, start + 2)[0]):
        offset = start + unpack_from(">I", font, start + 8 + 8 * at)[0]
        form = unpack_from(">H", font, offset)[0]
        if form == 12:
            for group in range(unpack_from(">I", font, offset + 12)[0]):
                first, last, glyph = unpack_from(">III", font, offset + 16 + 12 * group)
                codes |= {c for c in range(first, last + 1) if glyph + c - first}
        elif form == 4:
            codes |= _format4(font, offset)
    return codes


def _format4(font: bytes, offset: int) -> set[int]:
    double = unpack_from(">H", font, offset + 6)[0]
    codes = set()
    for at in range(0, double, 2):
        last = unpack_from(">H", font, offset + 14 + at)[0]
        first = unpack_from(">H", font, offset + 16 + double + at)[0]
        shift = unpack_from(">H", font, offset + 16 + 2 * double + at)[0]
        where = offset + 16 + 3 * double + at
        skip = unpack_from(">H", font, where)[0]
        for code in range(first, last + 1):
            if code == 0xFFFF:
                continue
            if skip:
                glyph = unpack_from(">H", font, where + skip + 2 * (code - first))[0]
            else:
                glyph = (code + shift) & 0xFFFF
            if glyph:
                codes.add(code)
    return codes
