"""Then and now: what two rounds on one roadmap said to the same question, each with its day.

Only what was asked in the same way is set side by side. Where the scale or the unit changed,
that is said instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from flows.answers import Answer, Book, Place
from flows.composing import reviewed
from flows.naming import Naming, wordable
from flows.outline import Round
from flows.roadmap import WRITTEN, Field, Reference, Roadmap
from flows.walk import Item, Walk
from flows.wordable import Amount, Term, Wordable


class Told(Struct, frozen=True, kw_only=True):
    """What one round said: the thing itself, of how many people, and on which day."""

    said: Wordable
    of: float | None
    day: str  # 2026-03-15 or 2026-03
    answers: tuple[int, ...]


class Compared(Struct, frozen=True, kw_only=True):
    """One question in two rounds; `refused` is the message that says why they are not compared."""

    name: Term | None
    about: Wordable | None
    then: Told
    now: Told
    refused: str = ""


def compared(
    then: Roadmap, before: Book, now: Roadmap, book: Book
) -> tuple[Compared, ...]:
    """Return what both rounds answered, in the order of the roadmap."""
    earlier, later = _Side(then, before), _Side(now, book)
    return tuple(
        found for each in now.rounds for found in _question(each, earlier, later)
    )


class _Side:
    """One round: its roadmap version and what was confirmed in it."""

    def __init__(self, roadmap: Roadmap, book: Book) -> None:
        self.roadmap = roadmap
        self.walk = Walk(roadmap, reviewed(roadmap, book), through=True)
        self.naming = Naming(self.walk, public=True)

    def field(self, reference: Reference) -> Field | None:
        prompt = self.roadmap.prompts.get(reference.prompt)
        fields = tuple(prompt.every_field()) if prompt else ()
        return next((field for field in fields if field.id == reference.field), None)

    def items(self, prompt: str) -> Iterator[tuple[str, Item]]:
        """Yield the items of a list, by what they are called."""
        for item in self.walk.items.get(prompt, ()):
            named = self.naming.label(f"{prompt}/{item.id}")
            if named:
                yield _key(named.wordable), item

    def told(self, each: Round, item: Item | None = None) -> Told | None:
        """Return what this round said to a question, about one item if it is of a list."""
        prompt, item_id = each.of.prompt, item.id if item else ""
        named = self.naming.answered(Place(prompt, item_id, each.of.field))
        if named is None:
            return None
        of = self.naming.named(each.people, prompt, item) if each.people else None
        day = self._given(each.day, prompt, item) if each.day else None
        return Told(
            said=named.wordable,
            of=of.wordable.number if of and isinstance(of.wordable, Amount) else None,
            day=str(day.value) if day else named.answers[0].at.date().isoformat(),
            answers=tuple(answer.number for answer in named.answers),
        )

    def unit(self, each: Round, item: Item) -> str:
        """Return what a figure counts, by its id."""
        if each.unit is None or not item.of:
            return ""
        source, _, about = item.of.partition("/")
        answer = self.walk.given(Place(source, about, each.unit.then))
        return str(answer.value) if answer else ""

    def _given(
        self, reference: Reference, prompt: str, item: Item | None
    ) -> Answer | None:
        return self.walk.given(Place(prompt, item.id if item else "", reference.field))


def _question(each: Round, then: _Side, now: _Side) -> Iterator[Compared]:
    asked, asks = then.field(each.of), now.field(each.of)
    if asked is None or asks is None:
        return
    prompt = now.roadmap.prompts[each.of.prompt]
    title = Term(asks.message, "title")
    if prompt.group and asks in prompt.group.fields:
        earlier = dict(then.items(prompt.id))
        for key, item in now.items(prompt.id):
            old = earlier.get(key)
            told, tells = then.told(each, old) if old else None, now.told(each, item)
            if old and told and tells:
                same = then.unit(each, old) == now.unit(each, item)
                about = now.naming.label(f"{prompt.id}/{item.id}")
                yield Compared(
                    name=None,
                    about=wordable(about),
                    then=told,
                    now=tells,
                    refused="" if same else "round-unit",
                )
        return
    told, tells = then.told(each), now.told(each)
    if told and tells:
        same = _scale(asked) == _scale(asks)
        refused = "" if same else "round-scale"
        yield Compared(name=title, about=None, then=told, now=tells, refused=refused)


def _scale(field: Field) -> tuple[object, ...]:
    """Return what has to be the same for two answers to be compared."""
    if field.kind in WRITTEN:
        return ()
    choices = tuple(sorted(choice.id for choice in field.choices))
    return field.kind, field.rows, field.anchors, field.unit, choices


def _key(named: Wordable) -> str:
    return named.casefold().strip() if isinstance(named, str) else repr(named)
