"""AD2: how many enterprises are at each step, and how many stalled; no content, no names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import to_builtins
from sqlalchemy import Connection

from bot.programme.progress import Progress, grouped, progress, steps_of
from flows.answers import Place
from flows.cohort import STALLED, Standing, State
from flows.conversation import FINISHED, asking
from flows.pooling.merging import merged
from storage import programmes
from tests.programme import many
from tests.programme.scene import Scene, scene
from tests.talk import shipped_library

ROADMAP = shipped_library().roadmap("vises")
STEPS = steps_of(ROADMAP)
NOW = datetime(2026, 6, 2, 13, tzinfo=UTC)


def at(step: str, *, quiet: int = 0) -> Standing:
    if step == "not-begun":
        return Standing(state=State.NOT_BEGUN)
    if step == "finished":
        return Standing(state=State.FINISHED, phase=ROADMAP.phases[-1])
    phase = next(each for each in ROADMAP.phases if each.id == step)
    return Standing(state=State.UNDER_WAY, phase=phase, quiet=quiet)


def told(*counts: int, stalled: Sequence[int] = ()) -> Progress:
    """Return what is told of so many enterprises at each step, some of them stalled."""
    standings = []
    for number, (step, count) in enumerate(zip(STEPS, counts, strict=False)):
        still = stalled[number] if number < len(stalled) else 0
        standings += [at(step, quiet=STALLED)] * still
        standings += [at(step)] * (count - still)
    return grouped("Weven", ROADMAP, standings)


def groups(found: Progress) -> list[tuple[str, str, int]]:
    return [(each.first, each.last, each.enterprises) for each in found.groups]


def test_ad2_enterprises_are_counted_by_step() -> None:
    assert groups(told(5, 6, 7, 0, 0, 0, 9)) == [
        ("not-begun", "not-begun", 5),
        ("opening", "opening", 6),
        ("map", "map", 7),
        ("analyse", "analyse", 0),
        ("measure", "measure", 0),
        ("valorise", "valorise", 0),
        ("finished", "finished", 9),
    ]


def test_ad2_groups_under_five_are_merged_with_their_neighbours() -> None:
    found = groups(told(1, 6, 0, 2, 4, 0, 3))
    assert found == [
        ("not-begun", "opening", 7),
        ("map", "map", 0),
        ("analyse", "finished", 9),
    ]


def test_ad2_a_small_last_group_goes_with_the_one_before() -> None:
    assert groups(told(9, 6, 0, 0, 0, 0, 2))[-1] == ("opening", "finished", 8)


@pytest.mark.parametrize("count", range(5))
def test_ad2_fewer_than_five_enterprises_are_not_told_of(count: int) -> None:
    found = told(count)
    assert (found.groups, found.enterprises, found.stalled) == ((), None, None)


@given(st.lists(st.integers(0, 12), min_size=1, max_size=9))
def test_ad2_every_group_has_five_or_nobody_and_they_are_all(counts: list[int]) -> None:
    found = merged(counts)
    if sum(counts) < 5:
        assert found == ()
        return
    assert all(each.held == 0 or each.held >= 5 for each in found)
    assert [each.first for each in found[1:]] == [each.last + 1 for each in found[:-1]]
    assert (found[0].first, found[-1].last) == (0, len(counts) - 1)
    assert all(sum(counts[g.first : g.last + 1]) == g.held for g in found)


STALLS = st.lists(
    st.integers(0, 12).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))),
    min_size=6,
    max_size=6,
)


@given(STALLS)
def test_ad2_who_stalled_cannot_be_had_by_subtraction(
    pairs: list[tuple[int, int]],
) -> None:
    counts = [0, *(count for count, _ in pairs)]
    stalled = [0, *(still for _, still in pairs)]
    stalled[-1] = 0  # who finished is not stalled
    found = told(*counts, stalled=stalled)
    parts = [(g.stalled, g.enterprises) for g in found.groups]
    parts.append((found.stalled, found.enterprises or 0))
    for still, of in parts:
        if still is not None:
            assert still == 0 or still >= 5
            assert still == 0 or of - still == 0 or of - still >= 5
    known = [g.stalled is None for g in found.groups]
    assert all(known) or not any(known)  # else the hidden one is what is left


def test_ad2_what_stalled_is_counted_where_it_tells_of_nobody() -> None:
    found = told(0, 12, 10, stalled=[0, 6, 5])
    assert [each.stalled for each in found.groups if each.enterprises] == [6, 5]
    assert found.stalled == 11
    assert told(0, 12, 10, stalled=[0, 6, 2]).groups[1].stalled is None


async def counted(at_: Scene) -> Progress:
    def body(tx: Connection) -> Progress:
        found = programmes.by_id(tx, at_.programme)
        assert found
        return progress(tx, at_.home.library, found, at_.clock())

    return at_.home.database.look(body)


async def filled(at_: Scene) -> None:
    """Six at the first step, seven at the second; three of the scene have not begun."""

    def body(tx: Connection) -> None:
        for number in range(13):
            who = many.person(tx, f"secret{number}", at_.clock())
            stage = asking("map") if number > 5 else asking("opening")
            held = many.enterprise(tx, at_, 100 + number, staff=[who], stage=stage)
            place = Place("map2") if number > 5 else Place("why2")
            many.fill(tx, at_, held, {place: "words of a secret"}, confirmed=False)

    await at_.does(body)


async def test_ad2_files_are_counted_where_they_are(tmp_path: Path) -> None:
    async with scene(tmp_path, came=False) as at_:
        await filled(at_)
        found = await counted(at_)
        assert [g for g in groups(found) if g[2]] == [
            ("not-begun", "opening", 9),
            ("map", "map", 7),
        ]
        assert found.stalled == 0


async def test_ad2_ten_working_days_without_an_answer_are_stalled(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path, came=False) as at_:
        await filled(at_)  # on Tuesday 2 June
        at_.clock.now += timedelta(days=13)
        assert (await counted(at_)).stalled == 0
        at_.clock.now += timedelta(days=1)  # 16 June: ten working days
        found = await counted(at_)
        assert found.stalled is None  # three that have not begun would be the rest
        await at_.does(lambda tx: [many.enterprise(tx, at_, 300 + n) for n in range(2)])
        assert (await counted(at_)).stalled == 13


async def test_ad2_nothing_of_people_and_answers_is_in_it(tmp_path: Path) -> None:
    async with scene(tmp_path) as at_:
        await filled(at_)
        found = await counted(at_)
        said = repr([to_builtins(each) for each in found.groups])
        chat = "\n".join(await at_.person("nora").says("/progress"))
        for secret in ("secret", "Leen", "Omar", "Coen", "Draad", "Enterprise"):
            assert secret not in said
            assert secret not in chat
        assert "Not begun to Start: 9" in chat
        assert "Map: 7" in chat


async def test_ad2_only_an_administrator_is_told(tmp_path: Path) -> None:
    async with scene(tmp_path) as at_:
        await filled(at_)
        refusal = at_.home.catalog.voice("nl").text("progress-not-yours")

        for name in ("coen", "leen"):
            assert await at_.person(name).says("/progress") == [refusal]
        assert (
            "Weven: 16 enterprises" in (await at_.person("nora").says("/progress"))[0]
        )


def test_ad2_finished_is_a_step_of_its_own() -> None:
    assert STEPS[-1] == FINISHED
