"""Where the enterprises of a programme stand → the picture for the chat of their coach."""

from __future__ import annotations

from bot.coaching.cohort_sheet import CohortSheet
from bot.report.printing import compiled


def picture(sheet: CohortSheet) -> bytes:
    """Return the rows as PNG, 1080 wide."""
    made, _ = compiled(sheet.body(), sheet.day, "cohort", format="png", ppi=72)
    return made[0]
