"""Tickets → sheets to print and cut up, and a table of their links."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.programme.invitations import Invited
from bot.report import tables
from bot.report.printing import Printed, compiled, standard
from bot.report.qr import drawn
from bot.together import JOIN
from locales.catalog import Argument, Catalog, Voice
from locales.formats import day
from storage.tickets import ADMINISTRATOR, COACH, STAFF

TEMPLATE = "tickets"


def link_of(link: str, code: str) -> str:
    """Return the link by which a ticket is followed; "" where there is no link to a chat."""
    return f"{link}?start={JOIN}{code}" if link else ""


def sheets(
    made: Sequence[Invited],
    programme: str,
    link: str,
    catalog: Catalog,
    now: datetime,
    language: str,
) -> Printed:
    """Return the sheets as PDF: a page for each enterprise and each coach, in its language."""
    body = {
        "title": catalog.voice(language).text(
            "sheet-title", "", {"programme": programme}
        ),
        "language": language,
        "pages": [_page(each, programme, link, catalog) for each in made],
    }
    on = now.date().isoformat()
    return standard(lambda **how: compiled(body, on, TEMPLATE, **how))


def table(made: Sequence[Invited], link: str, voice: Voice) -> bytes:
    """Return the same as a table that a spreadsheet opens: a line for each ticket."""
    rows = (
        (
            voice.text(f"programme-role-{each.role}"),
            f"E{each.number}" if each.number else "",
            each.name,
            each.coach,
            each.language,
            code,
            link_of(link, code),
            each.until.date().isoformat(),
        )
        for each in made
        for code in each.codes
    )
    return tables.table(voice.words("programme-table"), rows, separator=";")


def _page(
    invited: Invited, programme: str, link: str, catalog: Catalog
) -> dict[str, Any]:
    voice = catalog.voice(catalog.nearest(invited.language) or "en")
    facts: dict[str, Argument] = {
        "programme": programme,
        "coach": invited.coach,
        "count": invited.count,
    }
    about = {
        STAFF: "sheet-about",
        COACH: "sheet-about-coach",
        ADMINISTRATOR: "sheet-about-administrator",
    }[invited.role]
    count: dict[str, Argument] = {"count": len(invited.codes)}
    return {
        "language": voice.locale,
        "name": invited.name,
        "above": programme if invited.role != ADMINISTRATOR else "",
        "about": voice.text(about, "", facts),
        "cut": voice.text("sheet-cut", "", count) if len(invited.codes) > 1 else "",
        "slips": [_slip(code, invited, link, voice) for code in invited.codes],
    }


def _slip(code: str, invited: Invited, link: str, voice: Voice) -> dict[str, str]:
    typed = f"{voice.words('word-join')[0]} {code}"
    address = link.removeprefix("https://")
    until = day(voice.locale, invited.until.date().isoformat())
    how = "sheet-type" if link else "sheet-type-alone"
    return {
        "name": invited.name,
        "scan": voice.text("sheet-scan") if link else "",
        "how": voice.text(how, "", {"address": address}),
        "typed": typed,
        "until": voice.text("sheet-until", "", {"date": until}),
        "alt": voice.text("sheet-qr", "", {"typed": typed}),
        "link": link_of(link, code),
        "qr": drawn(link_of(link, code)) if link else "",
    }
