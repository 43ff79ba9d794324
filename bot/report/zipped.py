"""The carrier in an editable document: a part of its own, last in the ZIP and not compressed."""

from __future__ import annotations

import re
import struct
import zlib
from binascii import crc32
from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from bot.report.carriers import BLANK, Held, NotCarriedError, Plain

PART = "customXml/filrouge-record.xml"
_OPEN = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<summary xmlns="urn:filrouge:summary">'
)
_CLOSE = b"</summary>\n"
EMPTY = _OPEN + _CLOSE
LIMIT = 200_000_000  # bytes that a document may unfold to
_FOUND = re.compile(
    re.escape(_OPEN)
    + rb"<record>([^<>]*)</record><seal>([0-9a-f]{64})</seal>"
    + re.escape(_CLOSE)
)


def packed(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a ZIP of parts that says nothing of when and where it was made."""
    target = BytesIO()
    with ZipFile(target, "w") as zipped:
        for name, content in parts:
            info = ZipInfo(name)  # of 1 January 1980
            info.compress_type = ZIP_STORED if name == PART else ZIP_DEFLATED
            info.create_system = 0
            zipped.writestr(info, content)
    return target.getvalue()


def unpacked(content: bytes) -> list[tuple[str, bytes]]:
    """Return the parts of a ZIP in their order; raise NotCarriedError if it is not whole."""
    try:
        with ZipFile(BytesIO(content)) as zipped:
            infos = zipped.infolist()
            if sum(info.file_size for info in infos) > LIMIT:
                raise NotCarriedError
            return [(info.filename, zipped.read(info)) for info in infos]
    except (BadZipFile, zlib.error, RuntimeError, EOFError, OSError, ValueError):
        raise NotCarriedError from None


class InDocx(Plain):
    """`made` has the part already, empty and last."""

    def put(self, made: bytes, record: bytes) -> bytes:
        parts = unpacked(made)
        if not parts or parts[-1] != (PART, EMPTY):
            raise NotCarriedError
        text = record
        for sign in (b"&", b"<", b">"):
            text = text.replace(sign, b"\\u%04x" % ord(sign))
        filled = b"<record>%s</record><seal>%s</seal>" % (text, BLANK)
        return packed([*parts[:-1], (PART, _OPEN + filled + _CLOSE)])

    def take(self, content: bytes) -> Held:
        start = content.rfind(_OPEN)
        found = _FOUND.match(content, start) if start >= 0 else None
        if found is None:
            raise NotCarriedError
        parts = unpacked(content)
        if not parts or parts[-1] != (PART, found[0]):
            raise NotCarriedError
        return Held(record=found[1], at=found.start(2), made=content)

    def mended(self, content: bytes, at: int) -> bytes:
        """Count the sum of the part again, in both places where a ZIP has it."""
        start = content.rfind(_OPEN, 0, at)
        end = content.find(_CLOSE, at) + len(_CLOSE)
        local = start - len(PART) - 30
        central = content.rfind(b"PK\x01\x02")
        mended = bytearray(content)
        total = struct.pack("<I", crc32(content[start:end]))
        mended[local + 14 : local + 18] = mended[central + 16 : central + 20] = total
        return bytes(mended)

    def same(self, made: bytes, again: bytes) -> bool:
        """Compare part by part: how they are compressed is not what they say."""
        return unpacked(made)[:-1] == unpacked(again)[:-1]
