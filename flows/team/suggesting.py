"""What a team said, offered to the roadmaps that its enterprise walks: to be confirmed there."""

from __future__ import annotations

from collections.abc import Mapping
from math import floor

from flows.answers import Place, Value
from flows.roadmap import Field, Kind, Roadmap
from flows.team.reveal import Figures, Picks, Reveal
from flows.turn import Carried


def suggested(
    reveal: Reveal, of: str, kept: Mapping[str, str], roadmap: Roadmap, language: str
) -> tuple[Carried, ...]:
    """Return what a session on the roadmap `of` offers to another roadmap.

    `kept` are words the team chose, by the question they answer: nobody else can say which
    hold for all. They are sentences, and what was agreed in the place of proposals.
    """
    found = []
    for prompt in roadmap.prompts.values():
        for field in prompt.every_field():
            if field.prefill is None or field.prefill.prompt != of:
                continue
            value = _value(reveal, kept, field.prefill.field, field)
            if value is not None:
                found.append(
                    Carried(
                        place=Place(prompt.id, "", field.id),
                        value=value,
                        words=value if isinstance(value, str) else "",
                        language=language,
                    )
                )
    return tuple(found)


def grid(reveal: Reveal, source: str) -> dict[str, tuple[int, ...]]:
    """Return each answer on the rows of a grid, by row; none that is not shown."""
    return {
        part.id.rpartition(".")[2]: part.all
        for part in reveal.parts
        if isinstance(part, Figures) and part.row and _of(part.id, source) and part.all
    }


def _value(
    reveal: Reveal, kept: Mapping[str, str], source: str, field: Field
) -> Value | None:
    if field.kind is Kind.GRID:
        rows = grid(reveal, source)
        if set(rows) != set(field.rows):
            return None
        return {row: _middle(rows[row]) for row in field.rows}
    if field.kind in {Kind.SHORT, Kind.LONG, Kind.DATE}:
        return kept.get(source)
    picks = next(
        (p for p in reveal.parts if isinstance(p, Picks) and p.id == source), None
    )
    if picks is None or not picks.counted:
        return None
    known = {choice.id for choice in field.choices}
    chosen = [term.attribute for term, _ in picks.counted if term.attribute in known]
    if field.kind is Kind.MULTI:
        return chosen[: field.most or len(chosen)] or None
    counts = [count for _, count in picks.counted]
    alone = len(counts) == 1 or counts[0] > counts[1]
    return chosen[0] if field.kind is Kind.SINGLE and chosen and alone else None


def _middle(points: tuple[int, ...]) -> int:
    """Return the middle of what was said, the lower of two: no more is claimed than was said."""
    ordered = sorted(points)
    return ordered[floor((len(ordered) - 1) / 2)]


def _of(part: str, source: str) -> bool:
    return part.rpartition(".")[0] == source
