"""A link as a picture to be scanned, for people in one room. Only here: `segno`."""

from __future__ import annotations

from io import BytesIO

SCALE = 16  # pixels of a square
BORDER = 4  # squares around: as many as the standard asks for


def qr(link: str) -> bytes:
    """Return a PNG of about 600 × 600; the same link gives the same bytes."""
    import segno

    out = BytesIO()
    segno.make_qr(link, error="m").save(out, kind="png", scale=SCALE, border=BORDER)
    return out.getvalue()


def drawn(link: str) -> str:
    """Return the same as SVG, to be printed; the same link gives the same drawing."""
    import segno

    out = BytesIO()
    made = segno.make_qr(link, error="m")
    made.save(out, kind="svg", border=BORDER, xmldecl=False, nl=False)
    return out.getvalue().decode("ascii")
