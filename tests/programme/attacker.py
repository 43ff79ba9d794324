"""Somebody who kept every figure that was ever published, and does sums with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import combinations

Contributions = frozenset[tuple[str, str]]  # who, and what they said


def exposed(published: Iterable[Contributions], fewer_than: int = 5) -> set[str]:
    """Return a group smaller than that whose part of the figures can be had by sums.

    Counts are sums over contributions. A sum of them, each times any number, in which only a
    few enterprises are left is what the attacker looks for: exactly, in fractions.
    """
    sets = list(dict.fromkeys(published))
    columns = sorted({each for contributions in sets for each in contributions})
    whole = _rank([[int(c in each) for c in columns] for each in sets])
    enterprises = sorted({who for who, _ in columns})
    size = min(fewer_than - 1, len(enterprises))
    for group in combinations(enterprises, size):
        others = [c for c in columns if c[0] not in group]
        rest = _rank([[int(c in each) for c in others] for each in sets])
        if rest < whole:
            return set(group)
    return set()


def _rank(rows: Sequence[Sequence[int]]) -> int:
    left = [[Fraction(x) for x in row] for row in rows]
    rank = 0
    for column in range(len(left[0]) if left else 0):
        pivot = next((row for row in left[rank:] if row[column]), None)
        if pivot is None:
            continue
        left.remove(pivot)
        left.insert(rank, pivot)
        for at in range(rank + 1, len(left)):
            if left[at][column]:
                times = left[at][column] / pivot[column]
                left[at] = [a - times * b for a, b in zip(left[at], pivot, strict=True)]
        rank += 1
    return rank
