"""What a coach may see of a file: what was confirmed and is shared, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import datetime

from flows.answers import SAVED, Answer, Book, Place, Status
from flows.roadmap import Kind, Roadmap
from flows.walk import Walk
from flows.withholding import withheld

_GONE = {Status.OBJECTED, Status.WITHDRAWN}  # these leave every view at once


def confirmed(roadmap: Roadmap, book: Book, since: datetime | None = None) -> Book:
    """Return the answers as they stood whenever their sittings were confirmed.

    A change of a confirmed sitting that was looked at and saved is confirmed by that. What
    was changed otherwise is seen as it was, until it is confirmed anew; what was tried in
    between is not seen at all. Of what was confirmed before `since`, only the last counts:
    that moment is when somebody was first let in. What was called wrong or taken out is gone
    at once, with all that it was before.
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
    stood: dict[str, dict[Place, int]] = {}  # what of it was confirmed
    early: dict[str, dict[Place, int]] = {}  # before `since`
    for each in book:
        place = each.place
        if not each.status.settles:
            continue
        if each.status in _GONE or not place.prompt:
            yield each.number
        sitting = _sitting(roadmap, place)
        if place.prompt:
            held.setdefault(sitting, {})[place] = each.number
            if SAVED not in each.marks or sitting not in stood:
                continue
            stood[sitting] = {**stood[sitting], place: each.number}
        elif place.field == Kind.REVIEW and each.status is Status.GIVEN:
            stood[sitting] = dict(held.get(sitting, {}))
        else:
            continue
        if since is not None and each.at < since:
            early[sitting] = stood[sitting]
        else:
            yield from stood[sitting].values()
    for first in early.values():
        yield from first.values()


def _sitting(roadmap: Roadmap, place: Place) -> str:
    """Return the sitting that an answer belongs to, as its review names it; "" for none."""
    if not place.prompt:
        return place.item
    at = roadmap.places.get(place.prompt)
    return str(at[1].number) if at else ""


def _gone_at(gone: dict[Place, int], place: Place) -> int:
    """Return the number of what made a place, or its whole item, go; 0 if nothing did."""
    return max(gone.get(place, 0), gone.get(Place(place.prompt, place.item, ""), 0))


def _emptied(answer: Answer) -> Answer:
    if answer.status in _GONE:
        return answer._replace(value=None, words="")
    return answer
