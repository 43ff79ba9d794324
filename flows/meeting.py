"""What becomes of an event when others went on with the same answers since.

An answer goes to the question it was given to, never to another one. Where somebody else
answered that too, both are kept, and it is asked which holds.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace

from flows import arriving, correcting, doubting, replying
from flows.answers import Answer, Place, Status
from flows.conversation import Conversation, Doubt, Offer
from flows.listing import listed
from flows.naming import Naming
from flows.overtaking import changed, same_open
from flows.questions import open_slot
from flows.roadmap import Kind
from flows.turn import (
    Answered,
    Approved,
    Confirmed,
    DateGiven,
    Declined,
    Doubted,
    Event,
    ExampleAsked,
    Kept,
    Listing,
    Misread,
    Passed,
    Question,
    RemovalAsked,
    Reply,
    Resumed,
    Returned,
    Unclear,
)
from flows.validity import misfit
from flows.walk import Slot, Walk
from flows.wordable import Amount, Author

if TYPE_CHECKING:
    from flows.step import Step

_ABOUT_OPEN = (Confirmed, DateGiven, Declined, ExampleAsked, Unclear)  # what is open


def meet(
    step: Step, event: Event, seen: Conversation, take: Callable[[Step, Event], None]
) -> None:
    """Take an event of somebody who saw the answers as they were in `seen`."""
    same = same_open(step.roadmap, step.conversation, seen)
    slot = open_slot(Walk(step.roadmap, seen.book), seen)
    match event:
        case Returned() | Resumed():
            count = len({a.place for a in _since(step, seen)})
            if count:
                step.say("met-since", count=Amount(count))
            take(step, event)
        case Approved() if _since(step, seen):
            step.say("met-changed")
            arriving.show_summary(step)
        case Confirmed() if same and slot and _in_sight(step, seen, slot):
            step.say("met-changed")
            arriving.arrive(step)
        case RemovalAsked(number, sure) if sure and _replaced(step, seen, number):
            take(step, replace(event, sure=False))
        case _ if same:
            take(step, event)
        case Answered() | Passed() | Doubted() | Misread() | Kept():
            _reply(step, event, slot)
        case _ if isinstance(event, _ABOUT_OPEN):
            _went_on(step)
        case _:
            take(step, event)
            _show_what_is_open(step)


def _since(step: Step, seen: Conversation) -> list[Answer]:
    """Return what was settled since, by others."""
    last = seen.seen or 0
    book = step.conversation.book
    return [a for a in book if a.number > last and a.status.settles]


def _in_sight(step: Step, seen: Conversation, review: Slot) -> bool:
    """Return whether one of the answers changed that were shown to be confirmed."""
    own = [slot for slot in listed(step.walk) if slot.sitting is review.sitting]
    now = step.conversation
    return any(changed(slot.place, now, seen) for slot in own)


def _replaced(step: Step, seen: Conversation, number: int) -> bool:
    given = step.conversation.book.numbered(number)
    return given is not None and changed(given.place, step.conversation, seen)


def _reply(step: Step, event: Reply, slot: Slot | None) -> None:
    """Take what was said to a question that is not the open one any more."""
    if slot is None or slot.field.kind is Kind.REVIEW:
        _put_aside(step, event, Place(""))
        _went_on(step)
        return
    here = step.walk.whole.at(slot.place)
    theirs = step.conversation.book.latest(slot.place)
    if here is None:
        _put_beside(step, event, slot.place)
        step.say("met-closed")
        arriving.arrive(step)
    elif not isinstance(event, Answered | Doubted):
        _put_aside(step, event, slot.place)
        _passed(step, event, here, theirs)
    elif isinstance(event, Answered) and misfit(step.walk.whole, here, event.value):
        _put_aside(step, event, slot.place)
        _went_on(step)
    else:
        correcting.stand_at(step, slot.place)
        _answered(step, event, here, theirs)


def _answered(
    step: Step, event: Answered | Doubted, slot: Slot, theirs: Answer | None
) -> None:
    """Take an answer at its own question, beside or instead of what holds there."""
    given = theirs is not None and theirs.status is Status.GIVEN
    if isinstance(event, Doubted):
        if given:
            _tell(step, slot)
        replying.doubted(step, slot, event)
    elif theirs and given and theirs.value == event.value:
        step.say("met-same")
        replying.kept(step, slot)
    elif theirs and given:
        step.add(slot.place, Status.BESIDE, event.value, event.words, event.marks)
        offer = Offer(value=event.value, words=event.words, marks=event.marks)
        doubting.raise_doubt(step, Doubt(about="both", offers=(offer,)))
    else:
        replying.record(step, slot, Status.GIVEN, event.value, event.words, event.marks)


def _passed(step: Step, event: Reply, slot: Slot, theirs: Answer | None) -> None:
    """Pass over a question; what somebody else answered stays."""
    if theirs is None and isinstance(event, Passed):
        step.add(slot.place, event.status)
        step.look()
        step.move("answer")
        return
    if theirs and theirs.status is Status.GIVEN:
        _tell(step, slot)
        arriving.arrive(step)
    else:
        _went_on(step)


def _tell(step: Step, slot: Slot) -> None:
    """Say who answered a question, and what."""
    whole = step.walk.whole
    given = whole.given(slot.place)
    named = Naming(whole).answered(slot.place)
    if given and named:
        step.say(
            "met-answered",
            who=Author(given.author),
            title=slot.title,
            answer=named.wordable,
        )


def _went_on(step: Step) -> None:
    step.say("met-went-on")
    arriving.arrive(step)


def _show_what_is_open(step: Step) -> None:
    """Show what is open now, if that was not said: the next words would go there unseen."""
    shown = any(
        isinstance(said, Question)
        or (isinstance(said, Listing) and said.footing and said.footing.choices)
        for said in step.says
    )
    if shown or step.slot is None or step.forgets or step.leaves:
        return
    said, step.says = step.says, []
    _went_on(step)
    asked, step.says = step.says, said
    before = step.conversation.doubt is not None  # a question of ours comes last
    step.says = [*asked, *said] if before else [*said, *asked]


def _put_aside(step: Step, event: Reply, place: Place) -> None:
    words = getattr(event, "words", "")
    if words and not step.aside_full:
        step.add(place, Status.ASIDE, words=words)


def _put_beside(step: Step, event: Reply, place: Place) -> None:
    """Keep an answer to a question that is not asked any more."""
    if isinstance(event, Answered):
        step.add(place, Status.BESIDE, event.value, event.words, event.marks)
    else:
        _put_aside(step, event, place)
