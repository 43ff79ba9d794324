"""Story TE3: what is shown of a team without names, and what cannot be had from it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from flows.team.threshold import LEAST, countable, part_of


def test_te3_few_of_a_choice_are_not_counted() -> None:
    shown, hidden = countable(
        {"societal": 12, "economic": 9, "political": 3, "other": 4}
    )

    assert shown == {"societal": 12, "economic": 9}
    assert set(hidden) == {"political", "other"}


def test_te3_a_second_group_is_hidden_when_the_first_would_follow() -> None:
    shown, hidden = countable({"yes": 20, "partly": 7, "no": 2})

    assert shown == {"yes": 20}
    assert set(hidden) == {"partly", "no"}


def test_te3_all_is_hidden_when_little_is_left() -> None:
    assert countable({"yes": 6, "no": 2}) == ({}, ("yes", "no"))


def test_te3_a_part_is_shown_only_if_the_rest_is_large_too() -> None:
    assert part_of(5, 10)
    assert part_of(8, 8)
    assert not part_of(6, 8)
    assert not part_of(4, 40)


COUNTS = st.dictionaries(st.sampled_from("abcdefg"), st.integers(0, 20), max_size=7)


@given(COUNTS)
def test_te3_nothing_hidden_follows_from_what_is_shown_and_the_total(
    counts: Mapping[str, int],
) -> None:
    shown, hidden = countable(counts)
    left = sum(counts.values()) - sum(shown.values())

    assert all(shown[key] >= LEAST and shown[key] == counts[key] for key in shown)
    assert set(shown) | set(hidden) == {key for key in counts if counts[key]}
    if hidden:
        everybody = sum(counts.values())
        assert len(hidden) > 1 or everybody < LEAST or not shown
        assert left >= LEAST or not shown
        for key in hidden:  # several counts are possible for each
            possible = _possible(len(hidden), left, list(hidden).index(key))
            assert len(possible) > 1 or left == len(hidden) or not shown


def _possible(cells: int, total: int, which: int) -> set[int]:
    """Return each count a hidden choice may have, as far as somebody can tell from the total."""
    if cells == 1:
        return {total}
    most = total - (cells - 1)
    if cells > 3:
        return set(range(1, most + 1))
    return {
        found[which]
        for found in product(range(1, most + 1), repeat=cells)
        if sum(found) == total
    }
