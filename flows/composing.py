"""Answers → facts → sections. Pure; words are found elsewhere."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from flows.answers import Answer, Book, Place, Status
from flows.naming import Named, Naming
from flows.roadmap import Block, Outline, Reference, Roadmap
from flows.summary import (
    Bar,
    Bars,
    Basis,
    Chain,
    Line,
    Node,
    OpenPoint,
    OpenPoints,
    Part,
    Promise,
    Promises,
    Row,
    Scales,
    Section,
    Stage,
    Summary,
    Table,
)
from flows.walk import Item, Slot, Walk
from flows.wordable import Amount, Day, Pairs, Term, Wordable


def confirmed(roadmap: Roadmap, book: Book) -> Book:
    """Return the answers of sittings that were reviewed; the others are nobody's to read yet."""
    reviews = {
        answer.place.item: answer.number
        for answer in book
        if answer.place.field == "review" and answer.status is Status.GIVEN
    }
    sittings = {
        prompt: str(sitting.number) for prompt, (_, sitting) in roadmap.places.items()
    }

    def counts(answer: Answer) -> bool:
        if answer.place.field == "review":
            return True
        reviewed = reviews.get(sittings.get(answer.place.prompt, ""), 0)
        history = book.history(answer.place)
        return bool(history) and history[0].number < reviewed

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
    composer = _Composer(roadmap, confirmed(roadmap, book), book)
    found = {section.id: section for section in composer.sections(ids)}
    return tuple(found[id_] for id_ in ids)


def _summarise(roadmap: Roadmap, book: Book) -> Summary:
    shown = confirmed(roadmap, book)
    composer = _Composer(roadmap, shown, book)
    name = composer.named(roadmap.name) if roadmap.name else None
    period = composer.named(roadmap.period) if roadmap.period else None
    return Summary(
        name=name.wordable if name else None,
        period=period.wordable if period else None,
        photo=composer.picture(roadmap.photo) if roadmap.photo else "",
        roadmap=Term(roadmap.id),
        sections=tuple(composer.sections()),
        fingerprint=fingerprint(roadmap, shown),
        last=next((a for a in reversed(shown.answers) if a.status.settles), None),
    )


def fingerprint(roadmap: Roadmap, book: Book) -> str:
    """Return the SHA-256 over the roadmap version and the answers that hold, in hexadecimal."""
    latest = ((place, answers[-1]) for place, answers in book.held.items())
    held = sorted(
        (*place, answer.status.value, answer.value, list(answer.marks))
        for place, answer in latest
        if place.prompt
    )
    text = json.dumps(
        [roadmap.version, held], ensure_ascii=False, separators=(",", ":")
    )
    return hashlib.sha256(text.encode()).hexdigest()


