"""Texts → what the shipped fonts can show: one character that no font has would stop a PDF.

Nobody's words are read as anything but words here: markup stays as it was typed.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Any
from unicodedata import category, normalize

STAND_IN = "◻"  # for a character that no font has
BREAK = "\u200b"  # where a line may break
EVERY = 10
_PAIR = STAND_IN + BREAK + STAND_IN

_MARKS = frozenset(
    {"id", "kind", "style", "version", "language", "day", "fingerprint", "link", "qr"}
)
_LINES = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_PILE = re.compile(r"([\u0300-\u036f]{2})[\u0300-\u036f]+")
_RUN = re.compile(r"\S{25,}")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐'’][^\W\d_]+)*")
_AT_MOST = 60  # letters that may still be one word, to be hyphenated by its language
_GONE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me", "Mc"})


def sound(body: dict[str, Any]) -> dict[str, Any]:
    """Return the body of a sheet with every text in it made showable."""
    made: dict[str, Any] = _walked(body, "")
    return made


def shown(text: str) -> str:
    """Return the text as the fonts can show it, with places to break in what is not words."""
    lines = normalize("NFC", _LINES.sub("\n", text))
    kept = _PILE.sub(r"\1", lines.translate(_table()))
    apart = kept.replace(STAND_IN * 2, _PAIR).replace(STAND_IN * 2, _PAIR)
    return _RUN.sub(_broken, apart).strip()


@cache
def covered() -> frozenset[int]:
    """Return the characters that at least one shipped font has."""
    listed = (files("bot") / "report" / "fonts" / "covered.txt").read_text("ascii")
    ranges = [line.partition("-") for line in listed.split()]
    return frozenset(
        code
        for first, _, last in ranges
        for code in range(int(first, 16), int(last or first, 16) + 1)
    )


class _Table(dict[int, str]):
    """What is shown for each character, found when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _instead(chr(code))
        return found


@cache
def _table() -> _Table:
    return _Table({ord("\n"): "\n", ord("\t"): " ", 0xAD: "\u00ad"})


def _instead(character: str) -> str:
    """Return what stands for a character: itself, a likeness, nothing or the stand-in."""
    code, kind = ord(character), category(character)
    if kind in {"Cc", "Cf", "Cs", "Co"}:  # bidi overrides and joiners among them
        return ""
    if 0x1F3FB <= code <= 0x1F3FF or 0xFE00 <= code <= 0xFE0F or code == 0x20E3:
        return ""  # skin tones, ways of showing an emoji, key caps
    if code in covered():
        return character
    if kind == "Zs":
        return "\u00a0" if character == "\u202f" else " "
    if kind in _GONE:
        return ""
    alike = normalize("NFKC", character)
    if alike != character and all(ord(one) in covered() for one in alike):
        return alike
    return STAND_IN


def _broken(run: re.Match[str]) -> str:
    text = run.group()
    if len(text) < _AT_MOST and _WORD.fullmatch(text.strip("“”‘’«»\"'(),.;:!?…")):
        return text
    return BREAK.join(text[at : at + EVERY] for at in range(0, len(text), EVERY))


def _walked(value: Any, name: str) -> Any:
    match value:
        case str():
            return value if name in _MARKS else shown(value)
        case dict():
            return {key: _walked(inner, key) for key, inner in value.items()}
        case list() | tuple():
            return [_walked(inner, name) for inner in value]
    return value
