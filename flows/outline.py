"""Outline: what a roadmap makes of its answers: the summary, what is missing, then and now. Data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec import field as default

if TYPE_CHECKING:  # a roadmap holds outlines
    from flows.expressions import Expression
    from flows.roadmap import Aside, Reference


class Block(Struct, frozen=True, kw_only=True, eq=False):
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


class Outline(Struct, frozen=True, kw_only=True, eq=False):
    """A section of the summary as its authors wrote it down; `short` if one page holds it too."""

    id: str
    message: str
    short: bool = False
    blocks: tuple[Block, ...]


class Gap(Struct, frozen=True, kw_only=True):
    """Something that is missing or does not fit, and the question at which it can be mended.

    With `over`, it is looked for in each item of a repeated prompt. It is said only once the
    question was asked: what is still to come is no gap.
    """

    id: str
    message: str
    when: Expression
    fill: Reference
    over: str = ""


class Withheld(Struct, frozen=True, kw_only=True):
    """An answer that stays out of every file, unless those it is about gave leave."""

    of: Reference
    unless: Expression | None = None


class Round(Struct, frozen=True, kw_only=True):
    """A question of which the answers of two rounds are set side by side.

    Of a figure: its unit, with how many people it was measured, and when.
    """

    of: Reference
    unit: Reference | None = None
    people: Reference | None = None
    day: Reference | None = None
