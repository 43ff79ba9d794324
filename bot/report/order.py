"""What is to be made of a summary: all that it takes, so that it can be made later and elsewhere."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any

from msgspec import to_builtins

from bot.report.data import Book, Fact, Told, fingerprinted
from bot.report.seal import of_card
from bot.report.sheet import CARD, FULL, ONE_PAGE, Indicator, Sentence, Sheet
from bot.report.team_rows import TeamRows
from bot.report.worded import readers, sheet
from bot.wording import Wording
from flows import answers
from flows.composing import reviewed, summarise
from flows.listing import entries, listed
from flows.naming import Naming
from flows.roadmap import Roadmap
from flows.rounds import compared
from flows.turn import Delivery
from flows.walk import Walk
from flows.withholding import withheld
from locales.matching import plain

FORMS: Mapping[str, tuple[str, str]] = {  # the kind of file, and its media type
    FULL: ("pdf", "application/pdf"),
    ONE_PAGE: ("pdf", "application/pdf"),
    CARD: ("png", "image/png"),
    "page": ("html", "text/html"),
    "document": (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    "data": ("json", "application/json"),
    "table": ("csv", "text/csv"),
}


Earlier = tuple[Roadmap, answers.Book]


def order(
    delivery: Delivery,
    roadmap: Roadmap,
    book: answers.Book,
    wording: Wording,
    earlier: Earlier | None = None,
    quotable: Container[str] = (),
    team: Mapping[str, TeamRows] | None = None,
) -> dict[str, Any]:
    """Return what a message holds until its file is made.

    Days are those that the moments of the answers fall on, as they are given: see `Book.dated_in`.
    `earlier` is the round before, as it was answered on the roadmap of then. Words are given
    as they were typed only of those whose address is among the `quotable`. `team` is what a
    team said to the rows of a question.
    """
    rounds = compared(*earlier, roadmap, book) if earlier else ()
    summary = summarise(roadmap, book)
    version = delivery.form if delivery.form in {ONE_PAGE, CARD} else FULL
    made = sheet(
        summary,
        wording,
        version,
        delivery.reader,
        draft=delivery.draft,
        rounds=rounds,
        team=team,
    )
    if version == CARD:
        made = of_card(made)  # a picture carries no more than it shows
    name = [wording.voice.text("file-name"), made.name if summary.name else roadmap.id]
    if delivery.form == ONE_PAGE:
        name.append(wording.voice.text("form-one-page"))
    if delivery.reader:
        labels = readers(summary, Naming(Walk(roadmap, book)), (wording,))
        name.append(labels[delivery.reader][0])
    kind, media_type = FORMS[delivery.form]
    stem = "-".join(plain(part).replace(" ", "-")[:60] for part in name)
    given: dict[str, Any] = {
        "kind": kind,
        "name": f"{stem}.{kind}",
        "type": media_type,
        "fingerprint": made.fingerprint,
        "sorry": wording.voice.text("file-not-made"),
    }
    if kind in {"json", "csv"}:
        answered = tuple(_told(roadmap, book, wording, quotable))
        told = fingerprinted(_book(roadmap, wording, made, answered))
        return {**given, "book": to_builtins(told), "fingerprint": told.fingerprint}
    return {**given, "sheet": made.body(), "photo": summary.photo}


def _book(
    roadmap: Roadmap, wording: Wording, made: Sheet, answered: tuple[Told, ...]
) -> Book:
    return Book(
        roadmap=roadmap.id,
        roadmap_version=roadmap.version,
        language=wording.voice.tag,
        day=made.day,
        answers=answered,
        facts=tuple(_facts(made)),
    )


def _facts(made: Sheet) -> Iterator[Fact]:
    """Yield each sentence and figure that rests on answers."""
    for section in made.sections:
        for part in section.parts:
            if isinstance(part, Sentence) and part.answers:
                yield Fact(
                    section=section.id,
                    text=part.text,
                    known=part.known,
                    rung=part.rung,
                    people=part.people,
                    day=part.day,
                    answers=part.answers,
                )
            if isinstance(part, Indicator) and part.now:
                yield Fact(
                    section=section.id,
                    text=f"{part.name}: {part.now.text}",
                    known=part.known,
                    rung=part.rung,
                    people=part.now.of,
                    answers=part.answers,
                )


def _told(
    roadmap: Roadmap,
    book: answers.Book,
    wording: Wording,
    quotable: Container[str],
) -> Iterator[Told]:
    walk = Walk(roadmap, reviewed(roadmap, book), through=True)
    for entry in entries(walk, listed(walk), public=True):
        answer = walk.book.latest(entry.place)
        assert answer  # a line of the list is an answer
        place = answer.place
        if withheld(walk, place):
            continue
        yield Told(
            number=answer.number,
            prompt=place.prompt,
            item=place.item,
            field=place.field,
            title=wording.say(entry.title),
            status=answer.status.value,
            value=wording.say(entry.value) if entry.value is not None else "",
            words=answer.words if answer.author in quotable else "",
            language=answer.language,
            marks=answer.marks,
            date=answer.at.date().isoformat(),
        )
