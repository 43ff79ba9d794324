"""The picture of the chat in the documentation, drawn from a real conversation.

python -m tests.pictures chat   # writes docs/pictures/chat.….svg anew
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.pictures.chat import drawn, quiet, taps
from tests.telegram import Seen
from tests.telegram.home import at_home


async def pictures(languages: Sequence[str]) -> dict[str, bytes]:
    """Return the pictures by their names."""
    return {
        f"chat.{language}.svg": drawn(await conversation(language))
        for language in languages
    }


async def conversation(language: str) -> list[Seen]:
    """Return what is on somebody's phone after a few taps."""
    with TemporaryDirectory() as folder:
        async with at_home(Path(folder)) as home:
            leen = home.api.phone(7, language_code=language)
            leen.starts()
            await quiet(home)
            await taps(home, leen, 1)  # the VISES roadmap
            await taps(home, leen, 4, 5, 7)  # two benefits; done
            await taps(home, leen, 1, 5, 13)  # our team and clients; an example
            return [seen for seen in leen.chat if seen.from_bot][1:]
