"""Files of all kinds: what a message says of them, and what is in them."""

from __future__ import annotations

from random import Random
from typing import Any

CONTENTS: dict[str, bytes] = {
    "jpg": b"\xff\xd8\xff\xe0" + b"j" * 200,
    "png": b"\x89PNG\r\n\x1a\n" + b"p" * 200,
    "webp": b"RIFF\x00\x00\x00\x00WEBP" + b"w" * 50,
    "pdf": b"%PDF-1.7\n%%EOF",
    "docx": b"PK\x03\x04word/document.xml",
    "xlsx": b"PK\x03\x04xl/workbook.xml",
    "odt": b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text",
    "txt": b"wat we zagen\n",
    "csv": b"a;b\n1;2\n",
    "ogg": b"OggS" + b"o" * 100,
    "mp3": b"ID3" + b"m" * 100,
    "m4a": b"\x00\x00\x00\x20ftypM4A " + b"a" * 20,
    "empty": b"",
    "nul": b"\0" * 30,
    "other": b"MZ\x90\x00",
    "bomb": b"PK\x03\x04" + b"\0" * 1000,
}
NAMES = ("a.jpg", "foto.PNG", "x.docx", "blad.xlsx", "n.txt", "c.csv", "r.pdf", "s.mp3", "v.m4a", "x.exe", "noending", "", ".", "..", "a/b\\c.txt", "CON.txt", "aux.pdf", "x" * 300 + ".txt", "é\u0301👍.txt", "a\u202etxt.exe", "a\x00.txt", "\ud800.txt", "a.tar.gz", "a.txt.", " .pdf", "%s.csv", "<b>.txt", "&.pdf", "a\n.txt")  # fmt: skip
TYPES = ("image/jpeg", "image/png", "audio/ogg", "application/pdf", "text/plain", "text/csv", "application/x-msdownload", "", "x", "a/b/c", "image/jpeg; q=1", "x" * 300, "\ud800/x")  # fmt: skip
SIZES = (0, 1, 200, 20_000_000, 20_000_001, 2**31, 2**63 - 1, -1)
FATES = ("", "", "", "", "", "", "", "", "lost:", "refused:", "wait:")


def file_id(chance: Random, kind: str = "") -> str:
    """Return the id of a file, by which its content and its fate are known."""
    kind = kind or chance.choice(tuple(CONTENTS))
    return f"{chance.choice(FATES)}{kind}:{chance.randint(0, 20)}"


def content(file_id: str) -> bytes:
    """Return what is in a file: a few of each kind are not the same."""
    kind, _, number = file_id.rpartition(":")
    held = CONTENTS.get(kind, b"?")
    return held + number.encode() if held and kind != "bomb" else held


def sent(chance: Random) -> dict[str, Any]:
    """Return what a message holds that brings a file."""
    sort = chance.choice(("photo", "photo", "document", "document", "document", "voice", "audio", "video", "video_note", "animation", "sticker"))  # fmt: skip
    if sort == "photo":
        return {"photo": [_file(chance, "jpg"), _file(chance, "jpg")]}
    if sort == "voice":
        return {"voice": {**_file(chance, chance.choice(("ogg", "ogg", ""))), "duration": 3, **_typed(chance)}}  # fmt: skip
    if sort == "audio":
        return {"audio": {**_file(chance, "mp3"), "duration": 3, "file_name": chance.choice(NAMES), **_typed(chance)}}  # fmt: skip
    if sort == "document":
        return {"document": _document(chance)}
    shown = {"width": 10, "height": 10, "duration": 3, "length": 10}
    sticker = {"type": "regular", "is_animated": False, "is_video": False}
    more = sticker if sort == "sticker" else {}
    return {sort: {**_file(chance, "other"), **shown, **more}}


def _document(chance: Random) -> dict[str, Any]:
    kind = chance.choice(tuple(CONTENTS))
    if chance.random() < 0.5:  # one that is what it says
        return {**_file(chance, kind), "file_name": f"bijlage.{kind}"}
    named = {"file_name": chance.choice(NAMES)} if chance.random() < 0.8 else {}
    return {**_file(chance, kind), **named, **_typed(chance)}


def _file(chance: Random, kind: str) -> dict[str, Any]:
    given = file_id(chance, kind)
    told: dict[str, Any] = {"file_id": given, "file_unique_id": f"u{given}"}
    told |= {"width": 10, "height": 10} if kind == "jpg" else {}
    if chance.random() < 0.7:
        told["file_size"] = chance.choice(SIZES) if chance.random() < 0.2 else 200
    return told


def _typed(chance: Random) -> dict[str, Any]:
    return {"mime_type": chance.choice(TYPES)} if chance.random() < 0.7 else {}
