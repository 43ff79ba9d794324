"""The summary as one accessible page that needs nothing else, drawn with `jinja2`."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from msgspec import Struct

from bot.report.cleaning import cleaned
from bot.report.columns import shares
from bot.report.flower_picture import flower
from bot.report.map_picture import map_picture
from bot.report.once import once, told
from bot.report.pictures import axis, bars
from bot.report.sheet import (
    PORTRAIT,
    Fields,
    Grid,
    ImpactMap,
    Part,
    Rounds,
    Section,
    Sentence,
    Sheet,
)

WIDE = (Grid, Fields, ImpactMap, Rounds)  # what takes the whole width of the page
FROM_THE_RIGHT = frozenset({"ar", "dv", "fa", "he", "ps", "ug", "ur", "yi"})


class _Shown(Struct, frozen=True, kw_only=True):
    """A part, or items that follow each other, as the template lays it out."""

    kind: str
    part: Part | None = None
    parts: tuple[Sentence, ...] = ()
    id: str = ""


class _Run(Struct, frozen=True, kw_only=True):
    """Parts that follow each other in one column, or over the whole width."""

    name: str  # text or wide
    parts: list[_Shown]


class _Headed(Struct, frozen=True, kw_only=True):
    """A section in runs."""

    heading: str
    note: str
    classes: str
    runs: list[_Run]
    photo: bool


def page(sheet: Sheet, photo: bytes | None = None) -> str:
    """Return the page. The same sheet and photo give the same text."""
    sheet = once(cleaned(sheet))
    fields = sheet.fields
    text: str = _template().render(
        sheet=sheet,
        labels=sheet.labels,
        direction=direction(sheet.language),
        flower=flower(fields) if fields else None,
        rows=any(isinstance(p, Fields) for s in sheet.sections for p in s.parts),
        sections=[_headed(section, n) for n, section in enumerate(sheet.sections, 1)],
        photo=_data(photo) if photo else "",
    )
    return text


def direction(language: str) -> str:
    """Return in which direction a language is written, as HTML says it."""
    return "rtl" if language.partition("-")[0] in FROM_THE_RIGHT else "ltr"


@cache
def _template() -> Any:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    folder = files("bot") / "report" / "templates"
    environment = Environment(
        loader=FunctionLoader(lambda name: (folder / name).read_text("utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        axis=axis, bars=bars, map_picture=map_picture, shares=shares, told=told
    )
    return environment.get_template("page.html")


def _headed(section: Section, number: int) -> _Headed:
    runs: list[_Run] = []
    for name, shown in _shown(section, number):
        if not runs or runs[-1].name != name:
            runs.append(_Run(name=name, parts=[]))
        runs[-1].parts.append(shown)
    full = bool(runs) and runs[0].name == "wide"
    classes = ["full"] * full + ["unknown"] * section.open
    return _Headed(
        heading=section.heading,
        note=section.note,
        classes=" ".join(classes),
        runs=runs,
        photo=section.id == PORTRAIT,
    )


def _shown(section: Section, number: int) -> Iterator[tuple[str, _Shown]]:
    """Yield each part with the run it belongs to; items that follow each other are one list."""
    items: list[Sentence] = []
    for place, part in enumerate(section.parts):
        if isinstance(part, Sentence) and part.style == "item":
            items.append(part)
            continue
        if items:
            yield "text", _Shown(kind="items", parts=tuple(items))
            items = []
        yield (
            "wide" if isinstance(part, WIDE) else "text",
            _Shown(
                kind=type(part).__name__.lower(), part=part, id=f"p-{number}-{place}"
            ),
        )
    if items:
        yield "text", _Shown(kind="items", parts=tuple(items))


def _data(photo: bytes) -> str:
    """Return a photo as an address that holds it; nothing if a page cannot show it."""
    kind = {b"\xff\xd8\xff": "jpeg", b"\x89PN": "png"}.get(photo[:3])
    if kind is None:
        return ""
    return f"data:image/{kind};base64,{b64encode(photo).decode('ascii')}"
