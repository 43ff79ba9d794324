"""What is wrong with a roadmap beyond its shape: findings with file, line and what to do."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from flows.answers import DEED, ESTIMATE, STRONG
from flows.errors import ExpressionError, Finding, RoadmapError
from flows.expressions import Expression, name_of
from flows.lines import Lines, Route, read
from flows.loader import load
from flows.roadmap import (
    Block,
    Field,
    Group,
    Kind,
    Prompt,
    Reference,
    Roadmap,
    Sitting,
)
from flows.samples import scopes

RESERVED = {
    "title", "hint", "example", "unit", "low", "high", "note", "missing", "about", "who",
    *(f"a{point}" for point in range(1, 6)),
}  # fmt: skip
MOST_ITEMS = 20
REPEATED = {
    "items",
    "table",
    "bars",
    "timeline",
    "count",
}  # blocks of a repeated prompt
ROW_REFERENCES = {"value", "of", "date", "card", "about", "main"}
EFFORT_A_MINUTE = 7  # points of about ten seconds; phones take a little longer


def lint(
    text: str, file: str, published: Mapping[str, Any] | None = None
) -> tuple[Finding, ...]:
    """Return all that is wrong with a roadmap file; `published` are the ids once given out."""
    try:
        roadmap = load(text, file)
    except RoadmapError as wrong:
        return wrong.findings
    raw, lines = read(text, file)
    return tuple(_Linter(roadmap, raw, lines).findings(published or {}))


def permanent(roadmap: Roadmap) -> dict[str, str]:
    """Return the ids that stay once published, each with the kind of answer behind it."""
    found = {}
    for prompt in roadmap.prompts.values():
        for field in prompt.every_field():
            found[f"{prompt.id}.{field.id}" if field.id else prompt.id] = (
                field.kind.value
            )
    return found


class _Linter:
    def __init__(self, roadmap: Roadmap, raw: Any, lines: Lines) -> None:
        self._roadmap = roadmap
        self._lines = lines
        self._routes = dict(_routes(raw))
        self._order = {id_: n for n, id_ in enumerate(roadmap.prompts)}
        self._by_name = {name_of(id_): id_ for id_ in roadmap.prompts}

    def findings(self, published: Mapping[str, Any]) -> Iterator[Finding]:
        yield from self._twice()
        yield from self._cards()
        for sitting in self._roadmap.sittings:
            yield from self._effort(sitting)
            for prompt in sitting.prompts:
                yield from self._prompt(prompt)
        yield from self._summary()
        yield from self._gaps()
        yield from self._rounds()
        yield from self._published(published)

    def _finding(self, at: str, problem: str, **args: str | int) -> Finding:
        route = self._routes.get(at) or self._routes.get(at.partition(".")[0], ())
        return self._lines.finding(route, problem, **args)

    # --- ids --------------------------------------------------------------------------

    def _twice(self) -> Iterator[Finding]:
        ids = [prompt.id for s in self._roadmap.sittings for prompt in s.prompts]
        for id_, count in Counter(ids).items():
            if count > 1:
                yield self._finding(id_, "finding-id-twice", id=id_)
        for prompt in self._roadmap.prompts.values():
            names = Counter(field.id for field in prompt.every_field())
            for id_, count in names.items():
                if count > 1:
                    yield self._finding(
                        prompt.id, "finding-id-twice", id=f"{prompt.id}.{id_}"
                    )

    def _published(self, published: Mapping[str, Any]) -> Iterator[Finding]:
        now = permanent(self._roadmap)
        for id_, kind in published.items():
            if now.get(id_) != kind:
                yield self._finding(id_, "finding-removed", id=id_)

    def _cards(self) -> Iterator[Finding]:
        for phase in self._roadmap.phases:
            first = phase.sittings[0].prompts[0]
            for card in phase.cards:
                yield from self._condition(card.when, first.id, first, None)
        if self._roadmap.closing:
            yield from self._condition(self._roadmap.closing.when, "", None, None)

    # --- prompts ----------------------------------------------------------------------

    def _prompt(self, prompt: Prompt) -> Iterator[Finding]:
        yield from self._condition(prompt.when, prompt.id, prompt, None)
        for field in prompt.fields:
            yield from self._field(prompt, field, None)
        group = prompt.group
        if group:
            yield from self._group(prompt, group)
            for field in group.fields:
                yield from self._field(prompt, field, group)
        for shown in prompt.shows:
            if shown not in {outline.id for outline in self._roadmap.summary}:
                yield self._finding(prompt.id, "finding-section", section=shown)

    def _group(self, prompt: Prompt, group: Group) -> Iterator[Finding]:
        if group.over:
            yield from self._reference(group.over, prompt.id, prompt, options=True)
        elif not group.title:
            yield self._finding(prompt.id, "finding-no-title", place=prompt.id)
        if isinstance(group.most, Expression):
            yield from self._condition(
                group.most, prompt.id, prompt, None, decides=False
            )
        elif group.most > MOST_ITEMS:
            yield self._finding(
                prompt.id, "finding-unbounded", place=prompt.id, limit=MOST_ITEMS
            )
        elif not group.over and group.least > group.most:
            yield self._finding(
                prompt.id,
                "finding-least-most",
                place=prompt.id,
                least=group.least,
                most=group.most,
            )
        yield from self._condition(group.coax, prompt.id, prompt, group)
        for title in (*group.title, *group.public):
            if title not in {field.id for field in group.fields}:
                yield self._finding(
                    prompt.id,
                    "finding-reference-unknown",
                    reference=f"{prompt.id}.{title}",
                )

    def _field(
        self, prompt: Prompt, field: Field, group: Group | None
    ) -> Iterator[Finding]:
        place = f"{prompt.id}.{field.id}" if field.id else prompt.id
        if field.kind in {Kind.SINGLE, Kind.MULTI, Kind.DRAFT} and not (
            field.choices or field.sources
        ):
            yield self._finding(place, "finding-no-options", place=place)
        if field.kind in {Kind.GRID, Kind.SHARES} and not field.rows:
            yield self._finding(place, "finding-no-rows", place=place)
        for choice in field.choices:
            if choice.id in RESERVED:
                yield self._finding(place, "finding-id-reserved", id=choice.id)
            yield from self._condition(choice.when, place, prompt, group)
        for source in field.sources:
            yield from self._reference(source, place, prompt, options=True)
        shared = self._roadmap.selectors.values()
        own = (r for r in field.selectors.values() if r not in shared)
        for reference in (*field.args.values(), *own):
            yield from self._reference(reference, place, prompt, group=group)
        yield from self._condition(field.when, place, prompt, group)
        for check in field.checks:
            yield from self._condition(
                check.that, place, prompt, group, decides=False, value=field
            )
        for aside in field.then:
            yield from self._condition(aside.when, place, prompt, group)
        if field.revisit:
            yield from self._condition(field.revisit.when, place, prompt, group)
            yield from self._reference(
                Reference(prompt=field.revisit.prompt), place, prompt
            )

    def _effort(self, sitting: Sitting) -> Iterator[Finding]:
        points = sum(_least_effort(prompt) for prompt in sitting.prompts)
        minutes = math.ceil(points / EFFORT_A_MINUTE)
        if minutes > sitting.minutes:
            first = sitting.prompts[0].id
            yield self._finding(
                first, "finding-effort", minutes=minutes, planned=sitting.minutes
            )

    # --- references -------------------------------------------------------------------

    def _reference(
        self,
        reference: Reference,
        place: str,
        prompt: Prompt | None,
        *,
        options: bool = False,
        group: Group | None = None,
    ) -> Iterator[Finding]:
        if not reference.prompt:
            known = {field.id for field in group.fields} if group else set()
            about = (
                self._roadmap.prompts.get(group.over.prompt)
                if group and group.over
                else None
            )
            inner = (
                {f.id for f in about.group.fields} if about and about.group else set()
            )
            wanted = reference.then or reference.field
            if wanted and wanted not in (inner if reference.then else known):
                yield self._finding(
                    place, "finding-reference-unknown", reference=str(reference)
                )
            return
        target = self._roadmap.prompts.get(reference.prompt)
        names = {field.id for field in target.every_field()} if target else set()
        if target is None or (reference.field and reference.field not in names):
            yield self._finding(
                place, "finding-reference-unknown", reference=str(reference)
            )
            return
        if prompt and self._order[target.id] > self._order[prompt.id]:
            yield self._finding(
                place, "finding-reference-later", reference=str(reference)
            )
        if options:
            repeated = target.group is not None and not reference.field
            several = (
                not repeated
                and (target.lone or reference.field)
                and (target.field(reference.field).kind is Kind.MULTI)
            )
            if not (repeated or several):
                yield self._finding(
                    place, "finding-reference-options", reference=str(reference)
                )

    # --- conditions -------------------------------------------------------------------

    def _condition(
        self,
        condition: Expression | None,
        place: str,
        prompt: Prompt | None,
        group: Group | None,
        *,
        decides: bool = True,
        value: Field | None = None,
        besides: frozenset[str] = frozenset(),
    ) -> Iterator[Finding]:
        if condition is None:
            return
        unknown = [
            name for name in condition.names if not self._readable(name, prompt, group)
        ]
        for name in unknown:
            yield self._finding(place, "finding-condition-unknown", name=name)
        if unknown:
            return
        yield from self._literals(condition, place, group, besides)
        try:
            outcomes = {
                bool(condition.value(scope))
                for scope in scopes(condition, self._roadmap, group, value)
            }
        except ExpressionError as wrong:
            yield self._finding(
                place,
                "finding-condition-type",
                condition=condition.source,
                detail=str(wrong)[-120:],
            )
            return
        retired = condition.source.strip() == "false"
        if decides and True not in outcomes and not retired:
            yield self._finding(place, "finding-unreachable", place=place)

    def _readable(self, name: str, prompt: Prompt | None, group: Group | None) -> bool:
        if name in {"item", "value"}:
            return group is not None or name == "value"
        id_ = self._by_name.get(name)
        if id_ is None:
            return False
        return prompt is None or self._order[id_] <= self._order[prompt.id]

    def _literals(
        self,
        condition: Expression,
        place: str,
        group: Group | None,
        besides: frozenset[str],
    ) -> Iterator[Finding]:
        known = {"", DEED, ESTIMATE, STRONG, *besides}
        for name in condition.names:
            fields: list[Field] = list(group.fields) if group and name == "item" else []
            if group and group.over and name == "item":
                fields += self._roadmap.prompts[group.over.prompt].every_field()
            if name in self._by_name:
                fields += self._roadmap.prompts[self._by_name[name]].every_field()
            for field in fields:
                known |= {choice.id for choice in field.choices} | set(field.rows)
        for literal in condition.literals:
            if literal not in known and not literal.endswith("/"):
                yield self._finding(
                    place,
                    "finding-condition-literal",
                    literal=literal,
                    known=", ".join(sorted(known - {""})),
                )

    # --- summary ----------------------------------------------------------------------

    def _summary(self) -> Iterator[Finding]:
        roadmap = self._roadmap
        for reference in filter(None, (roadmap.name, roadmap.period, roadmap.photo)):
            yield from self._reference(reference, "", None)
        for outline in self._roadmap.summary:
            place = f"summary.{outline.id}"
            for block in outline.blocks:
                yield from self._block(block, place)

    def _block(self, block: Block, place: str) -> Iterator[Finding]:
        over = block.over if block.kind in REPEATED else ""
        target = self._roadmap.prompts.get(over)
        group = target.group if target else None
        if over and group is None:
            yield self._finding(place, "finding-reference-unknown", reference=over)
            return
        if block.kind == "grid":
            if block.over not in self._roadmap.sets:
                yield self._finding(place, "finding-no-set", set=block.over)
            for column in block.columns:
                yield from self._reference(Reference(prompt=column), place, None)
        elif group:
            for column in (*block.columns, *([block.sum] if block.sum else ())):
                yield from self._reference(
                    Reference(field=column), place, None, group=group
                )
        besides = filter(None, (block.people, block.day))
        for reference in (*block.args.values(), *block.selectors.values(), *besides):
            yield from self._reference(reference, place, None, group=group)
        for row in block.rows:
            of_row = self._roadmap.prompts.get(row.get("over", ""))
            rows_of = of_row.group if of_row else group
            for key in ROW_REFERENCES & set(row):
                yield from self._reference(row[key], place, None, group=rows_of)
        for condition in (
            block.when,
            block.share,
            block.first.when if block.first else None,
        ):
            yield from self._condition(condition, place, None, group)
        labels = frozenset(self._roadmap.sets.get("evidence", ()))
        yield from self._condition(
            block.known, place, None, group, decides=False, besides=labels
        )

    def _rounds(self) -> Iterator[Finding]:
        for each in self._roadmap.rounds:
            yield from self._reference(each.of, "", None)
            target = self._roadmap.prompts.get(each.of.prompt)
            group = target.group if target else None
            for reference in filter(None, (each.unit, each.people, each.day)):
                yield from self._reference(reference, "", None, group=group)

    def _gaps(self) -> Iterator[Finding]:
        for gap in self._roadmap.gaps:
            place = f"gap.{gap.id}"
            target = self._roadmap.prompts.get(gap.over)
            group = target.group if target else None
            if gap.over and group is None:
                yield self._finding(
                    place, "finding-reference-unknown", reference=gap.over
                )
                continue
            yield from self._reference(gap.fill, place, None, group=group)
            yield from self._condition(gap.when, place, None, group)


def _least_effort(prompt: Prompt) -> int:
    """Return the effort of the shortest way through a prompt."""
    if prompt.optional:
        return 0
    needed = sum(f.effort for f in prompt.fields if not f.optional and f.when is None)
    group = prompt.group
    if group is None or prompt.when is not None:
        return needed
    each = sum(f.effort for f in group.fields if not f.optional and f.when is None)
    return needed + each * max(group.least, 1)


def _routes(raw: Any) -> Iterator[tuple[str, Route]]:
    """Yield where each prompt, each field and each section of the summary stands."""
    for p, phase in enumerate(raw["phases"]):
        for s, sitting in enumerate(phase["sittings"]):
            for n, prompt in enumerate(sitting["prompts"]):
                route: Route = ("phases", p, "sittings", s, "prompts", n)
                yield prompt["id"], route
                for f, field in enumerate(prompt.get("fields", ())):
                    yield f"{prompt['id']}.{field['id']}", (*route, "fields", f)
                for f, field in enumerate(prompt.get("each", {}).get("fields", ())):
                    yield f"{prompt['id']}.{field['id']}", (*route, "each", "fields", f)
    for n, section in enumerate(raw.get("summary", ())):
        yield f"summary.{section['id']}", ("summary", n)
    for n, gap in enumerate(raw.get("gaps", ())):
        yield f"gap.{gap['id']}", ("gaps", n)
