"""Back to an answer that was given: to change it, take it out, call it wrong, add to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows import arriving, doubting, replying, settling
from flows.answers import Place, Status
from flows.conversation import EDITING, NOTICE, PAUSED, Doubt, Offer
from flows.listing import listed
from flows.turn import Adopted, FileAdded, Say
from flows.walk import Slot
from flows.wordable import Amount

if TYPE_CHECKING:
    from flows.step import Step


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


def stand_at(step: Step, place: Place) -> bool:
    """Go to an answer without asking for it; return whether that is possible from here."""
    edit(step, place)
    if step.state != EDITING:
        return False
    step.says.clear()
    return True


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
        offer = Offer(value=number, words="")
        doubting.raise_doubt(step, Doubt(about="remove", offers=(offer,)))
        return
    said = Say(message="removed", args={"what": what})
    if whole:
        item = Place(slot.place.prompt, slot.place.item, "")
        _put(step, slot, item, Status.WITHDRAWN, said)
    else:
        _put(step, slot, slot.place, Status.SKIPPED, said)


def objected(step: Step, number: int) -> None:
    """Take an answer out of every view until somebody puts it right; it stays in its history."""
    slot = numbered(step, number)
    if slot is None:
        return
    title = slot.title
    said = Say(message="objected", args={"title": title})
    _put(step, slot, slot.place, Status.OBJECTED, said)


def _put(step: Step, slot: Slot, place: Place, status: Status, said: Say) -> None:
    """Put something else in the place of an answer, say so and what else to look at, go back."""
    before = step.walk.whole
    stand_at(step, slot.place)
    step.add(place, status)
    step.look()
    step.says.append(said)
    settling.look_again(step, before)
    settling.settle(step)


def adopt(step: Step, event: Adopted) -> None:
    """Let hold what was said beside an answer, as that of whoever said it."""
    number, here = event.number, step.conversation.id.startswith(event.where)
    given = step.conversation.book.numbered(number) if here else None
    slot = step.walk.whole.at(given.place) if given else None
    if not given or given.status is not Status.BESIDE or not slot:
        step.say("no-such-answer", number=Amount(number))
        arriving.repeat(step)
        return
    if not stand_at(step, slot.place):
        return
    step.author, own = given.author, step.author
    replying.record(step, slot, Status.GIVEN, given.value, given.words, given.marks)
    step.author = own


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
