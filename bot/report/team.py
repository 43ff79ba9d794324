"""What a team answered → the picture for its chat, and the page for whoever leads the talk."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from bot.report.printing import Printed, compiled, standard
from bot.team.sheet import TeamSheet, Voices

_ARROWS = str.maketrans("▲▼", "↑↓")  # the shipped fonts have no triangles


def picture(sheet: TeamSheet) -> bytes:
    """Return the figures and choices as PNG, 1080 wide; what people wrote is not in it."""
    parts = tuple(part for part in sheet.parts if not isinstance(part, Voices))
    body = _body(replace(sheet, parts=parts))
    made, _ = compiled(body, sheet.day, "team-picture", format="png", ppi=72)
    return made[0]


def page(sheet: TeamSheet) -> Printed:
    """Return all of it as a PDF of one page."""
    body = _body(sheet)
    return standard(lambda **how: compiled(body, sheet.day, "team-page", **how))


def seen(sheet: TeamSheet, ppi: float) -> list[bytes]:
    """Return the pages of the PDF as PNG, to be looked at: one."""
    return compiled(_body(sheet), sheet.day, "team-page", format="png", ppi=ppi)[0]


def _body(sheet: TeamSheet) -> dict[str, Any]:
    body = sheet.body()
    for part in body["parts"]:
        if "change" in part:
            part["change"] = part["change"].translate(_ARROWS)
    return body
