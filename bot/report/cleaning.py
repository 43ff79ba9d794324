"""Characters that a page or a document cannot hold, or that would turn the words around them, go out."""

from __future__ import annotations

import re
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import fields, replace

Kept = TypeVar("Kept")

_UNFIT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls
    "\u202a-\u202e\u2066-\u2069\ufeff"  # what turns text around, and the mark of its order
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"  # halves of characters, and none at all
    + "".join(
        f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}"
        for plane in range(1, 17)
    )
    + "]"
)
_LINES = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def clean(text: str) -> str:
    """Return a text that HTML and XML can hold; every way to begin a line becomes one."""
    return _UNFIT.sub("", _LINES.sub("\n", text))


def cleaned(given: Kept) -> Kept:
    """Return a sheet, or what is in it, with all its texts clean."""
    found: Any = given
    if isinstance(found, str):
        found = clean(found)
    elif isinstance(found, tuple):
        found = tuple(cleaned(each) for each in found)
    elif isinstance(found, Struct):
        own = {each.name: cleaned(getattr(found, each.name)) for each in fields(found)}
        found = replace(found, **own)
    kept: Kept = found
    return kept
