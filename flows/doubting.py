"""Small questions of ours: whether this was meant, is to be saved, or taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.conversation import Doubt
from flows.naming import Naming
from flows.walk import Slot
from flows.wordable import Author, Term, Wordable

if TYPE_CHECKING:
    from flows.step import Step


def raise_doubt(step: Step, doubt: Doubt) -> None:
    """Let a small question of ours stand open, and ask it."""
    step.set(doubt=doubt)
    ask_doubt(step, doubt)


def ask_doubt(step: Step, doubt: Doubt) -> None:
    if doubt.about == "remove":
        given = step.conversation.book.numbered(doubt.offers[0].value)
        slot = step.walk.whole.at(given.place) if given else None
        if slot:
            step.say("remove-this", what=removal(step, slot)[1], choices=("yes", "no"))
        return
    if doubt.about == "which":
        return
    if doubt.about == "leave":
        step.say("leave-this", choices=("leave-yes", "leave-no"))
        return
    if doubt.about == "forget":
        ways = (f"forget-{offer.value}" for offer in doubt.offers)
        message = "forget-shared" if len(doubt.offers) > 1 else "forget-this"
        step.say(message, choices=(*ways, "forget-no"))
        return
    if doubt.about == "unclear" or step.slot is None:
        step.say("unclear-what")
        return
    if doubt.about == "personal":
        cleaned, typed = doubt.offers
        step.say(
            "doubt-personal",
            words=typed.words,
            offer=cleaned.words,
            choices=("personal-remove", "personal-keep", "change"),
        )
        return
    labels = [step.as_named(step.slot, offer) for offer in doubt.offers]
    if doubt.about == "both":
        given = step.here.given(step.slot.place)
        theirs = step.naming.answered(step.slot.place)
        step.say(
            "met-both",
            who=Author(given.author if given else ""),
            theirs=theirs.wordable if theirs else Term("status-open"),
            yours=labels[0],
            choices=("keep-mine", "keep-theirs"),
        )
        return
    if doubt.about == "save":
        named = step.naming.answered(step.slot.place)
        old = named.wordable if named else Term("status-open")
        step.say("save-this", old=old, new=labels[0], choices=("yes", "change", "no"))
    elif len(labels) == 1:
        step.say(
            f"doubt-{doubt.about}",
            words=doubt.offers[0].words,
            offer=labels[0],
            choices=("yes", "change", "skip"),
        )
    else:
        step.say(
            "doubt-either",
            first=labels[0],
            second=labels[1],
            words=doubt.offers[0].words,
        )


def removal(step: Step, slot: Slot) -> tuple[bool, Wordable]:
    """Return whether a whole item goes with an answer, and what goes is called."""
    group = slot.prompt.group if slot.prompt else None
    whole = slot.item is not None and group is not None and not group.over
    naming = Naming(step.walk.whole)
    item = naming.label(f"{slot.place.prompt}/{slot.item.id}") if slot.item else None
    title = slot.title
    what: Wordable = item.wordable if whole and item else title
    return whole, what
