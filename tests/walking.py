"""A participant who answers whatever is asked, from what an enterprise has to say."""

from __future__ import annotations

from collections.abc import Mapping

from flows.roadmap import Kind
from tests.talk import Talk
from tests.tweede_draad import ANSWERS, Said, Spoken

LAST = 400  # turns; a walk that takes longer has lost its way


async def walk_to_the_end(
    talk: Talk, answers: Mapping[str, Spoken] = ANSWERS
) -> list[str]:
    """Answer until the conversation is finished; return all that was said, in order."""
    said = [await _next(talk, answers)]
    while talk.conversation.stage != "finished":
        said.append(await _next(talk, answers))
        assert len(said) < LAST, talk.slot
    return said


async def _next(talk: Talk, answers: Mapping[str, Spoken]) -> str:
    text = reply(talk, answers)
    await talk.says(text)
    assert not any("I could not" in bubble.text for bubble in talk.bubbles), text
    return text


def reply(talk: Talk, answers: Mapping[str, Spoken]) -> str:
    """Return what to say now."""
    slot = talk.slot
    if slot is None:
        return "1"
    if slot.field.kind is Kind.REVIEW:
        return "ok"
    place = slot.place
    name = f"{place.prompt}.{place.field}" if place.field else place.prompt
    spoken = answers[name]
    here: Said = spoken[talk.language] if isinstance(spoken, Mapping) else spoken
    text = (
        here
        if isinstance(here, str)
        else here[(slot.item.number if slot.item else 1) - 1]
    )
    return talk.key_number(text[1:]) if text.startswith("=") else text
