"""What the answers of one roadmap bring to another: to be confirmed there, never assumed."""

from __future__ import annotations

from flows.answers import Book, Place, Status
from flows.roadmap import Roadmap
from flows.turn import Carried


def carried(roadmap: Roadmap, other: str, book: Book) -> tuple[Carried, ...]:
    """Return what the answers given on the roadmap `other` offer to fields of this one."""
    found = []
    for prompt in roadmap.prompts.values():
        for field in prompt.every_field():
            if field.prefill is None or field.prefill.prompt != other:
                continue
            source, _, inner = field.prefill.field.partition(".")
            answer = book.latest(Place(source, "", inner))
            if answer and answer.status is Status.GIVEN:
                found.append(
                    Carried(
                        place=Place(prompt.id, "", field.id),
                        value=answer.value,
                        words=answer.words,
                        language=answer.language,
                    )
                )
    return tuple(found)
