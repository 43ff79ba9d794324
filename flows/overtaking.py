"""Several people on the same answers: where somebody stands once others went on."""

from __future__ import annotations

from msgspec.structs import replace

from flows.answers import Book, Place
from flows.conversation import (
    EDITING,
    FINISHED,
    NOTICE,
    PAUSED,
    RESTING,
    WAITING,
    Conversation,
    Doubt,
    asking,
    review,
)
from flows.questions import open_slot
from flows.roadmap import Kind, Roadmap
from flows.walk import Slot, Walk

_CALM = {RESTING, WAITING}
_LASTING = {
    "forget",
    "which",
    "remove",
    "leave",
}  # small questions that no open question bears


def as_seen(conversation: Conversation) -> Conversation | None:
    """Return a conversation as somebody saw it last; None if nobody went on since."""
    seen, answers = conversation.seen, conversation.book.answers
    if seen is None or not answers or answers[-1].number <= seen:
        return None
    known = tuple(answer for answer in answers if answer.number <= seen)
    return replace(conversation, book=Book(known))


def caught_up(
    roadmap: Roadmap, conversation: Conversation, seen: Conversation | None = None
) -> Conversation:
    """Return a conversation at the stage to which the answers lead, whoever gave them.

    Nothing changes for who gave all of them. `seen` is how it was seen last.
    """
    walk = Walk(roadmap, conversation.book)
    stage = _stage(walk, conversation, seen)
    if stage != conversation.stage:
        return replace(
            conversation,
            stage=stage,
            focus=None,
            back_to="",
            doubt=None,
            misreads=0,
            until="",
        )
    doubt = conversation.doubt
    if doubt and seen and _is_over(doubt, walk, conversation, seen):
        return replace(conversation, doubt=None, misreads=0)
    return conversation


def joining(roadmap: Roadmap, book: Book) -> str:
    """Return the stage at which somebody begins who joins others."""
    walk = Walk(roadmap, book)
    frontier = walk.frontier
    if frontier and begins(walk, frontier):
        return calm_before(walk, frontier)
    return _led(frontier)


def begins(walk: Walk, slot: Slot | None) -> bool:
    """Return whether a sitting is about to begin, after another one, with a question."""
    if slot is None or slot.sitting.number == 1:
        return False
    own = [each for each in walk.slots if each.sitting is slot.sitting]
    return own == [slot]


def calm_before(walk: Walk, slot: Slot) -> str:
    """Return the stage between two sittings, before the one of a question."""
    before = walk.roadmap.sittings[slot.sitting.number - 2]
    return WAITING if before.collect else RESTING


def same_open(roadmap: Roadmap, conversation: Conversation, seen: Conversation) -> bool:
    """Return whether the question somebody saw is open still, and nobody answered it."""
    before = open_slot(Walk(roadmap, seen.book), seen)
    now = open_slot(Walk(roadmap, conversation.book), conversation)
    if before is None or now is None:
        return before is now
    unchanged = not changed(before.place, conversation, seen)
    return before.place == now.place and unchanged


def changed(place: Place, conversation: Conversation, seen: Conversation) -> bool:
    """Return whether another answer holds at a place than the one that was seen."""
    return conversation.book.latest(place) != seen.book.latest(place)


def _stage(walk: Walk, conversation: Conversation, seen: Conversation | None) -> str:
    stage, frontier = conversation.stage, walk.frontier
    if stage in {NOTICE, PAUSED}:
        return stage
    if stage == EDITING and conversation.focus and walk.whole.at(conversation.focus):
        return stage
    if frontier is None or frontier.field.kind is Kind.REVIEW:
        return _led(frontier)
    resting = stage in _CALM or (stage == EDITING and conversation.back_to in _CALM)
    if seen:
        then = Walk(walk.roadmap, seen.book).frontier
        over = then is None or then.sitting is not frontier.sitting
    else:
        over = False
    if (resting or over) and begins(walk, frontier):
        known = stage if stage in _CALM and not over else ""
        return known or calm_before(walk, frontier)
    return _led(frontier)


def _led(frontier: Slot | None) -> str:
    if frontier is None:
        return FINISHED
    stage = review if frontier.field.kind is Kind.REVIEW else asking
    return stage(frontier.phase.id)


def _is_over(
    doubt: Doubt, walk: Walk, conversation: Conversation, seen: Conversation
) -> bool:
    """Return whether a small question has nothing to be about any more."""
    if doubt.about in _LASTING:
        return False
    return not same_open(walk.roadmap, conversation, seen)
