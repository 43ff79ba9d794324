"""The pictures of the summary in the README, made from a real conversation.

python -m tests.report.picture   # writes docs/summary-….png anew
"""

from __future__ import annotations

import asyncio
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from bot.report import printing
from bot.report.body import sheet_of
from bot.report.sheet import Sheet
from tests.talk import Talk, house
from tests.walking import walk_to_the_end

FOLDER = Path(__file__).parents[2] / "docs"
PAGES = 3  # of the full report: the title, the impact map, the five fields
FINE = 120  # pixels in an inch
COLOURS = 32


async def conversation() -> dict[str, Sheet]:
    """Return what De Tweede Draad is sent once its team has approved the summary."""
    asked = {
        "full": "approve",
        "one-page": "/summary one page",
        "card": "/summary card",
    }
    with TemporaryDirectory() as folder, house(Path(folder)) as home:
        talk = Talk(home, language="en")
        await talk.arrives()
        await walk_to_the_end(talk)
        return {form: await _sent(talk, words) for form, words in asked.items()}


async def _sent(talk: Talk, words: str) -> Sheet:
    await talk.says(words)
    (file,) = (bubble.file for bubble in talk.bubbles if bubble.file)
    return sheet_of(file["sheet"])


def drawn(sheets: dict[str, Sheet]) -> dict[str, bytes]:
    """Return the pictures by their names."""
    pages = printing.pictures(sheets["full"], FINE)[:PAGES]
    found = {f"summary-{number}.png": page for number, page in enumerate(pages, 1)}
    (page,) = printing.pictures(sheets["one-page"], FINE)
    card = printing.card(sheets["card"])
    return {**found, "summary-one-page.png": page, "summary-card.png": card}


def kept(content: bytes) -> bytes:
    """Return a picture in the few colours in which it is kept."""
    held = BytesIO()
    with Image.open(BytesIO(content)) as made:
        few = made.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(held, "PNG", optimize=True)
    return held.getvalue()


if __name__ == "__main__":
    for name, content in drawn(asyncio.run(conversation())).items():
        (FOLDER / name).write_bytes(kept(content))
