"""One pass over the stations of a roadmap, on from where an earlier one still holds."""

from __future__ import annotations

from itertools import count, islice
from typing import Any

from msgspec.structs import replace

from flows import scope
from flows.answers import Answer, Book, Place, Status
from flows.expressions import Expression
from flows.path import Path
from flows.roadmap import Field, Group, Revisit, Roadmap
from flows.slots import Asked, Item, Review, Slot, Station, course, turned

Answers = tuple[Answer, ...]  # that ever held at one place, oldest first


def path_of(roadmap: Roadmap, book: Book, *, through: bool = False) -> Path:
    """Return the path through a roadmap in the light of the answers; found again if it is known."""
    key = (roadmap, through)
    found: Path | None = book.kept.get(key)
    if found is None:
        found = book.kept[key] = _on(roadmap, book) if through else _path(roadmap, book)
    return found


def _path(roadmap: Roadmap, book: Book) -> Path:
    """Return the path to the first question without an answer."""
    grown = book.grown()
    before: Path | None = grown.kept.get((roadmap, False)) if grown else None
    if grown is None or before is None:
        return _Pass(Path(course(roadmap), book.held), book).path
    more = (a for a in book.answers[grown.length :] if a.status.settles)
    first = min((before.course.number(a.place) for a in more), default=None)
    if first is None or first >= len(before.begun):
        return before  # nothing that it came past
    return _Pass(before.until(first, book.held), book).path


def _on(roadmap: Roadmap, book: Book) -> Path:
    """Return the path to the very end, past open questions."""
    near = path_of(roadmap, book)
    if near.frontier is None:
        return near
    last = near.until(len(near.begun) - 1, book.held)
    return _Pass(last, book, through=True).path


