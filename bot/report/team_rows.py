"""What a team said to the rows of a grid, for the pictures of a summary."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from flows.team.threshold import LEAST


class TeamRows(Struct, frozen=True, kw_only=True):
    """Each answer on each row, of how many people, and on which day."""

    rows: Mapping[str, tuple[int, ...]]
    people: int
    day: str  # as ISO date

    def of(self, row: str) -> tuple[int, ...]:
        """Return the answers on a row, unless they are so few that they would name somebody."""
        found = self.rows.get(row, ())
        return found if len(found) >= LEAST else ()
