"""Stories CO1, CO2: a card shows how far an enterprise is, and of its answers what is shared."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from flows.answers import Status
from storage import coaches, enterprises, members, trail
from tests.coaching.cohort_scene import Federation, begun, federation
from tests.talk import shown
from tests.tweede_draad import ANSWERS


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Federation]:
    with federation(tmp_path) as held:
        yield held


async def _card(scene: Federation, typed: str = "1") -> str:
    await scene.carla.says(f"/card {typed}")
    return "\n".join(shown(bubble) for bubble in scene.carla.bubbles)


def _noted(scene: Federation, number: int = 1) -> list[str]:
    """Return what is noted of Carla reading the answers of somebody."""
    whose = scene.person(scene.talks[number])
    lines = scene.look(lambda tx: trail.of(tx, whose))
    carla = scene.person(scene.carla)
    return [f"{x.role} {x.action} {x.object}" for x in lines if x.reader == carla]


async def test_co1_a_card_shows_how_far_they_are(scene: Federation) -> None:
    await begun(scene)
    held = await scene.begins("De Kring")
    await scene.answers(1, 2)
    await scene.talks[1].says_all("continue", "/skip")
    await scene.later(days=15)
    await scene.asks(held)
    await scene.meets(held, scene.clock.now + timedelta(days=1))

    said = await _card(scene)

    assert said.splitlines() == [
        "E1 · De Kring",
        "Map, part 3 of 14.",
        "Now: “What you do, and for whom”.",
        "Last answer: 2 March 2026, 11 working days ago.",
        "One question skipped, none left open.",
        "They do not share their answers with you. You see how far they are, not what"
        " they say.",
        "Asked you for help on 17 March 2026.",
        "Meeting tomorrow at 10:00.",
    ]
    assert [tap.says for tap in scene.carla.bubbles[0].taps] == [
        "/letters 1",
        "/seen E1",
        "/nudge 1",
        "/comment E1",
        "/meet 1",
        "/brief 1",
    ]


async def test_co2_nothing_they_said_is_on_the_card_of_who_does_not_share(
    scene: Federation,
) -> None:
    """Neither a word nor a title that follows from a word; and there is nothing to note."""
    await begun(scene)
    await scene.begins("De Kring")
    await scene.answers(1, 14)

    said = await _card(scene)

    for spoken in ANSWERS.values():
        words = spoken["en"] if not isinstance(spoken, str | tuple) else spoken
        for each in (words,) if isinstance(words, str) else words:
            assert len(each) < 12 or each not in said
    assert "question:" not in said
    assert _noted(scene) == []


async def test_co2_the_question_shows_once_it_is_confirmed_and_shared(
    scene: Federation,
) -> None:
    await begun(scene)
    held = await scene.begins("De Kring")
    await scene.answers(1, 6)
    await scene.shares(held)
    talk = scene.talks[1]
    await talk.says("continue")
    while not talk.conversation.stage.endswith("review"):
        await scene.answers(1, 7, most=1)
    drafted = [a for a in talk.conversation.book if a.place.prompt == "ana7"]
    assert drafted[-1].status is Status.GIVEN
    assert "Their question" not in await _card(scene)  # nobody confirmed it yet

    await talk.says("ok")
    await scene.later(minutes=1)

    assert "Their question: “In what way does" in await _card(scene)
    assert _noted(scene) == ["coach read answers"]  # within the hour, once

    await scene.keeps_back(held, "ana7")
    assert "Their question" not in await _card(scene)
    await scene.shares(held, given=False)
    assert "Their question" not in await _card(scene)


async def test_co2_titles_of_skipped_questions_only_if_confirmed_and_shared(
    scene: Federation,
) -> None:
    await begun(scene)
    held = await scene.begins("De Kring")
    await scene.answers(1, 1)
    talk = scene.talks[1]
    await talk.says_all("continue", "1", "/skip", "/skip")
    assert "3 questions" not in await _card(scene)
    assert "2 questions skipped, none left open." in await _card(scene)
    await scene.shares(held)
    assert "Skipped, of what they share" not in await _card(scene)

    await scene.answers(1, 2)
    both = await _card(scene)
    await scene.keeps_back(held, "map2")
    one = await _card(scene)

    title = scene.home.catalog.voice("en").text("vises-map2", "title")
    other = scene.home.catalog.voice("en").text("vises-map3", "title")
    assert f"Skipped, of what they share: {title} and {other}." in both
    assert f"Skipped, of what they share: {other}." in one
    assert "2 questions skipped" in one  # how far they are is told all the same


async def test_ad5_every_member_finds_the_reading_and_the_former_coach_reads_no_more(
    scene: Federation,
) -> None:
    await begun(scene)
    held = await scene.begins("De Kring")
    await scene.answers(1, 1)
    await scene.shares(held)
    other = scene.person(scene.carla)
    file = held.conversation or ""
    colleague = await _colleague(scene, file)
    await _card(scene)
    noted = scene.look(lambda tx: trail.of(tx, colleague))
    assert [line.reader for line in noted] == [other]

    coen = await scene.run(
        lambda tx: coaches.add(tx, scene.programme.id, "coen", "Coen", "en")
    )
    await scene.run(lambda tx: enterprises.change(tx, held.id, coach=coen.id))
    await scene.later(hours=2)

    assert "De Kring" not in await _card(scene)
    assert len(scene.look(lambda tx: trail.of(tx, colleague))) == 1


async def _colleague(scene: Federation, file: str) -> str:
    from tests.talk import Talk

    omar = Talk(scene.home, "omar", "en")
    await omar.arrives()
    person, now = scene.person(omar), scene.clock.now
    await scene.run(lambda tx: members.join(tx, file, person, members.OPENER, now))
    return person


@pytest.mark.parametrize("typed", ["1", "E1", "e1", " 1 ", "De Kring", "kring"])
async def test_co1_a_card_by_number_or_by_name(scene: Federation, typed: str) -> None:
    await begun(scene)
    await scene.begins("De Kring")
    await scene.begins("Wijkwerk")

    said = await _card(scene, typed)

    assert said.startswith("E1 · De Kring\n")
    assert "Wijkwerk" not in said


@pytest.mark.parametrize("typed", ["", "9", "E0", "nobody", "E", "-1", "²", "9" * 5000])
async def test_co1_a_card_of_nobody_says_what_to_type(
    scene: Federation, typed: str
) -> None:
    await begun(scene)
    await scene.begins("De Kring")

    said = await _card(scene, typed)

    assert "number" in said
    assert [tap.says for tap in scene.carla.bubbles[0].taps] == ["/today"]


async def test_co1_nothing_can_be_written_to_where_nobody_came_yet(
    scene: Federation,
) -> None:
    await begun(scene)
    await scene.enterprise("De Kring")

    said = await _card(scene)

    assert "Not begun yet." in said
    assert [tap.says for tap in scene.carla.bubbles[0].taps] == ["/meet 1"]
