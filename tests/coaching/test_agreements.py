"""CO5, CO6: after a meeting the coach notes in two taps what was agreed, and all hear of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.coaching.agreed import askable, due
from bot.messages import Bubble
from bot.telegram.layout import DATA
from storage import agreements
from storage.agreements import COACH, PARTICIPANT, Agreement
from storage.meetings import HELD, PLANNED
from tests.coaching.people import (
    Heard,
    Planned,
    answers,
    heard,
    kept,
    planned,
    says,
    taps,
)
from tests.programme.scene import Scene, scene

DATED = ("agreed-due", "agreed-mine")


def agreed(at: Scene, number: int = 1) -> list[Agreement]:
    enterprise = at.enterprise(number)
    return at.look(lambda tx: agreements.of(tx, enterprise.id))


async def met(at: Scene, *, shared: bool = True) -> Heard:
    """Have a meeting planned, held, and let some time pass; return what the coach is asked."""
    await answers(at, "leen", 2)
    if shared:
        await at.shares(1)
    await says(at, "coen", "/meet 1 4 juni 14u")
    await heard(at, "leen", "omar")
    await at.later(days=2, hours=2)
    return await heard(at, "coen")


async def test_co5_after_the_meeting_the_coach_is_asked_once(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 4 juni 14u")
        await at.later(days=1, hours=23, minutes=50)  # they are still talking
        assert await heard(at, "coen") == []
        await at.later(minutes=10)
        (asked,) = await heard(at, "coen")
        await at.later(days=3)

        assert "op 4 juni 2026: wat spraken jullie af?" in asked.text
        assert await heard(at, "coen") == []
        assert [each.state for each in kept(at, 1)] == [HELD]


async def test_co5_after_an_evening_meeting_the_coach_is_asked_in_working_time(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 5 juni 17:30")  # a Friday
        await at.later(days=5)  # Sunday
        assert await heard(at, "coen") == []
        await at.later(hours=17, minutes=30)  # Monday, at the opening

        (asked,) = await heard(at, "coen")
        assert "op 5 juni 2026" in asked.text


@pytest.mark.parametrize("how", ["10 juni 9u", "annuleren ja"])
async def test_co5_a_meeting_that_was_moved_or_cancelled_is_not_asked_about(
    tmp_path: Path, how: str
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 4 juni 14u", f"/meet 1 {how}")
        await at.later(days=3)

        assert await heard(at, "coen") == []


async def test_co5_a_coach_who_said_stop_is_not_asked(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 4 juni 14u", "/stop")
        await at.later(days=3)

        assert await heard(at, "coen") == []
        assert "wat spraken" in (await says(at, "coen", "/afgesproken 1")).text


async def test_co6_two_taps_note_what_and_by_when_and_the_enterprise_hears_it(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        (asked,) = await met(at)
        assert [tap.label for tap in asked.taps[:4]] == ["1", "2", "3", "4"]
        when = await says(at, "coen", asked.taps[0].says)
        assert [tap.label for tap in when.taps] == ["Over 2 weken", "Over 4 weken"]
        noted = await taps(at, "coen", "Over 2 weken")

        (found,) = agreed(at)
        assert (found.by, found.who, found.state) == (
            "2026-06-18",
            PARTICIPANT,
            "open",
        )
        assert "tegen 18 juni 2026" in noted.text
        assert "2 mensen" in noted.notes[0]
        for name in ("leen", "omar"):
            (told,) = await heard(at, name)
            assert "Afgesproken met Coen Maes: " in told.text
            assert asked.lines[0].partition(". ")[2] in told.text
            assert "tegen 18 juni 2026" in told.text
        assert planned(at, *DATED) == {
            Planned("leen", "agreed-due", "2026-06-18"),
            Planned("omar", "agreed-due", "2026-06-18"),
        }


async def test_co6_the_options_are_the_three_questions_and_the_next_part(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        (asked,) = await met(at)
        await says(at, "coen", "/voorbereiding 1")
        said = at.person("coen").bubbles[0].lines[0]

        questions = [
            line for line in said.splitlines() if line[:2] in {"1.", "2.", "3."}
        ]
        assert len(questions) == 3
        for question, option in zip(questions, asked.lines, strict=False):
            about = question.partition("“")[2].partition("”")[0]
            assert about
            assert f"“{about}”" in option
        assert "de volgende sessie" in asked.lines[3]


async def test_co6_all_buttons_fit_and_can_be_typed(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        (asked,) = await met(at)
        when = await says(at, "coen", "/agreed 1 1")

        for tap in (*asked.taps, *when.taps):
            assert len(tap.label) <= 20
            assert len(f"1||s|{tap.says}".encode()) <= DATA


async def test_co6_what_is_typed_freely_is_noted_with_its_day(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await met(at)
        for typed in (
            "twee gesprekken met buren | over 3 weken",
            "2 affiches maken | 1 juli | ik",
        ):
            await says(at, "coen", f"/afgesproken 1 {typed}")

        assert [(each.what, each.by, each.who) for each in agreed(at)] == [
            ("twee gesprekken met buren", "2026-06-25", PARTICIPANT),
            ("2 affiches maken", "2026-07-01", COACH),
        ]
        told = await heard(at, "leen")
        assert "Coen Maes doet dit" in told[1].text


async def test_co6_something_else_is_written_and_then_dated(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await met(at)
        await says(at, "coen", "/agreed 1")
        await taps(at, "coen", "Iets anders")
        await says(at, "coen", "de buren uitnodigen")
        wrong = await says(at, "coen", "ooit")
        assert "Ik heb een dag nodig" in wrong.before[0]
        assert agreed(at) == []
        await says(at, "coen", "1 juli")

        assert [(each.what, each.by) for each in agreed(at)] == [
            ("de buren uitnodigen", "2026-07-01")
        ]


async def test_co6_before_the_next_meeting_is_a_day_to_tap(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await met(at)
        await says(at, "coen", "/meet 1 22 juni 9u", "/agreed 1 1")
        await taps(at, "coen", "Voor het gesprek")

        assert [each.by for each in agreed(at)] == ["2026-06-21"]


async def test_co6_nothing_and_did_not_happen_are_answers(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        (asked,) = await met(at)
        nothing, not_held = asked.taps[-2:]
        await says(at, "coen", nothing.says)
        assert [each.state for each in kept(at, 1)] == [HELD]
        await says(at, "coen", not_held.says)

        assert kept(at, 1) == []
        assert await heard(at, "leen", "omar") == []
        assert planned(at, "meeting-after") == set()


async def test_co6_the_coach_reads_no_more_of_it_than_is_shared(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        (asked,) = await met(at, shared=False)
        assert len(asked.lines) == 1
        assert "de volgende sessie" in asked.lines[0]


async def test_co6_on_its_date_who_took_it_is_asked_what_became_of_it(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await met(at)
        await says(at, "coen", "/agreed 1 buren uitnodigen | 1 juli")
        (found,) = agreed(at)
        (told,) = await heard(at, "leen")
        await heard(at, "omar")
        took = await says(at, "leen", told.taps[0].says)
        assert "1 juli 2026" in took.text
        assert planned(at, *DATED) == {Planned("leen", "agreed-mine", "2026-07-01")}

        await at.later(days=26)
        assert await heard(at, "leen") == []
        await at.later(hours=20)  # in the middle of the first of July
        (asked,) = await heard(at, "leen")
        assert "buren uitnodigen" in asked.text
        assert [tap.label for tap in asked.taps] == ["Gedaan", "Bezig", "Anders"]
        assert await heard(at, "omar") == []

        await says(at, "leen", asked.taps[1].says)
        assert agreed(at)[0].state == "busy"
        await taps(at, "leen", "Over 2 weken")
        assert planned(at, *DATED) == {Planned("leen", "agreed-mine", "2026-07-15")}
        await says(at, "leen", asked.taps[0].says)
        (done,) = agreed(at)
        assert (done.id, done.state, done.by) == (found.id, "done", "2026-07-15")

        await at.later(days=20)
        assert await heard(at, "leen", "omar") == []  # it is done: not asked again
        listed = await says(at, "coen", "/agreed 1")
        assert any("(gedaan)" in line for line in listed.notes)


async def test_co6_it_is_asked_also_when_nobody_said_anything_since_a_start(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await met(at)
        await says(at, "coen", "/agreed 1 buren uitnodigen | 1 juli")
        (told,) = await heard(at, "leen")
        await says(at, "leen", told.taps[0].says)
        at.home.close()
        at.home.__post_init__()
        await at.later(days=26, hours=20)

        (asked,) = await heard(at, "leen")
        assert "buren uitnodigen" in asked.text


async def test_co6_what_the_coach_puts_off_is_asked_of_those_who_do_it(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await met(at)
        for what in ("buren uitnodigen", "affiches maken"):
            await says(at, "coen", f"/agreed 1 {what} | 1 juli")
        first, second = agreed(at)
        await says(at, "leen", f"/agreed {second.id} ik zorg ervoor")
        for each in (first, second):
            await says(at, "coen", f"/agreed {each.id} bezig 2026-07-15")

        assert [each.by for each in agreed(at)] == ["2026-07-15"] * 2
        assert planned(at, *DATED) == {
            Planned("leen", "agreed-due", "2026-07-15"),
            Planned("omar", "agreed-due", "2026-07-15"),
            Planned("leen", "agreed-mine", "2026-07-15"),
        }


async def test_co6_what_the_coach_took_is_asked_of_the_coach(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await met(at)
        await says(at, "coen", "/agreed 1 de federatie bellen | 1 juli | ik")
        await heard(at, "leen", "omar")
        assert planned(at, *DATED) == {Planned("coen", "agreed-mine", "2026-07-01")}

        await at.later(days=26, hours=20)
        (asked,) = await heard(at, "coen")
        assert "de federatie bellen" in asked.text
        await says(at, "coen", asked.taps[0].says)
        assert agreed(at)[0].state == "done"


async def test_co6_who_did_not_take_it_is_asked_only_if_they_want_reminders(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await met(at)
        await says(at, "omar", "/choices 1")
        await says(at, "coen", "/agreed 1 buren uitnodigen | 1 juli")
        await heard(at, "leen", "omar")
        await at.later(days=26, hours=20)

        assert await heard(at, "leen") == []
        asked = [bubble.text for bubble in await heard(at, "omar")]
        assert any("buren uitnodigen" in text for text in asked)


async def test_co6_words_of_a_date_are_whole(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await met(at)
        await says(at, "coen", "/agreed 1 buren uitnodigen | 1 juli")
        (found,) = agreed(at)
        assert at.look(partial(askable, agreement=found)) == [
            at.id_of("leen"),
            at.id_of("omar"),
        ]
        asked = at.look(partial(_due, at=at, found=found))
        assert asked
        assert asked.text.startswith("Dit was afgesproken tegen vandaag: buren")


def _due(tx: Connection, at: Scene, found: Agreement) -> Bubble | None:
    return due(tx, at.home, found, at.home.catalog.voice("nl"))


async def test_co6_others_change_nothing_about_an_agreement(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await met(at)
        await says(at, "coen", "/agreed 1 buren uitnodigen | 1 juli")
        (found,) = agreed(at)

        for name, word in (("claire", "fait"), ("fatou", "fait"), ("nora", "done")):
            await says(at, name, f"/agreed {found.id} {word}")
        await at.hands_over(1, "Fatou")
        await says(at, "coen", f"/agreed {found.id} gedaan")

        assert agreed(at)[0].state == "open"


async def test_co6_there_is_nothing_to_agree_before_a_meeting(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 4 juni 14u")
        said = await says(at, "coen", "/agreed 1 buren uitnodigen | 1 juli")

        assert "nog geen gesprek" in said.text
        assert agreed(at) == []
        assert [each.state for each in kept(at, 1)] == [PLANNED]
