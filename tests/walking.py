"""A participant who answers whatever is asked, from what an enterprise has to say."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

from bot.messages import Bubble
from flows.roadmap import Kind
from storage.database import Database
from tests.talk import Talk
from tests.tweede_draad import ANSWERS, Said, Spoken


@dataclass(frozen=True)
class Left:
    """What somebody left behind who came to the end."""

    content: bytes  # of the database
    now: datetime
    bubbles: list[Bubble]  # the last ones


_WALKED: dict[tuple[str, str], Left] = {}
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


async def has_walked(talk: Talk) -> None:
    """Bring somebody who has just come to the end; who answered first is the one who walks.

    The others find in their database what was left in that one, and the same time of the day.
    """
    house, key = talk._house, (talk.address, talk.language)
    assert isinstance(house.database, Database)
    if kept := _WALKED.get(key):
        with closing(sqlite3.connect(":memory:")) as left:
            left.deserialize(kept.content)
            left.backup(house.database._raw)
        house.clock.now, talk.bubbles = kept.now, list(kept.bubbles)
    else:
        await talk.arrives()
        await walk_to_the_end(talk)
        content = bytearray(house.database._raw.serialize())
        content[18:20] = b"\1\1"  # in memory there is no journal beside it
        _WALKED[key] = Left(bytes(content), house.clock.now, talk.bubbles)


async def _next(talk: Talk, answers: Mapping[str, Spoken]) -> str:
    text = reply(talk, answers)
    await talk.says(text)
    assert not any("I could not" in bubble.text for bubble in talk.bubbles), text
    return text


def reply(talk: Talk, answers: Mapping[str, Spoken]) -> str:
    """Return what to say now."""
    slot, doubt = talk.slot, talk.conversation.doubt
    if slot is None:
        return "1"
    if doubt and doubt.about == "to-come":  # on the day of this test
        return "yes"
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
