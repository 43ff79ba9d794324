"""The pooled results of a programme as files: a workbook, tables and data, each with its codebook.

The rows are in the order of the roadmap, then of its families. There is no row of an enterprise,
no total, and nothing that people typed: only ids, words of the roadmap and figures.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, to_builtins
from msgspec.structs import fields
from xlsxwriter import Workbook

from bot.access import allowed
from bot.door import NotAllowedError
from bot.programme.codebook import Codebook, Entry, codebook
from bot.programme.pool import Result, Results, publish
from bot.report.tables import table
from flows.pooling.figures import About, Figures

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from bot.house import House
    from storage.programmes import Programme

FORM = "filrouge-pool/1"  # of the JSON; a new number when a reader has to change
OPERATOR = "operator"


class Row(Struct, frozen=True, kw_only=True):
    """One figure. `day` is when it was published; it stays until enough has changed."""

    family: str
    question: str
    figure: str  # enterprises, choice, band, middle, quarter, three-quarters, or none
    of: str = ""  # the choice, or the band: 1..3
    value: float | None = None  # None: few, and not told
    step: float | None = None  # a number is rounded to a multiple of this
    day: str = ""


COLUMNS = tuple(each.name for each in fields(Row))


class Export(Struct, frozen=True, kw_only=True):
    """What goes into the files."""

    results: Results
    codebook: Codebook
    day: str

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(row for each in self.results.results for row in rows(each))


def export(house: House, programme: Programme, folder: Path) -> tuple[Path, ...]:
    """Write the pooled results of a programme into a folder; return the files.

    The operator may: there is nothing in it that leads to a person, so no reading is noted.
    """
    from bot.house import now

    if not allowed(OPERATOR, "export", "pooled-results"):
        raise NotAllowedError("door-no")
    folder.mkdir(parents=True, exist_ok=True)
    at = now().astimezone(house.zone)
    taken = asyncio.run(house.database.run(lambda tx: take(tx, house, programme, at)))
    written = []
    for name, content in files(taken):
        path = folder / name
        path.write_bytes(content)
        written.append(path)
    return tuple(written)


def take(tx: Connection, house: House, programme: Programme, now: datetime) -> Export:
    """Return what an export of today holds, and keep that it was published; see `publish`."""
    results = publish(tx, house.library, house.catalog, programme, now)
    book = codebook(house.catalog, results.roadmap)
    return Export(results=results, codebook=book, day=now.date().isoformat())


def files(export: Export) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each file."""
    yield "results.xlsx", workbook(export)
    yield "results.csv", table(COLUMNS, map(_cells, export.rows))
    yield "codebook.csv", table(*_book(export.codebook))
    yield "results.json", data(export)


def rows(result: Result) -> Iterator[Row]:
    """Yield the rows of the figures of one question for one family."""
    row = partial(Row, family=result.family, question=result.question.id, day=result.on)
    if result.figures is None:
        yield row(figure="none")
        return
    for figure, of, value, step in _figures(result.figures):
        yield row(figure=figure, of=of, value=value, step=step)


Words = Mapping[str, str]  # by language
Told = tuple[str, str, float | None, float | None]


def _figures(figures: Figures) -> Iterator[Told]:
    yield "enterprises", "", figures.enterprises, None
    for choice, count in figures.counted:
        yield "choice", choice, count, None
    for choice in figures.uncounted:
        yield "choice", choice, None, None
    for band in figures.bands:
        yield "band", f"{band.low}..{band.high}", band.enterprises, None
    yield from _number("quarter", figures.quarter)
    yield from _number("middle", figures.middle)
    yield from _number("three-quarters", figures.three_quarters)


def _number(figure: str, about: About | None) -> Iterator[Told]:
    if about:
        yield figure, "", about.number, about.step


def _cells(row: Row) -> tuple[object, ...]:
    return tuple(getattr(row, name) for name in COLUMNS)


# --- the codebook as a table ------------------------------------------------------------------


def _book(book: Codebook) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    """Return a line for each question and each of its choices, with words in every language."""
    by = ("question", "unit", "choice", "rule")
    words = tuple(f"{what}_{tag}" for what in by for tag in book.languages)
    return ("id", "sort", "of", *words), _lines(book)


def _lines(book: Codebook) -> Iterator[tuple[object, ...]]:
    none: Words = {}
    for key, names in book.families.items():
        yield "family", "family", key, *_spread(book, none, none, names, none)
    for entry in book.entries:
        rules = {tag: _rules(book, entry, tag) for tag in book.languages}
        first = _spread(book, entry.question, entry.unit, none, rules)
        yield entry.id, entry.sort.value, "", *first
        for key, names in entry.choices.items():
            words = _spread(book, none, none, names, none)
            yield entry.id, entry.sort.value, key, *words


def _spread(book: Codebook, *words: Words) -> tuple[str, ...]:
    return tuple(said.get(tag, "") for said in words for tag in book.languages)


def _rules(book: Codebook, entry: Entry, tag: str) -> str:
    return " ".join(book.rules[rule][tag] for rule in entry.rules)


# --- formats ----------------------------------------------------------------------------------


def workbook(export: Export) -> bytes:
    """Return an XLSX file: words are written as words, whatever they begin with."""
    target = BytesIO()
    kept = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = Workbook(target, {**kept, "strings_to_numbers": False})
    book.set_properties({"created": datetime.fromisoformat(export.day)})
    head = book.add_format({"bold": True})
    for name, (columns, lines) in {
        "results": (COLUMNS, map(_cells, export.rows)),
        "codebook": _book(export.codebook),
    }.items():
        sheet = book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(columns) - 1, 24)
        for at, column in enumerate(columns):
            sheet.write_string(0, at, column, head)
        for down, line in enumerate(lines, start=1):
            for at, value in enumerate(line):
                if isinstance(value, int | float):
                    sheet.write_number(down, at, value)
                elif value not in (None, ""):
                    sheet.write_string(down, at, str(value))
    book.close()
    return target.getvalue()


def data(export: Export) -> bytes:
    """Return JSON with the rows and the codebook."""
    body = {
        "form": FORM,
        "programme": export.results.programme,
        "roadmap": export.results.roadmap.id,
        "day": export.day,
        "rows": [to_builtins(row) for row in export.rows],
        "codebook": to_builtins(export.codebook),
    }
    return (json.dumps(body, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
