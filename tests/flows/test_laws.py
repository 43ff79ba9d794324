"""The laws: whatever happens, nothing is lost or doubled, and the place is always clear."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Mapping
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.host import Host
from bot.library import Library
from bot.report.order import order
from bot.wording import Wording, in_session
from bot.words import bubbles
from flows.answers import Answer, Book, Place, Status
from flows.composing import summarise
from flows.conversation import (
    EDITING,
    FINISHED,
    NOTICE,
    PAUSED,
    RESTING,
    WAITING,
    Conversation,
    asking,
    review,
    stages,
)
from flows.engine import advance
from flows.naming import Naming
from flows.questions import open_slot
from flows.roadmap import Kind, Roadmap, Use
from flows.turn import Delivery, Turn
from flows.validity import misfit
from flows.walk import Walk
from locales.catalog import Catalog
from tests.chance import MORNING, any_event, newcomer, next_event, walks
from tests.seeds import SEED

LIBRARY = Library()
CATALOG = Catalog()
ROADMAPS = [LIBRARY.roadmap(id_) for id_ in LIBRARY.ids]


def check_place(roadmap: Roadmap, conversation: Conversation) -> None:
    """Hold the stage of the machine against the frontier of the walk."""
    walk = Walk(roadmap, conversation.book)
    frontier, stage = walk.frontier, conversation.stage
    assert stage in stages(roadmap)
    if stage == FINISHED:
        assert frontier is None
    elif stage == EDITING:
        assert open_slot(walk, conversation) is not None
        assert conversation.back_to not in {EDITING, PAUSED, NOTICE, ""}
    elif stage in {RESTING, WAITING}:
        assert frontier is not None
        assert all(
            walk.book.latest(slot.place) is None
            for slot in walk.slots
            if slot.sitting is frontier.sitting
        )
    elif stage not in {NOTICE, PAUSED}:
        assert frontier is not None
        expected = review if frontier.field.kind is Kind.REVIEW else asking
        assert stage == expected(frontier.phase.id)


def check_answers(before: Conversation, turn: Turn) -> None:
    """Answers are added, each once, in order; none is changed or dropped."""
    old, new = before.book.answers, turn.conversation.book.answers
    assert new[: len(old)] == old
    assert new[len(old) :] == turn.answers
    assert [answer.number for answer in new] == list(range(1, len(new) + 1))


def check_words(roadmap: Roadmap, turn: Turn, session: str = "") -> None:
    """All that is said has words, in the language of the conversation."""
    naming = Naming(Walk(roadmap, turn.conversation.book))
    chosen = {name: naming.raw(ref) for name, ref in roadmap.selectors.items()}
    given = {**in_session(session), **chosen}
    wording = Wording(CATALOG.voice(turn.conversation.language), given)
    host = Host(roadmaps=LIBRARY.alone)
    book = turn.conversation.book

    def ordered(delivery: Delivery) -> Mapping[str, Any]:
        return order(delivery, roadmap, book, wording)

    for bubble in bubbles(turn.says, wording, CATALOG, host, ordered):
        assert bubble.text or bubble.lines


@given(
    seed=st.integers(0, 2**32),
    ahead=st.integers(0, 160),
    wild=st.integers(1, 25),
    which=st.sampled_from(range(len(ROADMAPS))),
)
@settings(max_examples=100, deadline=None)
def test_no_sequence_of_events_breaks_a_law(
    seed: int, ahead: int, wild: int, which: int
) -> None:
    roadmap, chance = ROADMAPS[which], Random(seed)
    conversation, now = newcomer(roadmap, chance.choice(["nl", "fr", "en"])), MORNING
    for step in range(ahead + wild):
        pick = next_event if step < ahead else any_event
        event = pick(roadmap, conversation, chance)
        now += timedelta(minutes=1)

        turn = advance(roadmap, conversation, event, now)

        check_answers(conversation, turn)
        check_place(roadmap, turn.conversation)
        if step >= ahead:
            check_words(roadmap, turn)
        conversation = turn.conversation


@given(
    seed=st.integers(0, 2**32),
    ahead=st.integers(0, 160),
    wild=st.integers(1, 25),
    which=st.sampled_from(range(len(ROADMAPS))),
)
@settings(max_examples=60, deadline=None)
def test_a_walk_that_goes_on_comes_to_what_a_fresh_walk_comes_to(
    seed: int, ahead: int, wild: int, which: int
) -> None:
    roadmap, chance = ROADMAPS[which], Random(seed)
    conversation = newcomer(roadmap)
    for step in range(ahead + wild):
        pick = next_event if step < ahead else any_event
        event = pick(roadmap, conversation, chance)

        conversation = advance(roadmap, conversation, event, MORNING).conversation

        went_on = Walk(roadmap, conversation.book)
        fresh = Walk(roadmap, Book(conversation.book.answers))
        for one, other in ((went_on, fresh), (went_on.whole, fresh.whole)):
            for found in ("slots", "frontier", "sent_back", "items"):
                assert getattr(one, found) == getattr(other, found)
            for found in ("at", "scope", "begun", "newest"):
                assert getattr(one._path, found) == getattr(other._path, found)


def test_a_walk_keeps_no_earlier_books_alive() -> None:
    turns = list(walks(ROADMAPS[0], 3))
    earlier = [weakref.ref(turn.conversation.book) for turn in turns]

    last = turns.pop().conversation
    turns.clear()
    gc.collect()

    assert [book for book in earlier if book()] == earlier[-1:]
    assert last.book.grown() is None


@given(seed=st.integers(0, 2**32))
@settings(max_examples=15, deadline=None)
def test_every_given_answer_fitted_its_question(seed: int) -> None:
    roadmap, chance = ROADMAPS[0], Random(seed)
    conversation, now = newcomer(roadmap), MORNING
    for _ in range(120):
        event = any_event(roadmap, conversation, chance)
        walk = Walk(roadmap, conversation.book)

        turn = advance(roadmap, conversation, event, now)

        for answer in turn.answers:
            slot = walk.at(answer.place)
            if answer.status is Status.GIVEN and slot and slot.asks:
                assert misfit(walk, slot, answer.value) is None
        conversation = turn.conversation


@pytest.mark.parametrize("roadmap", ROADMAPS, ids=lambda roadmap: roadmap.id)
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_roadmap_can_be_walked_to_its_end(
    roadmap: Roadmap, language: str
) -> None:
    for seed in range(4):
        turns = list(walks(roadmap, seed, language))

        assert turns[-1].conversation.stage == FINISHED
        assert len(turns) < 500
        for turn in turns:
            check_words(roadmap, turn)
            if Use.TEAM in roadmap.uses:
                check_words(roadmap, turn, session="s")


@pytest.mark.slow
@pytest.mark.parametrize("roadmap", ROADMAPS, ids=lambda roadmap: roadmap.id)
def test_a_thousand_walks_end(roadmap: Roadmap) -> None:
    for number in range(1000):
        assert list(walks(roadmap, SEED + number))[-1].conversation.stage == FINISHED


@given(seed=st.integers(0, 2**32), cut=st.integers(1, 250))
@settings(max_examples=30, deadline=None)
def test_the_same_answers_give_the_same_summary_and_each_part_names_answers_that_exist(
    seed: int, cut: int
) -> None:
    roadmap = ROADMAPS[0]
    turns = list(walks(roadmap, seed))[:cut]
    book = turns[-1].conversation.book
    numbers = {answer.number for answer in book}

    summary = summarise(roadmap, book)

    assert summary == summarise(roadmap, Book(book.answers))
    for section in summary.sections:
        for part in section.parts:
            assert set(part.basis.answers) <= numbers


def test_a_closed_branch_comes_back_with_its_answers() -> None:
    """Only enterprises of work integration are asked how many people they support."""
    vises = LIBRARY.roadmap("vises")
    supported = Place("map4", "", "supported")
    conversation, answer = next(
        (turn.conversation, given_)
        for seed in range(100)
        for turn in walks(vises, seed)
        if (given_ := Walk(vises, turn.conversation.book).given(supported))
    )

    closed = as_family(conversation.book, "essential-services")
    back = as_family(closed, "work-integration")

    assert Walk(vises, closed).whole.at(supported) is None
    assert closed.latest(supported) == answer
    assert Walk(vises, back).given(supported) == answer


def as_family(book: Book, family: str) -> Book:
    answer = Answer(
        number=book.next_number,
        place=Place("map1"),
        status=Status.GIVEN,
        value=family,
        at=MORNING,
    )
    return book.adding((answer,))
