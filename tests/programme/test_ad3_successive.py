"""AD3: whoever keeps every export learns nothing of fewer than five enterprises from them."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from flows.pooling.releasing import _multiples, _vanishing, may_follow
from tests.programme.answered import FAMILY, OTHER, Exports, Said
from tests.programme.attacker import exposed

NAMES = [f"e{number:02}" for number in range(12)]
REACH = ["street", "town", "region"]
UNHURRIED = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def town(*names: str, family: str = FAMILY) -> dict[str, tuple[str, Any]]:
    return dict.fromkeys(names, (family, "town"))


@st.composite
def histories(draw: st.DrawFn) -> list[Said]:
    """Return what is shared at each export: each time some come, go or say something else."""
    now: dict[str, tuple[str, Any]] = {}
    found: list[Said] = []
    for _ in range(draw(st.integers(2, 7))):
        touched = draw(st.lists(st.sampled_from(NAMES), max_size=9, unique=True))
        for name in touched:
            if name in now and draw(st.booleans()):
                del now[name]
            else:
                now[name] = (
                    draw(st.sampled_from([FAMILY, FAMILY, OTHER])),
                    draw(st.sampled_from(REACH)),
                )
        found.append(dict(now))
    return found


A, B, C = NAMES[:5], NAMES[5:10], NAMES[10:]
GROUPS = [[f"{letter}{number}" for number in range(5)] for letter in "pqrs"]


@UNHURRIED
@given(histories())
@example(
    [town(*A), town(*A, *B), town(*A, C[0])]
)  # only the first and the last are near
@example(  # the sum of the second and the third, without the first, is one more
    [
        town(*A, *B),
        town(*B, "f1", "f2", "f3", "f4", "f5"),
        town(*A, "f1", "f2", "f3", "f4", "f5", C[0]),
    ]
)
@example(  # four move between the families, one leaves and another comes
    [
        town(*A, *B) | town("x", "g1", "g2", "g3", "g4", "g5", family=OTHER),
        town(*B) | town("x", *A[:4], C[0], "g1", "g2", "g3", "g4", "g5", family=OTHER),
    ]
)
@example(  # one changes back and forth, so that there are many contributions of few
    [
        town(*A),
        town(*A[1:]) | {A[0]: (FAMILY, "street")},
        town(*A[3:]) | dict.fromkeys(A[:3], (FAMILY, "region")),
    ]
)
@example(  # each of four groups is missing once: three times all of them, and one more
    [
        town(*GROUPS[1], *GROUPS[2], *GROUPS[3]),
        town(*GROUPS[0], *GROUPS[2], *GROUPS[3]),
        town(*GROUPS[0], *GROUPS[1], *GROUPS[3]),
        town(*GROUPS[0], *GROUPS[1], *GROUPS[2], "x"),
    ]
)
@pytest.mark.parametrize("prime", [0, 2, 3, 5])
def test_ad3_no_sums_of_exports_leave_fewer_than_five(
    prime: int, history: list[Said]
) -> None:
    exports = Exports("map7__reach")
    for said in history:
        exports.export(said)
    assert exposed(exports.seen, prime=prime) == set()


def test_ad3_a_remainder_tells_as_much_as_a_difference() -> None:
    """Any two of these, and any three, and all four differ by five; and yet they tell of one."""
    sets = [
        frozenset(
            (who, "town")
            for number, group in enumerate(GROUPS)
            if number != without
            for who in group
        )
        for without in range(4)
    ]
    sets[3] |= {("x", "town")}
    for picked in product((False, True), repeat=4):
        odd: frozenset[tuple[str, str]] = frozenset()
        for each, taken in zip(sets, picked, strict=True):
            odd ^= each if taken else frozenset()
        assert not any(picked) or len(odd) >= 5
    assert not may_follow(sets[3], sets[:3])


@given(
    st.lists(st.tuples(*[st.integers(0, 1)] * 5), max_size=6),
    st.sampled_from([2, 3, 5, 7]),
)
def test_ad3_what_is_tried_is_all_by_which_large_parts_fall_out(
    patterns: list[tuple[int, ...]], prime: int
) -> None:
    def falls_out(multiples: tuple[int, ...]) -> bool:
        parts = (
            sum(m * p for m, p in zip(multiples, pattern, strict=True))
            for pattern in patterns
        )
        return all(part % prime == 0 for part in parts)

    tried = set(_multiples(_vanishing(patterns, 5, prime), prime))
    assert all(falls_out(multiples) for multiples in tried)
    if prime <= 3:
        every = product(range(prime), repeat=5)
        assert tried == {each for each in every if any(each) and falls_out(each)}


def test_ad3_after_eight_different_figures_the_last_one_stays() -> None:
    exports = Exports("map7__reach")
    counts = []
    for more in range(1, 11):
        names = [f"n{number:02}" for number in range(5 * more)]
        cell = exports.export(town(*names))[FAMILY]
        assert cell.figures
        counts.append(cell.figures.enterprises)
    assert counts == [5, 10, 15, 20, 25, 30, 35, 40, 40, 40]


@UNHURRIED
@given(histories())
def test_ad3_the_order_of_enterprises_changes_nothing(history: list[Said]) -> None:
    forwards, backwards = Exports("map7__reach"), Exports("map7__reach")
    for said in history:
        forwards.export(said)
        backwards.export(said, backwards=True)
    assert forwards.held == backwards.held


@UNHURRIED
@given(histories())
def test_ad3_no_figure_is_of_fewer_than_five(history: list[Said]) -> None:
    exports = Exports("map7__reach")
    for said in history:
        for cell in exports.export(said).values():
            if cell.figures is None:
                assert cell.on is None
                continue
            assert cell.figures.enterprises >= 5
            few = [n for _, n in cell.figures.counted if 0 < n < 5]
            assert few == []
            left = cell.figures.enterprises - sum(n for _, n in cell.figures.counted)
            assert left == 0 or (left >= 5 and len(cell.figures.uncounted) >= 2)


def test_ad3_a_change_of_few_waits_and_the_earlier_figure_keeps_its_day() -> None:
    exports = Exports("map7__reach")
    first = exports.export(town(*A, *B))[FAMILY]
    four_more = town(*A, *B, *C, "n1", "n2")
    again = exports.export(four_more)[FAMILY]
    fifth = exports.export(four_more | town("n3"))[FAMILY]

    assert first.figures is not None
    assert again == first
    assert fifth.figures is not None
    assert (fifth.figures.enterprises, fifth.on) == (15, exports.day)
    assert fifth.on != first.on


def test_ad3_a_cell_once_suppressed_stays_so_until_five_differ() -> None:
    exports = Exports("map7__reach")
    shown = exports.export(town(*A, *B[:3]))[FAMILY]
    gone = exports.export(town(*A[:3]))[FAMILY]  # five left; three are too few
    back = exports.export(town(*A[:3], *B[:2]))[
        FAMILY
    ]  # five again, three of eight away
    enough = exports.export(town(*A[:3], *B[:2], *C, "n1", "n2"))[FAMILY]

    assert shown.figures
    assert gone.figures is None
    assert back.figures is None
    assert enough.figures
    assert enough.figures.enterprises == 9


def test_ad3_one_who_leaves_is_not_found_by_the_figure_that_follows() -> None:
    exports = Exports("map7__reach")
    before = exports.export(town(*A, *B) | {"x": (FAMILY, "street")})[FAMILY]
    after = exports.export(town(*A, *B))[FAMILY]
    assert after == before
