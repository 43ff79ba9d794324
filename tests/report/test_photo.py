from __future__ import annotations

from io import BytesIO
from struct import pack
from zlib import compress, crc32

import pytest
from PIL import Image

from bot.report.photo import LONGEST, reencoded

ORIENTATION, MAKER = 0x0112, 0x010F
RED, BLUE = (200, 30, 30), (30, 30, 200)


def test_what_a_camera_wrote_is_gone_and_the_picture_stands_upright() -> None:
    lying = _halves((60, 40))
    exif = Image.Exif()
    exif[ORIENTATION] = 6  # to be turned a quarter to the right
    exif[MAKER] = "A telephone of somebody"
    made = reencoded(_saved(lying, "JPEG", exif=exif, comment=b"at home"))

    assert made is not None
    assert b"somebody" not in made
    assert b"at home" not in made
    with Image.open(BytesIO(made)) as upright:
        assert not upright.getexif()
        assert upright.size == (40, 60)
        assert _near(upright.getpixel((20, 5)), RED)
        assert _near(upright.getpixel((20, 55)), BLUE)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_whatever_it_was_it_becomes_a_jpeg(kind: str) -> None:
    made = reencoded(_saved(_halves((50, 30)), kind))

    assert made is not None
    with Image.open(BytesIO(made)) as opened:
        assert opened.format == "JPEG"
        assert opened.mode == "RGB"


def test_a_large_photo_becomes_smaller_and_keeps_its_shape() -> None:
    made = reencoded(_saved(_halves((4000, 1000)), "JPEG"))

    assert made is not None
    with Image.open(BytesIO(made)) as opened:
        assert opened.size == (LONGEST, LONGEST // 4)


def test_what_is_clear_becomes_white() -> None:
    made = reencoded(_saved(Image.new("RGBA", (8, 8), (0, 0, 0, 0)), "PNG"))

    assert made is not None
    with Image.open(BytesIO(made)) as opened:
        assert _near(opened.getpixel((4, 4)), (255, 255, 255))


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "I;16"])
def test_every_way_of_colour_is_read(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"

    assert reencoded(_saved(Image.new(mode, (9, 9)), kind)) is not None


def test_a_small_file_that_unpacks_to_a_huge_picture_is_refused() -> None:
    assert reencoded(_bomb(60_000, 60_000)) is None
    assert reencoded(_bomb(9_000, 9_000)) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a picture",
        b"%PDF-1.7\n",
        b"\xff\xd8\xff\xe0" + b"\0" * 50,
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    ],
)
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    assert reencoded(content) is None


def test_half_a_picture_is_refused() -> None:
    whole = _saved(Image.effect_noise((300, 300), 50).convert("RGB"), "JPEG")

    assert reencoded(whole[: len(whole) // 2]) is None


def test_a_format_nobody_sends_is_refused() -> None:
    assert reencoded(_saved(_halves((9, 9)), "TIFF")) is None


def test_the_same_photo_gives_the_same_bytes() -> None:
    photo = _saved(_halves((50, 30)), "PNG")

    assert reencoded(photo) == reencoded(photo)


def _halves(size: tuple[int, int]) -> Image.Image:
    """Return a picture that is red at the left and blue at the right."""
    made = Image.new("RGB", size, BLUE)
    made.paste(RED, (0, 0, size[0] // 2, size[1]))
    return made


def _saved(picture: Image.Image, kind: str, **how: object) -> bytes:
    held = BytesIO()
    picture.save(held, kind, **how)
    return held.getvalue()


def _near(seen: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(seen, tuple)
    return all(abs(one - other) < 40 for one, other in zip(seen, wanted, strict=True))


def _bomb(width: int, height: int) -> bytes:
    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            pack(">I", len(content))
            + name
            + content
            + pack(">I", crc32(name + content))
        )

    head = pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", compress(b"\0" * 100_000))
        + chunk(b"IEND", b"")
    )
