"""Answers → what is drawn or set out: tables, scales, figures, the impact map, what was agreed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from flows.answers import Place
from flows.grounds import Grounds
from flows.naming import Named, wordable
from flows.outline import Block, Outline
from flows.roadmap import Reference
from flows.summary import (
    Bar,
    Bars,
    Basis,
    Chain,
    Line,
    Node,
    Part,
    Promise,
    Promises,
    Row,
    Scales,
    Stage,
    Table,
)
from flows.walk import Item
from flows.wordable import Amount, Day, Pairs, Term


class Pictures:
    """Sets out the blocks of a section that are more than sentences."""

    def __init__(self, grounds: Grounds) -> None:
        self._roadmap = grounds.roadmap
        self._walk = grounds.walk
        self._naming = grounds.naming
        self._basis = grounds.basis

    def parts(self, outline: Outline, block: Block) -> Iterator[Part]:
        """Yield what a block comes to; nothing if it is a block of sentences."""
        match block.kind:
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
                        cells=tuple(map(wordable, cells)),
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
                            date=wordable(date),
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
                    unit=wordable(unit),
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
            card = self._card(row["card"], over, item)
            about = (
                self._naming.named(row["about"], over, item) if "about" in row else None
            )
            if card:
                yield Node(
                    text=card.wordable,
                    about=wordable(about),
                    main=item is None or chosen == f"{over}/{item.id}",
                    basis=self._basis(tuple(n for n in (card, about) if n), block),
                )

    def _card(self, reference: Reference, over: str, item: Item | None) -> Named | None:
        """Return what stands on a card: an item that goes by a better answer is called so.

        What was done is asked on about, and what changed by it then names the change.
        """
        card = self._naming.named(reference, over, item)
        group = self._roadmap.prompts[over].group if card and item else None
        if group and item and not reference.prompt and reference.field in group.title:
            return self._naming.label(f"{over}/{item.id}")
        return card

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
                    who=wordable(named.get("who")),
                    move=wordable(named.get("move")),
                    basis=self._basis(
                        tuple(n for n in named.values() if n), block, item
                    ),
                )
            )
        if found:
            found.sort(key=lambda promise: promise.by or "9")
            yield Promises(promises=tuple(found))
