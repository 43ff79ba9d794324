"""What is wrong with a roadmap for the use it is meant for: in sessions of a team."""

from __future__ import annotations

from collections.abc import Iterator

from flows.errors import Finding
from flows.linter import Linter
from flows.roadmap import Kind, Prompt, Use, question_id
from flows.wording import TEAM

MOST_PROMPTS = 10
SHOWN_TOGETHER = (  # what many people answered can be put side by side
    Kind.SINGLE,
    Kind.MULTI,
    Kind.SCALE,
    Kind.GRID,
    Kind.SHORT,
    Kind.LONG,
    Kind.DATE,
)


def use_findings(linter: Linter) -> Iterator[Finding]:
    """Yield where a roadmap does not fit the sessions that its `use` names."""
    roadmap = linter.roadmap
    for use in (Use.TEAM, Use.AGREE):
        if use in roadmap.uses and len(roadmap.sittings) > 1:
            yield linter.finding(
                roadmap.sittings[1].prompts[0].id,
                "finding-use-sittings",
                use=use,
                sittings=len(roadmap.sittings),
            )
    if Use.TEAM not in roadmap.uses:
        return
    prompts = [prompt for sitting in roadmap.sittings for prompt in sitting.prompts]
    if len(prompts) > MOST_PROMPTS:
        yield linter.finding(
            prompts[MOST_PROMPTS].id,
            "finding-team-prompts",
            prompts=len(prompts),
            limit=MOST_PROMPTS,
        )
    if TEAM in roadmap.selectors:
        yield linter.finding("", "finding-id-reserved", id=TEAM)
    for prompt in prompts:
        yield from _together(linter, prompt)


def _together(linter: Linter, prompt: Prompt) -> Iterator[Finding]:
    if prompt.group:
        yield linter.finding(prompt.id, "finding-team-list", place=prompt.id)
    for field in prompt.every_field():
        place = question_id(prompt.id, field.id)
        if field.kind not in SHOWN_TOGETHER:
            yield linter.finding(
                place,
                "finding-team-kind",
                place=place,
                kind=field.kind,
                kinds=", ".join(SHOWN_TOGETHER),
            )
        if field.sources:
            yield linter.finding(place, "finding-team-from", place=place)
        own = {*field.args, *field.selectors} - set(linter.roadmap.selectors)
        if TEAM in own:
            yield linter.finding(place, "finding-id-reserved", id=TEAM)
