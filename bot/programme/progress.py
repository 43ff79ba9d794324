"""How far the enterprises of a programme are: how many at each step, and nothing else of them.

No content, no names, no enterprise by itself: groups of fewer than five are merged with the
steps beside them, and what is told adds up to all, so that nothing follows by subtraction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection

from bot.coaching.overview import Overview
from bot.library import Library
from flows.cohort import Standing, State
from flows.pooling.merging import Merged, merged
from flows.roadmap import Roadmap
from flows.team.threshold import enough, part_of
from storage import enterprises
from storage.programmes import Programme

NOT_BEGUN, FINISHED = "not-begun", "finished"  # the steps before and after the phases


class Group(Struct, frozen=True, kw_only=True):
    """How many enterprises are at some steps in a row; `first` is `last` if it is one step."""

    first: str  # not-begun, the id of a phase, or finished
    last: str
    enterprises: int
    stalled: int | None = None  # of these; None where it would tell of few


class Progress(Struct, frozen=True, kw_only=True):
    """How far a programme is. Without groups, it has too few enterprises to tell."""

    programme: str
    roadmap: Roadmap
    groups: tuple[Group, ...]
    enterprises: int | None  # None if they are fewer than five
    stalled: int | None  # for ten working days; None where it would tell of few


def progress(
    tx: Connection, library: Library, programme: Programme, now: datetime
) -> Progress:
    """Return how far the enterprises of a programme are."""
    lines = Overview(library).of(tx, enterprises.of(tx, programme.id), now)
    roadmap = library.roadmap(programme.roadmap)
    return grouped(programme.name, roadmap, [line.standing for line in lines])


def grouped(
    programme: str, roadmap: Roadmap, standings: Sequence[Standing]
) -> Progress:
    """Return how many enterprises stand where, with groups of fewer than five merged."""
    steps = steps_of(roadmap)
    at: dict[str, list[Standing]] = {step: [] for step in steps}
    for each in standings:
        at[_step(each, steps)].append(each)
    found = merged([len(at[step]) for step in steps])
    stalled = [_stalled(at[step] for step in _steps(each, steps)) for each in found]
    told = all(_tellable(s, each.held) for s, each in zip(stalled, found, strict=True))
    groups = tuple(
        Group(
            first=steps[each.first],
            last=steps[each.last],
            enterprises=each.held,
            stalled=count if told else None,
        )
        for each, count in zip(found, stalled, strict=True)
    )
    count = len(standings)
    still = _stalled([standings])
    return Progress(
        programme=programme,
        roadmap=roadmap,
        groups=groups,
        enterprises=count if enough(count) else None,
        stalled=still if enough(count) and _tellable(still, count) else None,
    )


def steps_of(roadmap: Roadmap) -> tuple[str, ...]:
    """Return the steps that enterprises go through."""
    return (NOT_BEGUN, *(phase.id for phase in roadmap.phases), FINISHED)


def _step(standing: Standing, steps: Sequence[str]) -> str:
    if standing.state is State.FINISHED:
        return FINISHED
    if standing.state is State.NOT_BEGUN or standing.phase is None:
        return NOT_BEGUN
    found = standing.phase.id
    return found if found in steps else steps[1]  # of a version that had other phases


def _steps(group: Merged, steps: Sequence[str]) -> Sequence[str]:
    return steps[group.first : group.last + 1]


def _stalled(groups: Iterable[Iterable[Standing]]) -> int:
    return sum(each.stalled for group in groups for each in group)


def _tellable(stalled: int, of: int) -> bool:
    """Return whether it tells nothing of few that so many are stalled: nobody, or enough."""
    return stalled == 0 or part_of(stalled, of)
