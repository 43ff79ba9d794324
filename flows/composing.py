"""Answers → facts → sections. Pure; words are found elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flows.answers import Answer, Book, Place, Status
from flows.grounds import Grounds, basis_of
from flows.naming import Named, wordable
from flows.outline import Block, Outline
from flows.picturing import Pictures
from flows.roadmap import Kind, Reference, Roadmap
from flows.summary import (
    Line,
    OpenPoint,
    OpenPoints,
    Part,
    Section,
    Summary,
)
from flows.walk import Item, Slot, Walk
from flows.wordable import Amount, Term

_OPEN = frozenset({Status.SKIPPED, Status.UNKNOWN, Status.COLLEAGUE, Status.OBJECTED})


def reviewed(roadmap: Roadmap, book: Book) -> Book:
    """Return the answers of sittings that were reviewed; the others are nobody's to read yet."""
    reviews = {
        answer.place.item: answer.number
        for answer in book
        if answer.place.field == Kind.REVIEW and answer.status is Status.GIVEN
    }
    sittings = {
        prompt: str(sitting.number) for prompt, (_, sitting) in roadmap.places.items()
    }

    def counts(answer: Answer) -> bool:
        if answer.place.field == Kind.REVIEW:
            return True
        review = reviews.get(sittings.get(answer.place.prompt, ""), 0)
        history = book.history(answer.place)
        return bool(history) and history[0].number < review

    shown = tuple(answer for answer in book if counts(answer))
    return Book(shown) if len(shown) < len(book.answers) else book


def summarise(roadmap: Roadmap, book: Book) -> Summary:
    """Return the summary of what was confirmed; made once for the same answers."""
    key = (roadmap, Summary)
    found: Summary | None = book.kept.get(key)
    if found is None:
        found = book.kept[key] = _summarise(roadmap, book)
    return found


def sections(roadmap: Roadmap, book: Book, ids: Sequence[str]) -> tuple[Section, ...]:
    """Return some sections of the summary, by their ids."""
    composer = _Composer(roadmap, reviewed(roadmap, book), book)
    found = {section.id: section for section in composer.sections(ids)}
    return tuple(found[id_] for id_ in ids)


def _summarise(roadmap: Roadmap, book: Book) -> Summary:
    shown = reviewed(roadmap, book)
    composer = _Composer(roadmap, shown, book)
    name = composer.named(roadmap.name) if roadmap.name else None
    period = composer.named(roadmap.period) if roadmap.period else None
    return Summary(
        name=wordable(name),
        period=wordable(period),
        photo=composer.picture(roadmap.photo) if roadmap.photo else "",
        roadmap=Term(roadmap.id),
        sections=tuple(composer.sections()),
        last=next((a for a in reversed(shown.answers) if a.status.settles), None),
    )


