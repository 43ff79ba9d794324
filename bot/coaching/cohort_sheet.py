"""What the picture of a cohort is made from: enterprises and phases in the words of one language.

Nothing is decided or worded behind this point. No answer is in it, and no order but by number.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, to_builtins

DONE, HERE, WAITING, PAUSED, QUIET, AHEAD = (
    "done",
    "here",
    "waiting",  # data are being gathered
    "paused",
    "quiet",  # nothing came for ten working days
    "ahead",
)
MARKS = (DONE, HERE, WAITING, PAUSED, QUIET, AHEAD)


class Row(Struct, frozen=True, kw_only=True):
    """One enterprise: a mark for each phase, and beside them in words where it stands."""

    code: str  # E7
    name: str
    marks: tuple[str, ...]
    words: str


class CohortSheet(Struct, frozen=True, kw_only=True):
    """Some enterprises of a programme, by number."""

    language: str  # as a tag: nl, fr, en
    title: str
    dated: str  # "22 November 2026 · 20 enterprises"
    day: str  # 2026-11-22
    phases: tuple[str, ...]
    rows: tuple[Row, ...]
    legend: tuple[tuple[str, str], ...]  # a mark and what it means, of those that occur
    foot: str

    def body(self) -> dict[str, Any]:
        """Return the sheet as JSON can hold it."""
        body: dict[str, Any] = to_builtins(self)
        return body

    @classmethod
    def read(cls, body: Mapping[str, Any]) -> CohortSheet:
        kept = dict(body)
        kept["phases"] = tuple(body["phases"])
        kept["legend"] = tuple((mark, words) for mark, words in body["legend"])
        kept["rows"] = tuple(
            Row(**{**row, "marks": tuple(row["marks"])}) for row in body["rows"]
        )
        return cls(**kept)
