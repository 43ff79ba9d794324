"""What is missing, or does not fit together: the living impact map's list of things to mend."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from msgspec import Struct

from flows.answers import ESTIMATE, Answer, Place, Status
from flows.naming import Naming, wordable
from flows.outline import Gap
from flows.walk import Item, Slot, Walk
from flows.wordable import Term, Wordable

OLD = timedelta(days=90)  # product.md M1: an estimate older than this is asked again


class Found(Struct, frozen=True, kw_only=True):
    """A gap in somebody's answers, and the answer at which it can be mended."""

    id: str
    message: str
    number: int  # of the answer that stands there now, be it that it was passed over
    place: Place
    title: Term  # of the question there
    about: Wordable | None = None  # the item it was found in
    since: datetime | None = None  # for an estimate


def gaps(walk: Walk, today: date) -> tuple[Found, ...]:
    """Return what is missing or does not fit, in the order of the roadmap's rules.

    What was not asked yet is no gap. `today` tells how old an estimate is.
    """
    finder = _Finder(walk, today)
    return (*finder.by_rule(), *finder.old_estimates())


class _Finder:
    def __init__(self, walk: Walk, today: date) -> None:
        self._walk = walk
        self._today = today
        self._naming = Naming(walk)
        self._slots = {slot.place: slot for slot in walk.slots if slot.asks}

    def by_rule(self) -> Iterator[Found]:
        for gap in self._walk.roadmap.gaps:
            items = self._walk.items.get(gap.over, ()) if gap.over else (None,)
            for item in items:
                found = self._at(gap, item)
                if found:
                    yield found

    def _at(self, gap: Gap, item: Item | None) -> Found | None:
        of_item = item is not None and not gap.fill.prompt
        place = Place(
            gap.fill.prompt or gap.over,
            item.id if item and of_item else "",
            gap.fill.field,
        )
        slot = self._slots.get(place)
        answer = self._walk.book.latest(place)
        if slot is None or answer is None:
            return None
        scope = {"item": self._walk.item_scope(gap.over, item)} if item else {}
        if not self._walk.holds(gap.when, **scope):
            return None
        about = self._naming.label(f"{gap.over}/{item.id}") if item else None
        return self._found(gap.id, gap.message, slot, answer, about=wordable(about))

    def old_estimates(self) -> Iterator[Found]:
        for slot in self._slots.values():
            answer = self._walk.book.latest(slot.place)
            if (
                answer
                and answer.status is Status.GIVEN
                and ESTIMATE in answer.marks
                and self._today - answer.at.date() > OLD
            ):
                item = slot.item
                about = (
                    self._naming.label(f"{slot.place.prompt}/{item.id}")
                    if item
                    else None
                )
                yield self._found(
                    "estimate",
                    "gap-estimate-about" if about else "gap-estimate",
                    slot,
                    answer,
                    about=wordable(about),
                    since=answer.at,
                )

    def _found(
        self,
        id_: str,
        message: str,
        slot: Slot,
        answer: Answer,
        *,
        about: Wordable | None,
        since: datetime | None = None,
    ) -> Found:
        return Found(
            id=id_,
            message=message,
            number=answer.number,
            place=slot.place,
            title=slot.title,
            about=about,
            since=since,
        )
