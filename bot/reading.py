"""A text → an answer to the open question, by its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.commands import Command, Lexicon
from bot.wording import Wording
from bot.words import sample
from flows.answers import DEED, ESTIMATE, Status
from flows.conversation import Doubt, Offer
from flows.naming import Option
from flows.roadmap import SCALE, WRITTEN, Kind
from flows.turn import Answered, Doubted, Kept, Misread, Passed
from flows.walk import Slot
from flows.wordable import Amount, Listed, Term, Wordable
from locales.dates import DateReading, Doubtful, read_date, read_period
from locales.matching import Match, match, plain
from locales.numbers import Reading, read_number

Heard = Answered | Doubted | Misread


@dataclass(frozen=True, kw_only=True)
class Read:
    """The open question, as somebody who reads an answer to it has to know it."""

    slot: Slot
    options: tuple[Option, ...]
    wording: Wording
    others: tuple[Wording, ...]
    today: date
    offered: bool = False  # whether an answer is brought along from another roadmap

    @property
    def kind(self) -> Kind:
        return self.slot.field.kind


def read(typed: str, asked: Read, lexicon: Lexicon) -> Heard | Command:
    """Return the answer, or the command, that was typed to a question.

    A choice by its full name comes first, then commands, then what is nearly a choice:
    "stop" is an answer where it is on offer, and a command elsewhere.
    """
    if asked.options and asked.kind in {Kind.SINGLE, Kind.MULTI}:
        exact = _exact(typed, asked)
        if exact is not None:
            return Answered(
                value=[exact] if asked.kind is Kind.MULTI else exact, words=typed
            )
    free = asked.kind in {*WRITTEN, Kind.EVIDENCE}
    command = lexicon.exact(typed) if free else lexicon.command(typed)
    if command is not None:
        return command
    match asked.kind:
        case Kind.SINGLE:
            return _single(typed, asked)
        case Kind.MULTI:
            return _several(typed, asked, lexicon)
        case Kind.SCALE:
            return _scale(typed, asked)
        case Kind.GRID:
            return _grid(typed, asked)
        case Kind.NUMBER:
            return _number(typed, asked, lexicon)
        case Kind.SHARES:
            return _shares(typed, asked)
        case Kind.DATE:
            return _date(typed, asked)
        case Kind.PERIOD:
            return _period(typed, asked)
        case Kind.ANOTHER:
            return _yes_no(typed, lexicon)
        case Kind.EVIDENCE:
            return Answered(value={"words": typed}, words=typed)
        case Kind.DRAFT:
            return _draft(typed, asked)
        case _:
            return _text(typed, asked, lexicon)


def _misread(message: str, typed: str, **args: Wordable) -> Misread:
    said = typed if len(typed) <= 60 else typed[:60].rstrip() + "…"
    return Misread(message=message, words=typed, args={"words": said, **args})


def _doubted(about: str, typed: str, *offers: Offer) -> Doubted:
    return Doubted(doubt=Doubt(about=about, offers=offers), words=typed)


# --- choices ----------------------------------------------------------------------------------


def _labels(asked: Read) -> Iterator[dict[str, Sequence[str]]]:
    """Yield the labels of the choices, first in the language under way."""
    for wording in (asked.wording, *asked.others):
        yield {
            option.key: [wording.say(option.label), option.key.rpartition("/")[2]]
            for option in asked.options
            if not isinstance(option.label, Term)
            or wording.voice.has(option.label.message, option.label.attribute)
        }


def _exact(typed: str, asked: Read) -> str | None:
    if typed.isdigit() and 1 <= int(typed) <= len(asked.options):
        return asked.options[int(typed) - 1].key
    for labels in _labels(asked):
        found = [
            key
            for key, names in labels.items()
            if plain(typed) in {plain(name) for name in names}
        ]
        if len(found) == 1 and plain(typed):
            return found[0]
    return None


def _nearest(typed: str, asked: Read) -> Match | None:
    doubtful = None
    for labels in _labels(asked):
        found = match(typed, labels)
        if found and found.sure:
            return found
        doubtful = doubtful or found
    return doubtful


def _single(typed: str, asked: Read) -> Heard:
    number = re.fullmatch(r"\(?(\d{1,3})[.)]?", typed)
    if number and 1 <= int(number[1]) <= len(asked.options):
        return Answered(value=asked.options[int(number[1]) - 1].key, words=typed)
    found = None if number else _nearest(typed, asked)
    if found is None:
        return _misread("misread-choice", typed)
    if not found.sure:
        return _doubted("choice", typed, Offer(value=found.key, words=typed))
    return Answered(value=found.key, words=typed)


def _several(typed: str, asked: Read, lexicon: Lexicon) -> Heard:
    field = asked.slot.field
    if lexicon.means("none", typed) or (field.empty and typed == "0"):
        nothing = field.alone if len(field.alone) == 1 else ()  # "none of these"
        return Answered(value=list(nothing), words=typed)
    if lexicon.means("all", typed) and len(asked.options) <= (field.most or 99):
        every = [o.key for o in asked.options if o.key not in field.alone]
        return Answered(value=every, words=typed)
    keys, sure = [], True
    for part in _parts(typed, asked):
        heard = _single(part, asked)
        if isinstance(heard, Misread):
            return _misread("misread-choice", part if len(part) < len(typed) else typed)
        sure = sure and isinstance(heard, Answered)
        keys.append(
            heard.value if isinstance(heard, Answered) else heard.doubt.offers[0].value
        )
    keys = list(dict.fromkeys(keys))
    if not sure:
        return _doubted("choice", typed, Offer(value=keys, words=typed))
    return Answered(value=keys, words=typed)


def _parts(typed: str, asked: Read) -> list[str]:
    """Return the choices that a text names: "1 3", "1, 3 and 4", "team; board"."""
    stretch = re.fullmatch(r"(\d{1,2})\s*[-–]\s*(\d{1,2})", typed)
    if stretch and int(stretch[1]) < int(stretch[2]):
        return [str(n) for n in range(int(stretch[1]), int(stretch[2]) + 1)]
    if re.fullmatch(r"[\d\s,;.+&/]+", typed):
        return re.findall(r"\d+", typed)
    if any(found.sure for labels in _labels(asked) if (found := match(typed, labels))):
        return [typed]
    words = "|".join(
        re.escape(word)
        for wording in (asked.wording, *asked.others)
        for word in wording.voice.words("word-and")
    )
    parts = re.split(rf"\s*[,;\n+&]\s*|\s+(?:{words})\s+", typed, flags=re.IGNORECASE)
    return [part for part in parts if part.strip()] or [typed]


def _draft(typed: str, asked: Read) -> Heard:
    key = _exact(typed, asked)
    if key is not None:
        label = next(option.label for option in asked.options if option.key == key)
        return Answered(
            value={"choice": key, "text": asked.wording.say(label)}, words=typed
        )
    if typed.isdigit():
        return _misread("misread-choice", typed)
    return Answered(value={"choice": "own", "text": typed}, words=typed)


def _yes_no(typed: str, lexicon: Lexicon) -> Heard:
    if typed == "1" or lexicon.means("yes", typed):
        return Answered(value=True, words=typed)
    if typed == "2" or lexicon.means("no", typed):
        return Answered(value=False, words=typed)
    return _misread("misread-yes-no", typed)


# --- words --------------------------------------------------------------------------------------


def _text(typed: str, asked: Read, lexicon: Lexicon) -> Heard | Command:
    ready = _exact(typed, asked) if asked.options else None
    if ready is not None:
        label = next(option.label for option in asked.options if option.key == ready)
        return Answered(value=asked.wording.say(label), words=typed)
    if asked.offered and lexicon.means("yes", typed):
        return Kept()
    said = typed
    if len(typed) > 2 and typed[0] in '"“„«' and typed[-1] in '"”“»':
        said = typed[1:-1].strip()
    elif any(lexicon.means(word, typed) for word in ("yes", "no", "none")):
        return _doubted("text", typed, Offer(value=typed, words=typed))
    return Answered(value=said, words=typed, marks=_marks(typed, asked))


def _marks(typed: str, asked: Read) -> tuple[str, ...]:
    """Return `deed` for a text that counts, or that begins like an account of what was done."""
    said = f" {plain(typed)} "
    words = asked.wording.voice.words("word-deed")
    told = any(f" {plain(word)} " in said for word in words)
    return (
        (DEED,)
        if asked.kind is Kind.SHORT and (told or re.search(r"\d", typed))
        else ()
    )


# --- numbers ------------------------------------------------------------------------------------


def _number(typed: str, asked: Read, lexicon: Lexicon) -> Heard | Command:
    field = asked.slot.field
    if field.optional and lexicon.means("no", typed):
        return Passed(Status.SKIPPED)
    if lexicon.means("none", typed):
        return Answered(
            value=_values(Reading(values=(0.0,)), asked)[0].value, words=typed
        )
    found = read_number(typed, asked.wording.voice)
    if found is None:
        return _misread("misread-number", typed)
    offers = [replace(offer, words=typed) for offer in _values(found, asked)]
    if found.sure and _fits(found.unit, asked):
        return Answered(value=offers[0].value, words=typed, marks=offers[0].marks)
    return _doubted("number", typed, *offers)


def _fits(unit: str, asked: Read) -> bool:
    """Return whether the words behind a number are its unit, or nothing to worry about."""
    field = asked.slot.field
    if not unit or field.unit == "free":
        return True
    if field.unit != "fixed":
        return False
    said = asked.wording.voice.text(
        field.message, "unit", {**asked.wording.given, "n": 2}
    )
    return match(unit, {"unit": [said, *said.split()]}) is not None


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


def _scale(typed: str, asked: Read) -> Heard:
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
    return _misread("misread-scale", typed)


def _rows(asked: Read) -> dict[str, Wordable]:
    field = asked.slot.field
    terms = tuple(Term(field.row_message, row) for row in field.rows)
    return {
        "rows": Listed(terms),
        "count": Amount(len(terms)),
        "example": sample(field),
    }


def _grid(typed: str, asked: Read) -> Heard:
    field = asked.slot.field
    named = _named(typed, asked)
    if named:
        points: dict[str, str] = named
    else:
        figures = re.findall(r"[\d]+|[-–?]", typed)
        if (
            len(figures) == 1
            and figures[0].isdigit()
            and len(figures[0]) == len(field.rows)
        ):
            figures = list(figures[0])
        if len(figures) != len(field.rows) or re.search(r"[^\W\d_]", typed):
            return _misread("misread-grid", typed, **_rows(asked))
        points = dict(zip(field.rows, figures, strict=True))
    value = {row: int(point) for row, point in points.items() if point.isdigit()}
    if not value or any(point not in SCALE for point in value.values()):
        return _misread("misread-grid", typed, **_rows(asked))
    return Answered(value=value, words=typed)


def _shares(typed: str, asked: Read) -> Heard:
    field = asked.slot.field
    named = _named(typed, asked)
    figures = list(named.values()) if named else re.findall(r"\d+(?:[.,]\d+)?", typed)
    rows = list(named) if named else list(field.rows)
    if len(figures) != len(rows):
        return _misread("misread-shares", typed, **_rows(asked))
    value = dict.fromkeys(field.rows, 0.0)
    value |= {
        row: float(figure.replace(",", "."))
        for row, figure in zip(rows, figures, strict=True)
    }
    return Answered(value=value, words=typed)


def _named(typed: str, asked: Read) -> dict[str, str]:
    """Return the figures of rows that are named: "economic 3, societal 5"; {} if none are."""
    field, found = asked.slot.field, {}
    parts = re.findall(r"([^\W\d_][^\d,;\n]*?)[\s:=]*(\d+(?:[.,]\d+)?|[-–?])", typed)
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


# --- dates --------------------------------------------------------------------------------------


def _date(typed: str, asked: Read) -> Heard:
    found = read_date(typed, asked.wording.voice, asked.today)
    if found is None:
        return _misread("misread-date", typed)
    if found.doubt is None:
        return Answered(value=found.iso, words=typed)
    return _doubtful(found, typed, found.iso)


def _doubtful(found: DateReading, typed: str, value: object) -> Heard:
    if found.doubt in {Doubtful.NO_SUCH_DAY, Doubtful.YEAR_ONLY}:
        return _misread(f"misread-{found.doubt}", typed)
    return _doubted("date", typed, Offer(value=value, words=typed))


def _period(typed: str, asked: Read) -> Heard:
    found = read_period(typed, asked.wording.voice, asked.today)
    if found is None:
        return _misread("misread-period", typed)
    first, last = found
    value = {"from": first.iso, "to": last.iso}
    doubtful = next((half for half in found if half.doubt), None)
    return (
        _doubtful(doubtful, typed, value)
        if doubtful
        else Answered(value=value, words=typed)
    )
