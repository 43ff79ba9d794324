"""What stands on a page: the words of a PDF in their order, and how far down a picture is filled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pikepdf
from PIL import Image, ImageChops

PAIR = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
FOOTER = 0.93  # of the height of a page


def written(content: bytes, between: str = "") -> str:
    """Return the words of a PDF, with something between what is drawn apart."""
    with pikepdf.open(BytesIO(content)) as made:
        return between.join(text for sheet in made.pages for text in _drawn(sheet))


def squeezed(text: str) -> str:
    """Return a text without its spaces: where a line ends, a PDF has none."""
    return "".join(text.split())


def filled(picture: bytes) -> float:
    """Return how far down the page something is drawn, the footer apart."""
    with Image.open(BytesIO(picture)) as made:
        plain = made.convert("L")
    above = plain.crop((0, 0, plain.width, int(plain.height * FOOTER)))
    box = ImageChops.invert(above).getbbox()
    return box[3] / plain.height if box else 0.0


def _drawn(sheet: pikepdf.Page) -> Iterator[str]:
    fonts = {name: _letters(font) for name, font in sheet.Resources.Font.items()}
    font: dict[int, str] = {}
    for step in pikepdf.parse_content_stream(sheet):
        operands, operator = step.operands, str(step.operator)
        if operator == "Tf":
            font = fonts[str(operands[0])]
        elif operator in {"Tj", "TJ"}:
            given = operands[0] if operator == "TJ" else [operands[0]]
            codes = (bytes(each) for each in given if isinstance(each, pikepdf.String))
            yield "".join(
                font[int.from_bytes(code[at : at + 2], "big")]
                for code in codes
                for at in range(0, len(code), 2)
            )


def _letters(font: pikepdf.Object) -> dict[int, str]:
    """Return what each glyph of a font stands for, as the PDF says it."""
    table = font.ToUnicode.read_bytes().decode("ascii")
    assert "beginbfrange" not in table
    return {
        int(code, 16): bytes.fromhex(text).decode("utf-16-be")
        for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL)
        for code, text in PAIR.findall(block)
    }
