"""One question, put to somebody who sees nothing else of the answers.

They stand at it as somebody who changes an answer does; only what they answer is taken.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from flows import replying, steering
from flows.answers import Book, Status
from flows.conversation import Conversation
from flows.naming import Naming, wordable
from flows.roadmap import Roadmap
from flows.step import Step
from flows.turn import (
    Answered,
    Declined,
    Doubted,
    Entry,
    Event,
    ExampleAsked,
    Misread,
    Passed,
    Question,
    Spoke,
    Turn,
)
from flows.validity import misfit
from flows.walk import Slot, Walk

GIVEN, BESIDE, PASSED = "given", "beside", "passed"  # what came of it


def hear(
    roadmap: Roadmap,
    conversation: Conversation,
    event: Event,
    now: datetime,
    *,
    author: str,
) -> tuple[Turn, str]:
    """Return what an event makes of a question that was put, and what came of it, if it is over."""
    step = Step(roadmap, conversation, now, author)
    slot = step.slot
    outcome = _heard(step, slot, event) if slot else ""
    turn = step.turn()
    return replace(turn, conversation=replace(turn.conversation, seen=None)), outcome


def entry(roadmap: Roadmap, book: Book, number: int) -> Entry | None:
    """Return an answer as a line, also one that stands beside another."""
    walk = Walk(roadmap, book).whole
    given = book.numbered(number)
    slot = walk.at(given.place) if given else None
    if given is None or slot is None:
        return None
    named = Naming(walk).of(slot.field, given._replace(status=Status.GIVEN))
    return Entry(
        number=number,
        place=given.place,
        title=slot.title,
        about=None,
        value=wordable(named),
        status=given.status,
        author=given.author,
    )


def _heard(step: Step, slot: Slot, event: Event) -> str:
    match event:
        case Answered():
            return _answered(step, slot, event)
        case Passed():
            return PASSED
        case Doubted():
            replying.doubted(step, slot, event)
        case Misread():
            replying.misread(step, event)
        case ExampleAsked():
            steering.example(step)
        case Spoke(language):
            step.set(language=language)
            step.say("language-set")
            ask(step, slot)
        case Declined():
            step.set(doubt=None)
            ask(step, slot)
        case _:
            step.say("ask-only")
            ask(step, slot)
    return ""


def _answered(step: Step, slot: Slot, event: Answered) -> str:
    wrong = misfit(step.here, slot, event.value)
    if wrong:
        step.aside(event.words)
        replying.say_wrong(step, wrong.message, wrong.attribute, wrong.args)
        return ""
    theirs = step.here.given(slot.place)
    other = theirs is not None and theirs.value != event.value
    status = Status.BESIDE if other else Status.GIVEN
    step.add(slot.place, status, event.value, event.words, event.marks)
    return BESIDE if other else GIVEN


def ask(step: Step, slot: Slot) -> None:
    """Ask, without what was answered so far."""
    question = replace(
        step.question(slot), present=None, offered=None, progress=None, leads=()
    )
    step.says.append(question)


def question_of(
    roadmap: Roadmap, conversation: Conversation, now: datetime
) -> Question | None:
    """Return the question as it is put; None if it is not asked any more."""
    step = Step(roadmap, conversation, now, "")
    if step.slot is None:
        return None
    ask(step, step.slot)
    (asked,) = step.says
    assert isinstance(asked, Question)
    return asked
