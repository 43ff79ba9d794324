"""Long messages in parts that fit: cut at paragraphs, with the choices on the last part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from bot.messages import Bubble


def length(text: str) -> int:
    """Return the length of a text in UTF-16 units, as the apps count it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, most: int) -> Iterator[str]:
    """Yield a text in parts of at most so many units: at paragraphs, lines, sentences, words."""
    rest = text
    while length(rest) > most:
        fits = _fitting(rest, most)
        at = next(
            (
                found[-1]
                for rule in (r"\n\s*\n", r"\n", r"(?<=[.!?…])\s", r"\s")
                if (found := [m.end() for m in re.finditer(rule, rest[:fits])])
                and found[-1] > fits // 4
            ),
            fits,
        )
        yield rest[:at].rstrip()
        rest = rest[at:].lstrip()
    if rest:
        yield rest


def clipped(text: str, most: int) -> str:
    """Return a text of at most so many units, with … where something is left out."""
    return text if length(text) <= most else text[: _fitting(text, most - 1)] + "…"


def _fitting(text: str, most: int) -> int:
    """Return how many characters at the beginning of a text fit into so many units."""
    if text.isascii():
        return most
    units = 0
    for number, character in enumerate(text):
        units += 2 if ord(character) > 0xFFFF else 1
        if units > most:
            return number
    return len(text)


def parts(bubble: Bubble, most: int) -> list[Bubble]:
    """Return a bubble as bubbles of at most so many units; the last has what can be tapped."""
    if _size(bubble, most) <= most:
        return [bubble]
    tail = replace(bubble, progress="", before=(), text="", hint="", lines=(), notes=())
    room = most - _size(tail)
    head = (bubble.progress, *bubble.before, bubble.text, bubble.hint)
    blocks = [each for each in (*head, *bubble.lines, *bubble.notes) if each]
    pieces = [piece for block in blocks for piece in cut(block, max(room, most // 4))]
    groups: list[list[str]] = [[]]
    for piece in pieces:
        if groups[-1] and sum(length(p) + 2 for p in groups[-1]) + length(piece) > room:
            groups.append([])
        groups[-1].append(piece)
    first = [Bubble(before=tuple(group)) for group in groups[:-1]]
    *before, text = groups[-1]
    return [*first, replace(tail, before=tuple(before), text=text)]


def _size(bubble: Bubble, fits: int = 0) -> int:
    """Return the units of a bubble; at the most, if it surely `fits` into so many."""
    said = (
        bubble.progress,
        *bubble.before,
        bubble.text,
        bubble.hint,
        *bubble.lines,
        *bubble.notes,
        bubble.how,
        *bubble.choices,
    )
    roughly = sum(2 * len(each) + 6 for each in said)
    if roughly <= fits:  # as most are: no need to count
        return roughly
    return sum(length(each) + 6 for each in said if each)
