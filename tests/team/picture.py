"""The picture of a team in the README, made from a real session of eight people.

python -m tests.team.picture   # writes docs/team.png anew
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.report.team import picture
from bot.team.sheet import TeamSheet
from tests.report.picture import FOLDER, kept
from tests.team.room import room

NAME = "team.png"
SAID = (  # how strongly we contribute, which way it goes, what to look at first
    ("3 5 1 4 3", "3 4 3 3 3", "how we decide"),
    ("3 4 1 4 3", "3 5 2 4 3", "the pace in peak weeks"),
    ("4 5 5 4 2", "4 4 4 3 3", "what we throw away"),
    ("2 5 4 5 3", "3 4 4 3 3", "who is heard"),
    ("3 5 1 3 4", "3 3 3 2 3", "the heat in the hall"),
    ("3 4 5 4 3", "3 4 4 3 4", "how we decide"),
    ("4 5 2 4 3", "3 4 3 3 3", "the pace in peak weeks"),
    ("3 5 5 4 2", "3 5 3 3 3", "learning on the job"),
)


async def conversation() -> TeamSheet:
    """Return what a team of eight is shown once all have answered."""
    with TemporaryDirectory() as folder, room(Path(folder)) as home:
        code = await home.begins("health", f"{len(SAID)} people")
        for number, said in enumerate(SAID):
            await home.joins(f"p{number}", code)
            await home.answers(f"p{number}", *said)
        last = home.person(f"p{len(SAID) - 1}")
        (file,) = (bubble.file for bubble in last.bubbles if bubble.file)
        return TeamSheet.read(file["team"])


if __name__ == "__main__":
    (FOLDER / NAME).write_bytes(kept(picture(asyncio.run(conversation()))))
