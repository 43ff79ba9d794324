"""What becomes of what was said to the open question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from flows import arriving, doubting, settling
from flows.answers import SAVED, Status, Value
from flows.conversation import (
    EDITING,
    Doubt,
    Offer,
)
from flows.roadmap import Kind
from flows.turn import (
    Answered,
    Doubted,
    Kept,
    Misread,
    Passed,
    Quotation,
    Say,
)
from flows.validity import misfit
from flows.walk import Slot, Walk
from flows.wordable import Term, Wordable

if TYPE_CHECKING:
    from flows.step import Step

MISREADS_BEFORE_HELP = 2
STILL_ASKED = frozenset(  # small questions that stand until they are answered
    {"save", "number", "date", "choice", "text", "asked"}
)


def reply(step: Step, event: Answered | Passed | Kept | Misread | Doubted) -> None:
    """Take what was said to the open question."""
    if isinstance(event, Misread):
        misread(step, event)
    elif step.slot is None or step.slot.field.kind is Kind.REVIEW:
        arriving.not_now(step)
    elif isinstance(event, Answered):
        answered(step, step.slot, event)
    elif isinstance(event, Passed):
        passed(step, step.slot, event.status)
    elif isinstance(event, Kept):
        kept(step, step.slot)
    else:
        doubted(step, step.slot, event)


def doubted(step: Step, slot: Slot, event: Doubted) -> None:
    step.aside(event.words)
    offers = event.doubt.offers
    if event.doubt.about == "personal":
        offers = offers[-1:]  # without what is left out, little may be left
    wrong = next((w for o in offers if (w := misfit(step.here, slot, o.value))), None)
    if wrong:  # no use in asking about what would not fit
        say_wrong(step, wrong.message, wrong.attribute, wrong.args)
    else:
        doubting.raise_doubt(step, event.doubt)


def answered(step: Step, slot: Slot, event: Answered) -> None:
    found = misfit(step.here, slot, event.value)
    if found:
        step.aside(event.words)
        say_wrong(step, found.message, found.attribute, found.args)
    elif step.state == EDITING and not saving(step, event):
        offer_to_save(step, slot, event)
    else:
        record(step, slot, Status.GIVEN, event.value, event.words, event.marks)


def saving(step: Step, event: Answered) -> bool:
    doubt = step.conversation.doubt
    return (
        doubt is not None
        and doubt.about in {"save", "both"}
        and doubt.offers[0].value == event.value
    )


def offer_to_save(step: Step, slot: Slot, event: Answered) -> None:
    before = step.walk.given(slot.place)
    marks = tuple(each for each in before.marks if each != SAVED) if before else ()
    if before and before.value == event.value and marks == event.marks:
        kept(step, slot)
        return
    step.aside(event.words)
    offer = Offer(value=event.value, words=event.words, marks=event.marks)
    doubting.raise_doubt(step, Doubt(about="save", offers=(offer,)))


def passed(step: Step, slot: Slot, status: Status) -> None:
    doubt = step.conversation.doubt
    if doubt and doubt.about == "both":  # no word for one's own: the other one's holds
        step.say("met-theirs")
        settling.settle(step)
        return
    if status is Status.SKIPPED and (step.state == EDITING or step.walk.sent_back):
        kept(step, slot)
        return
    if slot.field.kind is Kind.ANOTHER:
        record(step, slot, Status.GIVEN, value=False, words="")
        return
    if status is Status.COLLEAGUE:
        step.say("for-a-colleague")
        step.says.append(Quotation(question=step.question(slot)))
        if step.walk.given(slot.place):  # what is answered stays answered
            kept(step, slot)
            return
    elif status is Status.UNKNOWN:
        step.say("noted-unknown")
    elif slot.required:
        step.say("noted-skip")
    record(step, slot, status, None, "")


def kept(step: Step, slot: Slot) -> None:
    present = step.walk.book.latest(slot.place)
    carried = step.carried(slot)
    if present and (step.state == EDITING or step.walk.sent_back):
        if step.walk.sent_back or step.naming.stale(slot):
            record(
                step, slot, present.status, present.value, present.words, present.marks
            )
        else:
            step.say("kept-as-is")
            settling.settle(step)
    elif carried:
        record(
            step,
            slot,
            Status.GIVEN,
            carried.value,
            carried.words,
            language=carried.language,
        )
    else:
        arriving.not_now(step)


def record(
    step: Step,
    slot: Slot,
    status: Status,
    value: Value,
    words: str,
    marks: tuple[str, ...] = (),
    *,
    language: str = "",
) -> None:
    editing = step.state == EDITING
    before = step.walk
    if editing and SAVED not in marks:
        marks = (*marks, SAVED)
    step.add(slot.place, status, value, words, marks, language)
    step.set(misreads=0, doubt=None)
    step.look()
    if slot.field.kind is Kind.EVIDENCE and value and "name" in value:
        step.say("file-kept", name=value["name"])
    if slot.field.then and status is Status.GIVEN:
        _then(step, slot)
    if editing:
        saved(step, slot, before.whole)
        settling.settle(step)
    else:
        step.move("answer")


def _then(step: Step, slot: Slot) -> None:
    """Say what follows an answer that was just given."""
    walk, item = step.here, slot.item
    known = {"item": walk.item_scope(slot.place.prompt, item)} if item else {}
    for aside in slot.field.then:
        if walk.holds(aside.when, **known):
            step.say(aside.message)


def saved(step: Step, slot: Slot, before: Walk) -> None:
    named = step.naming.answered(slot.place)
    title = slot.title
    step.say(
        "saved",
        title=title,
        answer=named.wordable if named else Term("status-unknown"),
    )
    settling.look_again(step, before)


def misread(step: Step, event: Misread) -> None:
    if event.words and step.aside_full:
        step.say("aside-full")
        return
    step.aside(event.words)
    if step.slot is None:
        step.says.append(Say(message=event.message, args=event.args))
        arriving.repeat(step)
    else:
        say_wrong(step, event.message, "", event.args)


def say_wrong(
    step: Step, message: str, attribute: str, args: Mapping[str, Wordable]
) -> None:
    if attribute:
        step.says.append(
            Say(message="as-it-is", args={"text": Term(message, attribute)})
        )
    else:
        step.says.append(Say(message=message, args=args))
    misreads = step.conversation.misreads + 1
    doubt = step.conversation.doubt
    if doubt and doubt.about not in STILL_ASKED:
        doubt = None
    step.set(misreads=misreads, doubt=doubt)
    if doubt:  # or its 1 would be taken for the first choice
        doubting.ask_doubt(step, doubt)
    elif (
        misreads >= MISREADS_BEFORE_HELP
        and step.slot
        and step.slot.field.kind is not Kind.REVIEW
    ):
        step.say("misread-again")
