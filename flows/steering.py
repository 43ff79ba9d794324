"""Going somewhere else, or on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows import approving, arriving, doubting, replying, settling, suggesting
from flows.answers import Place, Status
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
from flows.listing import listed
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
from flows.walk import Slot
from flows.wordable import Amount, Day, Term

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
            back(step)
        case ChangeAsked(number):
            change(step, number)
        case RemovalAsked(number, sure):
            remove(step, number, sure=sure)
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
            add_file(step, event)
        case Objected(number):
            objected(step, number)
        case ForgetAsked():
            forget(step, event)
        case Adopted():
            adopt(step, event)
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
        step.set(doubt=Doubt(about="unclear"))
        step.say("unclear-what")


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


def back(step: Step) -> None:
    here = step.conversation.focus if step.state == EDITING else None
    places = [
        slot.place
        for slot in step.walk.slots
        if slot.asks and step.walk.book.latest(slot.place)
    ]
    if here in places:
        places = places[: places.index(here)]
    if places:
        edit(step, places[-1])
    else:
        step.say("nothing-before")
        arriving.repeat(step)


def change(step: Step, number: int) -> None:
    chosen = numbered(step, number)
    if chosen:
        edit(step, chosen.place)


def edit(step: Step, place: Place) -> None:
    back_to = step.conversation.back_to if step.state == EDITING else step.state
    before = step.conversation
    step.set(focus=place, doubt=None, misreads=0)
    step.slot = step.walk.whole.at(place)
    if step.move("edit"):
        step.set(back_to=back_to)
    else:
        step.set(focus=before.focus)


def numbered(step: Step, number: int) -> Slot | None:
    if step.state in {NOTICE, PAUSED}:
        arriving.not_now(step)
        return None
    given = step.conversation.book.numbered(number)
    place = given.place if given and given.status is not Status.ASIDE else None
    found = next((s for s in listed(step.walk.whole) if s.place == place), None)
    if found is None:
        step.say("no-such-answer", number=Amount(number))
        arriving.repeat(step)
        return None
    return found


def remove(step: Step, number: int, *, sure: bool) -> None:
    """Take out an answer, or the whole item it belongs to, once that is confirmed."""
    slot = numbered(step, number)
    if slot is None:
        return
    whole, what = doubting.removal(step, slot)
    if not sure:
        doubt = Doubt(about="remove", offers=(Offer(value=number, words=""),))
        step.set(doubt=doubt)
        step.say("remove-this", what=what, choices=("yes", "no"))
        return
    before = step.walk.whole
    edit(step, slot.place)
    step.says.clear()
    if whole and slot.item:
        step.add(Place(slot.place.prompt, slot.item.id, ""), Status.WITHDRAWN)
    else:
        step.add(slot.place, Status.SKIPPED)
    step.look()
    step.say("removed", what=what)
    settling.look_again(step, before)
    settling.settle(step)


def objected(step: Step, number: int) -> None:
    """Take an answer out of every view until somebody puts it right; it stays in its history."""
    slot = numbered(step, number)
    if slot is None:
        return
    before = step.walk.whole
    edit(step, slot.place)
    step.says.clear()
    step.add(slot.place, Status.OBJECTED)
    step.look()
    step.say("objected", title=Term(step.title_of(slot), "title"))
    settling.look_again(step, before)
    settling.settle(step)


def forget(step: Step, event: ForgetAsked) -> None:
    """Ask once whether all is to be erased; the erasing itself is not ours."""
    if event.sure:
        step.forgets = "leave" if event.leave else "all"
        return
    step.aside(event.words)
    ways = ("all", "leave") if event.shared else ("all",)
    offers = tuple(Offer(value=way, words="") for way in ways)
    doubt = Doubt(about="forget", offers=offers)
    step.set(doubt=doubt)
    doubting.ask_doubt(step, doubt)


def adopt(step: Step, event: Adopted) -> None:
    """Let hold what was said beside an answer, as that of whoever said it."""
    number, here = event.number, step.conversation.id.startswith(event.where)
    given = step.conversation.book.numbered(number) if here else None
    slot = step.walk.whole.at(given.place) if given else None
    if not given or given.status is not Status.BESIDE or not slot:
        step.say("no-such-answer", number=Amount(number))
        arriving.repeat(step)
        return
    edit(step, slot.place)
    if step.state != EDITING:  # not from here
        return
    step.says.clear()
    step.author, own = given.author, step.author
    replying.record(step, slot, Status.GIVEN, given.value, given.words, given.marks)
    step.author = own


def leave(step: Step, *, sure: bool) -> None:
    """Ask once whether somebody wants to leave; the leaving itself is not ours."""
    if sure:
        step.leaves = True
        return
    doubt = Doubt(about="leave", offers=(Offer(value="leave", words=""),))
    step.set(doubt=doubt)
    doubting.ask_doubt(step, doubt)


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


def add_file(step: Step, event: FileAdded) -> None:
    """Put one more file in an answer; where the conversation stands does not change."""
    before = step.conversation.book.latest(event.place)
    if before is None or before.status is not Status.GIVEN:
        arriving.not_now(step)
        return
    words = "\n".join(filter(None, (before.words, event.words)))
    step.add(event.place, Status.GIVEN, event.value, words)
    step.look()
    step.say("file-added", count=Amount(1 + len(event.value["more"])))
