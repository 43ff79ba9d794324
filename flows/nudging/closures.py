"""Closed days as they are noted: more days are put with those that are known, or taken out of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from flows.nudging.calendar import Stretch

_DAY = timedelta(days=1)


def joined(held: Iterable[Stretch], more: Stretch) -> tuple[Stretch, ...]:
    """Return the days with more of them; what overlaps or follows at once is one stretch."""
    found: list[Stretch] = []
    for each in sorted((*held, more), key=lambda each: (each.first, each.last)):
        before = found[-1] if found else None
        if before and each.first <= before.last + _DAY:
            last = max(before.last, each.last)
            found[-1] = Stretch(first=before.first, last=last)
        else:
            found.append(each)
    return tuple(found)


def without(held: Iterable[Stretch], out: Stretch) -> tuple[Stretch, ...]:
    """Return the days that are left when some are open after all."""
    found: list[Stretch] = []
    for each in held:
        ends = (each.first, min(each.last, out.first - _DAY))
        begins = (max(each.first, out.last + _DAY), each.last)
        if each.last < out.first or each.first > out.last:
            found.append(each)
            continue
        found += [Stretch(first=a, last=b) for a, b in (ends, begins) if a <= b]
    return tuple(found)
