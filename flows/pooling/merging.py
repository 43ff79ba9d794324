"""Neighbouring groups put together, so that none is told of that has fewer than five."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from flows.team.threshold import LEAST


class Merged(NamedTuple):
    """Some groups in a row, by their places."""

    first: int
    last: int
    held: int  # how many there are in them


def merged(counts: Sequence[int]) -> tuple[Merged, ...]:
    """Return the groups, those of fewer than five merged with the next ones.

    Together they are all there are, and each has five or more, or nobody: so nothing follows
    by taking some away. Fewer than five in all are not told of.
    """
    found: list[Merged] = []
    first, held, left = 0, 0, sum(counts)
    if left < LEAST:
        return ()
    for at, count in enumerate(counts):
        if not count and not held:
            found.append(Merged(at, at, 0))
            first = at + 1
            continue
        held, left = held + count, left - count
        if held >= LEAST and (left == 0 or left >= LEAST):
            found.append(Merged(first, at, held))
            first, held = at + 1, 0
    return tuple(found)
