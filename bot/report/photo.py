"""A photo as it came → a plain one to print: turned upright, small, and without what it carried."""

from __future__ import annotations

from io import BytesIO

from bot.bare import MOST

LONGEST = 1600  # pixels
FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
PAPER = (255, 255, 255)


def reencoded(content: bytes) -> bytes | None:
    """Return a JPEG that holds the picture and nothing else; None if this is no picture to trust."""
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(content), formats=FORMATS) as opened:
            if opened.width * opened.height > MOST:
                return None
            opened.draft("RGB", (2 * LONGEST, 2 * LONGEST))
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((LONGEST, LONGEST))
            flat = Image.new("RGB", upright.size, PAPER)
            seen = upright.convert("RGBA")
            flat.paste(seen, mask=seen.getchannel("A"))
    except (
        Exception
    ):  # a decoder meets what it was never meant for; whatever it says, no photo
        return None
    made = BytesIO()
    flat.save(made, "JPEG", quality=82)
    return made.getvalue()
