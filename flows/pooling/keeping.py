"""What was published of a cell ↔ what JSON can hold, so that it can be held against what comes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from msgspec import to_builtins

from flows.pooling.figures import About, Band, Figures
from flows.pooling.pool import Published
from flows.pooling.releasing import Contributions

Kept = Mapping[str, Any]


def kept(published: Published) -> tuple[Kept, Kept]:
    """Return the contributions, as marks, and the figures."""
    contributors = {
        "last": _listed(published.last),
        "sets": sorted(_listed(each) for each in published.sets),
    }
    figures = published.figures
    told = to_builtins(figures) if figures else {}
    return contributors, {
        **told,
        "on": published.on.isoformat() if published.on else "",
    }


def published(contributors: Kept, figures: Kept) -> Published:
    """Return what was published, from what `kept` made of it."""
    on = figures.get("on", "")
    return Published(
        figures=_figures(figures) if on else None,
        on=date.fromisoformat(on) if on else None,
        last=_read(contributors["last"]),
        sets=frozenset(_read(each) for each in contributors["sets"]),
    )


def _listed(contributions: Contributions) -> list[list[str]]:
    return sorted([who, what] for who, what in contributions)


def _read(held: Iterable[Iterable[str]]) -> Contributions:
    return frozenset((who, what) for who, what in held)


def _figures(told: Kept) -> Figures:
    return Figures(
        enterprises=told["enterprises"],
        counted=tuple((choice, count) for choice, count in told["counted"]),
        uncounted=tuple(told["uncounted"]),
        bands=tuple(Band(**band) for band in told["bands"]),
        middle=_about(told["middle"]),
        quarter=_about(told["quarter"]),
        three_quarters=_about(told["three_quarters"]),
    )


def _about(told: Kept | None) -> About | None:
    return About(**told) if told else None
