"""What is wrong with the nudges of a roadmap: references, conditions, days."""

from __future__ import annotations

from collections.abc import Iterator

from flows.errors import Finding
from flows.linter import Linter
from flows.nudging.due import PACES
from flows.nudging.nudge import Nudge, Trigger
from flows.roadmap import Field, Group, Kind, Prompt, Reference

DATED = (Trigger.DATE, Trigger.YEAR)


def nudge_findings(linter: Linter) -> Iterator[Finding]:
    """Yield what is wrong with the nudges of a roadmap, and with their pace."""
    roadmap = linter.roadmap
    for nudge in roadmap.nudges:
        yield from _nudge(linter, nudge)
    if roadmap.pace:
        yield from _pace(linter, roadmap.pace)


def _nudge(linter: Linter, nudge: Nudge) -> Iterator[Finding]:
    place = f"nudge.{nudge.id}"
    wrong = list(linter.reference(nudge.of, place, None))
    yield from wrong
    if wrong:
        return
    prompt = linter.roadmap.prompts[nudge.of.prompt]
    group = _item_of(nudge, prompt)
    if nudge.trigger in DATED:
        field = _field(prompt, nudge.of)
        if field is None or field.kind is not Kind.DATE:
            yield linter.finding(place, "finding-nudge-date", reference=str(nudge.of))
    elif nudge.days < 0:
        yield linter.finding(place, "finding-nudge-days", nudge=nudge.id)
    for reference in nudge.args.values():
        yield from linter.reference(reference, place, None, group=group)
    for reference in nudge.counts.values():
        yield from linter.reference(reference, place, None, options=True)
    yield from linter.condition(nudge.when, place, None, group)


def _item_of(nudge: Nudge, prompt: Prompt) -> Group | None:
    """Return the group whose items a nudge is about, one by one."""
    return prompt.group if nudge.trigger is Trigger.DATE else None


def _field(prompt: Prompt, reference: Reference) -> Field | None:
    if prompt.group is None and not prompt.lone and not reference.field:
        return None
    try:
        return prompt.field(reference.field)
    except (KeyError, StopIteration):
        return None


def _pace(linter: Linter, reference: Reference) -> Iterator[Finding]:
    wrong = list(linter.reference(reference, "", None))
    yield from wrong
    if wrong:
        return
    field = _field(linter.roadmap.prompts[reference.prompt], reference)
    known = {choice.id for choice in field.choices} if field else set()
    if not known or not known <= set(PACES):
        yield linter.finding(
            "", "finding-nudge-pace", reference=str(reference), known=", ".join(PACES)
        )
