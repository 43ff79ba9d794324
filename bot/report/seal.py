"""The seal on a file: whoever has the file can see whether a byte of it was changed since it was made.

Every file carries its record, which is the sheet it was made from, the photo and the software
that made it, and the SHA-256 of all its bytes with the 64 digits of that sum taken as noughts
(in a PNG and a DOCX, with their own sums over those digits counted for the noughts).
There is no secret in this and no signature. It shows that a file was not altered after it was
made; it does not show who made it. For that, compare its fingerprint with the one that was told
in the chat.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from bot.report.body import BodyError, canonical, sheet_of
from bot.report.carriers import BLANK, Carrier, InHtml, InJson, InPdf
from bot.report.chunks import InPng
from bot.report.maker import maker
from bot.report.sheet import CARD, Sheet
from bot.report.zipped import InDocx

CARRIERS: Mapping[str, Carrier] = {
    "pdf": InPdf(),
    "html": InHtml(),
    "docx": InDocx(),
    "png": InPng(),
    "json": InJson(),
}


class Record(Struct, frozen=True, kw_only=True):
    """What a file was made from, and by which software. The data (JSON) are themselves the sheet."""

    by: str
    sheet: Sheet | None = None
    photo: bytes | None = None

    def body(self) -> bytes:
        """Return it in bytes."""
        if self.sheet is None:
            return canonical({"by": self.by})
        photo = b64encode(self.photo).decode("ascii") if self.photo else ""
        return canonical({"by": self.by, "photo": photo, "sheet": self.sheet.body()})


def record_of(body: bytes) -> Record:
    """Return the record that was written; raise ValueError if it is none."""
    given = json.loads(body)
    if not isinstance(given, dict) or not isinstance(given.get("by"), str):
        raise BodyError("by")
    if "sheet" not in given:
        return Record(by=given["by"])
    photo = b64decode(str(given.get("photo", "")), validate=True)
    return Record(by=given["by"], sheet=sheet_of(given["sheet"]), photo=photo or None)


def fingerprint(sheet: Sheet) -> str:
    """Return the SHA-256 over the sheet in canonical JSON, taken without its fingerprint."""
    return sha256(canonical(replace(sheet, fingerprint="").body())).hexdigest()


def fingerprinted(sheet: Sheet) -> Sheet:
    """Return the sheet with its own fingerprint."""
    return replace(sheet, fingerprint=fingerprint(sheet))


def of_card(sheet: Sheet) -> Sheet:
    """Return what the picture card shows, and therefore all that it carries, with its fingerprint.

    A card goes further than the summary: whoever gets one must not get the rest unseen.
    """
    return fingerprinted(replace(sheet, version=CARD, message=(), sections=()))


def sealed(
    kind: str, content: bytes, sheet: Sheet | None = None, photo: bytes | None = None
) -> bytes:
    """Return a file with its record and its seal; `kind` is pdf, html, docx, png or json.

    All but the data (json) need the sheet they were made from, and the photo if there was one.
    A picture takes the sheet of `of_card` and no other: ValueError.
    """
    if kind == "png" and sheet and (sheet.sections or sheet.message):
        raise ValueError("a picture would carry more than it shows")
    record = Record(by=maker(), sheet=sheet, photo=photo if sheet else None)
    carrier = CARRIERS[kind]
    blank = carrier.put(content, record.body())
    at = carrier.take(blank).at
    blank = carrier.mended(blank, at)
    return with_seal(carrier, blank, at, seal_of(blank))


def seal_of(blank: bytes) -> bytes:
    """Return the seal of a file whose seal is blank."""
    return sha256(blank).hexdigest().encode("ascii")


def with_seal(carrier: Carrier, content: bytes, at: int, seal: bytes = BLANK) -> bytes:
    """Return the file with another seal at its place, or with a blank one."""
    return carrier.mended(content[:at] + seal + content[at + len(seal) :], at)
