"""Answers as things that can be put into words, each with the answers it rests on."""

from __future__ import annotations

from msgspec import Struct

from flows.answers import ESTIMATE, Answer, Place, Status
from flows.roadmap import CHOSEN, Field, Group, Kind, Prompt, Reference
from flows.walk import Item, Slot, Walk
from flows.wordable import Amount, Day, File, Listed, Nth, Pairs, Span, Term, Wordable

OTHER = "other"  # a choice of this id is called what is typed in the field `other` beside it


class Named(Struct, frozen=True, kw_only=True):
    """Something to put into words, and the answers it rests on."""

    wordable: Wordable
    answers: tuple[Answer, ...] = ()


class Option(Struct, frozen=True, kw_only=True):
    """One thing that can be chosen at a question."""

    key: str
    label: Wordable


def wordable(named: Named | None) -> Wordable | None:
    """Return what is to be put into words, if there is anything."""
    return named.wordable if named else None


class Naming:
    """Finds what answers, options and references are called, on one walk.

    `public` names items as others may read them: by role rather than by first name.
    """

    def __init__(self, walk: Walk, *, public: bool = False) -> None:
        self._walk = walk
        self._public = public
        self._labels: dict[str, Named | None] = {}

    def options(self, slot: Slot) -> tuple[Option, ...]:
        """Return what can be chosen at a question, in order."""
        field = slot.field
        item = (
            {"item": self._walk.item_scope(slot.place.prompt, slot.item)}
            if slot.item
            else {}
        )
        found = [
            Option(key=key, label=named.wordable)
            for source in field.sources
            for key in self._walk.keys(source)
            if (named := self.label(key))
        ]
        found += [
            Option(key=choice.id, label=Term(choice.message, choice.id))
            for choice in field.choices
            if self._walk.holds(choice.when, **item)
        ]
        return tuple(found[: field.offer])

    def drafts(self, slot: Slot) -> tuple[Option, ...]:
        """Return the composed sentences of a draft question, if there is enough to compose."""
        known = {name: self.refer(ref, slot) for name, ref in slot.field.args.items()}
        return self.options(slot) if all(known.values()) else ()

    def arguments(self, slot: Slot) -> dict[str, Named]:
        """Return what the words of a question speak of."""
        found: dict[str, Named | None] = {
            name: self.refer(ref, slot) for name, ref in slot.field.args.items()
        }
        if slot.item and slot.item.of:
            found["of"] = self.label(slot.item.of)
        if slot.item:
            found["item"] = Named(wordable=Amount(slot.item.number))
        return {name: named for name, named in found.items() if named}

    def selectors(self, slot: Slot) -> dict[str, str]:
        """Return the ids that choose between the words of a question."""
        return {name: self.raw(ref) for name, ref in slot.field.selectors.items()}

    def raw(
        self, reference: Reference, prompt: str = "", item: Item | None = None
    ) -> str:
        """Return a choice by its id, or "" when it was not made."""
        place = Place(
            reference.prompt or prompt,
            "" if reference.prompt or not item else item.id,
            reference.field,
        )
        answer = self._walk.given(place)
        if answer is None:
            return ""
        return str(
            answer.value["choice"] if isinstance(answer.value, dict) else answer.value
        )

    def refer(self, reference: Reference, slot: Slot) -> Named | None:
        return self.named(reference, slot.place.prompt, slot.item)

    def named(
        self, reference: Reference, prompt: str = "", item: Item | None = None
    ) -> Named | None:
        """Return what a reference leads to, seen from an item if it is a relative one."""
        if reference.prompt:
            return self._absolute(reference)
        if item is None:
            return None
        if not reference.of:
            return self.answered(Place(prompt, item.id, reference.field))
        if reference.then:
            source, _, about = item.of.partition("/")
            return self.answered(Place(source, about, reference.then))
        return self.label(item.of)

    def _absolute(self, reference: Reference) -> Named | None:
        prompt = self._walk.roadmap.prompts[reference.prompt]
        if reference.of:
            chosen = self._walk.given(Place(prompt.id, "", reference.field))
            item = self._item(str(chosen.value)) if chosen else None
            return self.label(item[1].of) if item else None
        if prompt.group and _repeated(prompt, prompt.group, reference.field):
            return self._over_items(prompt, reference.field)
        return self.answered(Place(prompt.id, "", reference.field))

    def _over_items(self, prompt: Prompt, field_id: str) -> Named | None:
        found = [
            named
            for item in self._walk.items.get(prompt.id, ())
            if (named := self.answered(Place(prompt.id, item.id, field_id)))
        ]
        if not found:
            return None
        parts = tuple(dict.fromkeys(named.wordable for named in found))
        return Named(
            wordable=Listed(parts),
            answers=tuple(a for named in found for a in named.answers),
        )

    def answered(self, place: Place) -> Named | None:
        """Return the answer that holds at a place, ready to be put into words."""
        answer = self._walk.given(place)
        slot = self._walk.at(place) if answer else None
        return self.of(slot.field, answer) if slot and answer else None

    def label(self, key: str) -> Named | None:
        """Return what an option made of an earlier answer is called."""
        if key not in self._labels:
            self._labels[key] = self._label(key)
        return self._labels[key]

    def _label(self, key: str) -> Named | None:
        about = self._item(key)
        if about:
            return self._title(*about)
        source, _, choice = key.partition("/")
        prompt_id, _, field_id = source.partition(".")
        place = Place(prompt_id, "", field_id)
        slot, answer = self._walk.at(place), self._walk.given(place)
        if not slot or not answer or choice not in answer.value:
            return None
        named = self._chosen(slot.field, place, choice)
        return (
            Named(wordable=named.wordable, answers=(answer, *named.answers))
            if named
            else None
        )

    def _title(self, prompt: Prompt, item: Item) -> Named | None:
        group = prompt.group
        titles = (
            ((group.public if self._public else ()) or group.title) if group else ()
        )
        found = (self.answered(Place(prompt.id, item.id, title)) for title in titles)
        own = next((named for named in found if named), None)
        subject = self.label(item.of) if item.of else None
        nameless = Nth(Term(prompt.message, "title"), item.number)
        return own or subject or Named(wordable=nameless)

    def _item(self, key: str) -> tuple[Prompt, Item] | None:
        source, _, item_id = key.partition("/")
        prompt = self._walk.roadmap.prompts.get(source)
        if prompt is None or prompt.group is None:
            return None
        found = next(
            (i for i in self._walk.items.get(source, ()) if i.id == item_id), None
        )
        return (prompt, found) if found else None

    def _chosen(self, field: Field, place: Place, key: str) -> Named | None:
        typed = (
            self._walk.given(Place(place.prompt, place.item, OTHER))
            if key == OTHER
            else None
        )
        if typed:
            return Named(wordable=str(typed.value), answers=(typed,))
        term = next((Term(c.message, c.id) for c in field.choices if c.id == key), None)
        return Named(wordable=term) if term else self.label(key) if "/" in key else None

    def of(self, field: Field, answer: Answer) -> Named | None:
        """Return a given answer, or the value somebody is about to give, ready for words."""
        if answer.status is not Status.GIVEN:
            return None
        value = answer.value
        if field.kind in CHOSEN:
            keys = value if isinstance(value, list) else [value]
            found = [
                named
                for key in keys
                if (named := self._chosen(field, answer.place, key))
            ]
            answers = (answer, *(a for named in found for a in named.answers))
            if not found:
                return None if keys else Named(wordable=Listed(()), answers=answers)
            parts = tuple(dict.fromkeys(named.wordable for named in found))
            single = field.kind is Kind.SINGLE
            return Named(
                wordable=parts[0] if single else Listed(parts), answers=answers
            )
        return Named(
            wordable=_plain(field, value, ESTIMATE in answer.marks), answers=(answer,)
        )

    def stale(self, slot: Slot) -> bool:
        """Return whether something the answer rests on was changed after it was given."""
        answer = self._walk.given(slot.place)
        if answer is None or not slot.asks:
            return False
        if answer.number > self._walk.book.changed:
            return False
        field = slot.field
        chosen = field.sources or field.kind in CHOSEN
        if not chosen and not field.args and not (slot.item and slot.item.of):
            return False  # it rests on nothing else
        named = self.of(slot.field, answer)
        if named is None:  # what was chosen is not there any more
            return True
        keys = answer.value if isinstance(answer.value, list) else [answer.value]
        if field.sources and any("/" in key and not self.label(key) for key in keys):
            return True
        rests_on = [
            *named.answers,
            *(a for n in self.arguments(slot).values() for a in n.answers),
        ]
        return any(
            self._walk.book.changed_since(other, answer.number)
            for other in rests_on
            if other != answer
        )


