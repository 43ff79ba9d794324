"""A walk over a roadmap in the light of the answers: what applies, and what is open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from flows.answers import Answer, Book, Place, Status
from flows.expressions import Expression, name_of
from flows.roadmap import Field, Group, Kind, Phase, Prompt, Reference, Roadmap, Sitting


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One turn of a repeated prompt. `of` is the key of what it is about, if anything."""

    id: str
    of: str = ""
    number: int = 1  # among the items of its prompt that count


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A question that applies, and where its answer belongs."""

    phase: Phase
    sitting: Sitting
    prompt: Prompt | None = None  # none for the review of a sitting
    field: Field
    place: Place
    item: Item | None = None
    coaxing: bool = False  # one more item is asked for more warmly
    closed: bool = False  # not asked of its own accord: an item was taken out

    @property
    def asks(self) -> bool:
        """Return whether this is a question of the roadmap itself."""
        return self.field.kind not in {Kind.ANOTHER, Kind.REVIEW}

    @property
    def required(self) -> bool:
        return (
            self.asks
            and not self.field.optional
            and not (self.prompt and self.prompt.optional)
        )


class Walk:
    """One pass over the roadmap, from the first question to the first without an answer.

    `slots` are the questions that apply, in order; the last is the open one unless an answer
    sent us back. `frontier` is what is to be asked now, None when all is answered. Answers at
    places outside `slots` are inactive: kept, and back as soon as their branch opens again.
    With `through`, the walk passes over open questions to the end, for an overview.
    """

    def __init__(self, roadmap: Roadmap, book: Book, *, through: bool = False) -> None:
        self.roadmap = roadmap
        self.book = book
        self._through = through
        self.slots: list[Slot] = []
        self.frontier: Slot | None = None
        self.sent_back: Slot | None = (
            None  # the question whose answer asks for another look
        )
        self.items: dict[str, list[Item]] = {}
        self._newest = 0  # the latest place this sitting gained, by its first answer
        self._scope: dict[str, Any] = dict(_blank_scope(roadmap))
        self._at: dict[Place, Slot] = {}
        for slot in self._all():
            self.slots.append(slot)
            self._at[slot.place] = slot
            if not through and self._stops(slot):
                break

    @cached_property
    def whole(self) -> Walk:
        """Return the walk to the very end, past open questions."""
        if self._through:
            return self
        return Walk(self.roadmap, self.book, through=True)

    def at(self, place: Place) -> Slot | None:
        """Return the question at a place, if it applies and was reached."""
        return self._at.get(place)

    def given(self, place: Place) -> Answer | None:
        """Return the answer that was given at a place that applies."""
        if place not in self._at:
            return None
        answer = self.book.latest(place)
        return answer if answer and answer.status is Status.GIVEN else None

    def holds(self, condition: Expression | None, **more: Any) -> bool:
        """Return whether a condition is met; one that is not there is."""
        return condition is None or condition.holds(
            {**self._scope, **more} if more else self._scope
        )

    def value(self, expression: Expression, **more: Any) -> Any:
        return expression.value({**self._scope, **more} if more else self._scope)

    def item_scope(self, prompt_id: str, item: Item) -> dict[str, Any]:
        """Return what conditions know of an item."""
        scopes: list[dict[str, Any]] = self._scope[name_of(prompt_id)]["items"]
        return next(scope for scope in scopes if scope["id"] == item.id)

    def keys(self, source: Reference) -> list[str]:
        """Return the options that an earlier answer offers: `map6/2`, `map8.ways/coaching`."""
        prompt = self.roadmap.prompts[source.prompt]
        if prompt.group and not source.field:
            return [f"{source}/{item.id}" for item in self._named(prompt)]
        answer = self.given(Place(prompt.id, "", source.field))
        # a choice that is itself an item, or a choice, of an earlier prompt keeps its key
        return (
            [key if "/" in key else f"{source}/{key}" for key in answer.value]
            if answer
            else []
        )

    def _named(self, prompt: Prompt) -> list[Item]:
        """Return the items of a prompt whose first question was answered."""
        first = prompt.group.fields[0].id if prompt.group else ""
        items = self.items.get(prompt.id, [])
        return [i for i in items if self.given(Place(prompt.id, i.id, first))]

    # --- what is open -----------------------------------------------------------------

    def _stops(self, slot: Slot) -> bool:
        history = self.book.history(slot.place)
        answer = history[-1] if history else None
        is_review = slot.field.kind is Kind.REVIEW
        if answer is None and slot.closed:
            return False
        if answer is None or (is_review and self._newest > answer.number):
            self.frontier = slot
        elif is_review:
            self._newest = 0
        elif slot.field.revisit and answer.status is Status.GIVEN:
            self._send_back(slot, answer)
        if history and not is_review:
            self._newest = max(self._newest, history[0].number)
        return self.frontier is not None

    def _send_back(self, slot: Slot, answer: Answer) -> None:
        revisit = slot.field.revisit
        if (
            not revisit
            or len(self.book.history(slot.place)) > 1
            or not self.holds(revisit.when)
        ):
            return
        back = next(
            (other for other in self.slots if other.place.prompt == revisit.prompt),
            None,
        )
        earlier = self.book.latest(back.place) if back else None
        if back and earlier:
            self.sent_back = slot
            self.frontier = back if earlier.number < answer.number else slot

    # --- what applies -----------------------------------------------------------------

    def _all(self) -> Iterator[Slot]:
        for phase in self.roadmap.phases:
            for sitting in phase.sittings:
                for prompt in sitting.prompts:
                    if self.holds(prompt.when):
                        yield from self._prompt(phase, sitting, prompt)
                if not self.slots or self.slots[-1].sitting is not sitting:
                    continue  # nothing in this sitting applies
                place = Place("", str(sitting.number), "review")
                yield Slot(
                    phase=phase, sitting=sitting, field=sitting.review, place=place
                )

    def _prompt(self, phase: Phase, sitting: Sitting, prompt: Prompt) -> Iterator[Slot]:
        name = name_of(prompt.id)
        if not prompt.lone:  # what is shared between walks is not written to
            self._scope[name] = dict(self._scope[name])
        for each in prompt.fields:
            if not self._applies(each):
                continue
            place = Place(prompt.id, "", each.id)
            if prompt.lone:
                self._scope[name] = _seen(each, self.book.latest(place))
            else:
                _note(self._scope[name], each, self.book.latest(place))
            yield Slot(
                phase=phase, sitting=sitting, prompt=prompt, field=each, place=place
            )
        if prompt.group:
            self.items[prompt.id] = []
            self._scope[name]["items"] = []
            yield from self._items(phase, sitting, prompt, prompt.group)

    def _applies(self, field: Field, **scope: Any) -> bool:
        """Return whether a field is asked: its condition holds, there is what to choose."""
        choosable = bool(field.choices) or not field.sources
        choosable = choosable or any(self.keys(source) for source in field.sources)
        return choosable and self.holds(field.when, **scope)

    def _items(
        self, phase: Phase, sitting: Sitting, prompt: Prompt, group: Group
    ) -> Iterator[Slot]:
        subjects = self.keys(group.over) if group.over else [""]
        most = (
            int(self.value(group.most))
            if isinstance(group.most, Expression)
            else group.most
        )
        held = self.items[prompt.id]
        for subject in subjects:
            ids = list(self._item_ids(prompt, subject, most))
            for within, item_id in enumerate(ids, start=1):
                item = Item(id=item_id, of=subject, number=len(held) + 1)
                held.append(item)
                yield from self._item(phase, sitting, prompt, group, item)
                needed = len(held) < group.least and subject == subjects[-1]
                follow = any((prompt.id, i) in self.book.items for i in ids[within:])
                if within == most or needed or follow:
                    continue
                place = Place(prompt.id, item_id, group.another.id)
                more = self.book.latest(place)
                taken_out = self.book.withdrawn.get(prompt.id, 0)
                closed = taken_out > (more.number if more else 0)
                yield Slot(
                    phase=phase,
                    sitting=sitting,
                    prompt=prompt,
                    field=group.another,
                    item=item,
                    place=place,
                    coaxing=group.coax is not None and self.holds(group.coax),
                    closed=closed,
                )
                if closed or not (self.given(place) and more and more.value):
                    break

    def _item_ids(self, prompt: Prompt, subject: str, most: int) -> Iterator[str]:
        """Yield as many ids as there may be items, passing over those taken out again."""
        ordinal = count = 0
        while count < most:
            ordinal += 1
            item_id = f"{subject}.{ordinal}" if subject else str(ordinal)
            answer = self.book.latest(Place(prompt.id, item_id, ""))
            if answer is None or answer.status is not Status.WITHDRAWN:
                count += 1
                yield item_id

    def _item(
        self, phase: Phase, sitting: Sitting, prompt: Prompt, group: Group, item: Item
    ) -> Iterator[Slot]:
        scope: dict[str, Any] = {"id": item.id, "of": item.of, **_blank(group.fields)}
        scope |= {f"of_{name}": value for name, value in self._subject(item.of).items()}
        self._scope[name_of(prompt.id)]["items"].append(scope)
        for each in group.fields:
            if not self._applies(each, item=scope):
                continue
            place = Place(prompt.id, item.id, each.id)
            answer = self.book.latest(place)
            _note(scope, each, answer)
            yield Slot(
                phase=phase,
                sitting=sitting,
                prompt=prompt,
                field=each,
                place=place,
                item=item,
            )
            passed = answer is not None and answer.status is not Status.GIVEN
            if passed and each is group.fields[0]:
                return  # who passes over an item is not asked more about it

    def _subject(self, key: str) -> dict[str, Any]:
        """Return what conditions know of the item that another item is about."""
        source, _, item_id = key.partition("/")
        known = self._scope.get(name_of(source))
        scopes = known.get("items", []) if isinstance(known, dict) else []
        return next((dict(scope) for scope in scopes if scope["id"] == item_id), {})


def _seen(field: Field, answer: Answer | None) -> Any:
    """Return an answer as conditions see it; unanswered is "", [] or null."""
    if answer is None or answer.status is not Status.GIVEN:
        return _UNANSWERED.get(field.kind, "")
    match field.kind:
        case Kind.NUMBER:
            value = answer.value
            return float(value["number"] if isinstance(value, dict) else value)
        case Kind.DRAFT:
            return answer.value["choice"]
        case Kind.EVIDENCE:
            return answer.value.get("name") or answer.value.get("words")
        case _:
            return answer.value


_UNANSWERED: dict[Kind, Any] = {
    Kind.MULTI: [],
    Kind.SCALE: None,
    Kind.NUMBER: None,
    Kind.GRID: {},
    Kind.SHARES: {},
    Kind.PERIOD: {},
}


def _note(scope: dict[str, Any], field: Field, answer: Answer | None) -> None:
    name = name_of(field.id)
    scope[name] = _seen(field, answer)
    if answer and answer.marks:
        scope[f"{name}_marks"] = list(answer.marks)


@cache
def _blank(fields: tuple[Field, ...]) -> dict[str, Any]:
    scope: dict[str, Any] = {}
    for field in fields:
        _note(scope, field, None)
        scope[f"{name_of(field.id)}_marks"] = []
    return scope


@cache
def _blank_scope(roadmap: Roadmap) -> dict[str, Any]:
    """Return what conditions see before anything is answered."""
    return {name_of(id_): _empty(prompt) for id_, prompt in roadmap.prompts.items()}


def _empty(prompt: Prompt) -> Any:
    """Return what conditions see of a prompt nobody was asked."""
    if prompt.lone:
        return _seen(prompt.fields[0], None)
    return _blank(prompt.fields) | ({"items": []} if prompt.group else {})
