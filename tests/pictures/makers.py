"""Which pictures there are, and who makes them."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
LANGUAGES = ("nl", "fr", "en")


@dataclass(frozen=True)
class Maker:
    """A module whose `pictures` gives files by their names."""

    module: str
    files: tuple[str, ...]
    in_a_browser: bool = False

    def make(self, *languages: str) -> dict[str, bytes]:
        """Return the pictures, of these languages only if any are named."""
        pictures = importlib.import_module(self.module).pictures
        made: Coroutine[Any, Any, dict[str, bytes]] = pictures(
            *([languages or LANGUAGES] if self.speaks else [])
        )
        return asyncio.run(made)

    @property
    def speaks(self) -> bool:
        """Whether there is one picture for each language."""
        return any(".en." in name for name in self.files)


def _spoken(name: str) -> tuple[str, ...]:
    stem, _, ending = name.partition(".")
    return tuple(f"{stem}.{language}.{ending}" for language in LANGUAGES)


MAKERS = {
    "chat": Maker("tests.telegram.picture", _spoken("chat.svg")),
    "group": Maker("tests.team.group_picture", _spoken("group.svg")),
    "team": Maker("tests.team.picture", _spoken("team.png")),
    "today": Maker("tests.coaching.today_picture", _spoken("today.svg")),
    "cohort": Maker("tests.coaching.picture", _spoken("cohort.png")),
    "one-page": Maker("tests.report.picture", _spoken("summary-one-page.png")),
    "report": Maker(
        "tests.report.pages_picture",
        ("summary-1.png", "summary-2.png", "summary-3.png", "summary-card.png"),
    ),
    "pages": Maker(
        "tests.pages.picture",
        ("page-coach.png", "page-programme.png"),
        in_a_browser=True,
    ),
    "terminal": Maker("tests.pictures.terminal", ("terminal.svg",)),
    "house": Maker("tests.pictures.house", ("house.svg",)),
}