class _Composer:
    def __init__(self, roadmap: Roadmap, shown: Book, all_answers: Book) -> None:
        grounds = Grounds(roadmap, shown)
        self._roadmap = roadmap
        self._walk = grounds.walk
        self._naming = grounds.naming
        self._basis = grounds.basis
        self._pictures = Pictures(grounds)
        self._all = Walk(roadmap, all_answers, through=True)

    def named(self, reference: Reference) -> Named | None:
        return self._naming.named(reference)

    def picture(self, reference: Reference) -> str:
        """Return the SHA-256 of a file that was sent along, if it is a picture."""
        named = self._naming.named(reference)
        value = named.answers[0].value if named and named.answers else None
        sent = value if isinstance(value, dict) else {}
        image = str(sent.get("type", "")).startswith("image/")
        return str(sent.get("sha256", "")) if image else ""

    def sections(self, ids: Sequence[str] = ()) -> Iterator[Section]:
        for outline in self._roadmap.summary:
            if ids and outline.id not in ids:
                continue
            yield Section(
                id=outline.id,
                heading=Term(outline.message),
                parts=tuple(
                    part
                    for block in outline.blocks
                    for part in self._parts(outline, block)
                ),
                missing=Term(outline.message, "missing"),
                note=Term(outline.message, "note"),
                short=outline.short,
            )
        if not self._roadmap.summary:
            yield from self._plain_sections()

    def _plain_sections(self) -> Iterator[Section]:
        """Yield a section a phase, for roadmaps whose authors wrote no summary."""
        for phase in self._roadmap.phases:
            lines = tuple(
                Line(
                    message="summary-plain",
                    args=args,
                    style="item",
                    basis=basis_of((named,)),
                )
                for slot in self._walk.slots
                if slot.phase is phase
                and slot.asks
                and (named := self._naming.answered(slot.place))
                if (
                    args := {
                        "title": slot.title,
                        "answer": named.wordable,
                    }
                )
            )
            yield Section(
                id=phase.id,
                heading=Term(phase.message),
                parts=lines,
                missing=Term("summary-nothing-yet"),
            )
        yield Section(
            id="open",
            heading=Term("summary-open"),
            parts=(self._open(),),
            missing=Term("summary-nothing-open"),
        )

    def _parts(self, outline: Outline, block: Block) -> Iterator[Part]:
        by_item = block.kind in {"line", "items"}  # these look at it themselves
        if not by_item and not self._walk.holds(block.when):
            return
        match block.kind:
            case "line":
                yield from self._line(block)
            case "items":
                yield from self._item_lines(block)
            case "count":
                yield from self._count(block)
            case "open":
                yield self._open()
            case _:
                yield from self._pictures.parts(outline, block)

    # --- sentences --------------------------------------------------------------------

    def _line(self, block: Block) -> Iterator[Part]:
        found = {name: self._naming.named(ref) for name, ref in block.args.items()}
        chosen = {name: self._naming.raw(ref) for name, ref in block.selectors.items()}
        own = set(block.selectors) - set(self._roadmap.selectors)
        complete = all(found.values()) and all(chosen[name] for name in own)
        if not complete or not self._walk.holds(block.when):
            if block.otherwise:
                yield Line(message=block.otherwise)
            return
        named = {name: value for name, value in found.items() if value}
        chosen_by = tuple(
            n for name in own if (n := self._naming.named(block.selectors[name]))
        )
        yield Line(
            message=block.message,
            args={name: value.wordable for name, value in named.items()},
            selectors=chosen,
            style=block.style,
            basis=self._basis((*named.values(), *chosen_by), block),
        )

    def _item_lines(self, block: Block) -> Iterator[Part]:
        for item in self._walk.items.get(block.over, ()):
            scope = self._walk.item_scope(block.over, item)
            found = {
                name: self._naming.named(ref, block.over, item)
                for name, ref in block.args.items()
            }
            if not all(found.values()) or not self._walk.holds(block.when, item=scope):
                continue
            named = {name: value for name, value in found.items() if value}
            yield Line(
                message=block.message,
                args={name: value.wordable for name, value in named.items()},
                selectors={
                    name: self._naming.raw(ref, block.over, item)
                    for name, ref in block.selectors.items()
                },
                style=block.style or "item",
                about=item.of,
                basis=self._basis(tuple(named.values()), block, item),
            )

    def _count(self, block: Block) -> Iterator[Part]:
        items = [
            item
            for item in self._walk.items.get(block.over, ())
            if self._touched(block.over, item)
        ]
        sums = [
            self._naming.answered(Place(block.over, item.id, block.sum))
            for item in items
        ]
        total = sum(
            n.wordable.number for n in sums if n and isinstance(n.wordable, Amount)
        )
        if items:
            yield Line(
                message=block.message,
                args={"count": Amount(len(items)), "sum": Amount(total)},
                basis=basis_of(tuple(n for n in sums if n)),
            )

    # --- what is open -----------------------------------------------------------------

    def _open(self) -> OpenPoints:
        points, unconfirmed = [], 0
        again = []
        for slot in self._all.slots:
            if not slot.asks:
                continue
            answer = self._all.book.latest(slot.place)
            counted = self._walk.book.latest(slot.place)
            if answer is None:
                continue
            if counted is None:
                unconfirmed += 1
            elif answer.status in _OPEN:
                if slot.required or answer.status is not Status.SKIPPED:
                    points.append(self._point(slot, answer.status))
            elif self._naming.stale(slot):
                again.append(slot.title)
        return OpenPoints(
            points=tuple(points),
            unconfirmed=unconfirmed,
            ahead=self._ahead(),
            look_again=tuple(again),
        )

    def _ahead(self) -> int:
        """Return how many questions are still to come, counted as progress counts them: by prompt.

        None, once nothing that is needed is. Of a list that follows from answers to come, no
        question is known yet: its prompt is ahead as long as none after it was reached.
        """
        walk, asked = self._all, [slot for slot in self._all.slots if slot.asks]
        waiting = [slot for slot in asked if walk.book.latest(slot.place) is None]
        if not any(slot.required for slot in waiting):
            return 0
        known = {slot.place.prompt for slot in asked}
        open_ = {slot.place.prompt for slot in waiting}
        prompts = [
            prompt.id
            for sitting in self._roadmap.sittings
            for prompt in sitting.prompts
            if walk.holds(prompt.when)
        ]
        reached = [at for at, each in enumerate(prompts) if each in known - open_]
        rest = prompts[max(reached, default=-1) + 1 :]
        return len(open_ | (set(rest) - known))

    def _point(self, slot: Slot, status: Status) -> OpenPoint:
        item = slot.item
        about = self._naming.label(f"{slot.place.prompt}/{item.id}") if item else None
        return OpenPoint(title=slot.title, about=wordable(about), status=status)

    def _touched(self, prompt: str, item: Item) -> bool:
        group = self._roadmap.prompts[prompt].group
        fields = group.fields if group else ()
        return any(self._walk.given(Place(prompt, item.id, f.id)) for f in fields)
