"""A second round: what was said then may be kept, and the summary sets then beside now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.report.body import sheet_of
from bot.report.printing import warnings
from bot.report.web import page
from tests.talk import House, Talk
from tests.tweede_draad import ANSWERS, Spoken
from tests.walking import has_walked, reply, walk_to_the_end

LATER: Mapping[str, Spoken] = {
    **ANSWERS,
    "map3": "We give clothes and careers a third thread.",
    "mea4.value": "15",
    "mea4.n": "20",
    "mea4.date": "March 2027",
    "mea4.earlier-value": "/skip",
    "mea4.target": "/skip",
    "mea8.next": "/skip",
    "val6.by": "/skip",
    "val8.next": "/skip",
}


async def again(home: House, talk: Talk, answers: Mapping[str, Spoken]) -> Any:
    """Walk two rounds, a year apart; return the sheet of the second."""
    await has_walked(talk)
    home.clock.now = home.clock.now.replace(year=2027)
    await talk.says("new round")
    await walk_to_the_end(talk, answers)
    await talk.says("/summary full")
    (file,) = [bubble.file for bubble in talk.bubbles if bubble.file]
    return sheet_of(file["sheet"])


def rows(sheet: Any) -> dict[str, Any]:
    (section,) = [each for each in sheet.sections if each.id == "rounds"]
    return {row.name: row for row in section.parts[0].rows}


async def test_then_and_now_stand_side_by_side_with_their_days(
    home: House, talk: Talk
) -> None:
    sheet = await again(home, talk, LATER)

    found = rows(sheet)
    mission = next(row for row in found.values() if "second thread" in row.then)
    assert "third thread" in mission.now
    assert (mission.then_day, mission.now_day) == ("1 April 2026", "1 April 2027")
    figure = next(row for name, row in found.items() if "confidence" in name)
    assert (figure.then, figure.now) == ("12 of 20", "15 of 20")
    assert (figure.then_day, figure.now_day) == ("March 2026", "March 2027")
    assert not figure.refused
    assert warnings(sheet) == ()
    assert "third thread" in page(sheet)


async def test_what_is_counted_otherwise_is_not_compared(
    home: House, talk: Talk
) -> None:
    sheet = await again(home, talk, {**LATER, "mea3.unit": "2"})

    figure = next(row for name, row in rows(sheet).items() if "confidence" in name)

    assert figure.refused.startswith("Not compared: what was counted on March 2026")


async def test_what_may_still_hold_is_offered_to_keep(home: House, talk: Talk) -> None:
    await has_walked(talk)

    said = await talk.says("new round")
    while not (talk.slot and talk.slot.place.prompt == "map3"):
        said = await talk.says(reply(talk, ANSWERS))
    assert "We give clothes and careers a second thread." in "\n".join(said)
    await talk.says("keep")

    kept = [a for a in talk.conversation.book if a.place.prompt == "map3"][-1]
    assert kept.value == "We give clothes and careers a second thread."


async def test_a_new_round_waits_for_the_end_of_this_one(talk: Talk) -> None:
    await talk.arrives()
    await talk.says("1")

    said = "\n".join(await talk.says("/new round"))

    assert "A new round can begin when this one is finished" in said


@pytest.mark.parametrize("version", ["one-page", "card"])
async def test_only_the_full_report_has_room_for_two_rounds(
    home: House, talk: Talk, version: str
) -> None:
    await again(home, talk, LATER)
    await talk.says(f"/summary {version}")
    (file,) = [bubble.file for bubble in talk.bubbles if bubble.file]

    assert not [s for s in sheet_of(file["sheet"]).sections if s.id == "rounds"]
