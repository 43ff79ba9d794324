"""The carrier in a picture: text chunks of a PNG."""

from __future__ import annotations

import struct
from binascii import crc32
from collections.abc import Iterator

from bot.report.carriers import BLANK, RECORD, SEAL, Held, NotCarriedError, Plain

PNG = b"\x89PNG\r\n\x1a\n"


class InPng(Plain):
    """Two text chunks before the last chunk; the sum of the second is over the seal."""

    def put(self, made: bytes, record: bytes) -> bytes:
        *_, (end, name, _) = _chunks(made)
        if name != b"IEND":
            raise NotCarriedError
        carried = _chunk(b"iTXt", RECORD + b"\0\0\0\0\0" + record)
        return made[:end] + carried + _chunk(b"tEXt", SEAL + b"\0" + BLANK) + made[end:]

    def take(self, content: bytes) -> Held:
        chunks = list(_chunks(content))
        if len(chunks) < 3 or chunks[-1][1] != b"IEND":
            raise NotCarriedError
        (start, kind, text), (at, other, mark), (end, _, _) = chunks[-3:]
        opening = RECORD + b"\0\0\0\0\0"
        if (kind, other) != (b"iTXt", b"tEXt") or not text.startswith(opening):
            raise NotCarriedError
        if not mark.startswith(SEAL + b"\0") or len(mark) != len(SEAL) + 65:
            raise NotCarriedError
        return Held(
            record=text.removeprefix(opening),
            at=at + 8 + len(SEAL) + 1,
            made=content[:start] + content[end:],
        )

    def mended(self, content: bytes, at: int) -> bytes:
        start = at - len(SEAL) - 5  # the name of the chunk stands before
        total = struct.pack(">I", crc32(content[start : at + 64]))
        return content[: at + 64] + total + content[at + 68 :]


def _chunks(content: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield where each chunk begins, its name and what is in it."""
    if not content.startswith(PNG):
        raise NotCarriedError
    at = len(PNG)
    while at < len(content):
        if at + 12 > len(content):
            raise NotCarriedError
        (size,) = struct.unpack_from(">I", content, at)
        if at + 12 + size > len(content):
            raise NotCarriedError
        yield at, content[at + 4 : at + 8], content[at + 8 : at + 8 + size]
        at += 12 + size
    if at == len(PNG):
        raise NotCarriedError


def _chunk(name: bytes, text: bytes) -> bytes:
    total = struct.pack(">I", crc32(name + text))
    return struct.pack(">I", len(text)) + name + text + total
