"""The picture of a team in the documentation, made from a real session of eight people.

python -m tests.pictures team   # writes docs/pictures/team.….png anew
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.report.team import picture
from bot.team.sheet import TeamSheet
from tests.report.picture import kept
from tests.team.room import room

FIGURES = (  # how strongly we contribute, which way it goes
    ("3 5 1 4 3", "3 4 3 3 3"),
    ("3 4 1 4 3", "3 5 2 4 3"),
    ("4 5 5 4 2", "4 4 4 3 3"),
    ("2 5 4 5 3", "3 4 4 3 3"),
    ("3 5 1 3 4", "3 3 3 2 3"),
    ("3 4 5 4 3", "3 4 4 3 4"),
    ("4 5 2 4 3", "3 4 3 3 3"),
    ("3 5 5 4 2", "3 5 3 3 3"),
)
DECIDING, PACE = 0, 1
FIRST = (DECIDING, PACE, 2, 3, 4, DECIDING, PACE, 5)  # what to look at first
WORDS = {
    "nl": (
        "hoe we beslissen",
        "het tempo in drukke weken",
        "wat we weggooien",
        "wie gehoord wordt",
        "de hitte in de hal",
        "leren op het werk",
    ),
    "fr": (
        "notre façon de décider",
        "le rythme en pleine saison",
        "ce que nous jetons",
        "qui est entendu",
        "la chaleur dans le hall",
        "apprendre sur le tas",
    ),
    "en": (
        "how we decide",
        "the pace in peak weeks",
        "what we throw away",
        "who is heard",
        "the heat in the hall",
        "learning on the job",
    ),
}
PEOPLE = {"nl": "8 mensen", "fr": "8 personnes", "en": "8 people"}


async def pictures(languages: Sequence[str]) -> dict[str, bytes]:
    """Return the pictures by their names."""
    return {
        f"team.{language}.png": kept(picture(await conversation(language)))
        for language in languages
    }


async def conversation(language: str = "en") -> TeamSheet:
    """Return what a team of eight is shown once all have answered."""
    with TemporaryDirectory() as folder, room(Path(folder), language) as home:
        code = await home.begins("health", PEOPLE[language])
        for number, figures in enumerate(FIGURES):
            await home.joins(f"p{number}", code)
            await home.answers(f"p{number}", *figures, WORDS[language][FIRST[number]])
        last = home.person(f"p{len(FIGURES) - 1}")
        (file,) = (bubble.file for bubble in last.bubbles if bubble.file)
        return TeamSheet.read(file["team"])
