"""Answers as numbered lines: all of them by pages, or those of a sitting for review."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from flows.answers import ESTIMATE, Place, Status
from flows.naming import Naming, wordable
from flows.roadmap import Kind
from flows.turn import Entry, Listing, Say
from flows.walk import Slot, Walk
from flows.wordable import Amount, Listed, Term, Wordable

PAGE = 8  # lines; product rule ST8


def listed(walk: Walk) -> list[Slot]:
    """Return every question that was settled."""
    return [slot for slot in walk.slots if _listed(walk, slot)]


def entries(
    walk: Walk, slots: Iterable[Slot], *, public: bool = False
) -> tuple[Entry, ...]:
    """Return a line for each of some questions, by the number of its answer.

    `public` names items as others may read them.
    """
    naming = Naming(walk, public=public)
    return tuple(_entry(walk, naming, slot) for slot in slots)


def _listed(walk: Walk, slot: Slot) -> bool:
    answer = walk.book.latest(slot.place)
    if answer is None or slot.field.kind is Kind.REVIEW:
        return False
    more = (
        slot.field.kind is Kind.ANOTHER
        and answer.status is Status.GIVEN
        and answer.value
    )
    return slot.closed or not more  # "yes" shows by the item that follows


def _entry(walk: Walk, naming: Naming, slot: Slot) -> Entry:
    answer = walk.book.latest(slot.place)
    named = naming.answered(slot.place)
    again = slot.field.kind is Kind.ANOTHER
    about = (
        naming.label(f"{slot.place.prompt}/{slot.item.id}")
        if slot.item and not again
        else None
    )
    names_item = bool(
        slot.prompt and slot.prompt.group and slot.field.id in slot.prompt.group.title
    )
    return Entry(
        number=answer.number if answer else 0,
        place=slot.place,
        title=slot.title,
        about=None if names_item else wordable(about),
        value=Term("no-more") if again else wordable(named),
        status=answer.status if answer else Status.SKIPPED,
        look_again=naming.stale(slot),
        author=answer.author if answer else "",
    )


def estimates(walk: Walk, besides: Collection[Place]) -> Listing | None:
    """Return what was said to be about right, to be looked at later; None if there is none.

    `besides` are places of which that is said already.
    """
    found = [
        slot
        for slot in listed(walk)
        if slot.place not in besides
        and (answer := walk.given(slot.place))
        and ESTIMATE in answer.marks
    ]
    if not found:
        return None
    heading = Say(message="estimates-heading", args={"count": Amount(len(found))})
    return Listing(heading=heading, entries=entries(walk, found))


def page_of(walk: Walk, page: int) -> Listing:
    """Return a page of all answers, in the order of the steps, which its heading names."""
    lines = listed(walk)
    pages = max(-(-len(lines) // PAGE), 1)
    page = min(max(page, 1), pages)
    if not lines:
        return Listing(heading=Say(message="answers-none"), entries=())
    shown = lines[(page - 1) * PAGE : page * PAGE]
    steps = dict.fromkeys(Term(slot.phase.message) for slot in shown)
    args: dict[str, Wordable] = {
        "steps": Listed(tuple(steps)),
        "page": Amount(page),
        "pages": Amount(pages),
        "next": Amount(page % pages + 1),
    }
    return Listing(
        heading=Say(message="answers-heading", args=args),
        entries=entries(walk, shown),
        footing=Say(
            message="answers-more" if page < pages else "answers-footing", args=args
        ),
    )


def sitting_listing(walk: Walk, review: Slot) -> Listing:
    """Return the answers of a sitting, and what its phase still needs, for confirmation."""
    own = [slot for slot in listed(walk) if slot.sitting is review.sitting]
    last = review.sitting is review.phase.sittings[-1]
    needed = _needed(walk, review) if last else ()
    args: dict[str, Wordable] = {
        "title": Term(review.sitting.message),
        "phase": Term(review.phase.message),
    }
    return Listing(
        heading=Say(message="review-heading", args=args),
        entries=entries(walk, own),
        footing=Say(
            message="review-needed" if needed else "review-footing",
            args={**args, "needed": Listed(needed)},
            choices=(Term("confirm"), Term("change")),
        ),
    )


def _needed(walk: Walk, review: Slot) -> tuple[Wordable, ...]:
    """Return what the phase needs before it can be called complete."""
    found = []
    for slot in walk.slots:
        answer = walk.book.latest(slot.place)
        if (
            slot.phase is review.phase
            and slot.required
            and answer
            and answer.status is not Status.GIVEN
        ):
            found.append(slot.title)
    return tuple(dict.fromkeys(found))
