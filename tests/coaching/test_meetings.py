"""CO5: a coach enters a date; it is planned, moved and cancelled for all, who hear of it once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage import enterprises
from storage.meetings import CANCELLED, PLANNED
from tests.coaching.people import Planned, event, heard, kept, planned, says, taps
from tests.programme.scene import scene

NINTH = datetime(2026, 6, 9, 12, 30, tzinfo=UTC)  # half past two in Brussels
TENTH = datetime(2026, 6, 10, 7, 0, tzinfo=UTC)
AROUND = ("meeting-before", "meeting-after")


def both(before: str, after: str) -> set[Planned]:
    return {
        Planned(name, kind, day)
        for name in ("leen", "omar")
        for kind, day in zip(AROUND, (before, after), strict=True)
    }


async def test_co5_a_date_is_kept_and_all_in_the_enterprise_hear_it_once(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        said = await says(at, "coen", "/gesprek 1 9 juni 14u30")

        assert "dinsdag 9 juni 2026 om 14:30" in said.text
        assert "2 mensen" in said.notes[0]
        (meeting,) = kept(at, 1)
        assert (meeting.at, meeting.state, meeting.sequence) == (NINTH, PLANNED, 0)
        for name in ("leen", "omar"):
            (told,) = await heard(at, name)
            assert "Coen Maes" in told.text
            assert "dinsdag 9 juni 2026 om 14:30" in told.text
            assert event(told).decoded("dtstart") == NINTH
        assert await heard(at, "claire", "fatou", "nora") == []


async def test_co5_each_hears_it_in_their_own_language(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await says(at, "fatou", "/rencontre 2 le 9 juin à 14h30")

        (told,) = await heard(at, "claire")
        assert "mardi 9 juin 2026 à 14:30" in told.text
        assert "Fatou Diallo" in str(event(told)["summary"])


async def test_co5_the_hour_is_that_of_the_country_of_the_enterprise(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        held = at.enterprise(3)
        await at.does(lambda tx: enterprises.change(tx, held.id, country="NL"))
        await says(at, "coen", "/meet 3 9 december 14:30")

        (meeting,) = kept(at, 3)
        assert meeting.at == datetime(2026, 12, 9, 13, 30, tzinfo=UTC)


async def test_co5_moving_keeps_one_meeting_and_one_entry_in_the_calendar(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 9 juni 14u30")
        (first,) = await heard(at, "leen")
        said = await says(at, "coen", "/meet 1 10/06 9:00")

        (moved,) = await heard(at, "leen")
        (meeting,) = kept(at, 1)
        assert "Verplaatst" in said.text
        assert (meeting.at, meeting.sequence) == (TENTH, 1)
        assert "verplaatst naar woensdag 10 juni 2026 om 09:00" in moved.text
        assert event(moved)["uid"] == event(first)["uid"]
        assert event(moved)["sequence"] > event(first)["sequence"]
        assert event(moved).decoded("dtstart") == TENTH


async def test_co5_cancelling_is_asked_once_and_takes_it_out_of_the_calendar(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 9 juni 14u30")
        (first,) = await heard(at, "leen")
        asked = await says(at, "coen", "/meet 1 annuleren")
        assert [each.state for each in kept(at, 1)] == [PLANNED]
        assert await heard(at, "leen") == []

        assert "annuleren" in asked.text
        await taps(at, "coen", "Ja, annuleren")
        (gone,) = await heard(at, "leen")

        assert kept(at, 1) == []
        assert event(gone)["status"] == CANCELLED.upper()
        assert event(gone)["uid"] == event(first)["uid"]
        assert event(gone)["sequence"] > event(first)["sequence"]
        again = await says(at, "coen", "/meet 1 annuleren")
        assert "niets te annuleren" in again.text


async def test_co5_preparation_comes_five_working_days_before_and_follow_up_two_after(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 25 juni 14u30")  # a Thursday

        assert planned(at, *AROUND) == both("2026-06-18", "2026-06-29")


async def test_co5_moving_moves_both_and_cancelling_cancels_both(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 25 juni 14u30", "/meet 1 2 juli 9:00")
        assert planned(at, *AROUND) == both("2026-06-25", "2026-07-06")

        await says(at, "coen", "/meet 1 annuleren ja")
        assert planned(at, *AROUND) == set()


async def test_co5_preparation_is_sent_once_to_those_who_want_reminders(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "leen", "/choices 1")
        await says(at, "coen", "/meet 1 25 juni")
        await heard(at, "leen", "omar")
        told: list[str] = []
        for _ in range(60):
            await at.later(hours=12)
            came = [bubble.text for bubble in await heard(at, "leen")]
            told += came
            if came:  # who answers is not left alone for ten days
                await says(at, "leen", "/gesprekken")

        around = [text for text in told if "je coach" in text]
        assert len(around) == 2
        assert "Op donderdag 25 juni heb je een gesprek" in around[0]
        assert "Op donderdag 25 juni had je een gesprek" in around[1]
        assert await heard(at, "omar") == []


async def test_co5_the_same_date_again_is_told_to_nobody(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 9 juni 14u30")
        await heard(at, "leen", "omar")

        said = await says(at, "coen", "/meet 1 dinsdag 9 juni 2026 om 14.30 uur")

        assert "niemand verwittigd" in said.text
        assert await heard(at, "leen", "omar") == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "nog geen gesprek gepland"),
        ("blabla", "een dag nodig"),
        ("31 februari", "bestaat niet"),
        ("9 juni 25:00", "uur bestaat niet"),
        ("juni 2026", "Welke dag"),
        ("1 juni 2026 9u", "voorbij"),
        ("volgende dinsdag 10u", "Bedoel je dinsdag 9 juni 2026 om 10:00?"),
        ("annuleren", "niets te annuleren"),
    ],
)
async def test_co5_what_is_not_clear_is_said_with_an_example_and_told_to_nobody(
    tmp_path: Path, typed: str, said: str
) -> None:
    async with scene(tmp_path) as at:
        bubble = await says(at, "coen", f"/meet 1 {typed}")

        assert said in bubble.text
        assert (
            not typed
            or bubble.taps
            or "/gesprek 1 12 oktober" in bubble.text
            or (typed == "annuleren")
        )
        assert kept(at, 1) == []
        assert await heard(at, "leen", "omar") == []


async def test_co5_what_was_not_said_in_full_is_planned_with_one_tap(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 volgende dinsdag 14u30")
        await taps(at, "coen", "Ja")

        assert [each.at for each in kept(at, 1)] == [NINTH]


async def test_co5_only_the_coach_of_an_enterprise_plans_for_it(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        for name in ("leen", "fatou", "nora"):
            await says(at, name, "/meet 1 9 june 14:30")
        assert kept(at, 1) == []

        await says(at, "coen", "/meet 1 9 juni 14:30")
        await at.hands_over(1, "Fatou")
        await says(at, "coen", "/meet 1 annuleren ja")
        assert [each.state for each in kept(at, 1)] == [PLANNED]

        await says(at, "fatou", "/meet 1 annuler oui")
        assert kept(at, 1) == []


async def test_co5_in_the_evening_people_are_told_the_next_working_morning(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await at.later(days=3, hours=6)  # Friday, after nine in the evening
        said = await says(at, "coen", "/meet 1 18 juni 14u30")
        assert "werkuren: maandag 8 juni 2026 om 08:30" in said.notes[0]
        assert await heard(at, "leen") == []

        await says(at, "coen", "/meet 1 19 juni 14u30")  # moved before anybody knew
        await at.later(days=2)
        assert await heard(at, "leen") == []
        await at.later(hours=12)
        (told,) = await heard(at, "leen")

        assert "heeft een gesprek met jullie gepland" in told.text
        assert "vrijdag 19 juni 2026" in told.text
        await at.later(days=1)
        assert await heard(at, "leen") == []


async def test_co5_what_is_cancelled_before_anybody_knew_is_told_to_nobody(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await at.later(days=3, hours=6)
        await says(at, "coen", "/meet 1 18 juni 14u30")
        said = await says(at, "coen", "/meet 1 annuleren ja")
        await at.later(days=4)

        assert "niemand hoort" in said.notes[0]
        assert await heard(at, "leen", "omar") == []


async def test_co5_a_meeting_that_would_come_first_is_told_at_once(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 8 juni 9:00")
        await heard(at, "leen")
        await at.later(days=4)  # Saturday
        await says(at, "coen", "/meet 1 annuleren ja")

        (told,) = await heard(at, "leen")
        assert "gaat niet door" in told.text


async def test_co5_people_see_when_they_meet_and_put_it_into_their_calendar(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        none = await says(at, "omar", "/gesprekken")
        assert "geen gesprek met Coen Maes gepland" in none.text
        await says(at, "coen", "/meet 1 9 juni")
        await heard(at, "omar")

        said = await says(at, "omar", "/gesprekken")
        assert "dinsdag 9 juni 2026." in said.text
        file = await taps(at, "omar", "In mijn agenda")
        assert event(file).decoded("dtstart") == datetime(2026, 6, 9).date()  # noqa: DTZ001
        (meeting,) = kept(at, 1)
        assert str(meeting.id) in str(event(file)["uid"])

        elsewhere = await says(at, "nora", "/meetings")
        assert "no meetings" in elsewhere.text


async def test_co5_the_coach_sees_all_and_takes_one_into_their_calendar(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 9 juni 14u30")
        await taps(at, "coen", "In mijn agenda")
        file = at.person("coen").bubbles[-1]
        assert "De Tweede Draad" in str(event(file)["summary"])

        both = await says(at, "coen", "/gesprek")
        assert both.lines == (
            "E1 · De Tweede Draad: dinsdag 9 juni 2026 om 14:30",
            "E3 · Buurtkeuken Noord: nog geen gesprek gepland",
        )
        wrong = await says(at, "coen", "/meet 2 9 juni")
        assert "E1, E3" in wrong.text
        assert kept(at, 2) == []


async def test_co5_a_meeting_to_which_nobody_came_yet_is_told_to_nobody(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        said = await says(at, "coen", "/meet 3 9 juni 14u30")

        assert "nog niemand" in said.notes[0]
        assert len(kept(at, 3)) == 1


async def test_co5_after_a_restart_what_waits_is_told_once(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await at.later(days=3, hours=6)
        await says(at, "coen", "/meet 1 18 juni 14u30")
        at.clock.now += timedelta(days=4, hours=14)  # in the morning
        await at.home.assistant.wake()
        await at.home.assistant.wake()

        assert len(await heard(at, "leen")) == 1
