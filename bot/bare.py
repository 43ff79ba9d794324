"""A photo without what a camera writes beside it: where it was taken, when, and with what."""

from __future__ import annotations

from io import BytesIO

KINDS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP"}
MOST = 50_000_000  # points that are unpacked at all


def bare(content: bytes, suffix: str) -> bytes:
    """Return a photo made anew, upright and as large as it was; any other file as it is.

    What Pillow cannot read is kept as it came: nothing of ours will open it.
    """
    kind = KINDS.get(suffix)
    if kind is None:
        return content
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(content), formats=[kind]) as opened:
            if opened.width * opened.height > MOST:
                return content
            upright = ImageOps.exif_transpose(opened)
            if upright.mode == "P":  # its colours lie beside its points
                clear = upright.has_transparency_data
                upright = upright.convert("RGBA" if clear else "RGB")
            clean = Image.new(upright.mode, upright.size)
            clean.paste(upright)
            made = BytesIO()
            clean.save(made, kind, quality=92)
    except Exception:  # a decoder meets what it was never meant for
        return content
    return made.getvalue()
