"""CO5: what a coach noted is told in working time, also by a process that slept through it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.programme.handing_over import hand_over
from tests.coaching.people import heard, says
from tests.programme.scene import scene


async def test_co5_what_waited_for_the_morning_is_not_told_at_night(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        at.clock.now += timedelta(hours=7)  # in the evening
        await says(at, "coen", "/meet 1 9 juni 14u30")
        assert await heard(at, "leen", "omar") == []
        await at.later(days=1, hours=2)  # nobody was running in between
        assert await heard(at, "leen", "omar") == []
        await at.later(hours=12)
        told = await heard(at, "leen", "omar")
        assert [each.text.splitlines()[0][:10] for each in told] == ["Coen Maes "] * 2


async def test_co5_a_meeting_that_is_over_is_not_told_any_more(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        at.clock.now += timedelta(hours=7)
        await says(at, "coen", "/meet 1 9 juni 14u30")
        await at.later(days=20)
        assert await heard(at, "leen", "omar") == []


async def test_ri5_a_coach_who_went_is_called_something_still(tmp_path: Path) -> None:
    async with scene(tmp_path) as at:
        await says(at, "coen", "/meet 1 9 juni 14u30")
        await heard(at, "leen", "omar")
        await at.person("coen").says_all("/forget", "1")
        await at.home.assistant.scrub()

        next_ = await says(at, "leen", "/meetings")
        assert "gesprek met je coach: dinsdag 9 juni" in next_.text
        file = await says(at, "leen", "/meetings agenda")
        assert file.file
        assert "gesprek met je coach" in file.file["calendar"]


async def test_ad5_nobody_without_a_name_is_named_at_a_hand_over(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path) as at:
        await at.person("coen").says_all("/forget", "1")
        await at.home.assistant.scrub()
        await heard(at, "leen", "omar", "fatou")
        given = [(at.enterprise(1), at.coach("Fatou"))]
        await at.does(lambda tx: hand_over(tx, at.home.catalog, given, at.clock()))

        (told,) = await heard(at, "leen")
        assert told.text.startswith("Jullie hebben een nieuwe coach: Fatou Diallo. ")
        assert told.text.endswith("tot jullie ze delen.")
        (line,) = [each.lines[0] for each in await heard(at, "fatou")]
        assert line == "E1 De Tweede Draad"
