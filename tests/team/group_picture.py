"""The picture of a group in which a reflection is set up, drawn from a real one.

python -m tests.pictures group   # writes docs/pictures/group.….svg anew
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.pictures.chat import drawn
from tests.team.stage import Step, stage
from tests.telegram import Seen

PEOPLE = {"nl": "8 mensen", "fr": "8 personnes", "en": "8 people"}
TITLES = {"nl": "Ons team", "fr": "Notre équipe", "en": "Our team"}
SAYS = {
    "nl": "/reflectie",
    "fr": "/reflexion",
    "en": "/reflect",
}


async def pictures(languages: Sequence[str]) -> dict[str, bytes]:
    """Return the pictures by their names."""
    return {
        f"group.{language}.svg": drawn(
            await conversation(language), TITLES[language], "Telegram"
        )
        for language in languages
    }


async def conversation(language: str) -> list[Seen]:
    """Return what stands in a group once Anna has set up a reflection of her team."""
    with TemporaryDirectory() as folder:
        async with stage(Path(folder), ("anna", "bob"), language=language) as held:
            says = SAYS[language]
            for words in (says, f"{says} {PEOPLE[language]}"):
                await held.play([Step("anna", "says", words, group=True)])
            chat = [seen for seen in held.group.chat if seen.text and not seen.deleted]
            return chat[
                :-1
            ]  # without what Anna typed last: it changed the message above
