"""When a new figure may be published, in the light of all that were published before.

Whoever kept every figure can set them against each other: take each some whole number of times,
add and subtract, so that what most enterprises said falls out. What is left is what the others
said. If it falls out but for multiples of 3, the remainder of a division by 3 tells as much. So
this is looked at for every prime that can matter: whatever the multiples, five enterprises or
more are left.

Which primes can matter: contributions that stand in the same figures make one part. If the parts
that fall out do so by a prime greater than any determinant of so many figures, they fall out
without it as well, and then by 2: so 2 has told already. (The greatest determinants of noughts
and ones: 1, 1, 2, 3, 5, 9, 32, 56.)

What it does not cover: if all by which two figures differ said the same, their difference
says so, as one figure does if all behind it said the same. Four of five who tell each other
what they said know what the fifth said.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product

from flows.team.threshold import LEAST

Contribution = tuple[str, str]  # the mark of an enterprise, and of what it said
Contributions = frozenset[Contribution]
MOST = 8  # different figures about the same enterprises; then the last one stays
TRIED = 2_500  # combinations that are looked at; a figure that needs more does not go
_DETERMINANTS = (
    1,
    1,
    2,
    3,
    5,
    9,
    32,
    56,
)  # the greatest, by how many figures there are
_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53)

Pattern = tuple[int, ...]  # 1 for each figure that a part stands in
Parts = Mapping[Pattern, Collection[str]]  # the enterprises in each part


def may_follow(new: Contributions, before: Iterable[Contributions]) -> bool:
    """Return whether a figure of these contributions may be published after those before."""
    return _may_follow(new, frozenset(before))


@lru_cache(maxsize=1024)  # whoever looks again finds most cells as they were
def _may_follow(new: Contributions, earlier: frozenset[Contributions]) -> bool:
    if len(_enterprises(new)) < LEAST:
        return False
    if new in earlier:
        return True  # it says nothing that was not said
    sets = [*_connected(new, earlier), new]
    if len(sets) > MOST:
        return False
    parts = _parts(sets)
    greatest = _DETERMINANTS[len(sets) - 1]
    primes = (prime for prime in _PRIMES if prime == 2 or prime <= greatest)
    return not any(_leaves_few(parts, len(sets), prime) for prime in primes)


def _enterprises(contributions: Iterable[Contribution]) -> set[str]:
    return {enterprise for enterprise, _ in contributions}


def _connected(
    new: Contributions, earlier: Iterable[Contributions]
) -> list[Contributions]:
    """Return the sets that share an enterprise with the new one, or with one that does."""
    left = sorted(earlier, key=lambda each: sorted(each))
    known = _enterprises(new)
    found: list[Contributions] = []
    while near := [each for each in left if known & _enterprises(each)]:
        found += near
        known |= {who for each in near for who in _enterprises(each)}
        left = [each for each in left if each not in near]
    return found


def _parts(sets: Sequence[Contributions]) -> Parts:
    """Return the enterprises whose contributions stand in the same figures, by which these are."""
    found: dict[Pattern, set[str]] = {}
    for each in frozenset().union(*sets):
        pattern = tuple(int(each in held) for held in sets)
        found.setdefault(pattern, set()).add(each[0])
    return found


def _leaves_few(parts: Parts, figures: int, prime: int) -> bool:
    """Return whether some multiples of figures leave fewer than five enterprises, by a prime.

    Each part of five or more has to fall out: only the multiples that do that are tried.
    """
    large = [pattern for pattern, who in parts.items() if len(who) >= LEAST]
    small = {pattern: who for pattern, who in parts.items() if len(who) < LEAST}
    basis = _vanishing(large, figures, prime)
    if prime ** len(basis) > TRIED:
        return True
    for multiples in _multiples(basis, prime):
        left: set[str] = set()
        for pattern, who in small.items():
            if sum(m * p for m, p in zip(multiples, pattern, strict=True)) % prime:
                left |= set(who)
        if len(left) < LEAST:
            return True
    return False


def _multiples(basis: Sequence[Pattern], prime: int) -> Iterator[Pattern]:
    """Yield all combinations of a basis but the one of noughts."""
    for factors in product(range(prime), repeat=len(basis)):
        if any(factors):
            yield tuple(
                sum(f * each for f, each in zip(factors, column, strict=True)) % prime
                for column in zip(*basis, strict=True)
            )


def _vanishing(patterns: Iterable[Pattern], figures: int, prime: int) -> list[Pattern]:
    """Return a basis of the multiples by which all these patterns fall out, by a prime."""
    rows: list[list[int]] = []  # reduced: each has a 1 where all others have a 0
    pivots: list[int] = []
    for pattern in sorted(patterns):
        row = list(pattern)
        for known, pivot in zip(rows, pivots, strict=True):
            row = [
                (a - row[pivot] * b) % prime for a, b in zip(row, known, strict=True)
            ]
        at = next((place for place, each in enumerate(row) if each), None)
        if at is None:
            continue
        inverse = pow(row[at], -1, prime)
        row = [each * inverse % prime for each in row]
        rows = [
            [(a - known[at] * b) % prime for a, b in zip(known, row, strict=True)]
            for known in rows
        ]
        rows.append(row)
        pivots.append(at)
    free = [place for place in range(figures) if place not in pivots]
    return [_solution(rows, pivots, place, figures, prime) for place in free]


def _solution(
    rows: Sequence[Sequence[int]],
    pivots: Sequence[int],
    free: int,
    figures: int,
    prime: int,
) -> Pattern:
    found = [int(place == free) for place in range(figures)]
    for row, pivot in zip(rows, pivots, strict=True):
        found[pivot] = -row[free] % prime
    return tuple(found)
