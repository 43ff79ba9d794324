"""Linter: where the parts of a roadmap stand, and whether what they name can be read there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flows.answers import DEED, ESTIMATE, STRONG
from flows.errors import ExpressionError, Finding
from flows.expressions import Expression, name_of
from flows.lines import Lines, Route
from flows.roadmap import OWN_DRAFT, Field, Group, Kind, Prompt, Reference, Roadmap
from flows.samples import scopes


class Linter:
    """Looks at what one roadmap names: by references, in conditions."""

    def __init__(self, roadmap: Roadmap, raw: Any, lines: Lines) -> None:
        self.roadmap = roadmap
        self._lines = lines
        self._routes = dict(_routes(raw))
        self._order = {id_: n for n, id_ in enumerate(roadmap.prompts)}
        self._by_name = {name_of(id_): id_ for id_ in roadmap.prompts}

    def finding(self, at: str, problem: str, **args: str | int) -> Finding:
        """Return a finding at a question, or a part named as in `gap.no-date`; "" is the file."""
        route = self._routes.get(at) or self._routes.get(at.partition(".")[0], ())
        return self._lines.finding(route, problem, **args)

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
        """Yield what is wrong with a reference at a place: it leads nowhere, or to what comes later.

        `prompt` is the one it stands in, None for what is read at the end. With `options`, it has
        to lead to what can be chosen. `group` is the list whose item is at hand.
        """
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
        """Yield what is wrong with a condition at a place: what it reads, what it compares with.

        `prompt` and `group` as for a reference. One that `decides` has to hold for some answers.
        `value` is the field whose answer it looks at, in a check; `besides` are texts that it may
        name as well.
        """
        if condition is None:
            return
        readable = {"item": group is not None, "value": value is not None}
        unknown = [
            name
            for name in condition.names
            if not readable.get(name, self._asked_by(name, prompt))
        ]
        for name in unknown:
            yield self.finding(place, "finding-condition-unknown", name=name)
        if unknown:
            return
        yield from self._literals(condition, place, group, value, besides)
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

    def _asked_by(self, name: str, prompt: Prompt | None) -> bool:
        """Return whether a prompt of that name is asked by the time of another one."""
        id_ = self._by_name.get(name)
        if id_ is None:
            return False
        return prompt is None or self._order[id_] <= self._order[prompt.id]

    def _literals(
        self,
        condition: Expression,
        place: str,
        group: Group | None,
        value: Field | None,
        besides: frozenset[str],
    ) -> Iterator[Finding]:
        known = {"", DEED, ESTIMATE, STRONG, *besides}
        for name in condition.names:
            for field in self._read_by(name, group, value):
                known |= {choice.id for choice in field.choices} | set(field.rows)
                known |= {OWN_DRAFT} if field.kind is Kind.DRAFT else set()
        for literal in condition.literals:
            if literal not in known and not literal.endswith("/"):
                yield self.finding(
                    place,
                    "finding-condition-literal",
                    literal=literal,
                    known=", ".join(sorted(known - {""})),
                )

    def _read_by(
        self, name: str, group: Group | None, value: Field | None
    ) -> Iterator[Field]:
        """Yield the fields whose answers a condition reads by a name."""
        if name == "value" and value:
            yield value
            return
        prompt = self.roadmap.prompts.get(self._by_name.get(name, ""))
        if name == "item" and group:
            yield from group.fields
            over = group.over.prompt if group.over else ""
            prompt = self.roadmap.prompts.get(over)
        yield from prompt.every_field() if prompt else ()


def _routes(raw: Any) -> Iterator[tuple[str, Route]]:
    """Yield where each phase, prompt, field, section of the summary, gap and nudge stands."""
    for p, phase in enumerate(raw["phases"]):
        yield f"phase.{phase['id']}", ("phases", p)
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
