"""CO6: the page before a meeting holds what the rules find in what was shared, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
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
from flows.walk import Walk
from tests.chance import MORNING, walks

LIBRARY = Library()
VISES = LIBRARY.roadmap("vises")
ROADMAPS = [LIBRARY.roadmap(id_) for id_ in LIBRARY.ids]
TODAY = MORNING.date()
MAP3, MAP4 = Place("map3"), Place("map4", "", "volunteers")


@cache
def walked(id_: str, seed: int) -> tuple[Answer, ...]:
    """Return the answers of a walk to the end."""
    *_, last = walks(LIBRARY.roadmap(id_), seed)
    return last.conversation.book.answers


def sound() -> Book:
    return Book(walked("vises", 11))


def seen(book: Book, chance: Random) -> Book:
    """Return some of the answers, as they are left when prompts are kept back."""
    prompts = sorted({answer.place.prompt for answer in book})
    hidden = set(chance.sample(prompts, chance.randint(0, len(prompts))))
    return Book(tuple(a for a in book if a.place.prompt not in hidden))


def with_answer(book: Book, place: Place, **how: Any) -> Book:
    before = book.latest(place)
    number = book.next_number
    if before is None:
        before = Answer(number=number, place=place, status=Status.GIVEN, at=MORNING)
    return book.adding((before._replace(number=number, **how),))


def lines(page: Brief, sort: Sort) -> tuple[Line, ...]:
    return next((part.lines for part in page.parts if part.sort is sort), ())


def every_line(page: Brief) -> list[Line]:
    return [*page.questions, *(line for part in page.parts for line in part.lines)]


# --- what changed ---------------------------------------------------------------------------


def test_co6_what_changed_since_the_last_meeting_stands_with_before_and_now() -> None:
    before = with_answer(sound(), MAP3, value="We repair.", status=Status.GIVEN)
    now = with_answer(before, MAP3, value="We repair and teach.")

    page = brief(VISES, now, before, TODAY)

    (line,) = lines(page, Sort.CHANGED)
    assert (line.before, line.now) == ("We repair.", "We repair and teach.")
    assert line.number == now.answers[-1].number
    assert line.number_before == before.answers[-1].number


def test_co6_what_is_new_since_the_last_meeting_is_told_from_what_stood() -> None:
    before = Book(sound().answers[:40])

    page = brief(VISES, sound(), before, TODAY)

    told = lines(page, Sort.NEW)
    rest = next(part.rest for part in page.parts if part.sort is Sort.NEW)
    assert len(told) == MOST[Sort.NEW]
    assert not page.first
    assert not {*(line.number for line in told), *rest} & {
        answer.number for answer in before if answer.status is Status.GIVEN
    }


def test_co6_the_same_answer_given_again_is_no_change() -> None:
    before = sound()
    again = with_answer(before, MAP3)

    assert lines(brief(VISES, again, before, TODAY), Sort.CHANGED) == ()


def test_co6_before_the_first_meeting_all_is_new_and_the_page_knows_it() -> None:
    page = brief(VISES, sound(), None, TODAY)

    assert page.first
    assert lines(page, Sort.NEW)
    assert lines(page, Sort.CHANGED) == ()


def test_co6_what_may_not_be_seen_any_more_is_not_told_as_what_was_before() -> None:
    before = with_answer(sound(), MAP3, value="Kept back since.", status=Status.GIVEN)
    now = Book(tuple(a for a in before if a.place != MAP3))

    page = brief(VISES, now, before, TODAY)

    assert "Kept back since." not in repr(page)


# --- estimates, gaps, what was passed over --------------------------------------------------


@pytest.mark.parametrize(("days", "old"), [(90, False), (91, True)])
def test_co6_an_estimate_is_told_once_it_is_older_than_ninety_days(
    days: int, old: bool
) -> None:
    book = with_answer(
        sound(), MAP4, value=12.0, status=Status.GIVEN, marks=(ESTIMATE,), at=MORNING
    )

    page = brief(VISES, book, book, TODAY + timedelta(days=days))

    found = [line.number for line in lines(page, Sort.ESTIMATE)]
    assert found == ([book.answers[-1].number] if old else [])


def test_co6_a_contradiction_is_told_at_the_answer_where_it_can_be_mended() -> None:
    told: dict[str, Line] = {}
    for seed in range(12):
        book = Book(walked("vises", seed))
        page = brief(VISES, book, book, TODAY)
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

    page = brief(VISES, book, book, TODAY)

    skipped = [line.number for line in lines(page, Sort.SKIPPED)]
    missing = [line.number for line in lines(page, Sort.GAP)]
    assert {answer.number for answer in book.answers[-2:]} <= {
        *skipped,
        *next((p.rest for p in page.parts if p.sort is Sort.SKIPPED), ()),
    }
    assert not set(skipped) & set(missing)


# --- three questions ------------------------------------------------------------------------


def test_co6_three_questions_begin_with_a_gap_an_estimate_and_a_change() -> None:
    book = with_answer(
        sound(), MAP4, value=12.0, status=Status.GIVEN, marks=(ESTIMATE,), at=MORNING
    )
    book = with_answer(book, Place("map2"), status=Status.SKIPPED, value=None)
    before = with_answer(book, MAP3, value="We repair.", status=Status.GIVEN)
    now = with_answer(before, MAP3, value="We repair and teach.")

    page = brief(VISES, now, before, date(2027, 4, 1))

    sorts = [line.sort for line in page.questions]
    assert sorts == [Sort.GAP, Sort.ESTIMATE, Sort.CHANGED]
    assert page.questions[0].number == lines(page, Sort.GAP)[0].number


def test_co6_where_all_is_sound_what_stands_longest_is_asked_about() -> None:
    answers = [a for a in sound() if a.status is Status.GIVEN]
    book = Book(tuple(a for a in answers if a.place.prompt in {"map1", "map3"}))
    book = with_answer(book, MAP3, value="We repair.", status=Status.GIVEN)

    page = brief(VISES, book, book, TODAY)

    assert {line.sort for line in page.questions} <= {Sort.STANDING}
    assert page.questions


# --- the laws -------------------------------------------------------------------------------


def books(roadmap: Roadmap, seed: int, chance: Random) -> tuple[Book, Book]:
    """Return what a coach sees, and what they could see of it at some earlier moment."""
    book = Book(walked(roadmap.id, seed % 7))
    for _ in range(chance.randint(0, 12)):
        given = [answer for answer in book if answer.status is Status.GIVEN]
        place = chance.choice(given).place
        other = chance.choice([a for a in given if a.place[::2] == place[::2]])
        status = chance.choice([Status.GIVEN, Status.SKIPPED, Status.UNKNOWN])
        marks = chance.choice([(), (ESTIMATE,), ("strong",)])
        value = other.value if status is Status.GIVEN else None
        book = with_answer(book, place, status=status, value=value, marks=marks)
    shown = seen(book, chance)
    cut = chance.randint(0, len(shown.answers))
    return shown, Book(shown.answers[:cut])


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
    book, before = books(roadmap, seed, chance)
    by_number: Mapping[int, Answer] = {answer.number: answer for answer in book}
    today = TODAY + timedelta(days=days)

    page = brief(roadmap, book, before if met else None, today)

    assert page.numbers <= set(by_number)
    for line in every_line(page):
        assert by_number[line.number].place == line.place
        assert book.latest(line.place) == by_number[line.number]
        if line.number_before:
            assert by_number[line.number_before] == before.latest(line.place)
    for part in page.parts:
        assert 0 < len(part.lines) <= MOST[part.sort]
    assert len({line.number for line in page.questions}) == len(page.questions) <= ASKED
    assert page == brief(roadmap, Book(book.answers), before if met else None, today)


@given(seed=st.integers(0, 2**32))
@settings(max_examples=40, deadline=None)
def test_co6_there_are_three_questions_as_soon_as_there_is_enough_to_ask(
    seed: int,
) -> None:
    chance = Random(seed)
    book, before = books(VISES, seed, chance)

    page = brief(VISES, book, before, TODAY)

    walk = Walk(VISES, book, through=True)
    naming = Naming(walk)
    held = [s for s in walk.slots if s.asks and book.latest(s.place)]
    open_ = [s for s in held if not walk.given(s.place)]
    enough = len(open_) + sum(bool(naming.answered(s.place)) for s in held)
    assert len(page.questions) == min(ASKED, enough)
