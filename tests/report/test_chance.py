"""Any answers at all, whole or cut short, in any language and for anybody: the laws of a sheet."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from msgspec.structs import replace

from bot.report import printing
from bot.report.document import document
from bot.report.seal import of_card
from bot.report.sheet import Sentence, Sheet
from bot.report.web import page
from bot.report.worded import readers, sheet
from flows.answers import Book
from flows.composing import summarise
from flows.engine import advance
from flows.naming import Naming
from flows.questions import open_slot
from flows.roadmap import Kind, Roadmap
from flows.turn import Answered, Event
from flows.walk import Walk
from tests.chance import MORNING, any_event, newcomer, next_event
from tests.report.laws import check, check_data, withheld
from tests.report.real import LANGUAGES, worded
from tests.seeds import SEED
from tests.talk import shipped_library

VERSIONS = ("full", "full", "one-page", "card")
LAST = 300  # turns


def test_the_laws_hold_for_sixty_sets_of_answers() -> None:
    for number in range(60):
        hold(number, drawn=number % 20 == 7)


@pytest.mark.slow
def test_the_laws_hold_for_ten_thousand_sets_of_answers() -> None:
    for number in range(10_000):
        hold(number + 100_000, drawn=number % 50 == 0)


BREACHES: dict[str, Callable[[Sentence, str], Sentence]] = {
    "words without leave": lambda said, secret: replace(said, text=f"“{secret}”"),
    "no words at all": lambda said, _: replace(said, text=" "),
    "an answer that nobody gave": lambda said, _: replace(said, answers=(9999,)),
    "a claim without its label": lambda said, _: replace(said, rung=3, known=""),
    "a claim without answers": lambda said, _: replace(said, rung=3, answers=()),
}


@pytest.mark.parametrize("breach", BREACHES)
def test_a_sheet_that_breaks_a_law_is_noticed(breach: str) -> None:
    roadmap, book, told, secret = next(
        (roadmap, book, told, next(withheld(roadmap, book)))
        for number in range(200)
        for roadmap, book, told in [by_chance(Random(number), whole=True)]
        if told.version == "full" and any(withheld(roadmap, book))
    )
    sentence = Sentence(text="We think so.", known="Our own view", rung=1, answers=(1,))

    def having(one: Sentence) -> Sheet:
        first = replace(told.sections[0], parts=(one,))
        return replace(told, sections=(first, *told.sections[1:]))

    check(roadmap, book, having(sentence))
    with pytest.raises(AssertionError):
        check(roadmap, book, having(BREACHES[breach](sentence, secret)))


def hold(number: int, *, drawn: bool) -> None:
    """Hold one sheet against the laws; whatever goes wrong names the seed."""
    seed = SEED + number
    try:
        chance = Random(seed)
        roadmap, book, told = by_chance(chance, whole=chance.random() < 0.5)
        check(roadmap, book, told)
        if drawn:
            draw(told)
            check_data(roadmap, book, worded(roadmap, book, told.language))
    except Exception as failed:
        failed.add_note(f"hold({number}, drawn={drawn}), TEST_SEED={SEED}")
        raise


def by_chance(chance: Random, *, whole: bool) -> tuple[Roadmap, Book, Sheet]:
    """Return answers and what is made of them, for somebody."""
    library = shipped_library()
    roadmap = library.roadmap("quick" if chance.random() < 0.15 else "vises")
    book = answered(roadmap, chance, LAST if whole else chance.randint(1, 180))
    wording = worded(roadmap, book, chance.choice(LANGUAGES))
    summary = summarise(roadmap, book)
    found = readers(summary, Naming(Walk(roadmap, book)), [wording])
    version, reader = chance.choice(VERSIONS), chance.choice(["", "board", *found])
    draft = chance.random() < 0.5
    made = sheet(summary, wording, version, reader, draft=draft)
    again = sheet(
        summarise(roadmap, Book(book.answers)), wording, version, reader, draft=draft
    )
    assert again.fingerprint == made.fingerprint
    return roadmap, book, made


def answered(roadmap: Roadmap, chance: Random, turns: int) -> Book:
    """Return the answers of so many turns, now and then out of turn; no two words are the same."""
    conversation = newcomer(roadmap)
    for count in range(turns):
        pick = any_event if chance.random() < 0.04 else next_event
        slot = open_slot(Walk(roadmap, conversation.book), conversation)
        event: Event = pick(roadmap, conversation, chance)
        if (
            isinstance(event, Answered)
            and isinstance(event.value, str)
            and slot
            and slot.field.kind in {Kind.SHORT, Kind.LONG}
        ):
            event = replace(event, value=f"{event.value[:100]} w{count:05d}")
        turn = advance(roadmap, conversation, event, MORNING)
        conversation = replace(turn.conversation, rev=conversation.rev + 1)
        if conversation.stage == "finished":
            break
    return conversation.book


def draw(told: Sheet) -> None:
    """Render a sheet in every way there is for it."""
    if told.version == "card":
        card = of_card(told)
        assert printing.card(card).startswith(b"\x89PNG")
        assert printing.warnings(card) == ()
        return
    printed = printing.printed(told)
    assert printed.accessible
    assert printed.warnings == ()
    assert told.version == "full" or len(printing.pictures(told, 10)) == 1
    assert "</html>" in page(told)
    assert document(told)
