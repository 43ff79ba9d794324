"""A bubble → one message of Telegram: a text with markup, and the buttons below it.

Labels have at most 20 characters. Where a choice is longer, all of them are numbered in the
text and the buttons carry the numbers. A button says what was open when it was made, and what
it would have been to type: `1|asks|verb|says`, at most 64 bytes.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from bot.messages import LETTERS, Bubble, Face, Press, Tap
from bot.parts import clipped, length

LABEL = 20  # characters on a button; product.md, message rule 4
NARROW = 12  # characters: longer labels stand one below the other
IN_A_ROW = 5  # numbers, and points of a scale
ACROSS = 36  # characters that fit beside each other on a narrow phone
DATA = 64  # bytes behind a button
VERSION = "1"
VERBS = {"say": "s", "pick": "p", "done": "d", "example": "e"}
ANSWER = 300  # characters of an answer that are shown again with its question
EXAMPLE = 700  # characters of an example

Rows = tuple[
    tuple[tuple[str, str], ...], ...
]  # label and data of each button, row by row


class Page(Struct, frozen=True):
    """One message: HTML as Telegram reads it, and its buttons."""

    html: str
    rows: Rows = ()


def laid_out(bubble: Bubble, face: Face) -> Page:
    """Return a bubble as it looks by now."""
    lines = "\n".join(_paragraphs(bubble, face))
    return Page(
        html=re.sub(r"\n{3,}", "\n\n", lines).strip("\n"),
        rows=() if face.closed else tuple(_rows(bubble, face)),
    )


def read(data: str) -> Press | None:
    """Return what a button says, or None if it is none of ours."""
    version, _, rest = data.partition("|")
    asks, _, rest = rest.partition("|")
    verb, _, says = rest.partition("|")
    does = next((name for name, letter in VERBS.items() if letter == verb), None)
    if version != VERSION or does is None:
        return None
    return Press(asks=asks, does=does, says=says)


def escaped(text: str) -> str:
    """Return a text in which nothing is markup."""
    return html.escape(text, quote=False)


# --- the text ---------------------------------------------------------------------------------


def _paragraphs(bubble: Bubble, face: Face) -> Iterator[str]:
    question = bubble.kind == "question"
    if bubble.progress:
        yield f"<i>{escaped(bubble.progress)}</i>\n"
    for paragraph in bubble.before:
        yield f"{escaped(paragraph)}\n"
    if bubble.text:
        said = escaped(bubble.text)
        yield f"<b>{said}</b>" if question or bubble.lines else said
    if bubble.hint:
        yield escaped(bubble.hint)
    yield from _apart(bubble.lines)
    yield from _apart(bubble.notes)
    if face.answer:
        yield f"\n→ {escaped(clipped(face.answer, ANSWER))}"
        return
    if bubble.how and not question:
        yield f"\n{escaped(bubble.how)}"
    if not _short(bubble) or not bubble.picks:
        numbered = (
            f"{n}  {choice}" for n, choice in enumerate(bubble.choices, start=1)
        )
        yield from _apart(numbered)
    if face.example:
        yield f"\n<blockquote>{escaped(clipped(face.example, EXAMPLE))}</blockquote>"
    if bubble.how and question and not face.closed:
        yield f"\n<i>{escaped(bubble.how)}</i>"


def _apart(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines, with room before the first."""
    for number, line in enumerate(lines):
        yield escaped(line) if number else f"\n{escaped(line)}"


# --- the buttons --------------------------------------------------------------------------------


def _rows(bubble: Bubble, face: Face) -> Iterator[tuple[tuple[str, str], ...]]:
    match bubble.picks:
        case "one":
            yield from _columns(_choices(bubble, "say", ()))
        case "many":
            yield from _columns(_choices(bubble, "pick", face.picked))
        case "scale":
            yield tuple(
                (str(point), _data(bubble.asks, "say", str(point)))
                for point in range(1, 6)
            )
        case "grid":
            for letter in LETTERS[: bubble.rows]:
                cells = [f"{letter}{point}" for point in range(1, 6)]
                yield tuple(
                    (
                        _ticked(cell, cell in face.picked),
                        _data(bubble.asks, "pick", cell),
                    )
                    for cell in cells
                )
    yield from _below(bubble, face)


def _below(bubble: Bubble, face: Face) -> Iterator[tuple[tuple[str, str], ...]]:
    """Yield the buttons besides the choices: what is done alone, the others in rows."""
    numbers = [tap for tap in bubble.taps if tap.label.isdigit()]
    done = [tap for tap in bubble.taps if tap.does == "done"]
    rest = [tap for tap in bubble.taps if tap not in numbers and tap not in done]
    for start in range(0, len(numbers), IN_A_ROW):
        yield tuple(_tapped(tap, bubble) for tap in numbers[start : start + IN_A_ROW])
    for tap in done:
        yield (_tapped(tap, bubble),)
    row: list[tuple[str, str]] = []
    for tap in rest:
        hiding = tap.does == "example" and face.example
        label = face.hide if hiding else tap.label
        longest = max(len(each) for each in (label, *(each for each, _ in row)))
        if row and longest * (len(row) + 1) > ACROSS:  # all of a row are equally wide
            yield tuple(row)
            row = []
        row.append(_tapped(tap, bubble, label))
    if row:
        yield tuple(row)


def _choices(bubble: Bubble, does: str, picked: Sequence[str]) -> list[tuple[str, str]]:
    short = _short(bubble)
    return [
        (
            _ticked(label if short else str(number), str(number) in picked),
            _data(bubble.asks, does, str(number)),
        )
        for number, label in enumerate(bubble.choices, start=1)
    ]


def _short(bubble: Bubble) -> bool:
    """Return whether all choices fit on buttons as they are."""
    room = LABEL - 2 if bubble.picks == "many" else LABEL  # for the tick
    return all(
        choice.strip() and length(choice) <= room  # Telegram refuses a blank button
        for choice in bubble.choices
    )


def _ticked(label: str, picked: bool) -> str:
    return f"✓ {label}" if picked else label


def _columns(buttons: list[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], ...]]:
    """Yield rows: numbers five in a row, short labels two, longer ones alone."""
    longest = max((len(label.removeprefix("✓ ")) for label, _ in buttons), default=0)
    most = IN_A_ROW if longest <= 2 else 2 if longest <= NARROW else 1
    rows = -(-len(buttons) // most)
    wide = -(-len(buttons) // max(rows, 1))  # six numbers: three and three
    for start in range(0, len(buttons), wide or 1):
        yield tuple(buttons[start : start + wide])


def _tapped(tap: Tap, bubble: Bubble, label: str = "") -> tuple[str, str]:
    """Return a button besides the choices: what it says, or the page it opens."""
    asks = "" if tap.always else bubble.asks
    data = tap.says if tap.does == "open" else _data(asks, tap.does, tap.says)
    return label or tap.label, data


def _data(asks: str, does: str, says: str) -> str:
    data = f"{VERSION}|{asks}|{VERBS[does]}|{says}"
    assert len(data.encode()) <= DATA, data
    return data
