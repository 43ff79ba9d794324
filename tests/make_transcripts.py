"""Writes what De Tweede Draad says, whole and otherwise, as transcripts to be replayed.

python -m tests.make_transcripts
make test ARGS="tests/bot/test_transcripts.py --rewrite-transcripts"
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.talk import Talk, house
from tests.tweede_draad import ANSWERS, OTHERWISE, Spoken
from tests.walking import walk_to_the_end

FOLDER = Path(__file__).parent / "transcripts"


async def write(name: str, language: str, answers: Mapping[str, Spoken]) -> None:
    with TemporaryDirectory() as folder, house(Path(folder), roadmap="vises") as home:
        talk = Talk(home, language=language)
        await talk.arrives()
        said = ["(arrives)", *await walk_to_the_end(talk, answers), "/sources"]
    head = f"language: {language}\nroadmap: vises\n\n"
    text = head + "".join(f"> {words}\n" for words in said)
    (FOLDER / f"{name}-{language}.txt").write_text(text, "utf-8")


async def main() -> None:
    for language in ("nl", "fr", "en"):
        await write("tweede-draad", language, ANSWERS)
    await write("branches", "en", OTHERWISE)


if __name__ == "__main__":
    asyncio.run(main())
