"""Going somewhere else, or on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows import approving, arriving, correcting, doubting, settling, suggesting
from flows.answers import Status
from flows.composing import summarise
from flows.conversation import (
    EDITING,
    NOTICE,
    PAUSED,
    RESTING,
    WAITING,
    Doubt,
    Offer,
)
from flows.roadmap import Kind
from flows.turn import (
    Adopted,
    Approved,
    ChangeAsked,
    Confirmed,
    DateGiven,
    Declined,
    Event,
    Example,
    ExampleAsked,
    FileAdded,
    ForgetAsked,
    LeaveAsked,
    Objected,
    Paused,
    RemovalAsked,
    Resumed,
    Returned,
    Spoke,
    Started,
    Suggested,
    Unclear,
    WentBack,
)
from flows.wordable import Day

if TYPE_CHECKING:
    from flows.step import Step


def steer(step: Step, event: Event) -> None:
    """Go somewhere else, or on."""
    match event:
        case Started():
            started(step, event)
        case Returned():
            returned(step)
        case Declined(again):
            declined(step, again=again)
        case WentBack():
            correcting.back(step)
        case ChangeAsked(number):
            correcting.change(step, number)
        case RemovalAsked(number, sure):
            correcting.remove(step, number, sure=sure)
        case ExampleAsked():
            example(step)
        case Paused(until):
            pause(step, until)
        case Resumed():
            resume(step)
        case Spoke(language):
            step.set(language=language)
            step.say("language-set")
            arriving.repeat(step)
        case Confirmed():
            confirm(step)
        case Approved():
            approve(step)
        case Unclear(words):
            unclear(step, words)
        case DateGiven():
            wait_until(step, event)
        case FileAdded():
            correcting.add_file(step, event)
        case Objected(number):
            correcting.objected(step, number)
        case ForgetAsked():
            forget(step, event)
        case Adopted():
            correcting.adopt(step, event)
        case Suggested():
            suggesting.suggest(step, event)
        case LeaveAsked(sure=sure):
            leave(step, sure=sure)
        case _:
            arriving.not_now(step)


_REFUSED = {
    "remove": "kept-as-is",
    "forget": "forget-kept",
    "leave": "leave-kept",
}


def declined(step: Step, *, again: bool) -> None:
    doubt = step.conversation.doubt
    step.set(doubt=None)
    if doubt and doubt.about == "save" and not again:
        step.say("not-saved")
        settling.settle(step)
    elif doubt and doubt.about == "both":
        step.say("met-theirs")
        settling.settle(step)
    elif doubt and doubt.about in _REFUSED:
        step.say(_REFUSED[doubt.about])
        arriving.repeat(step)
    else:
        arriving.repeat(step)


def unclear(step: Step, words: str) -> None:
    if step.slot is None:
        arriving.not_now(step)
    elif words:
        step.remarks.append((step.slot.place, words))
        step.set(doubt=None)
        step.say("unclear-noted")
        arriving.repeat(step)
    else:
        doubting.raise_doubt(step, Doubt(about="unclear"))


def started(step: Step, event: Started) -> None:
    if step.state == NOTICE:
        for carried in event.carried:
            step.add(
                carried.place,
                Status.CARRIED,
                carried.value,
                carried.words,
                language=carried.language,
            )
        step.look()
        arriving.between(step)
    step.move("start")


def returned(step: Step) -> None:
    if step.state == PAUSED:
        step.move("resume")
    elif step.state == NOTICE:
        step.say("notice")
    else:
        arriving.welcome_back(step)


def pause(step: Step, until: str) -> None:
    stage = step.state
    if stage == EDITING:
        stage = step.conversation.back_to
    step.set(doubt=None)
    if stage != PAUSED:
        if not step.move("pause"):
            return
        step.set(back_to=stage, focus=None)
    elif not until:
        step.say("see-you")
    if until:
        step.says.clear()
        step.say("quiet-until", date=Day(until))


def resume(step: Step) -> None:
    if step.state == PAUSED:
        resting = step.conversation.back_to == RESTING
        step.move("resume")
        step.set(back_to="")
        if resting and step.state == RESTING:  # "continue" need not be said twice
            step.says.clear()
            step.move("go")
    elif step.state in {RESTING, WAITING}:
        step.set(until="")
        step.move("go")
    elif step.state != EDITING:
        arriving.go_on(step)
    else:
        arriving.repeat(step)


def confirm(step: Step) -> None:
    slot = step.slot
    if slot is None or slot.field.kind is not Kind.REVIEW:
        arriving.not_now(step)
        return
    step.add(slot.place, Status.GIVEN, value=True)
    step.set(misreads=0, doubt=None)
    step.look()
    step.confirming = slot
    step.move("confirm")


def approve(step: Step) -> None:
    """Note that the summary is right as it is, and make it anew without the mark of a draft."""
    if step.state == NOTICE:
        arriving.not_now(step)
        return
    summary = summarise(step.roadmap, step.conversation.book)
    if approving.under_way(summary):
        step.say("summary-approve-later")
        arriving.repeat(step)
        return
    step.add(approving.PLACE, Status.GIVEN, approving.stamps(summary))
    step.say("summary-approved")
    arriving.deliver(step, "full")


def forget(step: Step, event: ForgetAsked) -> None:
    """Ask once whether all is to be erased; the erasing itself is not ours."""
    if event.sure:
        step.forgets = "leave" if event.leave else "all"
        return
    step.aside(event.words)
    ways = ("all", "leave") if event.shared else ("all",)
    offers = tuple(Offer(value=way, words="") for way in ways)
    doubting.raise_doubt(step, Doubt(about="forget", offers=offers))


def leave(step: Step, *, sure: bool) -> None:
    """Ask once whether somebody wants to leave; the leaving itself is not ours."""
    if sure:
        step.leaves = True
        return
    offer = Offer(value="leave", words="")
    doubting.raise_doubt(step, Doubt(about="leave", offers=(offer,)))


def wait_until(step: Step, event: DateGiven) -> None:
    if step.state == WAITING:
        step.set(until=event.iso)
        step.say("waiting-until", date=Day(event.iso), choices=("continue",))
    else:
        arriving.not_now(step)


def example(step: Step) -> None:
    if step.slot is None or not step.slot.asks:
        arriving.not_now(step)
    else:
        step.says.append(Example(question=step.question(step.slot)))
