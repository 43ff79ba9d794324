"""Sections of the summary → chat text and plain parts of words, each with what it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from bot.messages import Bubble
from bot.wording import Wording
from flows.answers import Status
from flows.summary import (
    Bar,
    Bars,
    Basis,
    Chain,
    Line,
    OpenPoint,
    OpenPoints,
    Part,
    Promises,
    Row,
    Scales,
    Section,
    Table,
)
from flows.turn import Display
from flows.wordable import Amount, Day, Listed, Wordable

OPEN = {
    Status.SKIPPED: "open-skipped",
    Status.UNKNOWN: "open-unknown",
    Status.COLLEAGUE: "open-colleague",
    Status.OBJECTED: "open-objected",
}


class Sentence(Struct, frozen=True, kw_only=True):
    """Words of the summary, the label of how it is known, and the answers behind them."""

    text: str
    known: str = ""
    answers: tuple[str, ...] = ()
    style: str = ""


def section_bubbles(display: Display, wording: Wording) -> Iterator[Bubble]:
    """Yield each section as a bubble; one without content says what is missing."""
    for section in display.sections:
        notes = [note(section, wording)] if note(section, wording) else []
        yield Bubble(
            text=wording.say(section.heading),
            before=(),
            lines=tuple(
                _line(sentence, wording, sources=display.sources)
                for sentence in sentences(section, wording)
            ),
            notes=tuple(notes),
        )


def note(section: Section, wording: Wording) -> str:
    """Return the standing remark of a section, if it has one."""
    if section.note and wording.voice.has(section.note.message, section.note.attribute):
        return wording.say(section.note)
    return ""


def sentences(section: Section, wording: Wording) -> Iterator[Sentence]:
    """Yield what a section says; never nothing."""
    found = [sentence for part in section.parts for sentence in said(part, wording)]
    found = found or [each for part in section.parts for each in drawn(part, wording)]
    yield from found or [Sentence(text=wording.say(section.missing))]


def drawn(part: Part, wording: Wording) -> Iterator[Sentence]:
    """Yield what a picture shows, for a section that has nothing else."""
    match part:
        case Chain():
            for stage in part.stages:
                cards = Listed(tuple(node.text for node in stage.nodes))
                args: dict[str, Wordable] = {"title": stage.title, "answer": cards}
                yield Sentence(text=wording.text("entry", args=args), style="item")
        case Promises():
            for promise in part.promises:
                told = [promise.what, promise.who, promise.move]
                words = [wording.say(each) for each in told if each is not None]
                words += [wording.say(Day(promise.by))] if promise.by else []
                yield _based(" · ".join(words), promise.basis, wording, "item")


def said(part: Part, wording: Wording) -> Iterator[Sentence]:
    """Yield a part of a section in sentences."""
    match part:
        case Line():
            text = wording.within(part.selectors).sentence(part.message, part.args)
            style = "item" if part.style == "message" else part.style
            yield _based(text, part.basis, wording, style)
        case Table():
            yield from (
                _based(_row(part, row, wording), row.basis, wording, "item")
                for row in part.rows
            )
        case Scales():
            yield from (
                _based(text, part.basis, wording, "item")
                for text in _scales(part, wording)
            )
        case Bars():
            text = f"{bars_name(part, wording)} — " + " · ".join(
                bar_text(bar, wording, share=part.share) for bar in part.bars
            )
            yield _based(text, part.basis, wording, "item")
        case Chain() | Promises():
            return  # pictures: the sentences and the table beside them say the same
        case OpenPoints():
            yield from (
                Sentence(text=text, style="item") for text in open_points(part, wording)
            )


def _based(text: str, basis: Basis, wording: Wording, style: str) -> Sentence:
    return Sentence(
        text=text,
        known=wording.say(basis.known) if basis.known else "",
        answers=tuple(f"a{number}" for number in basis.answers),
        style=style,
    )


def _line(sentence: Sentence, wording: Wording, *, sources: bool) -> str:
    line = f"• {sentence.text}" if sentence.style == "item" else sentence.text
    if sentence.known:
        line += " " + wording.voice.text("known", "", {"label": sentence.known})
    if sources and sentence.answers:
        line += " " + wording.voice.text(
            "sources", "", {"answers": ", ".join(sentence.answers)}
        )
    return line


def _row(table: Table, row: Row, wording: Wording) -> str:
    cells = [
        wording.text("entry", args={"title": title, "answer": value})
        for title, value in zip(table.head, row.cells, strict=True)
        if value is not None
    ]
    return " · ".join(cells)


def cell(value: Wordable | None, wording: Wording) -> str:
    """Return what stands in a cell of a table."""
    return wording.voice.text("cell-empty") if value is None else wording.say(value)


def scale_cell(value: tuple[float, Wordable | None] | None, wording: Wording) -> str:
    """Return a point of a scale in words."""
    if value is None:
        return wording.voice.text("cell-empty")
    number, words = value
    if words is None:
        return wording.text("scale-cell", args={"value": Amount(number)})
    return wording.text(
        "scale-cell-words", args={"value": Amount(number), "words": words}
    )


def _scales(part: Scales, wording: Wording) -> Iterator[str]:
    for term, values in part.rows:
        cells = (
            f"{wording.say(column)} {scale_cell(value, wording)}"
            for column, value in zip(part.columns, values, strict=True)
        )
        yield wording.text("entry", args={"title": term, "answer": " · ".join(cells)})


def bars_name(part: Bars, wording: Wording) -> str:
    """Return what an indicator is called, with its unit."""
    if part.unit is None:
        return wording.say(part.name)
    return wording.sentence("bar-name", {"name": part.name, "unit": part.unit})


def bar_text(bar: Bar, wording: Wording, *, share: bool) -> str:
    """Return a figure with the number of people and the date; never as a bare percentage."""
    args: dict[str, Wordable] = {"label": bar.label, "value": Amount(bar.value)}
    if bar.date is not None:
        args["date"] = bar.date
    if bar.of is None:
        return wording.text("bar-plain" if bar.date is None else "bar-dated", args=args)
    args["of"] = Amount(bar.of)
    if not share and bar.date is not None:
        return wording.text("bar-measured-with", args=args)
    return wording.text("bar-of-undated" if bar.date is None else "bar-of", args=args)


def open_points(part: OpenPoints, wording: Wording) -> Iterator[str]:
    """Yield what is still open; says so when nothing is."""
    for point in part.points:
        yield _open_point(point, wording)
    if part.look_again:
        yield wording.text(
            "open-again", args={"titles": Listed(tuple(dict.fromkeys(part.look_again)))}
        )
    if part.unconfirmed:
        yield wording.text("open-unconfirmed", args={"count": Amount(part.unconfirmed)})
    if part.ahead:
        yield wording.text("open-ahead", args={"count": Amount(part.ahead)})
    if not (part.points or part.look_again or part.unconfirmed or part.ahead):
        yield wording.voice.text("summary-nothing-open")


def _open_point(point: OpenPoint, wording: Wording) -> str:
    title: Wordable = point.title
    if point.about is not None:
        title = f"{wording.say(point.about)} · {wording.say(point.title)}"
    return wording.text(OPEN[point.status or Status.SKIPPED], args={"title": title})
