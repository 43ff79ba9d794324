"""What there is to know before a meeting → one page to print."""

from __future__ import annotations

from bot.coaching.brief_sheet import BriefSheet
from bot.report.printing import Printed, compiled, standard


def page(sheet: BriefSheet) -> Printed:
    """Return a PDF of one page."""
    body = sheet.body()
    return standard(lambda **how: compiled(body, sheet.day, "brief", **how))


def seen(sheet: BriefSheet, ppi: float = 96) -> list[bytes]:
    """Return the pages of the PDF as PNG: one."""
    return compiled(sheet.body(), sheet.day, "brief", format="png", ppi=ppi)[0]
