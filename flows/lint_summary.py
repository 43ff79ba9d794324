"""What is wrong with the summary, the gaps and the rounds that a roadmap writes down."""

from __future__ import annotations

from collections.abc import Iterator

from flows.errors import Finding
from flows.linter import Linter
from flows.outline import Block
from flows.roadmap import Reference

REPEATED = {
    "items",
    "table",
    "bars",
    "timeline",
    "count",
}  # blocks of a repeated prompt
ROW_REFERENCES = ("value", "of", "date", "card", "about", "main")


def summary_findings(linter: Linter) -> Iterator[Finding]:
    """Yield what is wrong with the summary, the gaps and the rounds of a roadmap."""
    roadmap = linter.roadmap
    of_file = filter(None, (roadmap.name, roadmap.period, roadmap.photo))
    for reference in (*of_file, *roadmap.selectors.values()):
        yield from linter.reference(reference, "", None)
    for outline in roadmap.summary:
        place = f"summary.{outline.id}"
        for block in outline.blocks:
            yield from _block(linter, block, place)
    yield from _gaps(linter)
    yield from _rounds(linter)
    yield from _withheld(linter)


def _block(linter: Linter, block: Block, place: str) -> Iterator[Finding]:
    over = block.over if block.kind in REPEATED else ""
    target = linter.roadmap.prompts.get(over)
    group = target.group if target else None
    if over and group is None:
        yield linter.finding(place, "finding-reference-unknown", reference=over)
        return
    if block.kind == "grid":
        if block.over not in linter.roadmap.sets:
            yield linter.finding(place, "finding-no-set", set=block.over)
        for column in block.columns:
            yield from linter.reference(Reference(prompt=column), place, None)
    elif group:
        for column in (*block.columns, *([block.sum] if block.sum else ())):
            yield from linter.reference(
                Reference(field=column), place, None, group=group
            )
    besides = filter(None, (block.people, block.day))
    for reference in (*block.args.values(), *block.selectors.values(), *besides):
        yield from linter.reference(reference, place, None, group=group)
    for row in block.rows:
        of_row = linter.roadmap.prompts.get(row.get("over", ""))
        rows_of = of_row.group if of_row else group
        for key in ROW_REFERENCES:
            if key in row:
                yield from linter.reference(row[key], place, None, group=rows_of)
    of_item = group if block.kind == "items" else None  # others look at it once
    yield from linter.condition(block.when, place, None, of_item)
    for condition in (block.share, block.first.when if block.first else None):
        yield from linter.condition(condition, place, None, group)
    labels = frozenset(linter.roadmap.ladder)
    yield from linter.condition(
        block.known, place, None, group, decides=False, besides=labels
    )


def _rounds(linter: Linter) -> Iterator[Finding]:
    for each in linter.roadmap.rounds:
        yield from linter.reference(each.of, "", None)
        target = linter.roadmap.prompts.get(each.of.prompt)
        group = target.group if target else None
        for reference in filter(None, (each.unit, each.people, each.day)):
            yield from linter.reference(reference, "", None, group=group)


def _withheld(linter: Linter) -> Iterator[Finding]:
    for each in linter.roadmap.withheld:
        yield from linter.reference(each.of, "", None)
        target = linter.roadmap.prompts.get(each.of.prompt)
        group = target.group if target else None
        listed = group and each.of.field in {field.id for field in group.fields}
        yield from linter.condition(each.unless, "", None, group if listed else None)


def _gaps(linter: Linter) -> Iterator[Finding]:
    for gap in linter.roadmap.gaps:
        place = f"gap.{gap.id}"
        target = linter.roadmap.prompts.get(gap.over)
        group = target.group if target else None
        if gap.over and group is None:
            yield linter.finding(place, "finding-reference-unknown", reference=gap.over)
            continue
        yield from linter.reference(gap.fill, place, None, group=group)
        yield from linter.condition(gap.when, place, None, group)
