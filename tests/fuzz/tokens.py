"""Marker words: planted in what a chat says, looked for in what is kept and in what is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LETTERS = "abcdefghij"  # for digits: what has none is no number, date or account
_TOKEN = re.compile("zq([a-j]+)x([a-j]+)k([a-j]+)w")


def token(chat: int, life: int, serial: int) -> str:
    """Return a word that nobody else says; a chat begins a new life when it was erased."""
    return f"{of_life(chat, life)}{_letters(serial)}w"


def of_life(chat: int, life: int) -> str:
    """Return what all marker words of one life of a chat begin with."""
    return f"zq{_letters(chat)}x{_letters(life)}k"


def chats_in(text: str) -> Iterator[int]:
    """Yield whose marker words stand in a text."""
    if "zq" in text:
        for found in _TOKEN.finditer(text):
            yield int("".join(str(_LETTERS.index(letter)) for letter in found[1]))


def _letters(number: int) -> str:
    return "".join(_LETTERS[int(digit)] for digit in str(number))