def _repeated(prompt: Prompt, group: Group, field_id: str) -> bool:
    """Return whether a field is asked for each item, and only so."""
    once = any(field.id == field_id for field in prompt.fields)
    return not once and any(field.id == field_id for field in group.fields)


def _plain(field: Field, value: object, estimate: bool) -> Wordable:
    match field.kind, value:
        case Kind.SHORT | Kind.LONG, _:
            return str(value)
        case Kind.NUMBER, {"number": number, "unit": unit}:
            return Amount(number, unit, estimate)
        case Kind.SCALE, int():
            return Amount(value, Term("scale-point"))
        case Kind.NUMBER, int() | float():
            unit = Term(field.message, "unit") if field.unit else ""
            return Amount(value, unit, estimate)
        case Kind.GRID | Kind.SHARES, dict():
            rows = tuple(
                (Term(field.row_message, row), value[row])
                for row in field.rows
                if row in value
            )
            return Pairs(rows, percent=field.kind is Kind.SHARES)
        case Kind.DATE, str():
            return Day(value)
        case Kind.PERIOD, {"from": first, "to": last}:
            return Span(first, last)
        case Kind.EVIDENCE, {"name": name, "more": more}:
            return Listed((File(name), *(File(each["name"]) for each in more)))
        case Kind.EVIDENCE, {"name": name}:
            return File(name)
        case Kind.EVIDENCE, {"words": words}:
            return str(words)
        case Kind.DRAFT, {"text": text}:
            return str(text)
        case Kind.ANOTHER, bool():
            return Term("yes" if value else "no")
        case _:
            return str(value)
