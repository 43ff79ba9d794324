"""Somebody skips what later questions speak of, and is asked whole sentences all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.asking import about
from bot.wording import UNKNOWN, Wording
from flows.roadmap import Kind
from flows.turn import Question
from locales.catalog import Argument
from tests.talk import Talk, house, shipped_catalog, shipped_library

LANGUAGES = ["nl", "fr", "en"]
NEVER_ALONE = {"vises-mea1-why-not"}  # is asked only where a stakeholder is known


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("roadmap", ["quick", "vises"])
async def test_who_skips_everything_reads_no_gap(
    tmp_path: Path, roadmap: str, language: str
) -> None:
    with house(tmp_path, roadmap=roadmap) as home:
        talk = Talk(home, language=language)
        said = await talk.arrives()
        while talk.conversation.stage != "finished":
            said += await talk.says(_nothing(talk))
    assert not [bubble for bubble in said if UNKNOWN in bubble]


async def test_without_a_group_the_quick_reflection_asks_about_people(
    tmp_path: Path,
) -> None:
    with house(tmp_path, roadmap="quick") as home:
        talk = Talk(home)
        await talk.arrives()
        await talk.says_all("1", "1", "/skip")
        skipped = talk.bubbles[-1].text
        await talk.says_all("/back", "Young people", "1")
        answered = talk.bubbles[-1].text
    assert skipped.startswith("What can people do, dare or have now that is new")
    assert answered.startswith("Think of this group: Young people.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("roadmap", ["quick", "health", "agreements", "vises"])
def test_each_question_can_be_asked_without_what_it_speaks_of(
    roadmap: str, language: str
) -> None:
    voice = shipped_catalog().voice(language)
    own = shipped_library().roadmap(roadmap)
    given: dict[str, Argument] = {"family": "", "team": "no", "shape": "", "of": "them"}
    counts: dict[str, Argument] = {"item": 1, "count": 2}
    for prompt in own.prompts.values():
        for field in prompt.every_field():
            if field.message in NEVER_ALONE:
                continue
            asked = Question(field=field, message=field.message, prompt=prompt.message)
            wording = about(asked, Wording(voice)).within({**given, **counts})
            assert UNKNOWN not in wording.text(field.message), field.message
            if voice.has(field.message, "hint"):
                assert UNKNOWN not in wording.text(field.message, "hint")


def _nothing(talk: Talk) -> str:
    """Return how to go on without an answer."""
    slot = talk.slot
    if slot is None:
        return "1"
    if slot.field.kind is Kind.REVIEW:
        return "ok"
    return "2" if slot.field.kind is Kind.ANOTHER else "/skip"
