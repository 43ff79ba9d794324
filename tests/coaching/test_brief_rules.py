"""CO6: the page before a meeting holds what the rules find in what was shared, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import cache
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.library import Library
from flows.answers import ESTIMATE, Answer, Book, Place, Status
from flows.briefing import ASKED, MOST, Brief, Line, Sort, brief
from flows.naming import Naming
from flows.roadmap import Roadmap
from flows.sharing import shared
from flows.walk import Walk
from tests.chance import MORNING, walks

LIBRARY = Library()
VISES = LIBRARY.roadmap("vises")
ROADMAPS = [LIBRARY.roadmap(id_) for id_ in LIBRARY.ids]
TODAY = MORNING.date()
DAY = timedelta(days=1)
MET = MORNING + 7 * DAY
MAP3, MAP4 = Place("map3"), Place("map4", "", "volunteers")


@cache
def walked(id_: str, seed: int) -> tuple[Answer, ...]:
    """Return the answers of a walk to the end."""
    *_, last = walks(LIBRARY.roadmap(id_), seed)
    return last.conversation.book.answers


def sound() -> Book:
    return Book(walked("vises", 11))


def with_answer(book: Book, place: Place, at: datetime = MORNING, **how: Any) -> Book:
    before = book.latest(place)
    number = book.next_number
    if before is None:
        before = Answer(number=number, place=place, status=Status.GIVEN, at=at)
    return book.adding((before._replace(number=number, at=at, **how),))


def changed(book: Book, value: str, at: datetime) -> Book:
    """Return answers with another mission, and that confirmed."""
    book = with_answer(book, MAP3, at, status=Status.GIVEN, value=value, marks=())
    sitting = VISES.places["map3"][1].number
    return with_answer(book, Place("", str(sitting), "review"), at)


def lines(page: Brief, sort: Sort) -> tuple[Line, ...]:
    return next((part.lines for part in page.parts if part.sort is sort), ())


def every_line(page: Brief) -> list[Line]:
    return [*page.questions, *(line for part in page.parts for line in part.lines)]


# --- what changed ---------------------------------------------------------------------------


def test_co6_what_changed_since_the_last_meeting_stands_with_before_and_now() -> None:
    then = changed(sound(), "We repair.", MET - DAY)
    now = changed(then, "We repair and teach.", MET + DAY)

    page = brief(VISES, now, MET, TODAY)

    (line,) = lines(page, Sort.CHANGED)
    assert (line.before, line.now) == ("We repair.", "We repair and teach.")
    assert now.latest(MAP3) == now.numbered(line.number)
    assert then.latest(MAP3) == then.numbered(line.number_before)
    assert lines(page, Sort.NEW) == ()


def test_co6_what_changed_twice_is_told_from_what_the_coach_saw_last() -> None:
    book = changed(sound(), "First.", MET - DAY)
    book = changed(changed(book, "Second.", MET + DAY), "Third.", MET + 2 * DAY)

    (line,) = lines(brief(VISES, book, MET, TODAY), Sort.CHANGED)

    assert (line.before, line.now) == ("First.", "Third.")


def test_co6_what_was_not_confirmed_at_the_last_meeting_is_new_or_changed() -> None:
    book = changed(sound(), "Confirmed.", MET - 2 * DAY)
    book = with_answer(book, MAP3, MET - DAY, value="Not yet.")
    review = Place("", str(VISES.places["map3"][1].number), "review")
    book = with_answer(book, review, MET + DAY)

    (line,) = lines(brief(VISES, book, MET, TODAY), Sort.CHANGED)

    assert (line.before, line.now) == ("Confirmed.", "Not yet.")


def test_co6_what_is_new_since_the_last_meeting_is_told_from_what_stood() -> None:
    book = sound()
    reviews = [a.at for a in book if a.place.field == "review"]
    met = reviews[3]

    page = brief(VISES, book, met, TODAY)

    told = lines(page, Sort.NEW)
    rest = next(part.rest for part in page.parts if part.sort is Sort.NEW)
    assert len(told) == MOST[Sort.NEW]
    assert not page.first
    assert not {*(line.number for line in told), *rest} & {
        answer.number for answer in book if answer.at <= met
    }


def test_co6_the_same_answer_given_again_is_no_change() -> None:
    book = changed(sound(), "We repair.", MET - DAY)

    page = brief(VISES, changed(book, "We repair.", MET + DAY), MET, TODAY)

    assert lines(page, Sort.CHANGED) == ()


def test_co6_before_the_first_meeting_all_is_new_and_the_page_knows_it() -> None:
    page = brief(VISES, sound(), None, TODAY)

    assert page.first
    assert lines(page, Sort.NEW)
    assert lines(page, Sort.CHANGED) == ()


@pytest.mark.parametrize("status", [Status.OBJECTED, Status.SKIPPED])
def test_co6_what_may_not_be_seen_any_more_is_not_told_as_what_was_before(
    status: Status,
) -> None:
    book = changed(sound(), "Called wrong since.", MET - DAY)
    if status is Status.OBJECTED:
        book = with_answer(book, MAP3, MET + DAY, status=status, value=None)
        book = changed(book, "Put right.", MET + 2 * DAY)
        shown = shared(VISES, book)
    else:
        shown = shared(VISES, book, frozenset({"map3"}))

    page = brief(VISES, shown, MET, TODAY)

    assert "Called wrong since." not in repr(page)


# --- estimates, gaps, what was passed over --------------------------------------------------


@pytest.mark.parametrize(("days", "old"), [(90, False), (91, True)])
def test_co6_an_estimate_is_told_once_it_is_older_than_ninety_days(
    days: int, old: bool
) -> None:
    book = with_answer(
        sound(), MAP4, value=12.0, status=Status.GIVEN, marks=(ESTIMATE,), at=MORNING
    )

    page = brief(VISES, book, MET, TODAY + timedelta(days=days))

    found = [line.number for line in lines(page, Sort.ESTIMATE)]
    assert found == ([book.answers[-1].number] if old else [])


def test_co6_a_contradiction_is_told_at_the_answer_where_it_can_be_mended() -> None:
    told: dict[str, Line] = {}
    for seed in range(12):
        book = Book(walked("vises", seed))
        page = brief(VISES, book, MET, TODAY)
        told |= {line.message: line for line in lines(page, Sort.GAP)}
        for line in lines(page, Sort.GAP):
            answer = book.numbered(line.number)
            assert answer
            assert answer.place == line.place

    assert {"vises-gap-no-need", "vises-gap-no-change"} <= set(told)


def test_co6_what_was_kept_back_is_not_called_missing() -> None:
    strong = with_answer(
        sound(), Place("val1", "", "answer"), status=Status.GIVEN, marks=("strong",)
    )
    without = Book(tuple(a for a in strong if a.place.prompt != "mea4"))

    page = brief(VISES, without, None, TODAY)

    assert "vises-gap-strong" not in {line.message for line in every_line(page)}


def test_co6_what_was_passed_over_is_told_once() -> None:
    book = sound()
    for place in (Place("map3"), Place("ana7")):
        book = with_answer(book, place, status=Status.SKIPPED, value=None)

    page = brief(VISES, book, MET, TODAY)

    skipped = [line.number for line in lines(page, Sort.SKIPPED)]
    missing = [line.number for line in lines(page, Sort.GAP)]
    assert {answer.number for answer in book.answers[-2:]} <= {
        *skipped,
        *next((p.rest for p in page.parts if p.sort is Sort.SKIPPED), ()),
    }
    assert not set(skipped) & set(missing)


def test_co6_words_about_an_item_that_is_not_there_any_more_are_kept_back() -> None:
    quote = Place("mea5", "9", "quote")
    book = with_answer(sound(), quote, value="Kept for nobody.", status=Status.GIVEN)
    sitting = VISES.places["mea5"][1].number
    book = with_answer(book, Place("", str(sitting), "review"), MORNING)

    assert quote not in {answer.place for answer in shared(VISES, book)}


# --- three questions ------------------------------------------------------------------------


def test_co6_three_questions_begin_with_a_gap_an_estimate_and_a_change() -> None:
    book = with_answer(
        sound(), MAP4, value=12.0, status=Status.GIVEN, marks=(ESTIMATE,), at=MORNING
    )
    book = with_answer(book, Place("map2"), status=Status.SKIPPED, value=None)
    book = changed(book, "We repair.", MET - DAY)
    book = changed(book, "We repair and teach.", MET + DAY)

    page = brief(VISES, book, MET, date(2027, 4, 1))

    sorts = [line.sort for line in page.questions]
    assert sorts == [Sort.GAP, Sort.ESTIMATE, Sort.CHANGED]
    assert page.questions[0].number == lines(page, Sort.GAP)[0].number


def test_co6_where_all_is_sound_what_stands_longest_is_asked_about() -> None:
    answers = [a for a in sound() if a.status is Status.GIVEN]
    book = Book(tuple(a for a in answers if a.place.prompt in {"map1", "map3"}))
    book = changed(book, "We repair.", MET - DAY)

    page = brief(VISES, book, MET, TODAY)

    assert {line.sort for line in page.questions} <= {Sort.STANDING}
    assert page.questions


# --- the laws -------------------------------------------------------------------------------


def shown_book(roadmap: Roadmap, seed: int, chance: Random) -> Book:
    """Return what a coach sees of a file in which things were changed, day after day."""
    book = Book(walked(roadmap.id, seed % 7))
    for day in range(chance.randint(0, 30)):
        given = [answer for answer in book if answer.status is Status.GIVEN]
        place = chance.choice([answer for answer in given if answer.place.prompt]).place
        other = chance.choice([a for a in given if a.place[::2] == place[::2]])
        how = {
            "status": chance.choice(
                [*[Status.GIVEN] * 4, Status.SKIPPED, Status.OBJECTED]
            ),
            "marks": chance.choice([(), (ESTIMATE,), ("strong",)]),
        }
        value = other.value if how["status"] is Status.GIVEN else None
        book = with_answer(
            book, place, MORNING + (1 + day / 2) * DAY, value=value, **how
        )
        if chance.random() < 0.5:
            sitting = str(roadmap.places[place.prompt][1].number)
            at = MORNING + (1 + day / 2) * DAY
            book = with_answer(book, Place("", sitting, "review"), at)
    prompts = sorted({answer.place.prompt for answer in book} - {""})
    hidden = chance.sample(prompts, chance.randint(0, len(prompts)) // 2)
    return shared(roadmap, book, frozenset(hidden))


@given(
    seed=st.integers(0, 2**32),
    which=st.sampled_from(range(len(ROADMAPS))),
    days=st.integers(0, 400),
    met=st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_co6_no_line_without_a_source(
    seed: int, which: int, days: int, met: bool
) -> None:
    roadmap, chance = ROADMAPS[which], Random(seed)
    book = shown_book(roadmap, seed, chance)
    by_number: Mapping[int, Answer] = {answer.number: answer for answer in book}
    last = MORNING + chance.randint(-1, 14) * DAY if met else None
    today = TODAY + timedelta(days=days)

    page = brief(roadmap, book, last, today)

    assert page.numbers <= set(by_number)
    for line in every_line(page):
        answer = by_number[line.number]
        assert answer.place == line.place
        assert answer == book.latest(line.place)
        assert answer.status not in {Status.OBJECTED, Status.WITHDRAWN}
        if line.number_before:
            before = by_number[line.number_before]
            assert before.place == line.place
            assert last
            assert before.at <= last
            assert before.value != answer.value
    for part in page.parts:
        assert 0 < len(part.lines) <= MOST[part.sort]
    assert len({line.number for line in page.questions}) == len(page.questions) <= ASKED
    assert page == brief(roadmap, Book(book.answers), last, today)


@given(seed=st.integers(0, 2**32))
@settings(max_examples=40, deadline=None)
def test_co6_there_are_three_questions_as_soon_as_there_is_enough_to_ask(
    seed: int,
) -> None:
    book = shown_book(VISES, seed, Random(seed))

    page = brief(VISES, book, MET, TODAY)

    walk = Walk(VISES, book, through=True)
    naming = Naming(walk)
    open_ = {Status.SKIPPED, Status.UNKNOWN, Status.COLLEAGUE}
    held = [(s, a) for s in walk.slots if s.asks and (a := book.latest(s.place))]
    enough = sum(
        a.status in open_ or bool(naming.answered(slot.place)) for slot, a in held
    )
    assert len(page.questions) == min(ASKED, enough)
