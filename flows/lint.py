"""What is wrong with a roadmap beyond its shape: findings with file, line and what to do."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from flows.errors import Finding, RoadmapError
from flows.expressions import Expression
from flows.lines import read
from flows.lint_burden import burden_findings
from flows.lint_summary import summary_findings
from flows.lint_use import use_findings
from flows.linter import Linter
from flows.loader import load
from flows.nudging.lint import nudge_findings
from flows.roadmap import (
    SCALE,
    Field,
    Group,
    Kind,
    Prompt,
    Reference,
    Roadmap,
    Sitting,
    question_id,
)

RESERVED = {
    "title", "hint", "example", "unit", "low", "high", "note", "missing", "about", "who",
    *(f"a{point}" for point in SCALE),
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
    return tuple(_findings(Linter(roadmap, raw, lines), published or {}))


def permanent(roadmap: Roadmap) -> dict[str, str]:
    """Return the ids that stay once published, each with the kind of answer behind it."""
    found = {}
    for prompt in roadmap.prompts.values():
        for field in prompt.every_field():
            found[question_id(prompt.id, field.id)] = field.kind.value
    return found


def _findings(linter: Linter, published: Mapping[str, Any]) -> Iterator[Finding]:
    yield from _twice(linter)
    yield from use_findings(linter)
    yield from _cards(linter)
    for sitting in linter.roadmap.sittings:
        yield from _effort(linter, sitting)
        for prompt in sitting.prompts:
            yield from _prompt(linter, prompt)
    yield from burden_findings(linter)
    yield from summary_findings(linter)
    yield from nudge_findings(linter)
    yield from _published(linter, published)


def _twice(linter: Linter) -> Iterator[Finding]:
    for (place, id_), count in Counter(_ids(linter.roadmap)).items():
        if count > 1:
            yield linter.finding(place, "finding-id-twice", id=id_)


def _ids(roadmap: Roadmap) -> Iterator[tuple[str, str]]:
    """Yield where each id stands, and the id, as often as it was given."""
    yield from ((f"phase.{phase.id}", phase.id) for phase in roadmap.phases)
    yield from ((p.id, p.id) for s in roadmap.sittings for p in s.prompts)
    for prompt in roadmap.prompts.values():
        for field in prompt.every_field():
            question = question_id(prompt.id, field.id)
            if field.id:
                yield prompt.id, question
            answers = (*(choice.id for choice in field.choices), *field.rows)
            yield from ((question, f"{question}.{each}") for each in answers)
    yield from ((f"summary.{each.id}", each.id) for each in roadmap.summary)
    yield from ((f"gap.{each.id}", each.id) for each in roadmap.gaps)
    yield from ((f"nudge.{each.id}", each.id) for each in roadmap.nudges)


def _published(linter: Linter, published: Mapping[str, Any]) -> Iterator[Finding]:
    now = permanent(linter.roadmap)
    for id_, kind in published.items():
        if now.get(id_) != kind:
            yield linter.finding(id_, "finding-removed", id=id_)


def _cards(linter: Linter) -> Iterator[Finding]:
    for phase in linter.roadmap.phases:
        first = phase.sittings[0].prompts[0]
        for card in phase.cards:
            yield from linter.condition(card.when, first.id, first, None)
    if linter.roadmap.closing:
        yield from linter.condition(linter.roadmap.closing.when, "", None, None)


def _prompt(linter: Linter, prompt: Prompt) -> Iterator[Finding]:
    yield from linter.condition(prompt.when, prompt.id, prompt, None)
    for field in prompt.fields:
        yield from _field(linter, prompt, field, None)
    group = prompt.group
    if group:
        yield from _group(linter, prompt, group)
        for field in group.fields:
            yield from _field(linter, prompt, field, group)
    for shown in prompt.shows:
        if shown not in {outline.id for outline in linter.roadmap.summary}:
            yield linter.finding(prompt.id, "finding-section", section=shown)


def _group(linter: Linter, prompt: Prompt, group: Group) -> Iterator[Finding]:
    if group.over:
        yield from linter.reference(group.over, prompt.id, prompt, options=True)
    elif not group.title:
        yield linter.finding(prompt.id, "finding-no-title", place=prompt.id)
    if isinstance(group.most, Expression):
        yield from linter.condition(group.most, prompt.id, prompt, None, decides=False)
    elif group.most > MOST_ITEMS:
        yield linter.finding(
            prompt.id, "finding-unbounded", place=prompt.id, limit=MOST_ITEMS
        )
    elif not group.over and group.least > group.most:
        yield linter.finding(
            prompt.id,
            "finding-least-most",
            place=prompt.id,
            least=group.least,
            most=group.most,
        )
    yield from linter.condition(group.coax, prompt.id, prompt, None)  # of all items
    for title in (*group.title, *group.public):
        if title not in {field.id for field in group.fields}:
            yield linter.finding(
                prompt.id,
                "finding-reference-unknown",
                reference=f"{prompt.id}.{title}",
            )


def _field(
    linter: Linter, prompt: Prompt, field: Field, group: Group | None
) -> Iterator[Finding]:
    place = question_id(prompt.id, field.id)
    if field.kind in {Kind.SINGLE, Kind.MULTI, Kind.DRAFT} and not (
        field.choices or field.sources
    ):
        yield linter.finding(place, "finding-no-options", place=place)
    if field.kind in {Kind.GRID, Kind.SHARES} and not field.rows:
        yield linter.finding(place, "finding-no-rows", place=place)
    for choice in field.choices:
        if choice.id in RESERVED:
            yield linter.finding(place, "finding-id-reserved", id=choice.id)
        yield from linter.condition(choice.when, place, prompt, group)
    for source in field.sources:
        yield from linter.reference(source, place, prompt, options=True)
    shared = linter.roadmap.selectors.values()
    own = (r for r in field.selectors.values() if r not in shared)
    for reference in (*field.args.values(), *own):
        yield from linter.reference(reference, place, prompt, group=group)
    yield from linter.condition(field.when, place, prompt, group)
    for check in field.checks:
        yield from linter.condition(
            check.that, place, prompt, group, decides=False, value=field
        )
    for aside in field.then:
        yield from linter.condition(aside.when, place, prompt, group)
    if field.revisit:
        yield from linter.condition(field.revisit.when, place, prompt, group)
        yield from linter.reference(
            Reference(prompt=field.revisit.prompt), place, prompt
        )


def _effort(linter: Linter, sitting: Sitting) -> Iterator[Finding]:
    points = sum(_least_effort(prompt) for prompt in sitting.prompts)
    minutes = math.ceil(points / EFFORT_A_MINUTE)
    if minutes > sitting.minutes:
        first = sitting.prompts[0].id
        yield linter.finding(
            first, "finding-effort", minutes=minutes, planned=sitting.minutes
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
