"""Story CO1: who needs me."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.messages import Face
from bot.telegram.layout import ACROSS, LABEL, laid_out
from storage import coaches, enterprises
from tests.coaching.cohort_scene import Federation, begun, federation
from tests.talk import Talk

MANY = 20
WITHIN = 2.0  # seconds


@pytest.fixture(params=["en", "nl", "fr"])
def everywhere(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Federation]:
    with federation(tmp_path, request.param) as held:
        yield held


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Federation]:
    with federation(tmp_path) as held:
        yield held


def _codes(lines: object) -> list[str]:
    return re.findall(r"^(E\d+)", "\n".join(lines), re.MULTILINE)  # type: ignore[arg-type]


async def test_co1_sorted_by_need_then_by_number(scene: Federation) -> None:
    await begun(scene)
    held = [await scene.begins(f"House {n}") for n in range(1, 8)]
    await scene.later(days=14)  # all are stalled
    for number in (1, 3, 5, 7):
        await scene.talks[number].says("1, 2")  # and these go on
    await scene.enterprise("House 8")
    await scene.asks(held[4])  # E5
    await scene.later(days=3)
    await scene.asks(held[1])  # E2: later, and stalled as well
    await scene.meets(held[2], scene.clock.now + timedelta(days=3))  # E3
    await scene.meets(held[0], scene.clock.now + timedelta(days=4))  # E1: not yet

    lines = await scene.lines()

    assert _codes(lines) == ["E5", "E2", "E4", "E6", "E3", "E8", "E1", "E7"]
    assert lines[0] == (
        "E5 · House 5: asked you for help on 16 March 2026, 3 working days ago"
    )
    assert lines[1] == (
        "E2 · House 2: asked you for help on 19 March 2026"
        " · nothing new for 13 working days"
    )
    assert lines[2] == "E4 · House 4: nothing new for 13 working days"
    assert lines[4] == "E3 · House 3: meeting on 22 March 2026 at 10:00"
    assert lines[5] == "E8 · House 8: not begun yet"
    assert lines[6] == "E1 · House 1: Start, part 1 of 14"
    assert scene.carla.bubbles[0].text == ("5 enterprises need you. You coach 8.")


async def test_co1_a_question_unanswered_for_two_working_days_comes_first(
    scene: Federation,
) -> None:
    """Story CO7: unanswered after 2 working days it shows on top of CO1."""
    await begun(scene)
    first, second = await scene.begins("First"), await scene.begins("Second")
    await scene.later(days=4)  # Friday
    await scene.asks(second)
    await scene.later(days=3)  # Monday: one working day
    await scene.asks(first)
    assert _codes(await scene.lines()) == ["E1", "E2"]

    await scene.later(days=1)

    assert _codes(await scene.lines()) == ["E2", "E1"]


async def test_co1_a_meeting_of_today_without_an_hour_shows_all_day(
    scene: Federation,
) -> None:
    await begun(scene)
    held = await scene.begins("First")
    midnight = scene.clock.now.replace(hour=23) - timedelta(days=1)  # in Brussels
    await scene.meets(held, midnight)

    assert await scene.lines() == ("E1 · First: meeting today",)

    await scene.later(days=1)
    assert await scene.lines() == ("E1 · First: Start, part 1 of 14",)


async def test_co1_at_most_ten_lines_and_the_way_to_the_others(
    scene: Federation,
) -> None:
    await begun(scene)
    for number in range(1, 15):
        await scene.enterprise(f"House {number}")

    lines = await scene.lines()
    (bubble,) = scene.carla.bubbles

    assert _codes(lines) == [f"E{n}" for n in range(1, 11)]
    assert bubble.notes == ("And 4 more: type /today 2",)
    assert (bubble.taps[-1].label, bubble.taps[-1].says) == ("4 more", "/today 2")
    assert _codes(await scene.lines("/today 2")) == [f"E{n}" for n in range(11, 15)]
    assert scene.carla.bubbles[0].notes == ()
    assert _codes(await scene.lines("/today 99")) == [f"E{n}" for n in range(11, 15)]
    assert _codes(await scene.lines("/today please")) == _codes(lines)


async def test_co1_the_buttons_have_room_on_a_phone(everywhere: Federation) -> None:
    scene = await begun(everywhere)
    for number in range(1, 25):
        await scene.enterprise(f"House {number}")
    await scene.lines("/today 2")
    (bubble,) = scene.carla.bubbles

    rows = laid_out(bubble, Face()).rows

    assert sum(map(len, rows)) == 11
    for row in rows:
        assert len(row) * max(len(label) for label, _ in row) <= ACROSS
        assert all(len(label) <= LABEL for label, _ in row)


async def test_co1_each_line_opens_a_card(everywhere: Federation) -> None:
    scene = await begun(everywhere)
    await scene.begins("De Kring")
    await scene.begins("La Ferme")
    lines = await scene.lines()
    (bubble,) = scene.carla.bubbles
    taps = bubble.taps

    assert len(taps) == len(lines) == 2
    for tap, line in zip(taps, lines, strict=True):
        assert tap.always  # whatever else is open
        code, _, name = line.partition(" · ")
        assert tap.label.split()[-1] == code.removeprefix("E")
        await scene.carla.says(tap.says)
        assert re.split(r"\s?:", name)[0] in scene.carla.bubbles[0].text


async def test_co1_within_two_seconds_for_twenty_enterprises(scene: Federation) -> None:
    """Each of them has gone the whole way; all they said lies in the database."""
    await begun(scene)
    first = await scene.begins("De Tweede Draad")
    await scene.answers(1, 14)
    answers = len(scene.talks[1].conversation.book.answers)
    for number in range(2, MANY + 1):
        await scene.copies(first, f"House {number}")
    took = []
    for _ in range(3):
        began = time.process_time()
        lines = await scene.lines()
        took.append(time.process_time() - began)

    assert answers > 120
    assert len(lines) == 10
    sys.stdout.write(
        f"/today for {MANY} enterprises with {answers} answers each: {max(took):.3f} s\n"
    )
    assert max(took) < WITHIN


async def test_co1_only_those_one_accompanies_now(scene: Federation) -> None:
    """Story AD5: handing an enterprise to another coach cuts the old one off."""
    await begun(scene)
    held = await scene.begins("De Kring")
    await scene.begins("La Ferme")
    other = await scene.run(
        lambda tx: coaches.add(tx, scene.programme.id, "other", "Coen", "en")
    )
    assert _codes(await scene.lines()) == ["E1", "E2"]

    await scene.run(lambda tx: enterprises.change(tx, held.id, coach=other.id))

    assert _codes(await scene.lines()) == ["E2"]
    await scene.carla.says("/card 1")
    assert "De Kring" not in "".join(b.text for b in scene.carla.bubbles)


@pytest.mark.parametrize("command", ["/today", "/card 1", "/cohort", "/digest"])
async def test_co1_somebody_who_is_no_coach_is_told_so(
    everywhere: Federation, command: str
) -> None:
    scene = await begun(everywhere)
    await scene.begins("De Kring")
    stranger = Talk(scene.home, "nora", scene.language)
    await stranger.arrives()
    before = stranger.conversation

    said = await stranger.says(command)

    voice = scene.home.catalog.voice(scene.language)
    assert said == [voice.text("coach-you-are-not")]
    assert stranger.conversation == before


@pytest.mark.parametrize("command", ["/today", "/card 1", "/cohort"])
async def test_co1_a_coach_without_enterprises_is_told_so(
    everywhere: Federation, command: str
) -> None:
    scene = await begun(everywhere)

    voice = scene.home.catalog.voice(scene.language)
    assert await scene.carla.says(command) == [voice.text("coach-of-nobody")]


async def test_co1_the_words_of_ones_own_language_lead_there(
    everywhere: Federation,
) -> None:
    scene = await begun(everywhere)
    await scene.begins("De Kring")
    named = {
        "en": ("/today", "/card E1", "/group"),
        "nl": ("/vandaag", "/fiche e1", "/groep"),
        "fr": ("/aujourdhui", "/fiche De Kring", "/groupe"),
    }
    for command in named[scene.language]:
        await scene.carla.says(command)
        assert "De Kring" in str(scene.carla.bubbles[0].body()), command
