"""What many enterprises said to one question, as figures that tell nothing of one of them.

No mean, no least and no greatest, no sum: each of them can be one enterprise's own figure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from math import floor
from statistics import median

from msgspec import Struct

from flows.pooling.merging import merged
from flows.pooling.questions import Question, Said, Sort
from flows.roadmap import SCALE
from flows.team.threshold import LEAST, countable, countable_each


class About(Struct, frozen=True, kw_only=True):
    """A number near the middle of five or more, rounded to a multiple of `step`."""

    number: float
    step: float


class Band(Struct, frozen=True, kw_only=True):
    """How many gave a point from `low` to `high`: five or more."""

    low: int
    high: int
    enterprises: int


class Figures(Struct, frozen=True, kw_only=True):
    """What so many enterprises said. What is not counted was made by few, or by none."""

    enterprises: int
    counted: tuple[tuple[str, int], ...] = ()  # choices, in the order of the question
    uncounted: tuple[str, ...] = ()
    bands: tuple[Band, ...] = ()  # of a scale
    middle: About | None = None  # as many said less as said more
    quarter: About | None = None  # a quarter said less; of ten or more
    three_quarters: About | None = None


def figures(question: Question, values: Sequence[Said]) -> Figures | None:
    """Return the figures of a question; None of fewer than five enterprises."""
    if len(values) < LEAST:
        return None
    match question.sort:
        case Sort.ONE:
            counts = Counter(str(value) for value in values)
            shown, hidden = countable(counts)
            return _picks(question, len(values), shown, hidden)
        case Sort.SEVERAL:
            made = (value for value in values if isinstance(value, tuple))
            counts = Counter(key for value in made for key in value)
            shown, hidden = countable_each(counts, len(values))
            return _picks(question, len(values), shown, hidden)
        case Sort.SCALE:
            points = sorted(value for value in values if isinstance(value, int))
            return Figures(
                enterprises=len(points),
                bands=_bands(points),
                middle=About(number=float(median(points)), step=0.5),
            )
        case Sort.NUMBER:
            return _numbers([v for v in values if isinstance(v, int | float)])


def _picks(
    question: Question, people: int, shown: dict[str, int], hidden: tuple[str, ...]
) -> Figures:
    """Return counted choices. Where some are hidden, so is which of them nobody made."""
    counted = question.choices if not hidden else tuple(shown)
    return Figures(
        enterprises=people,
        counted=tuple((c, shown.get(c, 0)) for c in question.choices if c in counted),
        uncounted=tuple(c for c in question.choices if c not in counted),
    )


def _bands(points: Sequence[int]) -> tuple[Band, ...]:
    """Return neighbouring points together, so that each band has five enterprises or more."""
    return tuple(
        Band(low=SCALE[each.first], high=SCALE[each.last], enterprises=each.held)
        for each in merged([points.count(point) for point in SCALE])
        if each.held
    )


def _numbers(values: Sequence[float]) -> Figures:
    ordered = sorted(values)
    enough = len(ordered) >= 2 * LEAST
    return Figures(
        enterprises=len(ordered),
        middle=about(_at(ordered, Fraction(1, 2)), ordered),
        quarter=about(_at(ordered, Fraction(1, 4)), ordered) if enough else None,
        three_quarters=about(_at(ordered, Fraction(3, 4)), ordered) if enough else None,
    )


def _at(ordered: Sequence[float], share: Fraction) -> float:
    """Return the value below which a share of the values lies."""
    place = share * (len(ordered) - 1)
    below = floor(place)
    above = min(below + 1, len(ordered) - 1)
    part = float(place - below)
    return ordered[below] * (1 - part) + ordered[above] * part


def about(value: float, ordered: Sequence[float]) -> About | None:
    """Return a value so rounded that five enterprises or more lie within a step of it.

    None if that leaves nothing to say: all it says is noughts.
    """
    for step in _steps():
        rounded = floor(value / step + 0.5) * step
        if sum(abs(each - rounded) <= step for each in ordered) >= LEAST:
            says = rounded != 0 or all(each == 0 for each in ordered)
            return About(number=float(rounded), step=float(step)) if says else None
    return None


def _steps() -> Sequence[int]:
    return [base * 10**power for power in range(12) for base in (1, 2, 5)]