class _Pass:
    """Goes on along a path, to the first question without an answer or past all of them."""

    def __init__(self, path: Path, book: Book, *, through: bool = False) -> None:
        self.path = path
        self._book = book
        self._held = book.held
        self._through = through
        for station in path.course.stations[len(path.begun) :]:
            path.begun.append((len(path.slots), path.newest))
            if isinstance(station, Review):
                ends = self._review(station)
            else:
                ends = self._prompt(station)
            if ends:
                break

    # --- what applies; each returns whether the walk ends there -------------------------

    def _review(self, station: Review) -> bool:
        slots, slot = self.path.slots, station.slot
        if not slots or slots[-1].sitting is not slot.sitting:
            return False  # nothing in this sitting applies
        answers = self._held.get(slot.place)
        if answers and self.path.newest > answers[-1].number:
            answers = None  # the sitting gained a question since
        ends = self._reach(slot, answers)
        self.path.newest = 0
        return ends

    def _prompt(self, station: Station) -> bool:
        path, prompt, lone = self.path, station.prompt, station.prompt.lone
        if prompt.when and not path.holds(prompt.when):
            return False
        if not lone:  # what is shared between walks is not written to
            path.scope[station.name] = dict(station.blank)
        for slot, field, name, always in station.asked:
            if not always and not self._applies(field):
                continue
            answers = self._held.get(slot.place)
            if answers and lone:
                answer = answers[-1]
                seen = scope.seen(field, answer.status, answer.value)
                path.scope[station.name] = seen
            elif answers:
                scope.note(path.scope[station.name], name, field, answers[-1])
            if self._reach(slot, answers):
                return True
        return prompt.group is not None and self._items(station, prompt.group)

    def _applies(self, field: Field, **more: Any) -> bool:
        """Return whether a field is asked: its condition holds, there is what to choose."""
        choosable = field.choices or not field.sources
        if not choosable and not any(self.path.keys(ref) for ref in field.sources):
            return False
        return self.path.holds(field.when, **more)

    def _items(self, station: Station, group: Group) -> bool:
        path, prompt = self.path, station.prompt.id
        subjects = path.keys(group.over) if group.over else [""]
        most = (
            int(group.most.value(path.scope))
            if isinstance(group.most, Expression)
            else group.most
        )
        items = path.items[prompt] = []
        path.scope[station.name]["items"] = []
        for subject in subjects:
            ids = self._ids(prompt, subject, most)
            for within, item_id in enumerate(ids, start=1):
                item, asked, another = turned(
                    station, group, item_id, subject, len(items) + 1
                )
                items.append(item)
                if self._item(station, item, asked):
                    return True
                needed = len(items) < group.least and subject == subjects[-1]
                follow = any((prompt, i) in self._book.items for i in ids[within:])
                if within == most or needed or follow:
                    continue
                more = self._held.get(another.place)
                another = self._more(group, another, more)
                if self._reach(another, more):
                    return True
                wanted = more and more[-1].status is Status.GIVEN and more[-1].value
                if another.closed or not wanted:
                    break
        return False

    def _ids(self, prompt: str, subject: str, most: int) -> list[str]:
        """Return as many ids as there may be items, passing over those taken out again."""
        before = f"{subject}." if subject else ""
        if prompt not in self._book.withdrawn:
            return [f"{before}{ordinal}" for ordinal in range(1, most + 1)]
        every = (f"{before}{ordinal}" for ordinal in count(1))
        left = (i for i in every if not self._taken_out(Place(prompt, i)))
        return list(islice(left, most))

    def _taken_out(self, place: Place) -> bool:
        answer = self._book.latest(place)
        return answer is not None and answer.status is Status.WITHDRAWN

    def _item(self, station: Station, item: Item, asked: tuple[Asked, ...]) -> bool:
        path = self.path
        known: dict[str, Any] = {"id": item.id, "of": item.of, **station.blank_item}
        if item.of:
            source, _, subject = item.of.partition("/")
            about = path.item_scope(source, subject) or {}
            known |= {f"of_{name}": value for name, value in about.items()}
        path.scope[station.name]["items"].append(known)
        for slot, field, name, always in asked:
            if not always and not self._applies(field, item=known):
                continue
            answers = self._held.get(slot.place)
            if answers:
                scope.note(known, name, field, answers[-1])
            if self._reach(slot, answers):
                return True
            passed = answers and answers[-1].status is not Status.GIVEN
            if passed and slot is asked[0].slot:
                return False  # who passes over an item is not asked more about it
        return False

    def _more(self, group: Group, slot: Slot, answers: Answers | None) -> Slot:
        """Return the question for one more item, as it is to be asked now."""
        taken_out = self._book.withdrawn.get(slot.place.prompt, 0)
        closed = taken_out > (answers[-1].number if answers else 0)
        coaxing = group.coax is not None and self.path.holds(group.coax)
        if closed or coaxing:
            return replace(slot, closed=closed, coaxing=coaxing)
        return slot

    # --- what is open -----------------------------------------------------------------

    def _reach(self, slot: Slot, answers: Answers | None) -> bool:
        """Add a slot; return whether the walk ends there."""
        path = self.path
        path.slots.append(slot)
        path.at[slot.place] = slot
        if self._through or (slot.closed and not answers):
            return False
        if not answers:
            path.frontier = slot
            return True
        if answers[0].number > path.newest:
            path.newest = answers[0].number
        revisit = slot.field.revisit
        return revisit is not None and self._sends_back(slot, revisit, answers)

    def _sends_back(self, slot: Slot, revisit: Revisit, answers: Answers) -> bool:
        """Go back to an earlier question if an answer gives reason to, once."""
        path, answer = self.path, answers[-1]
        given = len(answers) == 1 and answer.status is Status.GIVEN
        item = slot.item
        known = {"item": path.item_scope(slot.place.prompt, item.id)} if item else {}
        if not given or not path.holds(revisit.when, **known):
            return False
        back = next((s for s in path.slots if s.place.prompt == revisit.prompt), None)
        earlier = self._held.get(back.place) if back else None
        if back is None or earlier is None:
            return False
        path.sent_back = slot
        path.frontier = back if earlier[-1].number < answer.number else slot
        return True
