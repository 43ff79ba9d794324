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
from flows.lint_summary import summary_findings
from flows.lint_use import use_findings
from flows.loader import load
from flows.nudging.lint import nudge_findings
from flows.roadmap import (
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
    return tuple(Linter(roadmap, raw, lines).findings(published or {}))


def permanent(roadmap: Roadmap) -> dict[str, str]:
    """Return the ids that stay once published, each with the kind of answer behind it."""
    found = {}
    for prompt in roadmap.prompts.values():
        for field in prompt.every_field():
            found[f"{prompt.id}.{field.id}" if field.id else prompt.id] = (
                field.kind.value
            )
    return found


class Linter:
    """Looks at one roadmap."""

    def __init__(self, roadmap: Roadmap, raw: Any, lines: Lines) -> None:
        self.roadmap = roadmap
        self._lines = lines
        self._routes = dict(_routes(raw))
        self._order = {id_: n for n, id_ in enumerate(roadmap.prompts)}
        self._by_name = {name_of(id_): id_ for id_ in roadmap.prompts}

    def findings(self, published: Mapping[str, Any]) -> Iterator[Finding]:
        yield from self._twice()
        yield from use_findings(self)
        yield from self._cards()
        for sitting in self.roadmap.sittings:
            yield from self._effort(sitting)
            for prompt in sitting.prompts:
                yield from self._prompt(prompt)
        yield from summary_findings(self)
        yield from nudge_findings(self)
        yield from self._published(published)

    def finding(self, at: str, problem: str, **args: str | int) -> Finding:
        route = self._routes.get(at) or self._routes.get(at.partition(".")[0], ())
        return self._lines.finding(route, problem, **args)

    # --- ids --------------------------------------------------------------------------

    def _twice(self) -> Iterator[Finding]:
        ids = [prompt.id for s in self.roadmap.sittings for prompt in s.prompts]
        for id_, count in Counter(ids).items():
            if count > 1:
                yield self.finding(id_, "finding-id-twice", id=id_)
        for prompt in self.roadmap.prompts.values():
            names = Counter(field.id for field in prompt.every_field())
            for id_, count in names.items():
                if count > 1:
                    yield self.finding(
                        prompt.id, "finding-id-twice", id=f"{prompt.id}.{id_}"
                    )

    def _published(self, published: Mapping[str, Any]) -> Iterator[Finding]:
        now = permanent(self.roadmap)
        for id_, kind in published.items():
            if now.get(id_) != kind:
                yield self.finding(id_, "finding-removed", id=id_)

    def _cards(self) -> Iterator[Finding]:
        for phase in self.roadmap.phases:
            first = phase.sittings[0].prompts[0]
            for card in phase.cards:
                yield from self.condition(card.when, first.id, first, None)
        if self.roadmap.closing:
            yield from self.condition(self.roadmap.closing.when, "", None, None)

    # --- prompts ----------------------------------------------------------------------

    def _prompt(self, prompt: Prompt) -> Iterator[Finding]:
        yield from self.condition(prompt.when, prompt.id, prompt, None)
        for field in prompt.fields:
            yield from self._field(prompt, field, None)
        group = prompt.group
        if group:
            yield from self._group(prompt, group)
            for field in group.fields:
                yield from self._field(prompt, field, group)
        for shown in prompt.shows:
            if shown not in {outline.id for outline in self.roadmap.summary}:
                yield self.finding(prompt.id, "finding-section", section=shown)

    def _group(self, prompt: Prompt, group: Group) -> Iterator[Finding]:
        if group.over:
            yield from self.reference(group.over, prompt.id, prompt, options=True)
        elif not group.title:
            yield self.finding(prompt.id, "finding-no-title", place=prompt.id)
        if isinstance(group.most, Expression):
            yield from self.condition(
                group.most, prompt.id, prompt, None, decides=False
            )
        elif group.most > MOST_ITEMS:
            yield self.finding(
                prompt.id, "finding-unbounded", place=prompt.id, limit=MOST_ITEMS
            )
        elif not group.over and group.least > group.most:
            yield self.finding(
                prompt.id,
                "finding-least-most",
                place=prompt.id,
                least=group.least,
                most=group.most,
            )
        yield from self.condition(group.coax, prompt.id, prompt, group)
        for title in (*group.title, *group.public):
            if title not in {field.id for field in group.fields}:
                yield self.finding(
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
            yield self.finding(place, "finding-no-options", place=place)
        if field.kind in {Kind.GRID, Kind.SHARES} and not field.rows:
            yield self.finding(place, "finding-no-rows", place=place)
        for choice in field.choices:
            if choice.id in RESERVED:
                yield self.finding(place, "finding-id-reserved", id=choice.id)
            yield from self.condition(choice.when, place, prompt, group)
        for source in field.sources:
            yield from self.reference(source, place, prompt, options=True)
        shared = self.roadmap.selectors.values()
        own = (r for r in field.selectors.values() if r not in shared)
        for reference in (*field.args.values(), *own):
            yield from self.reference(reference, place, prompt, group=group)
        yield from self.condition(field.when, place, prompt, group)
        for check in field.checks:
            yield from self.condition(
                check.that, place, prompt, group, decides=False, value=field
            )
        for aside in field.then:
            yield from self.condition(aside.when, place, prompt, group)
        if field.revisit:
            yield from self.condition(field.revisit.when, place, prompt, group)
            yield from self.reference(
                Reference(prompt=field.revisit.prompt), place, prompt
            )

    def _effort(self, sitting: Sitting) -> Iterator[Finding]:
        points = sum(_least_effort(prompt) for prompt in sitting.prompts)
        minutes = math.ceil(points / EFFORT_A_MINUTE)
        if minutes > sitting.minutes:
            first = sitting.prompts[0].id
            yield self.finding(
                first, "finding-effort", minutes=minutes, planned=sitting.minutes
            )

    # --- references -------------------------------------------------------------------

    def reference(
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
                self.roadmap.prompts.get(group.over.prompt)
                if group and group.over
                else None
            )
            inner = (
                {f.id for f in about.group.fields} if about and about.group else set()
            )
            wanted = reference.then or reference.field
            if wanted and wanted not in (inner if reference.then else known):
                yield self.finding(
                    place, "finding-reference-unknown", reference=str(reference)
                )
            return
        target = self.roadmap.prompts.get(reference.prompt)
        names = {field.id for field in target.every_field()} if target else set()
        if target is None or (reference.field and reference.field not in names):
            yield self.finding(
                place, "finding-reference-unknown", reference=str(reference)
            )
            return
        if prompt and self._order[target.id] > self._order[prompt.id]:
            yield self.finding(
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
                yield self.finding(
                    place, "finding-reference-options", reference=str(reference)
                )

    # --- conditions -------------------------------------------------------------------

    def condition(
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
            yield self.finding(place, "finding-condition-unknown", name=name)
        if unknown:
            return
        yield from self._literals(condition, place, group, besides)
        try:
            outcomes = {
                bool(condition.value(scope))
                for scope in scopes(condition, self.roadmap, group, value)
            }
        except ExpressionError as wrong:
            yield self.finding(
                place,
                "finding-condition-type",
                condition=condition.source,
                detail=str(wrong)[-120:],
            )
            return
        retired = condition.source.strip() == "false"
        if decides and True not in outcomes and not retired:
            yield self.finding(place, "finding-unreachable", place=place)

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
                fields += self.roadmap.prompts[group.over.prompt].every_field()
            if name in self._by_name:
                fields += self.roadmap.prompts[self._by_name[name]].every_field()
            for field in fields:
                known |= {choice.id for choice in field.choices} | set(field.rows)
        for literal in condition.literals:
            if literal not in known and not literal.endswith("/"):
                yield self.finding(
                    place,
                    "finding-condition-literal",
                    literal=literal,
                    known=", ".join(sorted(known - {""})),
                )


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
    for n, nudge in enumerate(raw.get("nudges", ())):
        yield f"nudge.{nudge['id']}", ("nudges", n)
