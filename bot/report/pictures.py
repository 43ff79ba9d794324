"""Where the marks of the small pictures of the page stand: the rows of the fields, the bars.

The template draws them. Each number is rounded, so that the same sheet gives the same page.
"""

from __future__ import annotations

from math import isfinite

from msgspec import Struct

from bot.report.sheet import Fields, Figure, Indicator, Petal

TOP = 5.0  # the highest point of the scale


class Axis(Struct, frozen=True, kw_only=True):
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
    """Return where the middle half of the answers lies, if there are any."""
    if not team:
        return None
    ordered = sorted(team)
    quarter = len(ordered) // 4
    low, high = ordered[quarter], ordered[-quarter - 1]
    return _along(low), _along(high)


def _along(value: float) -> float:
    """Return where a point of the scale lies on the axis, which begins at 1."""
    return _percent(value - 1, TOP - 1)


class Bar(Struct, frozen=True, kw_only=True):
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
