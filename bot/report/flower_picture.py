"""Where the petals of the flower stand, and the words at their tips.

A petal grows evenly with its value: no area that grows with the square, and no shape that
depends on the order of the fields.
"""

from __future__ import annotations

from math import cos, radians, sin

from msgspec import Struct

from bot.report.measuring import width, wrapped
from bot.report.pictures import TOP, share
from bot.report.sheet import Fields, Petal

INNER, OUTER = 19.0, 70.0  # where a petal begins and ends, from the middle
SIZE = 13.5  # of the letters in the flower
NAME = 110.0  # room for the name of a field; a longer word gets a little more


class Stroke(Struct, frozen=True, kw_only=True):
    """A petal: its whole length, how far it is filled, and what stands at its tip."""

    x0: float
    y0: float
    x1: float
    y1: float
    think: tuple[float, float] | None  # where what we think ends
    show: tuple[float, float] | None
    x: float  # of the words
    y: float
    anchor: str
    number: str
    lines: tuple[str, ...]


class Flower(Struct, frozen=True, kw_only=True):
    """Five petals, and the room they take with their words."""

    strokes: tuple[Stroke, ...]
    left: float
    top: float
    width: float
    height: float


def flower(fields: Fields) -> Flower:
    """Return the flower; each field has its own direction, the first one straight up."""
    count = max(len(fields.petals), 1)
    strokes = tuple(
        _stroke(petal, 360 / count * place, two=bool(fields.show))
        for place, petal in enumerate(fields.petals)
    )
    reach = max((_reach(stroke) for stroke in strokes), default=OUTER)
    low = max((s.y + SIZE * 1.25 * len(s.lines) for s in strokes), default=OUTER)
    high = min((s.y - SIZE for s in strokes), default=-OUTER)
    return Flower(
        strokes=strokes,
        left=round(-reach, 1),
        top=round(high - 4, 1),
        width=round(2 * reach, 1),
        height=round(low - high + 10, 1),
    )


def _stroke(petal: Petal, angle: float, *, two: bool) -> Stroke:
    right, down = sin(radians(angle)), -cos(radians(angle))
    anchor = "middle" if abs(right) < 0.2 else "start" if right > 0 else "end"
    longest = max(map(width, petal.name.split()), default=0) + 0.5
    lines = wrapped(petal.name, min(max(longest, NAME / SIZE), 1.3 * NAME / SIZE), 3)
    x, y = right * (OUTER + 17), down * (OUTER + 14)
    y += -SIZE * 1.25 * len(lines) if anchor == "middle" and down < 0 else 0
    numbers = [_number(petal.think), *([_number(petal.show)] if two else [])]
    return Stroke(
        x0=_round(right * INNER),
        y0=_round(down * INNER),
        x1=_round(right * OUTER),
        y1=_round(down * OUTER),
        think=_tip(petal.think, right, down),
        show=_tip(petal.show, right, down) if two else None,
        x=_round(x),
        y=_round(y),
        anchor=anchor,
        number=" · ".join(numbers),
        lines=lines,
    )


def _reach(stroke: Stroke) -> float:
    wide = max(map(width, (*stroke.lines, stroke.number)), default=0) * SIZE
    return abs(stroke.x) + (wide / 2 if stroke.anchor == "middle" else wide)


def _tip(value: float | None, right: float, down: float) -> tuple[float, float] | None:
    if value is None:
        return None
    at = INNER + (OUTER - INNER) * share(value, TOP)
    return _round(right * at), _round(down * at)


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:g}"


def _round(value: float) -> float:
    return round(value, 1) + 0.0  # no minus before a nought
