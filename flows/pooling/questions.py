"""The closed questions of a roadmap, and what one enterprise says to each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from msgspec import Struct

from flows.answers import Answer, Status
from flows.expressions import name_of
from flows.roadmap import (
    CHOSEN,
    SCALE,
    Field,
    Kind,
    Prompt,
    Reference,
    Roadmap,
    question_id,
)

Said = str | int | float | tuple[str, ...]  # what one enterprise says to a question


class Sort(StrEnum):
    """How what many said to a question is told."""

    ONE = "one"  # each made one choice
    SEVERAL = "several"  # each made any number of choices
    SCALE = "scale"  # each gave a point from 1 to 5
    NUMBER = "number"  # each gave a number


class Question(Struct, frozen=True, kw_only=True):
    """A question that means the same for every enterprise: its answers can be put together."""

    id: str  # map1, map4.fte, ana3.economic
    prompt: str
    field: Field
    sort: Sort
    row: str = ""  # of a grid
    choices: tuple[str, ...] = ()
    repeated: bool = False  # asked for each item: a choice counts once an enterprise
    reads: tuple[str, ...] = ()  # the prompts on which it depends whether it is asked

    @property
    def place(self) -> tuple[str, str]:
        return self.prompt, self.field.id


def questions(roadmap: Roadmap) -> tuple[Question, ...]:
    """Return the closed questions, as they are asked.

    Left out is what tells the families apart: all of a family say the same. Left out is also
    what means something else for each enterprise: choices among its own items, and numbers or
    points given for each of them. Shares and numbers with a unit of one's own are left out too.
    """
    return tuple(
        question
        for prompt in roadmap.prompts.values()
        for question in _of_prompt(roadmap, prompt)
    )


def _of_prompt(roadmap: Roadmap, prompt: Prompt) -> Iterator[Question]:
    for field in prompt.fields:
        yield from _of_field(roadmap, prompt, field, repeated=False)
    for field in prompt.group.fields if prompt.group else ():
        if field.kind in CHOSEN:
            yield from _of_field(roadmap, prompt, field, repeated=True)


def _of_field(
    roadmap: Roadmap, prompt: Prompt, field: Field, *, repeated: bool
) -> Iterator[Question]:
    name = question_id(prompt.id, field.id)
    if name in map(str, roadmap.selectors.values()):
        return
    conditions = (prompt.when, field.when)
    read = {each for when in conditions if when for each in when.names}
    reads = tuple(each for each in roadmap.prompts if name_of(each) in read)

    def question(sort: Sort, row: str = "", choices: tuple[str, ...] = ()) -> Question:
        return Question(
            id=f"{name}.{row}" if row else name,
            prompt=prompt.id,
            field=field,
            sort=sort,
            row=row,
            choices=choices,
            repeated=repeated,
            reads=reads,
        )

    match field.kind:
        case Kind.SINGLE | Kind.MULTI:
            choices = _choices(roadmap, field)
            if choices:
                one = field.kind is Kind.SINGLE and not repeated
                yield question(Sort.ONE if one else Sort.SEVERAL, choices=choices)
        case Kind.SCALE:
            yield question(Sort.SCALE)
        case Kind.GRID:
            for row in field.rows:
                yield question(Sort.SCALE, row)
        case Kind.NUMBER if field.unit != "free":
            yield question(Sort.NUMBER)


def _choices(roadmap: Roadmap, field: Field) -> tuple[str, ...]:
    """Return what can be chosen, by id; nothing if each enterprise chooses among its own."""
    found: list[str] = []
    for source in field.sources:
        offered = _source(roadmap, source)
        if not offered:
            return ()
        found += offered
    return (*found, *(choice.id for choice in field.choices))


def _source(roadmap: Roadmap, source: Reference) -> tuple[str, ...]:
    """Return the keys of choices that an earlier question offers, if they are its own."""
    prompt = roadmap.prompts[source.prompt]
    field = next((each for each in prompt.fields if each.id == source.field), None)
    if field is None or field.sources or field.kind not in CHOSEN:
        return ()
    return tuple(f"{source}/{choice.id}" for choice in field.choices)


def said(question: Question, answers: Iterable[Answer]) -> Said | None:
    """Return what an enterprise says to a question; None if it says nothing that counts."""
    held = {
        answer.place: answer
        for answer in answers
        if (answer.place.prompt, answer.place.field) == question.place
        and answer.status.settles
    }  # the latest at each place
    given = [answer for answer in held.values() if answer.status is Status.GIVEN]
    if not given:
        return None
    match question.sort:
        case Sort.ONE:
            value = given[-1].value
            return value if value in question.choices else None
        case Sort.SEVERAL:
            made = {key for each in given for key in _keys(each)}
            kept = tuple(key for key in question.choices if key in made)
            return kept if kept or not made else None
        case Sort.SCALE:
            return _point(question, given[-1])
        case Sort.NUMBER:
            value = given[-1].value
            return value if isinstance(value, int | float) else None


def _keys(answer: Answer) -> tuple[str, ...]:
    value = answer.value
    return tuple(value) if isinstance(value, list | tuple) else (str(value),)


def _point(question: Question, answer: Answer) -> int | None:
    value = answer.value
    if question.row:
        value = value.get(question.row) if isinstance(value, dict) else None
    return value if isinstance(value, int) and value in SCALE else None
