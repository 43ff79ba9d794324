"""How wide words are, about: no font is asked, for nobody knows which one a page is read in."""

from __future__ import annotations

from unicodedata import category, east_asian_width

_NARROW = frozenset("iljtfrI.,;:'’|!()[]·-– ")
_WIDE = frozenset("mwMW@%&—…ŒœÆæ")


def width(text: str) -> float:
    """Return how many times its own size a text is wide; rather too much than too little."""
    return sum(map(_wide, text))


def _wide(sign: str) -> float:
    if category(sign) in {"Mn", "Me", "Cf"}:
        return 0
    if east_asian_width(sign) in {"W", "F"}:
        return 1.1
    if sign in _NARROW:
        return 0.36
    if sign in _WIDE:
        return 0.95
    return 0.72 if sign.isupper() else 0.59


def wrapped(text: str, room: float, most: int = 0) -> tuple[str, ...]:
    """Return lines no wider than `room`; with `most`, the last line ends in … if there are more."""
    lines: list[str] = []
    line = ""
    for word in (piece for each in text.split() for piece in _pieces(each, room)):
        if line and width(f"{line} {word}") > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    lines += [line] if line else []
    if most and len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1][:-1]}…"]
    return tuple(lines)


def _pieces(word: str, room: float) -> list[str]:
    """Break a word that is wider than a line, with a hyphen where letters are parted."""
    pieces: list[str] = []
    piece = ""
    for sign in word:
        if piece and width(f"{piece}{sign}-") > room and width(sign):
            pieces.append(
                f"{piece}-" if piece[-1].isalpha() and sign.isalpha() else piece
            )
            piece = ""
        piece += sign
    return [*pieces, piece]
