"""When a new figure may be published, in the light of all that were published before.

Whoever kept every figure can set them against each other. What that tells is of the
contributions by which they differ: so these are never those of one to four enterprises, for
any selection of figures. One figure alone, two figures, and any more of them are looked at in
the same way: the contributions that stand in an odd number of them.

Why that is enough: take whole multiples of published counts, add and subtract them so that
only some contributions are left, and divide by what the multiples have in common. Then some
multiple is odd, and those contributions are left at least that stand in an odd number of the
figures with odd multiples. These are of five enterprises or more.

What it does not cover: if all by which two figures differ said the same, their difference
says so, as one figure does if all behind it said the same. Four of five who tell each other
what they said know what the fifth said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from flows.team.threshold import LEAST

Contribution = tuple[str, str]  # the mark of an enterprise, and of what it said
Contributions = frozenset[Contribution]
MOST = 12  # different figures about the same enterprises; then the last one stays


def may_follow(new: Contributions, before: Iterable[Contributions]) -> bool:
    """Return whether a figure of these contributions may be published after those before."""
    if not _enough(new):
        return False
    earlier = set(before)
    if new in earlier:
        return True  # it says nothing that was not said
    near = _connected(new, earlier)
    if len(near) >= MOST:
        return False
    return all(_enough(new ^ odd) for odd in _combined(near))


def _enough(contributions: Contributions) -> bool:
    """Return whether these are of five enterprises or more."""
    if len(contributions) < LEAST:
        return False
    return len({enterprise for enterprise, _ in contributions}) >= LEAST


def _combined(sets: Sequence[Contributions]) -> list[Contributions]:
    """Return what stands in an odd number of each selection of these sets."""
    found: list[Contributions] = [frozenset()]
    for each in sets:
        found += [other ^ each for other in found]
    return found


def _connected(
    new: Contributions, earlier: Iterable[Contributions]
) -> list[Contributions]:
    """Return the sets that share an enterprise with the new one, or with one that does."""
    left = sorted(earlier, key=lambda each: sorted(each))
    known = {enterprise for enterprise, _ in new}
    found: list[Contributions] = []
    while near := [each for each in left if known & {who for who, _ in each}]:
        found += near
        known |= {who for each in near for who, _ in each}
        left = [each for each in left if each not in near]
    return found
