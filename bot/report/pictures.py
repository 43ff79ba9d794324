"""Where the marks of the small pictures of the page stand: the flower, the rows, the bars.

The template draws them. Each number is rounded, so that the same sheet gives the same page.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, isfinite, radians, sin

from bot.report.measuring import width, wrapped
from bot.report.sheet import Fields, Figure, Indicator, Petal

TOP = 5.0  # the highest point of the scale
INNER, OUTER = 19.0, 70.0  # where a petal begins and ends, from the middle
SIZE = 13.5  # of the letters in the flower
NAME = 110.0  # room for the name of a field; a longer word gets a little more


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Flower:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One field as a row, from 0 (the lowest point) to 100: two points, each answer, the middle half."""

    think: float | None
    show: float | None
    marks: tuple[tuple[float, int], ...]  # where, and how high in its stack
    step: float  # from one answer to the next above it
    tall: float  # of the stacks
    half: tuple[float, float] | None


def axis(petal: Petal, fields: Fields) -> Axis:
    """Return a row; the stack that is the tallest of all fields sets the step."""
    stacks = [each.team.count(value) for each in fields.petals for value in each.team]
    tallest = max(stacks, default=0)
    step = min(8.0, 48 / tallest) if tallest else 0.0
    seen: dict[int, int] = {}
    marks = []
    for value in sorted(petal.team):
        marks.append((_along(value), seen.get(value, 0)))
        seen[value] = seen.get(value, 0) + 1
    return Axis(
        think=None if petal.think is None else _along(petal.think),
        show=None if petal.show is None else _along(petal.show),
        marks=tuple(marks),
        step=round(step, 1),
        tall=round(step * tallest, 1),
        half=_half(petal.team),
    )


def _half(team: tuple[int, ...]) -> tuple[float, float] | None:
    """Return where the middle half of the answers lies; nothing for fewer than three."""
    if len(team) < 3:
        return None
    ordered = sorted(team)
    quarter = len(ordered) // 4
    low, high = ordered[quarter], ordered[-quarter - 1]
    return _along(low), _along(high)


def _along(value: float) -> float:
    """Return where a point of the scale lies on the axis, which begins at 1."""
    return _percent(value - 1, TOP - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One figure of an indicator: a bar out of 100, or none if nothing can be compared."""

    figure: Figure
    role: str  # before, now or goal
    filled: float | None
    goal: float | None  # where the goal stands in it


def bars(indicator: Indicator) -> tuple[Bar, ...]:
    """Return before, now and goal: of the people they were measured with, or of the largest."""
    named = (
        ("before", indicator.before),
        ("now", indicator.now),
        ("goal", indicator.goal),
    )
    given = [(role, figure) for role, figure in named if figure is not None]
    asked = [figure.of for _, figure in given if figure.of]
    people = asked[-1] if indicator.share and asked else None
    top = max(
        (figure.value for _, figure in given if isfinite(figure.value)), default=1
    )
    alone = len(given) == 1 and people is None
    aim = _percent(indicator.goal.value, people or top) if indicator.goal else None
    return tuple(
        Bar(
            figure=figure,
            role=role,
            filled=None
            if alone
            else _percent(figure.value, (figure.of or people) if people else top),
            goal=aim if not alone else None,
        )
        for role, figure in given
    )


def share(value: float, of: float | None) -> float:
    """Return a part of a whole, never less than nothing or more than all."""
    if not of or of < 0 or not isfinite(value / of):
        return 0.0
    return min(max(value / of, 0.0), 1.0)


def _percent(value: float, of: float | None) -> float:
    return round(100 * share(value, of), 1)


def _round(value: float) -> float:
    return round(value, 1) + 0.0  # no minus before a nought
