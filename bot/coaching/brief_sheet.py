"""The page before a meeting in the words of one language: for the chat, and for paper.

Nothing is decided or worded behind this point.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, to_builtins


class BriefLine(Struct, frozen=True, kw_only=True):
    """One line, and the numbers of the answers it rests on."""

    text: str
    answers: tuple[int, ...]


class BriefPart(Struct, frozen=True, kw_only=True):
    """A headed list; `rest` names the answers for which there was no room."""

    heading: str
    lines: tuple[BriefLine, ...]
    rest: str = ""


class BriefSheet(Struct, frozen=True, kw_only=True):
    """The whole page."""

    language: str  # as a tag: nl, fr, en
    title: str
    dated: str
    day: str  # as ISO date
    parts: tuple[BriefPart, ...]
    questions: BriefPart
    foot: str

    def body(self) -> dict[str, Any]:
        """Return the page as JSON can hold it."""
        body: dict[str, Any] = to_builtins(self)
        return body

    @classmethod
    def read(cls, body: Mapping[str, Any]) -> BriefSheet:
        parts = tuple(_part(part) for part in body["parts"])
        return cls(**{**body, "parts": parts, "questions": _part(body["questions"])})


def _part(body: Mapping[str, Any]) -> BriefPart:
    lines = tuple(
        BriefLine(text=line["text"], answers=tuple(line["answers"]))
        for line in body["lines"]
    )
    return BriefPart(heading=body["heading"], lines=lines, rest=body["rest"])
