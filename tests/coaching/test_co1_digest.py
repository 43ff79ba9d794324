"""Story CO1: a weekly digest, Monday at half past eight, only if something changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.coaching.weekly import monday
from bot.messages import Bubble
from flows.nudging.calendar import calendar_in
from storage import coaches, enterprises, nudges
from storage.enterprises import Enterprise
from storage.timers import Timers
from tests.coaching.cohort_scene import Federation, begun, federation
from tests.programme.scene import scene as programme


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Federation]:
    with federation(tmp_path) as held:
        yield held


async def _until(scene: Federation, at: datetime) -> list[Bubble]:
    """Let time pass, from one thing that is due to the next; return what Carla gets meanwhile."""
    got: list[Bubble] = []
    while scene.clock.now < at:
        due = scene.home.database.look(Timers().next_due)
        soon = scene.clock.now + timedelta(minutes=1)
        scene.clock.now = min(at, max(soon, due or at))
        await scene.home.assistant.wake()
        got += await scene.carla._received()
    return got


def _at(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


async def _known(scene: Federation) -> None:
    """Have Carla look at her list once: from then on, her weeks are planned."""
    await begun(scene)
    await scene.begins("De Kring")
    await scene.begins("Wijkwerk")
    await scene.begins("La Ferme")
    await scene.lines()


async def test_co1_it_comes_also_when_nobody_said_anything_since_a_start(
    scene: Federation,
) -> None:
    await _known(scene)
    await scene.answers(1, 1)
    scene.home.close()
    scene.home.__post_init__()

    (told,) = await _until(scene, _at(9, 7, 30))

    assert told.text == "New since 2 March 2026:"


async def test_co1_the_day_since_when_is_the_one_it_is_here(tmp_path: Path) -> None:
    evening_before = timezone(timedelta(hours=-10))
    with federation(tmp_path, zone=evening_before) as scene:
        await _known(scene)
        await scene.answers(1, 1)

        (told,) = await _until(scene, _at(9, 7, 30))

    assert told.text == "New since 1 March 2026:"


async def test_co1_on_monday_at_half_past_eight_she_hears_what_is_new(
    scene: Federation,
) -> None:
    await _known(scene)
    await scene.later(days=2)
    await scene.answers(1, 1)
    held = scene.look(lambda tx: _of(tx, scene))
    await scene.asks(held[1])
    await scene.meets(held[2], _at(12, 13))

    before = await _until(scene, _at(9, 7, 29))  # 8:29 in Brussels
    (told,) = await _until(scene, _at(9, 7, 30))
    after = await _until(scene, _at(13, 16))

    assert before == after == []
    assert told.text == "New since 2 March 2026:"
    assert told.lines == (
        "Asked you for help: E2 Wijkwerk",
        "Went on: E1 De Kring",
        "Meeting this week: E3 La Ferme",
    )
    assert [tap.says for tap in told.taps] == ["/today", "/cohort", "/digest off"]


async def test_co1_nothing_comes_in_a_week_without_change(scene: Federation) -> None:
    await _known(scene)
    await scene.later(days=2)
    await scene.answers(1, 1)
    assert len(await _until(scene, _at(9, 12))) == 1

    quiet = await _until(scene, _at(16, 7, 29))
    stalled = await _until(scene, _at(16, 12))  # since 2 March nothing from two of them
    await scene.carla.says("/today")
    still = await _until(scene, _at(23, 7, 29))
    more = await _until(scene, _at(23, 12))  # and by 18 March from the first
    await scene.carla.says("/today")
    none = await _until(scene, _at(4, 12, month=5))

    assert quiet == []
    assert still == []
    assert none == []
    assert stalled[0].lines == (
        "Nothing new for ten working days: E2 Wijkwerk, E3 La Ferme",
    )
    assert more[0].lines == ("Nothing new for ten working days: E1 De Kring",)


async def test_co1_after_two_that_she_did_not_react_to_one_monday_is_left_out(
    scene: Federation,
) -> None:
    """Product rule: a pause of ten days after two unanswered; nothing is lost by it."""
    await _known(scene)
    await scene.later(days=2)
    await scene.answers(1, 1)
    assert len(await _until(scene, _at(16, 12))) == 2

    left_out = await _until(scene, _at(30, 6, 29))
    (told,) = await _until(scene, _at(30, 12))

    assert left_out == []
    assert told.lines == ("Nothing new for ten working days: E1 De Kring",)


async def test_co1_what_was_told_is_not_told_again(scene: Federation) -> None:
    await _known(scene)
    await scene.later(days=2)
    await scene.answers(1, 1)
    await _until(scene, _at(9, 12))
    await scene.carla.says("/today")
    await scene.answers(2, 1)

    (told,) = await _until(scene, _at(16, 12))

    assert "Went on: E2 Wijkwerk" in told.lines
    assert not any("E1" in line for line in told.lines)
    assert told.text == "New since 9 March 2026:"


async def test_co1_off_and_on_with_one_tap(scene: Federation) -> None:
    await _known(scene)
    await scene.answers(1, 1)
    (told,) = await _until(scene, _at(9, 12))
    off = told.taps[-1].says

    said = await scene.carla.says(off)
    assert said == [
        "You get no weekly overview. Your list is always there: type /today"
    ]
    await scene.answers(2, 1)
    assert await _until(scene, _at(16, 12)) == []

    on = scene.carla.bubbles[0].taps[0].says
    await scene.carla.says(on)
    assert "Every Monday at half past eight" in scene.carla.bubbles[0].text
    await scene.answers(3, 1)
    assert len(await _until(scene, _at(23, 12))) == 1


async def test_co1_the_digest_goes_through_the_ledger_and_its_limits(
    scene: Federation,
) -> None:
    """Product rule: on a public holiday nothing comes; Easter Monday is one."""
    await _known(scene)
    await _until(scene, _at(3, 12, month=4))
    await scene.carla.says("/today")
    await scene.answers(1, 1)

    monday_ = await _until(scene, _at(6, 22, month=4))
    (told,) = await _until(scene, _at(7, 22, month=4))

    person = scene.person(scene.carla)
    sent = scene.look(lambda tx: nudges.recent(tx, person, _at(6, 0, month=4)))
    assert monday_ == []
    assert "E1 De Kring" in told.lines[0]
    assert [each.kind for each in sent] == ["digest"]
    assert sent[0].sent
    assert sent[0].sent.date().isoformat() == "2026-04-07"


async def test_co1_it_is_sent_once_though_the_program_starts_anew(
    scene: Federation,
) -> None:
    await _known(scene)
    await scene.answers(1, 1)
    await _until(scene, _at(9, 7, 29))
    for _ in range(3):
        await scene.home.assistant.wake()
        scene.clock.now += timedelta(minutes=1)
        await scene.home.assistant.wake()

    assert len(await scene.carla._received()) == 1


async def test_co1_who_said_stop_gets_none(scene: Federation) -> None:
    await _known(scene)
    await scene.carla.says("/stop")
    await scene.answers(1, 1)

    assert await _until(scene, _at(16, 12)) == []


async def test_co1_who_is_a_coach_no_more_gets_none(scene: Federation) -> None:
    await _known(scene)
    await scene.answers(1, 1)
    nobody = scene.person(scene.talks[1])
    await scene.run(lambda tx: coaches.came(tx, scene.coach.id, nobody))

    assert await _until(scene, _at(16, 12)) == []


@pytest.mark.parametrize(
    ("now", "at"),
    [
        (_at(2, 7, 29), _at(2, 7, 30)),  # a Monday
        (_at(2, 7, 30), _at(9, 7, 30)),
        (_at(8, 23, 30), _at(9, 7, 30)),  # Monday already, in Brussels
        (_at(27, 12), _at(30, 6, 30)),  # summer time has begun
    ],
)
def test_co1_the_next_monday_as_it_is_where_they_are(
    now: datetime, at: datetime
) -> None:
    assert monday(calendar_in("BE"), now) == at


def _of(tx: Connection, scene: Federation) -> list[Enterprise]:
    return enterprises.of(tx, scene.programme.id)


async def test_co1_a_coach_who_only_followed_the_link_hears_of_the_week(
    tmp_path: Path,
) -> None:
    async with programme(tmp_path, came=False) as at:
        coen, leen = at.person("coen", "en"), at.person("leen")
        await coen.says(f"join {await at.ticket(coach='Coen')}")
        await leen.says(f"join {await at.ticket(1)}")
        await leen.says("1")
        await coen._received()
        for _ in range(8):
            await at.later(days=1)

        (told,) = await coen._received()

    assert told.lines == ("Went on: E1 De Tweede Draad",)
