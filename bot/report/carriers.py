"""Where a file of each kind carries its record and its seal, so that it opens as before.

A carrier puts both in and finds them again. The seal is 64 digits at one place; `mended`
brings up to date what a format counts over them.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from typing import Protocol

from msgspec import Struct

BLANK = b"0" * 64
RECORD, SEAL = b"filrouge-record", b"filrouge-seal"


class NotCarriedError(ValueError):
    """There is no record, or no seal, where a file of this kind has them."""


class Held(Struct, frozen=True, kw_only=True):
    """What was found in a file: the record, where the seal begins, and the file without both."""

    record: bytes
    at: int
    made: bytes


class Carrier(Protocol):
    """One format."""

    def put(self, made: bytes, record: bytes) -> bytes:
        """Return the file with its record, and with a seal of noughts."""
        ...

    def take(self, content: bytes) -> Held:
        """Return what a file carries; raise NotCarriedError."""
        ...

    def mended(self, content: bytes, at: int) -> bytes:
        """Return the file with what it counts over its seal counted again."""
        ...

    def same(self, made: bytes, again: bytes) -> bool:
        """Return whether two files without record and seal are the same."""
        ...


class Plain:
    """What the formats without sums over their bytes have in common."""

    def mended(self, content: bytes, at: int) -> bytes:  # noqa: ARG002
        return content

    def same(self, made: bytes, again: bytes) -> bool:
        return made == again


class InPdf(Plain):
    """Comments before the last `startxref`: no object moves, and no reader shows them.

    The record is written in base64, so that no word of it can be taken for a part of the file.
    """

    _END = re.compile(rb"startxref\s+\d+\s+%%EOF\s*\Z")
    _FOUND = re.compile(
        rb"%filrouge-record\n((?:%[A-Za-z0-9+/=]{1,100}\n)+)%filrouge-seal ([0-9a-f]{64})\n(?=startxref)"
    )

    def put(self, made: bytes, record: bytes) -> bytes:
        end = self._END.search(made)
        if end is None:
            raise NotCarriedError
        text = b64encode(record)
        lines = [text[at : at + 100] for at in range(0, len(text), 100)]
        carried = b"".join(b"%" + line + b"\n" for line in lines)
        mark = b"%" + RECORD + b"\n" + carried + b"%" + SEAL + b" " + BLANK + b"\n"
        return made[: end.start()] + mark + made[end.start() :]

    def take(self, content: bytes) -> Held:
        start = content.rfind(b"%" + RECORD + b"\n")
        found = self._FOUND.match(content, start) if start >= 0 else None
        if found is None or self._END.match(content, found.end()) is None:
            raise NotCarriedError
        try:
            lines = found[1].replace(b"\n%", b"").strip(b"%\n")
            record = b64decode(lines, validate=True)
        except Base64Error:
            raise NotCarriedError from None
        made = content[: found.start()] + content[found.end() :]
        return Held(record=record, at=found.start(2), made=made)


class InHtml(Plain):
    """Comments after the end of the page."""

    _FOUND = re.compile(
        rb"<!--filrouge-record (\{[^\n]*\})-->\n<!--filrouge-seal ([0-9a-f]{64})-->\n\Z"
    )

    def put(self, made: bytes, record: bytes) -> bytes:
        safe = (
            record.replace(b"<", b"\\u003c")
            .replace(b">", b"\\u003e")
            .replace(b"--", b"-\\u002d")
        )
        return b"%s<!--%s %s-->\n<!--%s %s-->\n" % (made, RECORD, safe, SEAL, BLANK)

    def take(self, content: bytes) -> Held:
        start = content.rfind(b"<!--" + RECORD)
        found = self._FOUND.match(content, start) if start >= 0 else None
        if found is None:
            raise NotCarriedError
        return Held(record=found[1], at=found.start(2), made=content[: found.start()])


class InJson(Plain):
    """The last key of the object. Its record is what made it; the rest is the data itself."""

    _FOUND = re.compile(
        rb',"sealed":(\{"by":"[^"\\]*"),"seal":"([0-9a-f]{64})"\}\}\n\Z'
    )

    def put(self, made: bytes, record: bytes) -> bytes:
        if not made.endswith(b"}\n"):
            raise NotCarriedError
        return b'%s,"sealed":%s,"seal":"%s"}}\n' % (made[:-2], record[:-1], BLANK)

    def take(self, content: bytes) -> Held:
        start = content.rfind(b',"sealed":{')
        found = self._FOUND.match(content, start) if start >= 0 else None
        if found is None:
            raise NotCarriedError
        return Held(
            record=found[1] + b"}", at=found.start(2), made=content[:start] + b"}\n"
        )
