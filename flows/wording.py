"""Which messages a roadmap needs, with which attributes and variables. Pure; no words here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from flows.outline import Block
from flows.roadmap import SCALE, WRITTEN, Field, Group, Kind, Prompt, Roadmap, Use

TITLE_LIMIT, LABEL_LIMIT, EXAMPLE_LIMIT = 28, 90, 400  # characters
MESSAGE_LIMIT, MESSAGE_AIM = 500, 300
TEAM = "team"  # goes to every message: "yes" in a session of a team, "no" elsewhere

_SHOWN_BY_EXAMPLE = (
    *WRITTEN,
    Kind.NUMBER,
    Kind.SHARES,
    Kind.DATE,
    Kind.PERIOD,
    Kind.EVIDENCE,
)


def known(name: str) -> str:
    """Return the variable by which words choose: "no" where an answer they speak of was skipped."""
    return f"{name}-known"


class Wording(Struct, frozen=True, kw_only=True):
    """A message that has to exist in every language."""

    id: str
    attributes: frozenset[str] = frozenset()  # these must be there
    optional: frozenset[str] = frozenset()  # these may be there
    variables: frozenset[str] = frozenset()  # these may be used
    choices: frozenset[str] = (
        frozenset()
    )  # those attributes that are labels side by side
    question: bool = False


def wordings(roadmap: Roadmap) -> dict[str, Wording]:
    """Return what every language has to say for this roadmap, by message id."""
    found: dict[str, Wording] = {}
    for wording in _all(roadmap):
        known = found.get(wording.id)
        found[wording.id] = wording if known is None else _both(known, wording)
    return found


def _both(one: Wording, other: Wording) -> Wording:
    return replace(
        one,
        attributes=one.attributes | other.attributes,
        optional=one.optional | other.optional,
        variables=one.variables | other.variables,
        choices=one.choices | other.choices,
        question=one.question or other.question,
    )


def _wording(
    message: str,
    attributes: Iterable[str] = (),
    *,
    optional: Iterable[str] = (),
    variables: Iterable[str] = (),
) -> Wording:
    return Wording(
        id=message,
        attributes=frozenset(attributes),
        optional=frozenset(optional),
        variables=frozenset(variables),
    )


def _all(roadmap: Roadmap) -> Iterator[Wording]:
    team = (TEAM,) if Use.TEAM in roadmap.uses else ()
    shared = (*roadmap.selectors, *team)
    yield _wording(roadmap.id, ["about"])
    for name, members in roadmap.sets.items():
        labels = frozenset(members)
        yield Wording(
            id=f"{roadmap.id}-set-{name}",
            attributes=labels,
            variables=frozenset(team),
            choices=labels,
        )
    for phase in roadmap.phases:
        yield _wording(phase.message, ["about"], variables=team)
        for card in phase.cards:
            yield _wording(card.message, variables=shared)
    for sitting in roadmap.sittings:
        yield _wording(sitting.message, ["who"], variables=team)
        if sitting.collect:
            yield _wording(sitting.collect.message, variables=["from", "to"])
        for prompt in sitting.prompts:
            yield from _prompt(prompt, shared)
    if roadmap.closing:
        yield _wording(roadmap.closing.message, variables=shared)
    yield from _summary(roadmap, shared)
    for gap in roadmap.gaps:
        about = ("about",) if gap.over else ()
        yield _wording(gap.message, variables=(*about, *shared))
    for nudge in roadmap.nudges:  # as short as a question
        yield Wording(
            id=nudge.message,
            variables=frozenset((*nudge.variables, *shared)),
            question=True,
        )


def _prompt(prompt: Prompt, shared: tuple[str, ...]) -> Iterator[Wording]:
    if not prompt.lone:
        yield _wording(prompt.message, ["title", "example"], variables=shared)
    for field in prompt.fields:
        yield from _field(field, shared, lone=prompt.lone)
    if prompt.group:
        yield from _group(prompt, prompt.group, shared)


def _group(prompt: Prompt, group: Group, shared: tuple[str, ...]) -> Iterator[Wording]:
    about = ("item", "of") if group.over else ("item",)
    for field in group.fields:
        yield from _field(field, (*shared, *about), lone=False)
    if group.most != 1:
        yield Wording(
            id=group.another.message,
            variables=frozenset((*shared, "count", *(("of",) if group.over else ()))),
            question=True,
        )
    if group.coax:
        yield Wording(
            id=f"{prompt.message}-another-coax",
            variables=frozenset((*shared, "count")),
            question=True,
        )


def _field(field: Field, shared: tuple[str, ...], *, lone: bool) -> Iterator[Wording]:
    variables = {*field.args, *map(known, field.args), *field.selectors, *shared}
    attributes = {"title", *(f"check-{check.id}" for check in field.checks)}
    optional = {"hint", "example"}
    if lone or field.kind in _SHOWN_BY_EXAMPLE:
        attributes.add("example")
    labels = frozenset(c.id for c in field.choices if c.message == field.message)
    if field.unit == "fixed":
        attributes.add("unit")
        variables.add("n")
    if field.kind is Kind.SCALE or (field.kind is Kind.GRID and not field.anchors):
        attributes |= {"low", "high"}
    if field.kind is Kind.GRID and field.anchors:
        attributes |= {f"a{point}" for point in SCALE}
    if field.row_message == field.message:
        labels |= frozenset(field.rows)
    yield Wording(
        id=field.message,
        attributes=frozenset(attributes) | labels,
        optional=frozenset(optional),
        variables=frozenset(variables),
        choices=labels,
        question=True,
    )
    for aside in field.then:
        yield _wording(aside.message, variables=shared)
    if field.revisit:
        yield _wording(field.revisit.message, variables=["missing", *shared])


def _summary(roadmap: Roadmap, shared: tuple[str, ...]) -> Iterator[Wording]:
    for outline in roadmap.summary:
        rows = {row["id"] for block in outline.blocks for row in block.rows}
        heading = (TEAM,) if TEAM in shared else ()
        yield _wording(
            outline.message, ["missing", *rows], optional=["note"], variables=heading
        )
        for block in outline.blocks:
            variables = {*shared, *block.args, *block.selectors}
            if block.kind == "count":
                variables |= {"count", "sum"}
            for message in _lines(block):
                yield _wording(message, variables=variables)


def _lines(block: Block) -> Iterator[str]:
    if block.message:
        yield block.message
    if block.otherwise:
        yield block.otherwise
    if block.first:
        yield block.first.message
