"""What the answers of one roadmap bring to another."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.answers import Answer, Book, Place, Status
from flows.carrying import carried
from flows.engine import advance
from flows.questions import open_slot
from flows.roadmap import Roadmap
from flows.turn import Carried, Kept, Question, Started, Turn
from flows.walk import Walk
from tests.chance import MORNING, newcomer, next_event
from tests.talk import shipped_library


def book_of(value: object) -> Book:
    place = Place("he1")
    given_ = Answer(number=1, place=place, status=Status.GIVEN, at=MORNING, value=value)
    return Book((given_,))


FIELDS = ("economic", "societal", "political", "environmental", "territorial")


def test_a_grid_is_carried_to_the_full_roadmap() -> None:
    points = dict(zip(FIELDS, (3, 5, 2, 4, 3), strict=True))

    (brought,) = carried(shipped_library().roadmap("vises"), "health", book_of(points))

    assert (brought.place, brought.value) == (Place("ana3"), points)


@given(seed=st.integers(0, 2**32))
@settings(max_examples=30)
def test_of_a_grid_with_other_rows_only_what_both_have_is_carried(seed: int) -> None:
    chance = Random(seed)
    rows = chance.sample([*FIELDS, "digital", "local"], chance.randint(1, 7))
    points = {row: chance.randint(1, 5) for row in rows}

    found = carried(shipped_library().roadmap("vises"), "health", book_of(points))

    kept = {row: point for row, point in points.items() if row in FIELDS}
    assert [each.value for each in found] == ([kept] if kept else [])


def test_what_is_no_grid_is_not_carried_to_one() -> None:
    assert carried(shipped_library().roadmap("vises"), "health", book_of("words")) == ()


def test_what_was_carried_to_a_grid_is_offered_and_can_be_kept() -> None:
    points = dict(zip(FIELDS, (3, 5, 2, 4, 3), strict=True))
    roadmap = shipped_library().roadmap("vises")
    brought = carried(roadmap, "health", book_of(points))
    conversation = newcomer(roadmap)
    turn = advance(roadmap, conversation, Started(carried=brought), MORNING)
    while open_place(roadmap, turn) != Place("ana3"):
        turn = advance(
            roadmap,
            turn.conversation,
            next_event(roadmap, turn.conversation, Random(5)),
            MORNING,
        )

    asked = turn.says[-1]
    turn = advance(roadmap, turn.conversation, Kept(), MORNING)

    assert isinstance(asked, Question)
    assert asked.offered is not None
    kept = turn.conversation.book.latest(Place("ana3"))
    assert kept
    assert (kept.value, kept.status) == (points, Status.GIVEN)


def test_what_is_no_choice_any_more_is_neither_offered_nor_kept() -> None:
    """A choice may go in a new version of a roadmap, between two rounds."""
    roadmap = shipped_library().roadmap("vises")
    place = Place("why2")
    old = Carried(place=place, value=["shareholders"], words="4", language="en")
    turn = advance(roadmap, newcomer(roadmap), Started(carried=(old,)), MORNING)
    while open_place(roadmap, turn) != place:
        on = next_event(roadmap, turn.conversation, Random(5))
        turn = advance(roadmap, turn.conversation, on, MORNING)

    asked = turn.says[-1]
    turn = advance(roadmap, turn.conversation, Kept(), MORNING)

    assert isinstance(asked, Question)
    assert asked.offered is None
    assert turn.conversation.book.latest(place) is None


def open_place(roadmap: Roadmap, turn: Turn) -> Place | None:
    slot = open_slot(Walk(roadmap, turn.conversation.book), turn.conversation)
    return slot.place if slot else None
