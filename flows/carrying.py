"""What the answers of one roadmap bring to another: to be confirmed there, never assumed."""

from __future__ import annotations

from flows.answers import Book, Place, Status, Value
from flows.roadmap import OWN, Field, Kind, Roadmap
from flows.turn import Carried

_ANEW = {Kind.DATE, Kind.PERIOD, Kind.EVIDENCE, Kind.DRAFT, *OWN}


def carried_on(roadmap: Roadmap, book: Book) -> tuple[Carried, ...]:
    """Return what one round offers to the next: answers that may still hold, outside of lists.

    What belongs to its time is asked anew: days, periods, files, figures of a list.
    """
    return tuple(
        Carried(
            place=Place(prompt.id, "", field.id),
            value=answer.value,
            words=answer.words,
            language=answer.language,
        )
        for prompt in roadmap.prompts.values()
        for field in prompt.fields
        if field.kind not in _ANEW and not field.sources
        if (answer := book.latest(Place(prompt.id, "", field.id)))
        and answer.status is Status.GIVEN
    )


def _fitting(field: Field, value: Value) -> Value:
    """Return what fits a field, None for nothing: of a grid, the rows that both have."""
    if field.kind is not Kind.GRID:
        return value
    points = value if isinstance(value, dict) else {}
    return {row: points[row] for row in field.rows if row in points} or None


def carried(roadmap: Roadmap, other: str, book: Book) -> tuple[Carried, ...]:
    """Return what the answers given on the roadmap `other` offer to fields of this one."""
    found = []
    for prompt in roadmap.prompts.values():
        for field in prompt.every_field():
            if field.prefill is None or field.prefill.prompt != other:
                continue
            source, _, inner = field.prefill.field.partition(".")
            answer = book.latest(Place(source, "", inner))
            if not answer or answer.status is not Status.GIVEN:
                continue
            value = _fitting(field, answer.value)
            if value is not None:
                found.append(
                    Carried(
                        place=Place(prompt.id, "", field.id),
                        value=value,
                        words=answer.words,
                        language=answer.language,
                    )
                )
    return tuple(found)
