"""Path: what a walk found on its way, and where it ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flows.answers import Answer, Place, Status
from flows.expressions import Expression, name_of
from flows.roadmap import Prompt, Reference
from flows.slots import Course, Item, Slot, Station

Held = Mapping[Place, tuple[Answer, ...]]  # all answers that ever held, oldest first


class Path:
    """The slots that apply, in order, and what conditions see of the answers.

    It is written to while it is walked, and never after. It knows the answers by their places
    but not the book, which keeps it.
    """

    def __init__(self, course: Course, held: Held) -> None:
        self.course = course
        self.held = held
        self.begun: list[tuple[int, int]] = []  # slots and newest, before each station
        self.newest = 0  # the latest place this sitting gained, by its first answer
        self.slots: list[Slot] = []
        self.at: dict[Place, Slot] = {}
        self.items: dict[str, list[Item]] = {}
        self.scope: dict[str, Any] = dict(course.blank)
        self.frontier: Slot | None = None
        self.sent_back: Slot | None = None

    def until(self, number: int, held: Held) -> Path:
        """Return the path as it was when it came to a station, to go on with other answers."""
        path = Path(self.course, held)
        path.begun = self.begun[:number]
        come, path.newest = self.begun[number]
        path.slots = self.slots[:come]
        path.at = dict(self.at)
        for slot in self.slots[come:]:
            del path.at[slot.place]
        path.items = dict(self.items)
        path.scope = dict(self.scope)
        for station in self.course.stations[number : len(self.begun)]:
            if isinstance(station, Station):
                path.items.pop(station.prompt.id, None)
                path.scope[station.name] = station.blank
        return path

    def given(self, place: Place) -> Answer | None:
        """Return the answer that was given at a place that applies."""
        answers = self.held.get(place)
        if answers is None or place not in self.at:
            return None
        return answers[-1] if answers[-1].status is Status.GIVEN else None

    def holds(self, condition: Expression | None, **more: Any) -> bool:
        """Return whether a condition is met; one that is not there is."""
        return condition is None or condition.holds(self.scope, more)

    def keys(self, source: Reference) -> list[str]:
        """Return the options that an earlier answer offers: `map6/2`, `map8.ways/coaching`."""
        prompt, written = self.course.roadmap.prompts[source.prompt], str(source)
        if prompt.group and not source.field:
            return [f"{written}/{item.id}" for item in self._named(prompt)]
        answer = self.given(Place(prompt.id, "", source.field))
        # a choice that is itself an item, or a choice, of an earlier prompt keeps its key
        return (
            [key if "/" in key else f"{written}/{key}" for key in answer.value]
            if answer
            else []
        )

    def _named(self, prompt: Prompt) -> list[Item]:
        """Return the items of a prompt whose first question was answered."""
        first = prompt.group.fields[0].id if prompt.group else ""
        items = self.items.get(prompt.id, [])
        return [i for i in items if self.given(Place(prompt.id, i.id, first))]

    def item_scope(self, prompt: str, item_id: str) -> dict[str, Any] | None:
        """Return what conditions know of an item."""
        known = self.scope.get(name_of(prompt))
        scopes: list[dict[str, Any]] = (
            known.get("items", []) if isinstance(known, dict) else []
        )
        return next((scope for scope in scopes if scope["id"] == item_id), None)
