"""What a coach may see of a file: what was confirmed and is shared, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import datetime

from flows.answers import Answer, Book, Place, Status
from flows.roadmap import Kind, Roadmap
from flows.walk import Walk
from flows.withholding import withheld

_GONE = {Status.OBJECTED, Status.WITHDRAWN}  # these leave every view at once


def confirmed(roadmap: Roadmap, book: Book, since: datetime | None = None) -> Book:
    """Return the answers as they stood whenever their sittings were confirmed.

    What was changed after the last time is seen as it was, until it is confirmed anew; what
    was tried in between is not seen at all. Of what was confirmed before `since`, only the
    last counts: that moment is when somebody was first let in. What was called wrong or
    taken out is gone at once, with all that it was before.
    """
    standing = set(_standing(roadmap, book, since))
    gone = {each.place: each.number for each in book if each.status in _GONE}
    return Book(
        tuple(
            _emptied(each)
            for each in book
            if each.number in standing and each.number >= _gone_at(gone, each.place)
        )
    )


def shared(
    roadmap: Roadmap,
    book: Book,
    kept_back: Set[str] = frozenset(),
    since: datetime | None = None,
) -> Book:
    """Return what is confirmed, without the prompts that are kept back.

    Names of people, and words they gave no leave to pass on, stay out as they do of files.
    """
    walk = Walk(roadmap, book).whole
    return Book(
        tuple(
            each
            for each in confirmed(roadmap, book, since)
            if each.place.prompt not in kept_back and not withheld(walk, each.place)
        )
    )


def _standing(roadmap: Roadmap, book: Book, since: datetime | None) -> Iterator[int]:
    """Return the numbers of the answers that stood when they were confirmed, or are gone."""
    held: dict[str, dict[Place, int]] = {}  # by sitting
    early: dict[str, tuple[int, ...]] = {}
    for each in book:
        if not each.status.settles:
            continue
        if each.status in _GONE:
            yield each.number
        if each.place.prompt:
            at = roadmap.places.get(each.place.prompt)
            if at:
                held.setdefault(str(at[1].number), {})[each.place] = each.number
            continue
        yield each.number
        if each.place.field != Kind.REVIEW or each.status is not Status.GIVEN:
            continue
        here = tuple(held.get(each.place.item, {}).values())
        if since is not None and each.at < since:
            early[each.place.item] = here
        else:
            yield from here
    for numbers in early.values():
        yield from numbers


def _gone_at(gone: dict[Place, int], place: Place) -> int:
    """Return the number of what made a place, or its whole item, go; 0 if nothing did."""
    return max(gone.get(place, 0), gone.get(Place(place.prompt, place.item, ""), 0))


def _emptied(answer: Answer) -> Answer:
    if answer.status in _GONE:
        return answer._replace(value=None, words="")
    return answer
