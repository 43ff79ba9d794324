"""Where an enterprise stands is told from places and dates alone, and agrees with its answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from bot.coaching.overview import Line, Overview
from flows.answers import Place, Status
from flows.cohort import Mark, Stand, Standing, State, standing
from flows.conversation import FINISHED, PAUSED, RESTING, WAITING, asking
from flows.nudging.calendar import calendar_in
from flows.roadmap import Roadmap
from flows.walk import Walk
from storage import enterprises
from tests.coaching.cohort_scene import Federation, begun, federation
from tests.talk import shipped_library
from tests.tweede_draad import ANSWERS
from tests.walking import reply

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def vises() -> Roadmap:
    return shipped_library().roadmap("vises")


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Federation]:
    with federation(tmp_path) as held:
        yield held


def of(
    roadmap: Roadmap,
    *marks: Mark,
    stage: str = asking("map"),
    after: timedelta = timedelta(),
    country: str = "BE",
    begins: datetime = MONDAY,
    **more: Any,
) -> Standing:
    stand = Stand(stage=stage, since=begins, **more)
    now = begins + after
    return standing(roadmap, marks, [stand], calendar_in(country), now)


def marked(*said: tuple[str, Status], at: datetime = MONDAY) -> list[Mark]:
    return [
        Mark(number, Place(*name.split("/")), status, at)
        for number, (name, status) in enumerate(said, start=1)
    ]


def lines(scene: Federation) -> list[Line]:
    person, now = scene.person(scene.carla), scene.clock.now
    look = Overview(scene.home.library).of_coach
    return scene.look(lambda tx: look(tx, person, now))


# --- with the answers ---------------------------------------------------------------------------


async def test_it_agrees_with_a_walk_over_the_answers_at_every_turn(
    scene: Federation,
) -> None:
    """The walk knows all answers; here only their places and dates are looked at."""
    await begun(scene)
    await scene.begins()
    talk, turns = scene.talks[1], 0
    while talk.conversation.stage != FINISHED:
        await talk.says(reply(talk, ANSWERS))
        (line,) = lines(scene)
        told, frontier = line.standing, talk.walk.frontier
        if frontier is None:
            assert told.state is State.FINISHED
        else:
            assert told.sitting is frontier.sitting, frontier.place
            assert told.phase is frontier.phase
        waits = talk.conversation.stage == WAITING
        assert (told.state is State.WAITING) is waits
        turns += 1
    assert turns > 100


async def test_questions_passed_over_are_counted_as_the_walk_finds_them(
    scene: Federation,
) -> None:
    await begun(scene)
    await scene.begins()
    talk = scene.talks[1]
    for turn in range(60):
        said = ("/skip", "don't know yet")[turn % 2] if turn % 3 else ""
        slot = talk.slot
        free = slot is not None and slot.asks and slot.place.prompt.startswith("map")
        await talk.says(said if said and free else reply(talk, ANSWERS))
        walk = Walk(talk.walk.roadmap, talk.conversation.book).whole
        latest = [walk.book.latest(s.place) for s in walk.slots if s.required]
        passed = [a.status for a in latest if a and a.status is not Status.GIVEN]
        (line,) = lines(scene)
        told = line.standing
        assert told.skipped == passed.count(Status.SKIPPED)
        assert told.open == passed.count(Status.UNKNOWN)
    assert told.skipped
    assert told.open


async def test_however_many_enterprises_there_are_nothing_they_said_is_read(
    scene: Federation,
) -> None:
    """Law 5 of the architecture: what is not shared is not even looked at."""
    await begun(scene)
    for _ in range(4):
        added = await scene.begins()
        await scene.answers(added.number, 1)
    said: list[str] = []

    def look(tx: Connection) -> list[Line]:
        engine = tx.engine
        noting = _noting(said)
        event.listen(engine, "before_cursor_execute", noting)
        person = scene.person(scene.carla)
        try:
            said.clear()
            found = enterprises.coached_by(tx, person)
            overview = Overview(scene.home.library)
            return overview.of(tx, found, scene.clock.now)
        finally:
            event.remove(engine, "before_cursor_execute", noting)

    found = scene.home.database.look(look)

    assert len(found) == 4
    assert len(said) == 6
    for column in ("answers.value", "answers.words", "letters.words", "context"):
        assert not any(column in each for each in said)


def _noting(said: list[str]) -> Callable[..., None]:
    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement != "BEGIN":
            said.append(statement)

    return note


# --- states ---------------------------------------------------------------------------------------


def test_nobody_came_yet(vises: Roadmap) -> None:
    told = standing(vises, (), (), calendar_in("BE"), MONDAY)

    assert told.state is State.NOT_BEGUN
    assert not told.stalled
    assert of(vises, stage="notice").state is State.NOT_BEGUN


def test_a_pause_holds_until_its_day_and_then_nothing_holds_it(vises: Roadmap) -> None:
    until = MONDAY + timedelta(days=28)
    marks = marked(("map1", Status.GIVEN))
    paused: dict[str, Any] = {"back_to": asking("map"), "quiet_until": until}

    early = of(vises, *marks, stage=PAUSED, after=timedelta(days=20), **paused)
    over = of(vises, *marks, stage=PAUSED, after=timedelta(days=29), **paused)
    late = of(vises, *marks, stage=PAUSED, after=timedelta(days=28 + 15), **paused)

    assert (early.state, early.until) == (State.PAUSED, date(2026, 3, 30))
    assert not early.stalled  # though its last word is long ago
    assert (over.state, over.stalled) == (State.UNDER_WAY, False)
    assert late.stalled


def test_a_pause_without_a_day_is_told_and_may_stall(vises: Roadmap) -> None:
    marks = marked(("map1", Status.GIVEN))
    stage: dict[str, Any] = {"stage": PAUSED, "back_to": asking("map")}

    soon = of(vises, *marks, after=timedelta(days=3), **stage)
    late = of(vises, *marks, after=timedelta(days=14), **stage)

    assert (soon.state, soon.stalled) == (State.PAUSED, False)
    assert (late.state, late.stalled) == (State.PAUSED, True)


def test_one_who_goes_on_is_enough_for_a_file_not_to_rest(vises: Roadmap) -> None:
    paused = Stand(stage=PAUSED, back_to=asking("map"), since=MONDAY, seen=9)
    going = Stand(stage=asking("map"), since=MONDAY, seen=4)

    told = standing(vises, (), [paused, going], calendar_in("BE"), MONDAY)

    assert told.state is State.UNDER_WAY


def test_gathering_data_lasts_until_the_day_that_was_named_or_as_long_as_it_may(
    vises: Roadmap,
) -> None:
    gathers = next(each for each in vises.sittings if each.collect)
    assert gathers.collect
    first = gathers.prompts[0].id
    said = marked((first, Status.GIVEN), (f"/{gathers.number}/review", Status.GIVEN))

    named = of(vises, *said, stage=WAITING, until="2026-04-30")
    unnamed = of(vises, *said, stage=WAITING)
    far = timedelta(weeks=gathers.collect.most, days=1)
    over = of(vises, *said, stage=WAITING, after=far)

    assert (named.state, named.until) == (State.WAITING, date(2026, 4, 30))
    month = of(vises, *said, stage=WAITING, until="2026-05")
    assert (month.state, month.until) == (State.WAITING, date(2026, 5, 1))
    longest = MONDAY.date() + timedelta(weeks=gathers.collect.most)
    assert (unnamed.state, unnamed.until) == (State.WAITING, longest)
    assert over.state is State.UNDER_WAY
    assert not over.stalled  # ten working days begin on that day
    assert of(
        vises, *said, stage=WAITING, after=far + timedelta(weeks=2, days=1)
    ).stalled


def test_between_two_sittings_the_next_one_is_told(vises: Roadmap) -> None:
    said = marked(("why1/benefits", Status.GIVEN), ("/1/review", Status.GIVEN))
    told = of(vises, *said, stage=RESTING)

    assert told.sitting is vises.sittings[1]
    assert told.sittings == len(vises.sittings)


# --- stalled: ten working days, where they work ---------------------------------------------------


@pytest.mark.parametrize(
    ("country", "last", "stalls"),
    [
        ("BE", date(2026, 3, 2), date(2026, 3, 16)),  # two weeks without a holiday
        ("BE", date(2026, 3, 27), date(2026, 4, 13)),  # Easter Monday
        ("BE", date(2026, 5, 4), date(2026, 5, 19)),  # Ascension Day
        ("NL", date(2026, 5, 4), date(2026, 5, 19)),
        ("FR", date(2026, 5, 4), date(2026, 5, 20)),  # and the eighth of May
    ],
)
def test_co1_stalled_is_ten_working_days_where_they_are(
    vises: Roadmap, country: str, last: date, stalls: date
) -> None:
    at = datetime(last.year, last.month, last.day, 9, tzinfo=UTC)
    marks = marked(("map1", Status.GIVEN), at=at)
    days = (stalls - last).days

    before, then = (
        of(vises, *marks, country=country, begins=at, after=timedelta(days=after))
        for after in (days - 1, days)
    )

    assert not before.stalled
    assert then.stalled
    assert then.quiet == 10


def test_who_is_finished_or_waits_never_stalls(vises: Roadmap) -> None:
    marks = marked(("map1", Status.GIVEN))
    year = timedelta(days=365)

    assert not of(vises, *marks, stage=FINISHED, after=year).stalled
    assert not of(vises, *marks, stage="notice", after=year).stalled
