"""A coach and an administrator whose language the roadmap of an operator does not have."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection

from storage import enterprises
from tests.coaching.people import says
from tests.programme.scene import Scene, scene

KITCHEN = """
roadmap: kitchen
phases:
  - id: look
    sittings:
      - minutes: 3
        prompts:
          - {id: dish, kind: short}
          - {id: taste, kind: scale}
  - id: cook
    sittings:
      - minutes: 3
        prompts:
          - {id: heat, kind: scale}
"""
WORDS = """
kitchen = Kitchen
    .about = Two questions.
kitchen-phase-look = Look
    .about = A look.
kitchen-phase-cook = Cook
    .about = At work.
kitchen-sitting-1 = At the table
    .who = everybody
kitchen-sitting-2 = At the stove
    .who = everybody
kitchen-dish = What do you cook?
    .title = Dish
    .example = Soup
kitchen-taste = How does it taste?
    .title = Taste
    .low = bad
    .high = good
    .example = 4
kitchen-heat = How hot is it?
    .title = Heat
    .low = cold
    .high = hot
    .example = 4
"""


def content(folder: Path) -> Path:
    own = folder / "content"
    (own / "roadmaps").mkdir(parents=True)
    (own / "locales" / "en").mkdir(parents=True)
    (own / "roadmaps" / "kitchen.yaml").write_text(KITCHEN, "utf-8")
    (own / "locales" / "en" / "kitchen.ftl").write_text(WORDS, "utf-8")
    return own


async def begun(at: Scene) -> None:
    """Have Leen, who speaks English, confirm and share with Coen, who speaks Dutch."""
    at.languages["leen"] = "en"
    await at.comes("leen", 1)
    await at.person("coen").says(f"join {await at.ticket(coach='Coen')}")
    await at.confirms("leen", "Pea soup", "skip")
    await at.shares(1)
    await says(at, "coen", "/meet 1 4 juni 14u")
    await at.later(days=2, hours=2)


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("/brief 1", "Pea soup"),
        ("/agreed 1", "At the stove"),
        ("/comment E1 1 mooi", "Dish"),
        ("/seen E1", "Pea soup"),
        ("/card 1", "Taste"),
    ],
)
async def test_co2_a_coach_reads_what_is_shared_in_a_language_it_has(
    tmp_path: Path, typed: str, part: str
) -> None:
    async with scene(tmp_path, "kitchen", came=False, content=content(tmp_path)) as at:
        await begun(at)
        await at.person("coen").says(typed)
        said = [
            "\n".join((each.text, *each.lines)) for each in at.person("coen").bubbles
        ]

        assert part in "\n".join(said)


async def test_co6_what_was_agreed_is_said_to_both_in_a_language_it_has(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path, "kitchen", came=False, content=content(tmp_path)) as at:
        await begun(at)
        asked = await says(at, "coen", "/agreed 1")
        noted = await says(at, "coen", f"{asked.taps[0].says} 1 juli")
        told = await at.person("leen")._received()

        assert "Taste" in noted.text
        assert any("Taste" in each.text for each in told)


async def test_ad2_steps_are_named_in_a_language_they_have(tmp_path: Path) -> None:
    async with scene(tmp_path, "kitchen", came=False, content=content(tmp_path)) as at:
        coach = at.coach("Coen")
        for number in range(4, 9):
            await at.does(partial(_add, at=at, number=number, coach=coach.id))
            await at.comes(f"w{number}", number)
        nora = at.person("nora", "nl")
        await nora.says(f"join {await at.ticket()}")
        said = await nora.says("/voortgang")

        assert "Not begun to Look: 8" in said[0]


def _add(tx: Connection, at: Scene, number: int, coach: int) -> None:
    enterprises.add(
        tx,
        at.programme,
        str(number),
        name=f"Keuken {number}",
        language="en",
        country="BE",
        people=1,
        coach=coach,
        now=at.clock(),
    )
