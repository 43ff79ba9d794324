"""The end of a change: back to where it began, and what else to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.listing import entries, listed
from flows.naming import Naming
from flows.turn import Listing, Say
from flows.walk import Walk

if TYPE_CHECKING:
    from flows.step import Step


def settle(step: Step) -> None:
    step.set(doubt=None, misreads=0)
    step.move("settle")
    step.set(focus=None, back_to="")


def look_again(step: Step, before: Walk) -> None:
    """List what rests on a change since an earlier walk and was not looked at yet."""
    walk = step.walk.whole
    was, naming = Naming(before), Naming(walk)
    stale = [slot for slot in listed(walk) if naming.stale(slot)]
    newly = [s for s in stale if not (old := before.at(s.place)) or not was.stale(old)]
    if newly:
        shown = entries(walk, newly)
        step.says.append(Listing(heading=Say(message="look-again"), entries=shown))
