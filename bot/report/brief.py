"""What there is to know before a meeting → one page to print."""

from __future__ import annotations

from bot.coaching.brief_sheet import BriefSheet
from bot.report.printing import Printed, compiled, standard


def page(sheet: BriefSheet) -> Printed:
    """Return a PDF of one page."""
    body = sheet.body()
    return standard(lambda **how: compiled(body, sheet.day, "brief", **how))