class _Composer:
    def __init__(self, roadmap: Roadmap, shown: Book, all_answers: Book) -> None:
        self._roadmap = roadmap
        self._walk = Walk(roadmap, shown, through=True)
        self._naming = Naming(self._walk, public=True)
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
                    basis=_basis((named,)),
                )
                for slot in self._walk.slots
                if slot.phase is phase
                and slot.asks
                and (named := self._naming.answered(slot.place))
                if (
                    args := {
                        "title": Term(slot.field.message, "title"),
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
            case "table":
                yield from self._table(block)
            case "grid":
                yield from self._scales(block)
            case "bars":
                yield from self._bars(outline, block)
            case "chain":
                yield from self._chain(outline, block)
            case "timeline":
                yield from self._promises(block)
            case "count":
                yield from self._count(block)
            case "open":
                yield self._open()

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
                basis=_basis(tuple(n for n in sums if n)),
            )

    # --- tables and figures -----------------------------------------------------------

    def _table(self, block: Block) -> Iterator[Part]:
        prompt = self._roadmap.prompts[block.over]
        rows = []
        for item in self._walk.items.get(block.over, ()):
            cells = [
                self._naming.answered(Place(block.over, item.id, column))
                for column in block.columns
            ]
            if any(cells):
                answered = tuple(cell for cell in cells if cell)
                rows.append(
                    Row(
                        cells=tuple(cell.wordable if cell else None for cell in cells),
                        basis=self._basis(answered, block, item),
                    )
                )
        if rows:
            head = tuple(
                Term(prompt.field(column).message, "title") for column in block.columns
            )
            of_rows = rows[0].basis
            basis = Basis(known=of_rows.known, rung=of_rows.rung)
            yield Table(head=head, rows=tuple(rows), basis=basis)

    def _scales(self, block: Block) -> Iterator[Part]:
        columns = {}
        for prompt_id in block.columns:
            named = self._naming.answered(Place(prompt_id))
            if named and isinstance(named.wordable, Pairs):
                columns[prompt_id] = named
        if not columns:
            return
        set_message = f"{self._roadmap.id}-set-{block.over}"
        first = self._roadmap.prompts[next(iter(columns))].fields[0]
        rows = []
        for member in self._roadmap.sets[block.over]:
            cells = []
            for prompt_id, named in columns.items():
                field = self._roadmap.prompts[prompt_id].fields[0]
                value = named.answers[0].value.get(member)
                anchor = (
                    Term(field.message, f"a{value}")
                    if field.anchors and value
                    else None
                )
                cells.append((float(value), anchor) if value else None)
            rows.append((Term(set_message, member), tuple(cells)))
        yield Scales(
            columns=tuple(
                Term(self._roadmap.prompts[p].fields[0].message, "title")
                for p in columns
            ),
            rows=tuple(rows),
            least=Term(first.message, "a1" if first.anchors else "low"),
            most=Term(first.message, "a5" if first.anchors else "high"),
            basis=self._basis(tuple(columns.values()), block),
        )

    def _bars(self, outline: Outline, block: Block) -> Iterator[Part]:
        firsts = []
        for item in self._walk.items.get(block.over, ()):
            name = self._naming.named(block.args["name"], block.over, item)
            unit = (
                self._naming.named(block.args["unit"], block.over, item)
                if "unit" in block.args
                else None
            )
            bars, named = [], [n for n in (name, unit) if n]
            for row in block.rows:
                value, of, date = (
                    self._naming.named(row[key], block.over, item)
                    if key in row
                    else None
                    for key in ("value", "of", "date")
                )
                if value and isinstance(value.wordable, Amount):
                    bars.append(
                        Bar(
                            id=row["id"],
                            label=Term(outline.message, row["id"]),
                            value=value.wordable.number,
                            of=of.wordable.number
                            if of and isinstance(of.wordable, Amount)
                            else None,
                            date=date.wordable if date else None,
                        )
                    )
                    named += [n for n in (value, of, date) if n]
            if name and bars:
                scope = self._walk.item_scope(block.over, item)
                firsts.append(
                    block.first is not None
                    and self._walk.holds(block.first.when, item=scope)
                )
                yield Bars(
                    name=name.wordable,
                    unit=unit.wordable if unit else None,
                    share=block.share is not None
                    and self._walk.holds(block.share, item=scope),
                    bars=tuple(bars),
                    basis=self._basis(tuple(named), block, item),
                )
        if block.first and firsts and all(firsts):
            yield Line(message=block.first.message)

    # --- the impact map, and what was agreed ------------------------------------------

    def _chain(self, outline: Outline, block: Block) -> Iterator[Part]:
        stages = tuple(
            Stage(
                title=Term(outline.message, row["id"]),
                nodes=tuple(self._nodes(block, row)),
            )
            for row in block.rows
        )
        if any(stage.nodes for stage in stages):
            yield Chain(stages=stages, basis=self._basis((), block))

    def _nodes(self, block: Block, row: Mapping[str, Any]) -> Iterator[Node]:
        over = row.get("over", "")
        chosen = self._naming.raw(row["main"]) if "main" in row else ""
        items = self._walk.items.get(over, ()) if over else (None,)
        for item in items:
            card = self._naming.named(row["card"], over, item)
            about = (
                self._naming.named(row["about"], over, item) if "about" in row else None
            )
            if card:
                yield Node(
                    text=card.wordable,
                    about=about.wordable if about else None,
                    main=item is None or chosen == f"{over}/{item.id}",
                    basis=self._basis(tuple(n for n in (card, about) if n), block),
                )

    def _promises(self, block: Block) -> Iterator[Part]:
        found = []
        for item in self._walk.items.get(block.over, ()):
            named = {
                name: self._naming.named(reference, block.over, item)
                for name, reference in block.args.items()
            }
            what, by = named["what"], named.get("by")
            if what is None:
                continue
            day = by.wordable if by else None
            found.append(
                Promise(
                    by=day.iso if isinstance(day, Day) else "",
                    what=what.wordable,
                    who=_wordable(named.get("who")),
                    move=_wordable(named.get("move")),
                    basis=self._basis(tuple(n for n in named.values() if n), block),
                )
            )
        if found:
            found.sort(key=lambda promise: promise.by or "9")
            yield Promises(promises=tuple(found))

    # --- what is open -----------------------------------------------------------------

    def _open(self) -> OpenPoints:
        naming = Naming(self._walk, public=True)
        points, ahead, unconfirmed = [], 0, 0
        again = []
        for slot in self._all.slots:
            if not slot.asks:
                continue
            answer = self._all.book.latest(slot.place)
            counted = self._walk.book.latest(slot.place)
            if answer is None:
                ahead += slot.required
            elif counted is None:
                unconfirmed += 1
            elif answer.status in {Status.SKIPPED, Status.UNKNOWN, Status.COLLEAGUE}:
                if slot.required or answer.status is not Status.SKIPPED:
                    points.append(self._point(slot, naming, answer.status))
            elif naming.stale(slot):
                again.append(Term(slot.field.message, "title"))
        return OpenPoints(
            points=tuple(points),
            unconfirmed=unconfirmed,
            ahead=ahead,
            look_again=tuple(again),
        )

    def _point(self, slot: Slot, naming: Naming, status: Status) -> OpenPoint:
        about = (
            naming.label(f"{slot.place.prompt}/{slot.item.id}") if slot.item else None
        )
        return OpenPoint(
            title=Term(slot.field.message, "title"),
            about=about.wordable if about else None,
            status=status,
        )

    def _touched(self, prompt: str, item: Item) -> bool:
        group = self._roadmap.prompts[prompt].group
        fields = group.fields if group else ()
        return any(self._walk.given(Place(prompt, item.id, f.id)) for f in fields)

    def _basis(
        self, named: Sequence[Named], block: Block, item: Item | None = None
    ) -> Basis:
        basis = _basis(named)
        people, day = (
            self._naming.named(reference, block.over, item) if reference else None
            for reference in (block.people, block.day)
        )
        if people and isinstance(people.wordable, Amount):
            basis = replace(basis, people=people.wordable.number)
        if day and isinstance(day.wordable, Day):
            basis = replace(basis, day=day.wordable.iso)
        if block.known is None:
            return basis
        scope = {"item": self._walk.item_scope(block.over, item)} if item else {}
        label = str(self._walk.value(block.known, **scope) or "")
        if label not in self._roadmap.ladder:
            return basis
        known = Term(f"{self._roadmap.id}-set-evidence", label)
        return replace(basis, known=known, rung=self._roadmap.ladder.index(label) + 1)


def _basis(named: Iterable[Named]) -> Basis:
    answers = {answer.number: answer for each in named for answer in each.answers}
    days = (answer.at.date().isoformat() for answer in answers.values())
    return Basis(answers=tuple(sorted(answers)), day=max(days, default=""))


def _wordable(named: Named | None) -> Wordable | None:
    return named.wordable if named else None
