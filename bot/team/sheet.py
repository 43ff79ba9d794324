"""What a team sees together, in the words of one language: for the picture and the page.

Nothing is decided or worded behind this point. What may not be shown is not in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, to_builtins


class Scale(Struct, frozen=True, kw_only=True):
    """Figures from 1 to 5, a dot for each answer; none if they are not shown: `note` says why."""

    name: str
    dots: tuple[int, ...]
    late: tuple[int, ...] = ()  # those of them that came after the others were shown
    half: tuple[float, float] | None = None  # the middle half of the answers
    low: str = ""  # words for 1
    high: str = ""  # words for 5
    note: str = ""  # "The team’s answers differ.", or why nothing is shown
    differs: bool = False
    change: str = ""  # against last time, with a sign: "▲ higher than on 4 May (3 → 4)"
    people: str = ""  # "8 answers"


class Choices(Struct, frozen=True, kw_only=True):
    """How often each choice was made, the most frequent first.

    `others` were chosen too, by so few that they are not counted apart.
    """

    name: str
    counted: tuple[tuple[str, int], ...]
    others: tuple[str, ...] = ()
    note: str = ""
    differs: bool = False
    people: str = ""


class Voices(Struct, frozen=True, kw_only=True):
    """What people wrote; none if it is not shown: `note` says why."""

    name: str
    said: tuple[str, ...]
    note: str = ""
    people: str = ""


Part = Scale | Choices | Voices
_PARTS: Mapping[str, type[Part]] = {
    "scale": Scale,
    "choices": Choices,
    "voices": Voices,
}


class TeamSheet(Struct, frozen=True, kw_only=True):
    """A session of a team: the parts with most disagreement first, what to talk about, what to do."""

    language: str  # as a tag: nl, fr, en
    title: str  # "Quick reflection"
    dated: str  # "22 November 2026 · 8 of 9 answered · unnamed"
    day: str  # 2026-11-22
    parts: tuple[Part, ...]
    talk: tuple[str, ...]  # two or three sentences
    agreed: tuple[str, ...]  # what was agreed, a line each; also that of last time
    talk_heading: str
    agreed_heading: str
    each: str  # legend: each dot is one answer
    middle: str  # legend: the middle half of the answers
    late: str  # legend: came later; "" if nothing did
    foot: str  # who could still guess, and that nobody is ranked

    def body(self) -> dict[str, Any]:
        """Return the sheet as JSON can hold it; each part says what it is in `kind`."""
        body: dict[str, Any] = to_builtins(self)
        for part, kept in zip(self.parts, body["parts"], strict=True):
            kept["kind"] = type(part).__name__.lower()
        return body

    @classmethod
    def read(cls, body: Mapping[str, Any]) -> TeamSheet:
        kept = {name: _tuples(value) for name, value in body.items()}
        kept["parts"] = tuple(_part(part) for part in body["parts"])
        return cls(**kept)


def _part(body: Mapping[str, Any]) -> Part:
    kept = {name: _tuples(value) for name, value in body.items() if name != "kind"}
    return _PARTS[body["kind"]](**kept)


def _tuples(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return tuple(_tuples(each) for each in value)
    return value
