"""The pictures of the full report and of the card, made from a real conversation.

python -m tests.pictures report   # writes docs/pictures/summary-….png anew
"""

from __future__ import annotations

from bot.report import printing
from bot.report.sheet import Sheet
from tests.report.picture import FINE, conversation, kept

PAGES = 3  # of the full report: the title, the impact map, the five fields


async def pictures() -> dict[str, bytes]:
    """Return the pictures by their names."""
    full, card = await conversation("approve", "/summary card")
    return {**pages(full), "summary-card.png": kept(printing.card(card))}


def pages(full: Sheet) -> dict[str, bytes]:
    """Return the first pages of a full report, by the names of their pictures."""
    drawn = printing.pictures(full, FINE)[:PAGES]
    return {f"summary-{n}.png": kept(page) for n, page in enumerate(drawn, 1)}
