"""Nudge: something a roadmap would say between two meetings, and when there is reason to. Data."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:  # a roadmap holds nudges
    from flows.expressions import Expression
    from flows.roadmap import Reference


class Trigger(StrEnum):
    """What there has to be for a nudge to make sense. Each names a prompt, or an answer."""

    AFTER = "after"  # the sitting of a prompt is done, the next one not begun
    BEFORE = "before"  # the sitting of a prompt comes next, and is not begun
    OPEN = "open"  # somebody stopped in the middle of a prompt
    ASKED = "asked"  # colleagues were asked it and did not answer yet
    COLLECTING = "collecting"  # data are being gathered, for the sitting of a prompt
    DATE = "date"  # a day that was answered
    YEAR = "year"  # a year after it was answered, or the day that is its answer


class Nudge(Struct, frozen=True, kw_only=True):
    """One nudge. `days` are working days, but for a date: days of the calendar, before it or after."""

    id: str
    message: str
    trigger: Trigger
    of: Reference
    days: int = 0
    when: Expression | None = None
    args: Mapping[str, Reference] = field(default_factory=dict)
    counts: Mapping[str, Reference] = field(
        default_factory=dict
    )  # none counted: no nudge
    alone: bool = False  # only while nobody else works on the file
    uncoached: bool = False  # only while no coach follows it

    @property
    def variables(self) -> tuple[str, ...]:
        """Return what its words may speak of."""
        return (*self.args, *self.counts, *_FIGURES.get(self.trigger, ()))


_FIGURES = {
    Trigger.AFTER: ("done", "all"),  # prompts of the phase
    Trigger.BEFORE: ("done", "all"),
    Trigger.ASKED: ("people",),
    Trigger.DATE: ("day",),
    Trigger.YEAR: ("day",),
}
