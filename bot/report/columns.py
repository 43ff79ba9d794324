"""How wide the columns of a table are: by their longest word, and by how much stands in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.report.measuring import width

WORD, LINE = 17.0, 60.0  # no column asks for more, however long its words


def shares(rows: Iterable[Sequence[str]]) -> tuple[float, ...]:
    """Return the part of the width that each column gets, in percent; short rows may be uneven."""
    asked: list[float] = []
    for row in rows:
        asked += [0.0] * (len(row) - len(asked))
        for place, text in enumerate(row):
            asked[place] = max(asked[place], _asked(text))
    total = sum(asked) or 1
    return tuple(round(100 * each / total, 1) for each in asked)


def _asked(text: str) -> float:
    longest = max(map(width, text.split()), default=0)
    return 3 + min(longest, WORD) + 0.2 * min(width(text), LINE)
