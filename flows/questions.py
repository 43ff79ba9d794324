"""The open question with all its words will need, and how far along it is."""

from __future__ import annotations

import math

from flows.answers import Place
from flows.conversation import (
    EDITING,
    FINISHED,
    NOTICE,
    PAUSED,
    RESTING,
    WAITING,
    Conversation,
)
from flows.naming import Naming
from flows.roadmap import Kind, Sitting
from flows.turn import Progress, Question, Say
from flows.walk import Slot, Walk
from flows.wordable import Amount, Term, Wordable


def open_slot(walk: Walk, conversation: Conversation) -> Slot | None:
    """Return the question a participant is being asked, if any."""
    if conversation.stage == EDITING:
        return walk.whole.at(conversation.focus) if conversation.focus else None
    if conversation.stage in {NOTICE, RESTING, WAITING, PAUSED, FINISHED}:
        return None
    return walk.frontier


def question(
    walk: Walk,
    slot: Slot,
    *,
    present: Wordable | None = None,
    offered: Wordable | None = None,
    bare: bool = False,
) -> Question:
    """Return the question at a slot; its sitting and its prompt are opened where it comes first.

    A `bare` one is for whoever reads an answer to it: without what opens it and how far it is.
    """
    naming = Naming(walk)
    draft = slot.field.kind is Kind.DRAFT
    args = {name: named.wordable for name, named in naming.arguments(slot).items()}
    prompt = slot.prompt
    if prompt and slot.field.kind is Kind.ANOTHER:
        args["count"] = Amount(len(walk.items[prompt.id]))
    coax = "-coax" if slot.coaxing else ""
    return Question(
        field=slot.field,
        message=slot.field.message + coax,
        prompt=prompt.message if prompt else "",
        opening=not bare and _first_of_prompt(walk, slot),
        leads=(Say(message="sitting-begins", args=around(walk, slot)),)
        if not bare and _first_of_sitting(walk, slot)
        else (),
        options=naming.drafts(slot) if draft else naming.options(slot),
        args=args,
        selectors=naming.selectors(slot),
        present=present,
        offered=offered,
        progress=None if bare else progress(walk, slot),
        required=slot.required,
    )


def progress(walk: Walk, slot: Slot) -> Progress:
    """Return how far along a question is: step, part, question, minutes left. All coarse."""
    sitting = slot.sitting
    prompts = _prompts(walk, sitting)
    here = (
        prompts.index(slot.place.prompt) + 1
        if slot.place.prompt in prompts
        else len(prompts)
    )
    left = math.ceil(sitting.minutes * (len(prompts) - here + 1) / max(len(prompts), 1))
    return Progress(
        phase=Term(slot.phase.message),
        part=sitting.number,
        parts=len(walk.roadmap.sittings),
        question=here,
        questions=len(prompts),
        minutes=max(left, 1),
        about=_about(walk, slot),
    )


def around(walk: Walk, slot: Slot) -> dict[str, Wordable]:
    """Return what to say of the sitting that a question belongs to."""
    sitting = slot.sitting
    return {
        "phase": Term(slot.phase.message),
        "about": Term(slot.phase.message, "about"),
        "title": Term(sitting.message),
        "who": Term(sitting.message, "who"),
        "part": Amount(sitting.number),
        "parts": Amount(len(walk.roadmap.sittings)),
        "questions": Amount(len(_prompts(walk, sitting))),
        "minutes": Amount(sitting.minutes),
    }


def _prompts(walk: Walk, sitting: Sitting) -> list[str]:
    """Return the prompts of a sitting that apply, as far as can be known now."""
    return [prompt.id for prompt in sitting.prompts if walk.holds(prompt.when)]


def _first_of_sitting(walk: Walk, slot: Slot) -> bool:
    first = next((other for other in walk.slots if other.sitting is slot.sitting), slot)
    return first.place == slot.place and walk.book.latest(slot.place) is None


def _first_of_prompt(walk: Walk, slot: Slot) -> bool:
    if slot.prompt is None or slot.prompt.lone:
        return False
    first = next((other for other in walk.slots if other.prompt is slot.prompt), slot)
    return first.place == slot.place


def _about(walk: Walk, slot: Slot) -> Wordable | None:
    """Return the name of the item that a question belongs to, once it has one."""
    group = slot.prompt.group if slot.prompt else None
    if slot.item is None or group is None or slot.field is group.another:
        return None
    titled = any(
        walk.given(Place(slot.place.prompt, slot.item.id, t)) for t in group.title
    )
    if not titled or slot.field.id == group.title[0]:
        return None
    named = Naming(walk).label(f"{slot.place.prompt}/{slot.item.id}")
    return named.wordable if named else None
