"""A walk over a roadmap in the light of the answers: what applies, and what is open."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from flows.answers import Answer, Book, Place
from flows.expressions import Expression
from flows.passing import path_of
from flows.roadmap import Reference, Roadmap
from flows.slots import Item, Slot

__all__ = ["Item", "Slot", "Walk"]


class Walk:
    """One pass over the roadmap, from the first question to the first without an answer.

    `slots` are the questions that apply, in order; the last is the open one unless an answer
    sent us back. `frontier` is what is to be asked now, None when all is answered. Answers at
    places outside `slots` are inactive: kept, and back as soon as their branch opens again.
    With `through`, the walk passes over open questions to the end, for an overview.

    The path is kept with the book: a second walk in the light of the same answers costs
    nothing, and one after another answer goes on from it.
    """

    def __init__(self, roadmap: Roadmap, book: Book, *, through: bool = False) -> None:
        self.roadmap = roadmap
        self.book = book
        self._through = through
        self._path = path = path_of(roadmap, book, through=through)
        self.slots = path.slots
        self.items = path.items
        self.frontier = path.frontier
        self.sent_back = path.sent_back  # whose answer asks for another look

    @cached_property
    def whole(self) -> Walk:
        """Return the walk to the very end, past open questions."""
        if self._through:
            return self
        return Walk(self.roadmap, self.book, through=True)

    def at(self, place: Place) -> Slot | None:
        """Return the question at a place, if it applies and was reached."""
        return self._path.at.get(place)

    def given(self, place: Place) -> Answer | None:
        """Return the answer that was given at a place that applies."""
        return self._path.given(place)

    def holds(self, condition: Expression | None, **more: Any) -> bool:
        """Return whether a condition is met; one that is not there is."""
        return self._path.holds(condition, **more)

    def value(self, expression: Expression, **more: Any) -> Any:
        return expression.value(self._path.scope, more)

    def item_scope(self, prompt_id: str, item: Item) -> dict[str, Any]:
        """Return what conditions know of an item."""
        found = self._path.item_scope(prompt_id, item.id)
        assert found is not None
        return found

    def keys(self, source: Reference) -> list[str]:
        """Return the options that an earlier answer offers: `map6/2`, `map8.ways/coaching`."""
        return self._path.keys(source)
