"""Outline: what a roadmap makes of its answers: the summary, what is missing, then and now. Data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # a roadmap holds outlines
    from flows.expressions import Expression
    from flows.roadmap import Aside, Reference


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Block:
    """A part of a section of the summary; `kind` says which of the other fields count."""

    kind: str  # line, items, table, grid, bars, chain, timeline, count, open
    message: str = ""
    over: str = ""  # the repeated prompt
    args: Mapping[str, Reference] = default(default_factory=dict)
    selectors: Mapping[str, Reference] = default(default_factory=dict)
    columns: tuple[str, ...] = ()
    rows: tuple[Mapping[str, Any], ...] = ()
    when: Expression | None = None
    known: Expression | None = None
    people: Reference | None = None  # with how many it was heard or measured
    day: Reference | None = None  # and when, if not when it was answered
    style: str = ""  # "", lede, quote, path or message
    otherwise: str = ""  # the message in its place when something it needs is missing
    first: Aside | None = None
    share: Expression | None = None  # whether a figure counts some of those measured
    sum: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Outline:
    """A section of the summary as its authors wrote it down; `short` if one page holds it too."""

    id: str
    message: str
    short: bool = False
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that is missing or does not fit, and the question at which it can be mended.

    With `over`, it is looked for in each item of a repeated prompt. It is said only once the
    question was asked: what is still to come is no gap.
    """

    id: str
    message: str
    when: Expression
    fill: Reference
    over: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """An answer that stays out of every file, unless those it is about gave leave."""

    of: Reference
    unless: Expression | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A question of which the answers of two rounds are set side by side.

    Of a figure: its unit, with how many people it was measured, and when.
    """

    of: Reference
    unit: Reference | None = None
    people: Reference | None = None
    day: Reference | None = None
