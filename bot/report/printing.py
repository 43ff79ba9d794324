"""A sheet → the bytes of a PDF or a picture. Only here: `typst`.

Words reach the pages as data and are never read as markup; nothing outside of one empty folder
can be read while a page is made. The same sheet gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from functools import cache, partial
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Literal

from msgspec import Struct

from bot.report.once import once
from bot.report.sheet import CARD, FULL, Sheet
from bot.report.sound import sound

if TYPE_CHECKING:
    import typst

STANDARDS: Literal["ua-1"] = "ua-1"
PHOTO = "photo.jpg"
Made = tuple[list[bytes], tuple[str, ...]]  # the pages, and what is to be remarked
LITTLE = 75  # millimetres: a last page that ends above this is hardly worth its paper


class Printed(Struct, frozen=True, kw_only=True):
    """A PDF, and what is to be known of how it came out."""

    content: bytes
    accessible: (
        bool  # made as PDF/UA-1; else the engine refused and it was made plainly
    )
    warnings: tuple[str, ...] = ()


def pdf(sheet: Sheet, photo: bytes | None = None) -> bytes:
    """Return the summary as PDF; `photo` is a JPEG that was made anew."""
    return printed(sheet, photo).content


def printed(sheet: Sheet, photo: bytes | None = None) -> Printed:
    """Return the PDF with what is to be logged of it."""
    return standard(partial(_compiled, sheet, photo))


def standard(making: Callable[..., Made]) -> Printed:
    """Return what is made as PDF/UA-1, or as a plain PDF if the engine refuses."""
    import typst

    try:
        made, warnings = making(format="pdf", pdf_standards=STANDARDS)
    except typst.TypstError:
        made, warnings = making(format="pdf")
        return Printed(content=made[0], accessible=False, warnings=warnings)
    return Printed(content=made[0], accessible=True, warnings=warnings)


def card(sheet: Sheet) -> bytes:
    """Return the picture card as PNG of 1080 × 1350."""
    return _compiled(sheet, None, format="png", ppi=72, name=CARD)[0][0]


def pictures(sheet: Sheet, ppi: float = 96, photo: bytes | None = None) -> list[bytes]:
    """Return each page as PNG."""
    return _compiled(sheet, photo, format="png", ppi=ppi)[0]


def warnings(sheet: Sheet) -> tuple[str, ...]:
    """Return what the engine has to remark; nothing, if all is well."""
    return _compiled(sheet, None, format="png", ppi=10)[1]


def _compiled(sheet: Sheet, photo: bytes | None, *, name: str = "", **how: Any) -> Made:
    body, version = once(sheet).body(), name or sheet.version
    closer = version == FULL
    return compiled(body, sheet.day, version, photo=photo, closer=closer, **how)


def compiled(
    body: Mapping[str, Any],
    day: str,
    template: str,
    *,
    photo: bytes | None = None,
    closer: bool = False,
    **how: Any,
) -> Made:
    """Return the pages of one template; `closer` if it may be set so, to spare a page."""
    made: Any
    text = json.dumps(sound({**body}), ensure_ascii=False, sort_keys=True)
    inputs = {"sheet": text, "photo": PHOTO if photo else ""}
    with TemporaryDirectory(prefix="filrouge-") as root:
        if photo:
            (Path(root) / PHOTO).write_bytes(photo)
        job = _Job(templates=_templates(template), root=root)
        tight = inputs | {"tight": "yes"}
        if closer and job.spares_a_page(inputs, tight):
            inputs = tight
        made, remarks = job.made(inputs, timestamp=_noon(day), **how)
    pages: list[bytes] = made if isinstance(made, list) else [made]
    return pages, tuple(remark.message for remark in remarks)


class _Job(Struct, frozen=True, kw_only=True):
    """The templates and the folder of one sheet, and the ways it can be set."""

    templates: dict[str, bytes]
    root: str

    def made(self, inputs: dict[str, str], **how: Any) -> Any:
        """Return the pages, and what the engine has to remark."""
        import typst

        return typst.compile_with_warnings(
            self.templates, **self._surroundings(), sys_inputs=inputs, **how
        )

    def spares_a_page(self, inputs: dict[str, str], closer: dict[str, str]) -> bool:
        """Return whether a last page with little on it goes when all is set a little closer."""
        end = self._end(inputs)
        little = end["page"] > 2 and end["y"] < LITTLE
        return little and self._end(closer)["page"] < end["page"]

    def _end(self, inputs: dict[str, str]) -> dict[str, float]:
        """Return on which page it ends, and how far down; the engine remembers what it laid out."""
        import typst

        found: dict[str, float] = json.loads(
            typst.query(
                self.templates,
                "<end>",
                field="value",
                one=True,
                **self._surroundings(),
                sys_inputs=inputs,
            )
        )
        return found

    def _surroundings(self) -> dict[str, Any]:
        return {
            "root": self.root,
            "font_paths": _fonts(),
            "ignore_system_fonts": True,
        }


def _noon(day: str) -> datetime:
    """Return when the file says it was made: by the day of the answers, so that it stays the same."""
    given = date.fromisoformat(day) if day else date(1970, 1, 1)
    return datetime.combine(given, time(12), UTC)


@cache
def _templates(version: str) -> dict[str, bytes]:
    """Return the templates with the one for this version as the first."""
    folder = files("bot") / "report" / "typst"
    found = {
        each.name: each.read_bytes()
        for each in sorted(folder.iterdir(), key=lambda each: each.name)
        if each.name.endswith(".typ")
    }
    return {"main.typ": found.pop(f"{version}.typ"), **found}


@cache
def _fonts() -> typst.Fonts:
    import typst

    with as_file(files("bot") / "report" / "fonts") as folder:
        return typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[folder],
        )
