"""A text → a number, a point of a scale, or figures for several rows."""

from __future__ import annotations

import re

from msgspec.structs import replace

from bot.asked import Heard, Read, doubted, misread
from bot.asking import sample
from bot.commands import Command
from bot.lexicon import Lexicon
from flows.answers import ESTIMATE, Status
from flows.conversation import Offer
from flows.roadmap import SCALE
from flows.turn import Answered, Passed
from flows.wordable import Amount, Listed, Term, Wordable
from locales.matching import match, plain
from locales.numbers import Reading, read_number

OPEN = frozenset("-–?")  # in the place of a figure: it is left open


def number(typed: str, asked: Read, lexicon: Lexicon) -> Heard | Command:
    field = asked.slot.field
    if field.optional and lexicon.means("no", typed):
        return Passed(Status.SKIPPED)
    if lexicon.means("none", typed):
        return Answered(
            value=_values(Reading(values=(0.0,)), asked)[0].value, words=typed
        )
    found = read_number(typed, asked.wording.voice)
    if found is None:
        return misread("misread-number", typed)
    offers = [replace(offer, words=typed) for offer in _values(found, asked)]
    if found.sure and _fits(found.unit, asked):
        return Answered(value=offers[0].value, words=typed, marks=offers[0].marks)
    return doubted("number", typed, *offers)


def _fits(unit: str, asked: Read) -> bool:
    """Return whether the words behind a number are its unit, or nothing to worry about."""
    field = asked.slot.field
    if not unit or field.unit == "free" or _spoken_of(unit, asked):
        return True
    if field.unit != "fixed":
        return False
    said = asked.wording.voice.text(
        field.message, "unit", {**asked.wording.given, "n": 2}
    )
    return match(unit, {"unit": [said, *said.split()]}) is not None


def _spoken_of(unit: str, asked: Read) -> bool:
    """Return whether the question itself, or what helps with it, counts by this name."""
    wording, field = asked.wording, asked.slot.field
    said = [wording.text(asked.question.message)]
    if wording.voice.has(field.message, "hint"):
        said.append(wording.text(field.message, "hint"))
    return f" {plain(unit)} " in f" {plain(' '.join(said))} "


def _values(found: Reading, asked: Read) -> list[Offer]:
    """Return what a number may have meant; only whole numbers where these are asked."""
    field = asked.slot.field
    marks = (ESTIMATE,) if found.estimate else ()
    values = found.values
    if field.whole and len(values) > 1:
        values = tuple(v for v in values if v == int(v)) or values
    free = field.unit == "free"
    return [
        Offer(
            value={"number": v, "unit": found.unit} if free else v,
            words="",
            marks=marks,
        )
        for v in values
    ]


def scale(typed: str, asked: Read) -> Heard:
    found = read_number(typed, asked.wording.voice)
    if found and found.sure and found.values[0] in SCALE:
        return Answered(value=int(found.values[0]), words=typed)
    ends = {"1": "low", "5": "high"}
    field = asked.slot.field
    labels = {
        point: [asked.wording.text(field.message, end)] for point, end in ends.items()
    }
    word = match(typed, labels)
    if word and word.sure:
        return Answered(value=int(word.key), words=typed)
    return misread("misread-scale", typed)


def _rows(asked: Read) -> dict[str, Wordable]:
    field = asked.slot.field
    terms = tuple(Term(field.row_message, row) for row in field.rows)
    return {
        "rows": Listed(terms),
        "count": Amount(len(terms)),
        "example": sample(field),
    }


def grid(typed: str, asked: Read) -> Heard:
    field = asked.slot.field
    named = _named(typed, asked)
    if named:
        points: dict[str, str] = named
    else:
        figures = re.findall(r"[\d]+|[-–?]", typed)
        if (
            len(figures) == 1
            and figures[0].isdecimal()
            and len(figures[0]) == len(field.rows)
        ):
            figures = list(figures[0])
        if len(figures) != len(field.rows) or re.search(r"[^\W\d_]", typed):
            return misread("misread-grid", typed, **_rows(asked))
        points = dict(zip(field.rows, figures, strict=True))
    given = {row: point for row, point in points.items() if point not in OPEN}
    value = {row: int(point) for row, point in given.items() if point.isdecimal()}
    whole = len(value) == len(given)
    if not value or not whole or any(point not in SCALE for point in value.values()):
        return misread("misread-grid", typed, **_rows(asked))
    return Answered(value=value, words=typed)


def shares(typed: str, asked: Read) -> Heard:
    field = asked.slot.field
    named = _named(typed, asked)
    figures = list(named.values()) if named else re.findall(r"\d+(?:[.,]\d+)?", typed)
    rows = list(named) if named else list(field.rows)
    if len(figures) != len(rows) or OPEN.intersection(figures):
        return misread("misread-shares", typed, **_rows(asked))
    value = dict.fromkeys(field.rows, 0.0)
    value |= {
        row: float(figure.replace(",", "."))
        for row, figure in zip(rows, figures, strict=True)
    }
    return Answered(value=value, words=typed)


def _named(typed: str, asked: Read) -> dict[str, str]:
    """Return the figures of rows that are named: "economic 3, societal 5"; {} if none are."""
    field, found = asked.slot.field, {}
    parts = re.findall(
        r"([^\W\d_][^\d,;\n]{0,200}?)[\s:=]{0,9}(\d+(?:[.,]\d+)?|[-–?])", typed
    )
    for wording in (asked.wording, *asked.others):
        labels = {
            row: [wording.voice.text(field.row_message, row, wording.given)]
            for row in field.rows
        }
        matched = [(match(name, labels), figure) for name, figure in parts]
        if parts and all(row and row.sure for row, _ in matched):
            found = {row.key: figure for row, figure in matched if row}
            return found if len(found) == len(parts) else {}
    return found
