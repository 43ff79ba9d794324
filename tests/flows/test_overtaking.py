"""Several people on the same answers, in any order: nothing is lost, and each place is clear."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.library import Library
from flows.answers import Status
from flows.conversation import EDITING, FINISHED, Conversation
from flows.engine import advance
from flows.overtaking import as_seen, caught_up, changed, joining
from flows.questions import open_slot
from flows.roadmap import Kind, Roadmap
from flows.turn import Answered, Event, Question, Say, Turn
from flows.walk import Slot, Walk
from tests.chance import MORNING, any_event, newcomer, next_event
from tests.flows.test_laws import check_answers, check_place

LIBRARY = Library()
ROADMAPS = [LIBRARY.roadmap(id_) for id_ in LIBRARY.ids]
LANGUAGES = ("nl", "fr", "en")


class File:
    """An enterprise file and those who work on it, as it would be kept."""

    def __init__(self, roadmap: Roadmap, people: int, chance: Random) -> None:
        self.roadmap, self.chance, self.now = roadmap, chance, MORNING
        first = newcomer(roadmap, LANGUAGES[0])
        self.places = [self.kept(first, self.event(first), None, "0").conversation]
        book = self.places[0].book
        for each in range(1, people):
            stage = joining(roadmap, book)
            joined = newcomer(roadmap, LANGUAGES[each])
            self.places.append(
                replace(joined, stage=stage, book=book, seen=book.next_number - 1)
            )

    def event(self, place: Conversation, wild: float = 0.0) -> Event:
        pick = any_event if self.chance.random() < wild else next_event
        return pick(self.roadmap, place, self.chance)

    def kept(
        self,
        place: Conversation,
        event: Event,
        seen: Conversation | None,
        author: str,
    ) -> Turn:
        self.now += timedelta(minutes=1)
        return advance(self.roadmap, place, event, self.now, author=author, seen=seen)

    def takes(self, who: int, wild: float = 0.0) -> tuple[Event, Conversation, Turn]:
        """Let somebody say something to what they saw last; share the answers."""
        raw = self.places[who]
        seen = as_seen(raw)
        place = caught_up(self.roadmap, raw, seen)
        check_place(self.roadmap, place)
        event = self.event(seen or place, wild)
        turn = self.kept(place, event, seen, str(who))
        check_answers(place, turn)
        check_place(self.roadmap, turn.conversation)
        for other, stands in enumerate(self.places):
            self.places[other] = replace(stands, book=turn.conversation.book)
        self.places[who] = turn.conversation
        return event, seen or place, turn


@given(
    seed=st.integers(0, 2**32),
    people=st.integers(2, 3),
    steps=st.integers(20, 120),
    wild=st.sampled_from([0.0, 0.1, 0.3]),
    which=st.sampled_from(range(len(ROADMAPS))),
)
@settings(max_examples=60, deadline=None)
def test_st12_in_any_order_no_answer_is_lost_or_stands_at_another_question(
    seed: int, people: int, steps: int, wild: float, which: int
) -> None:
    chance = Random(seed)
    file = File(ROADMAPS[which], people, chance)
    for _ in range(steps):
        who = chance.randrange(people)
        before = file.places[who]
        behind = as_seen(before) is not None

        event, saw, turn = file.takes(who, wild)

        check_own_question(file.roadmap, event, saw, turn, behind=behind)
        spoken = turn.conversation.language
        assert spoken == before.language or type(event).__name__ == "Spoke"


def check_own_question(
    roadmap: Roadmap, event: Event, saw: Conversation, turn: Turn, *, behind: bool
) -> None:
    """An answer stands at the question it was given to, and over nobody else's unasked."""
    asked = open_slot(Walk(roadmap, saw.book), saw)
    if not isinstance(event, Answered) or asked is None:
        return
    own = [a for a in turn.answers if a.place.prompt]
    if behind:
        assert {a.place for a in own} <= {asked.place}
    met = behind and changed(asked.place, turn.conversation, saw)
    for answer in own:
        if answer.status is Status.GIVEN and met and saw.stage != EDITING:
            earlier = turn.conversation.book.history(answer.place)[:-1]
            assert all(
                other.status is not Status.GIVEN or other.value == answer.value
                for other in earlier[-1:]
            )


def to_words(file: File, who: int) -> Slot:
    """Let somebody go on until a question is open to them that words answer; return it."""
    while True:
        place = file.places[who]
        slot = open_slot(Walk(file.roadmap, place.book), place)
        if slot and slot.field.kind in {Kind.SHORT, Kind.LONG}:
            return slot
        assert place.stage != FINISHED
        file.takes(who)


@given(seed=st.integers(0, 2**32))
@settings(max_examples=40, deadline=None)
def test_st12_two_answers_at_once_are_both_kept_and_asked_about(seed: int) -> None:
    chance = Random(seed)
    file = File(LIBRARY.roadmap("vises"), 2, chance)
    for _ in range(chance.randrange(60)):
        file.takes(0)
    slot = to_words(file, 0)
    file.places[1] = replace(file.places[0], language="fr", doubt=None)

    said = []
    for who, words in enumerate(("Anna says this", "Bob says that")):
        raw = file.places[who]
        seen = as_seen(raw)
        here = caught_up(file.roadmap, raw, seen)
        turn = file.kept(here, Answered(value=words, words=words), seen, str(who))
        check_place(file.roadmap, turn.conversation)
        for other, stands in enumerate(file.places):
            file.places[other] = replace(stands, book=turn.conversation.book)
        file.places[who] = turn.conversation
        said.append(turn)

    book = file.places[1].book
    there = [(a.value, a.status) for a in book if a.place == slot.place]
    assert ("Anna says this", Status.GIVEN) in there
    assert ("Bob says that", Status.BESIDE) in there
    latest = book.latest(slot.place)
    assert latest
    assert latest.value == "Anna says this"
    (asked,) = said[1].says
    assert isinstance(asked, Say)
    assert asked.message == "met-both"


@given(seed=st.integers(0, 2**32), ahead=st.integers(1, 200))
@settings(max_examples=60, deadline=None)
def test_st12_who_comes_back_is_led_to_what_nobody_answered_yet(
    seed: int, ahead: int
) -> None:
    chance = Random(seed)
    file = File(ROADMAPS[seed % len(ROADMAPS)], 2, chance)
    for _ in range(ahead):
        file.takes(0)
    raw = file.places[1]
    seen = as_seen(raw)

    here = caught_up(file.roadmap, raw, seen)
    _, _, turn = file.takes(1)

    check_place(file.roadmap, here)
    after = turn.conversation
    again = after.stage == EDITING or Walk(file.roadmap, after.book).sent_back
    for asked in (said for said in turn.says if isinstance(said, Question)):
        assert asked.present is None or again


@given(seed=st.integers(0, 2**32), steps=st.integers(1, 120))
@settings(max_examples=40, deadline=None)
def test_nothing_changes_for_who_is_alone(seed: int, steps: int) -> None:
    chance = Random(seed)
    roadmap = ROADMAPS[seed % len(ROADMAPS)]
    conversation = newcomer(roadmap)
    for _ in range(steps):
        pick = any_event if chance.random() < 0.2 else next_event
        event = pick(roadmap, conversation, chance)
        conversation = advance(roadmap, conversation, event, MORNING).conversation

        assert as_seen(conversation) is None
        assert caught_up(roadmap, conversation) is conversation
