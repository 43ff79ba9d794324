"""Somebody who kept every figure that was ever published, and does sums with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import combinations

Contributions = frozenset[tuple[str, str]]  # who, and what they said


def exposed(
    published: Iterable[Contributions], fewer_than: int = 5, prime: int = 0
) -> set[str]:
    """Return a group smaller than that whose part of the figures can be had by sums.

    Counts are sums over contributions. A sum of them, each times any number, in which only a
    few enterprises are left is what the attacker looks for: exactly, in fractions. With a
    prime, those that come in multiples of it fall out as well: the remainder tells.
    """
    sets = list(dict.fromkeys(published))
    columns = sorted({each for contributions in sets for each in contributions})
    rows = [[int(c in each) for c in columns] for each in sets]
    # with a prime, figures that fall out altogether are told of by what they are multiples of
    whole = len(sets) if prime else _rank(rows, prime)
    enterprises = sorted({who for who, _ in columns})
    size = min(fewer_than - 1, len(enterprises))
    for group in combinations(enterprises, size):
        kept = [at for at, (who, _) in enumerate(columns) if who not in group]
        if _rank([[row[at] for at in kept] for row in rows], prime) < whole:
            return set(group)
    return set()


def _rank(rows: Sequence[Sequence[int]], prime: int) -> int:
    left = [[x % prime if prime else Fraction(x) for x in row] for row in rows]
    rank = 0
    for column in range(len(left[0]) if left else 0):
        at = next((n for n in range(rank, len(left)) if left[n][column]), None)
        if at is None:
            continue
        left[rank], left[at] = left[at], left[rank]
        pivot = left[rank]
        first = pivot[column]
        over = pow(int(first), -1, prime) if prime else 1 / Fraction(first)
        for n in range(rank + 1, len(left)):
            if left[n][column]:
                times = left[n][column] * over
                less = [a - times * b for a, b in zip(left[n], pivot, strict=True)]
                left[n] = [x % prime for x in less] if prime else less
        rank += 1
    return rank
