"""The picture of a cohort in the documentation, made from what its enterprises really did.

python -m tests.pictures cohort   # writes docs/pictures/cohort.….png anew
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.coaching.cohort_sheet import CohortSheet
from bot.report.cohort import picture
from tests.coaching.cohort_scene import Federation, begun, federation
from tests.report.picture import kept

TITLES = {
    "nl": "Sociale ondernemingen van het Noorden",
    "fr": "Les entreprises sociales du Nord",
    "en": "Social enterprises of the North",
}
UNTIL = "/pause until"
PAUSES = {
    "nl": "pauze tot 20 april 2026",
    "fr": "pause jusqu’au 20 avril 2026",
    "en": "pause until 20 April 2026",
}
DAY_OFF = 28  # after which some are stalled
# name, sittings that were confirmed, answers besides, and what they said in the end
EARLY = (
    ("De Tweede Draad", 2, 1, ""),
    ("Kringwinkel Kust", 8, 0, ""),
    ("Wijkrestaurant Zout", 4, 3, "/pause"),
    ("Atelier Lumière", 14, 0, ""),
)
LATE = (
    ("Fietspunt Dok Noord", 1, 2, ""),
    ("La Ferme du Hainaut", 6, 0, ""),
    ("Huis van de Buren", 3, 2, ""),
    ("Groen & Co", 10, 1, ""),
    ("Coup de Main", 5, 0, UNTIL),
    ("Sociaal Verhuurkantoor Leie en Schelde", 7, 2, ""),
    ("Bar Ensemble", 12, 2, ""),
)
ABSENT = ("Theaterwerkplaats Vuur",)


async def pictures(languages: Sequence[str]) -> dict[str, bytes]:
    """Return the pictures by their names."""
    found = {}
    for language in languages:
        (sheet,) = await conversation(language)
        found[f"cohort.{language}.png"] = kept(picture(sheet))
    return found


async def conversation(language: str = "en", times: int = 1) -> list[CohortSheet]:
    """Return what a coach is shown of her enterprises, one sheet for each picture."""
    with TemporaryDirectory() as folder, federation(Path(folder), language) as scene:
        await begun(scene, TITLES[language])
        await _go(scene, EARLY * times)
        await scene.later(days=DAY_OFF)
        await _go(scene, LATE * times)
        for name in ABSENT:
            await scene.enterprise(name)
        await scene.later(days=1)
        await scene.carla.says("/cohort")
        files = (bubble.file for bubble in scene.carla.bubbles)
        return [CohortSheet.read(file["cohort"]) for file in files if file]


async def _go(
    scene: Federation, all_of_them: tuple[tuple[str, int, int, str], ...]
) -> None:
    for name, sittings, more, said in all_of_them:
        added = await scene.begins(name)
        await scene.answers(added.number, sittings)
        if more:
            await scene.talks[added.number].says("continue")
        await scene.answers(added.number, sittings + 1, most=more)
        if said:
            words = PAUSES[scene.language] if said == UNTIL else said
            await scene.talks[added.number].says(words)
