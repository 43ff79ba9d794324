"""The picture of a summary on one page, made from a real conversation in each language.

python -m tests.pictures one-page   # writes docs/pictures/summary-one-page.….png anew
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from bot.report import printing
from bot.report.body import sheet_of
from bot.report.sheet import Sheet
from tests.talk import Talk, house
from tests.walking import walk_to_the_end

FINE = 120  # pixels in an inch
COLOURS = 32
WORDS = "words"  # the name under which a picture carries them
ONE_PAGE = {
    "nl": "/samenvatting één bladzijde",
    "fr": "/résumé une page",
    "en": "/summary one page",
}
APPROVED = {"nl": "goedgekeurd", "fr": "approuver", "en": "approve"}


async def pictures(languages: Sequence[str]) -> dict[str, bytes]:
    """Return the pictures by their names."""
    found = {}
    for language in languages:
        asked = (APPROVED[language], ONE_PAGE[language])
        _, sheet = await conversation(*asked, language=language)
        (page,) = printing.pictures(sheet, FINE)
        found[f"summary-one-page.{language}.png"] = kept(page)
    return found


async def conversation(*asked: str, language: str = "en") -> list[Sheet]:
    """Return what De Tweede Draad is sent after its last answer, for each thing it types."""
    with TemporaryDirectory() as folder, house(Path(folder)) as home:
        talk = Talk(home, language=language)
        await talk.arrives()
        await walk_to_the_end(talk)
        return [await _sent(talk, words) for words in asked]


async def _sent(talk: Talk, words: str) -> Sheet:
    await talk.says(words)
    (file,) = (bubble.file for bubble in talk.bubbles if bubble.file)
    return sheet_of(file["sheet"])


def kept(content: bytes, words: str = "") -> bytes:
    """Return a picture in the few colours in which it is kept, with the words it shows."""
    held = BytesIO()
    about = PngInfo()
    if words:
        about.add_itxt(WORDS, words)
    with Image.open(BytesIO(content)) as made:
        few = made.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(held, "PNG", optimize=True, pnginfo=about)
    return held.getvalue()
