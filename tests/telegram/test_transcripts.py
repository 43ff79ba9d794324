"""The transcripts of whole conversations, unchanged, in Telegram: both libraries, both ways in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.bot.test_transcripts import ARRIVES, FOLDER, Transcript, read
from tests.telegram.home import WORLDS, at_home, shown

WHOLE = [f"tweede-draad-{language}" for language in ("nl", "fr", "en")]
ONLY_HERE = "\nTelegram keeps a copy of this chat, under its own rules."
LINK = re.compile(r"https://\S+\?start=ask-[0-9a-f]{20}")
CODE = "Your colleague types: join <code>"  # what there is in a terminal instead
TOGETHER = {"file-together-nl"}  # of several people, each at a terminal
OTHERS = sorted({path.stem for path in FOLDER.glob("*.txt")} - set(WHOLE) - TOGETHER)


async def replay(name: str, channel: str, way: str, folder: Path) -> None:
    """Say all that a transcript says; compare what comes back, message by message."""
    transcript = read(FOLDER / f"{name}.txt")
    roadmap = transcript.head.get("roadmap", "")
    async with at_home(folder, channel, way, roadmap=roadmap) as home:
        talker = home.api.phone(7, language_code=transcript.head["language"])
        for said, heard in turns(transcript):
            if said == ARRIVES:
                talker.starts()
            else:
                talker.says(said)
            count = len(heard)
            came = [shown(seen) for seen in await talker.hears(count)] if count else []
            came = [LINK.sub(CODE, each.replace(ONLY_HERE, "")) for each in came]

            assert came == heard, said
        await home.api.settled()
        assert talker.unheard() == []
        assert [call for call in home.api.called() if call.ok is False] == []
        assert home.failures == ""


def turns(transcript: Transcript) -> list[tuple[str, list[str]]]:
    """Return what is said, each with the messages that come back."""
    body = "\n" + transcript.text.partition("\n\n")[2]
    blocks = (block.partition("\n") for block in body.split("\n> ")[1:])
    return [
        (
            said,
            [each.strip("\n") for each in answered.split("\n\n") if each.strip("\n")],
        )
        for said, _, answered in blocks
    ]


@pytest.mark.parametrize(
    ("name", "channel", "way"),
    [
        pytest.param(name, *world, marks=() if often else pytest.mark.slow)
        for name in WHOLE
        for world in WORLDS
        for often in (name == WHOLE[0] or world == WORLDS[-1],)  # first: test_habits.py
    ],
)
async def test_a_whole_conversation_goes_as_written(
    name: str, channel: str, way: str, tmp_path: Path
) -> None:
    await replay(name, channel, way, tmp_path)


@pytest.mark.parametrize("name", OTHERS)
async def test_other_transcripts_go_as_written(name: str, tmp_path: Path) -> None:
    await replay(name, "ptb", "polling", tmp_path)
