"""The end of a change: back to where it began, and what else to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.answers import Place
from flows.listing import entries
from flows.turn import (
    Listing,
    Say,
)

if TYPE_CHECKING:
    from flows.step import Step


def settle(step: Step) -> None:
    step.set(doubt=None, misreads=0)
    step.move("settle")
    step.set(focus=None, back_to="")


def look_again(step: Step, newly_stale: set[Place]) -> None:
    """List what rests on a change and was not looked at since."""
    if newly_stale:
        shown = [e for e in entries(step.walk) if e.place in newly_stale]
        step.says.append(
            Listing(heading=Say(message="look-again"), entries=tuple(shown))
        )
