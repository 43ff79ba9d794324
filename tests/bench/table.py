"""The rows of the table: a figure, what it must be, and what it aims at."""

from __future__ import annotations

from dataclasses import dataclass

WIDE = 62


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure; `more` where more is better. Without `must` it is for information."""

    what: str
    figure: float
    unit: str = ""
    places: int = 0
    must: float | None = None
    aim: float | None = None
    more: bool = False

    def __str__(self) -> str:
        own = f"{self._number(self.figure)} {self.unit:3}"
        if self.must is None or self.aim is None:
            return f"{self.what:{WIDE}}{own:>12}"
        bounds = f"{self._bound(self.must):>9}{self._bound(self.aim):>9}"
        return f"{self.what:{WIDE}}{own:>12}{bounds}  {self.verdict}"

    @property
    def verdict(self) -> str:
        """Return which of its bounds a figure keeps."""
        assert self.must is not None
        assert self.aim is not None
        if self._keeps(self.aim):
            return "as aimed at"
        return "held" if self._keeps(self.must) else "NOT HELD"

    def _keeps(self, bound: float) -> bool:
        shown = round(self.figure, self.places)
        return shown >= bound if self.more else shown <= bound

    def _bound(self, bound: float) -> str:
        return f"{'≥' if self.more else '≤'} {self._number(bound)}"

    def _number(self, number: float) -> str:
        return f"{number:,.{self.places}f}"


def heading() -> str:
    return f"{'':{WIDE}}{'measured':>12}{'must':>9}{'aim':>9}"
