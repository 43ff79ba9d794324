"""What is said on arriving at a stage, and where we are; the table names the ARRIVALS."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace

from flows import doubting
from flows.approving import unapproved, under_way
from flows.composing import sections, summarise
from flows.conversation import (
    EDITING,
    FINISHED,
    NOTICE,
    PAUSED,
    RESTING,
    WAITING,
)
from flows.gaps import Found, gaps
from flows.listing import sitting_listing
from flows.questions import around, open_slot, progress
from flows.roadmap import Kind
from flows.summary import Line
from flows.turn import (
    Delivery,
    Display,
    Say,
)
from flows.walk import Slot
from flows.wordable import Amount, Day, Listed, Term, Wordable

if TYPE_CHECKING:
    from flows.step import Step


def terms(*messages: str) -> tuple[Term, ...]:
    """Return messages as choices."""
    return tuple(Term(message) for message in messages)


def ask(step: Step) -> None:
    if step.state != EDITING:
        step.slot = step.walk.frontier
        if step.walk.sent_back and step.slot is not step.walk.sent_back:
            send_back(step, step.walk.sent_back)
    if step.slot:
        shows = (
            step.slot.prompt.shows
            if step.slot.prompt and opens(step, step.slot)
            else ()
        )
        if shows and step.state != EDITING:
            found = sections(step.roadmap, step.conversation.book, shows)
            step.says.append(Display(sections=found))
        step.says.append(step.question(step.slot))


def overview(step: Step) -> None:
    slot = step.walk.frontier
    if slot:
        step.slot = slot
        step.says.append(sitting_listing(step.walk, slot))


def rest(step: Step) -> None:
    between(step)
    next_part(step)


def next_part(step: Step) -> None:
    """Say what comes next, and leave it open when."""
    slot = step.walk.frontier
    if slot:
        args = around(step.walk, slot)
        choices = terms("continue", "later")
        step.says.append(Say(message="resting", args=args, choices=choices))


def wait(step: Step) -> None:
    between(step)
    collecting(step)


def collecting(step: Step) -> None:
    """Say that data are being collected, and for how long that may be."""
    slot = step.walk.frontier
    before = step.roadmap.sittings[: slot.sitting.number - 1] if slot else ()
    collect = next((s.collect for s in reversed(before) if s.collect), None)
    if collect:
        weeks: dict[str, Wordable] = {
            "from": Amount(collect.least),
            "to": Amount(collect.most),
        }
        choices = terms("continue", "later")
        step.says.append(Say(message=collect.message, args=weeks, choices=choices))


def finish(step: Step) -> None:
    if step.conversation.session:  # what follows is for the team, not for the walk
        return
    closing = step.roadmap.closing
    if closing and step.walk.holds(closing.when):
        step.say(closing.message)
    step.say("finished", roadmap=Term(step.roadmap.id))
    show_summary(step)


def see_you(step: Step) -> None:
    step.say("see-you")


def carry_on(step: Step) -> None:
    """On from where an edit began."""
    step.set(focus=None, back_to="")
    step.slot = open_slot(step.walk, step.conversation)
    arrive(step)


def welcome_back(step: Step) -> None:
    doubt = step.conversation.doubt
    if doubt and doubt.about == "which":  # its list is far above by now
        step.set(doubt=None)
    step.slot = open_slot(step.walk, step.conversation)
    if step.slot:
        _say_where(step, "welcome-back")
    else:
        step.say("welcome-back-calm")
    repeat(step)


def go_on(step: Step) -> None:
    """Say where we are, and what is asked: of somebody who was not away, or is new here."""
    if step.slot:
        _say_where(step, "where")
    repeat(step)


def _say_where(step: Step, message: str) -> None:
    assert step.slot
    here = progress(step.walk, step.slot)
    step.say(
        message,
        phase=here.phase,
        question=Amount(here.question),
        questions=Amount(here.questions),
        minutes=Amount(here.minutes),
    )


def repeat(step: Step) -> None:
    """Say again where we are."""
    doubt = step.conversation.doubt
    if doubt and doubt.offers:
        doubting.ask_doubt(step, doubt)
    else:
        arrive(step)


def arrive(step: Step) -> None:
    stage = step.state
    if stage == NOTICE:
        step.say("notice")
    elif stage == PAUSED:
        step.say("paused", choices=("continue",))
    elif stage == FINISHED and step.conversation.session:
        step.say("team-done-still")
    elif stage == FINISHED:
        step.say("finished-still", choices=("summary",))
    elif stage == WAITING and step.conversation.until:
        step.say(
            "waiting-until",
            date=Day(step.conversation.until),
            choices=("continue",),
        )
    elif stage == WAITING:
        collecting(step)
    elif stage == RESTING:
        next_part(step)
    elif step.slot and step.slot.field.kind is Kind.REVIEW:
        overview(step)
    elif step.slot:
        step.says.append(replace(step.question(step.slot), leads=()))


def opens(step: Step, slot: Slot) -> bool:
    return bool(slot.prompt) and not any(
        other.prompt is slot.prompt for other in step.walk.slots if other is not slot
    )


def between(step: Step) -> None:
    """Say what opens a phase, and what the one before it left open."""
    slot = step.walk.frontier
    if slot and slot.sitting is slot.phase.sittings[0]:
        card = next(
            (card for card in slot.phase.cards if step.walk.holds(card.when)), None
        )
        if card:
            step.say(card.message)
        if slot.phase is not step.roadmap.phases[0]:
            step.say("summary-so-far")
            waiting_gaps(step)


def send_back(step: Step, by: Slot) -> None:
    answer = step.walk.given(by.place)
    missing = tuple(
        option.label
        for option in step.naming.options(by)
        if answer and option.key not in answer.value
    )
    if by.field.revisit and missing:
        step.say(by.field.revisit.message, missing=Listed(missing))


def show_summary(step: Step, *, sources: bool = False) -> None:
    """Say the summary, send it as a picture and on paper, and tell what else it can be."""
    summary = summarise(step.roadmap, step.conversation.book)
    if summary.name:
        step.say("summary-title", name=summary.name)
    told = tuple(section for section in summary.sections if section.parts)
    step.says.append(Display(sections=told, sources=sources))
    empty = tuple(each.heading for each in summary.sections if not each.parts)
    if empty:
        step.say("summary-empty", titles=Listed(empty))
    deliver(step, "card")
    deliver(step, "full")
    waiting_gaps(step)
    approved = not unapproved(step.conversation.book, summary)
    if approved and step.state == FINISHED:
        step.say("round-offered")
    asks = not approved and not under_way(summary)
    addressed = any(
        isinstance(part, Line) and part.style == "message"
        for section in told
        for part in section.parts
    )
    step.say(
        "summary-approve" if asks else "summary-forms",
        readers="some" if addressed else "none",
    )


def deliver(step: Step, form: str, reader: str = "", language: str = "") -> None:
    """Send the summary as a file."""
    book = step.conversation.book
    draft = bool(unapproved(book, summarise(step.roadmap, book)))
    delivery = Delivery(form=form, reader=reader, language=language, draft=draft)
    step.says.append(delivery)


def gaps_now(step: Step) -> tuple[Found, ...]:
    return gaps(step.walk.whole, step.now.date())


def waiting_gaps(step: Step) -> None:
    """Say how much is missing or does not fit, if anything."""
    found = gaps_now(step)
    if found:
        step.say("gaps-waiting", count=Amount(len(found)))


def not_now(step: Step) -> None:
    step.say("not-now")
    repeat(step)


ARRIVALS: Mapping[str, Callable[[Step], None]] = {
    "ask": ask,
    "overview": overview,
    "rest": rest,
    "wait": wait,
    "finish": finish,
    "see_you": see_you,
    "carry_on": carry_on,
    "welcome_back": welcome_back,
}
