"""Answers made up to try conditions on: each field unanswered, and with each of its choices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any

from flows.answers import DEED, ESTIMATE, STRONG
from flows.expressions import Expression, name_of
from flows.roadmap import OWN_DRAFT, Field, Group, Kind, Prompt, Roadmap

MOST = 4000  # combinations that are tried


def scopes(
    expression: Expression, roadmap: Roadmap, group: Group | None, value: Field | None
) -> Iterator[dict[str, Any]]:
    """Yield what the condition may come to see, in many combinations."""
    by_name = {name_of(prompt.id): prompt for prompt in roadmap.prompts.values()}
    several: list[list[Any]] = []
    names = []
    for name in expression.names:
        names.append(name)
        if name == "item":
            several.append(list(_item(roadmap, group)))
        elif name == "value":
            assert value  # it is read in the checks of a field alone
            several.append([v for v in _values(value) if v is not None])
        else:
            several.append(list(_prompt(by_name[name])))
    for count, values in enumerate(product(*several)):
        if count >= MOST:
            return
        yield dict(zip(names, values, strict=True))


def _values(field: Field) -> list[Any]:
    own = [choice.id for choice in field.choices]
    keys = [*own, *(f"{source}/1" for source in field.sources)]
    match field.kind:
        case Kind.SINGLE:
            return ["", *keys]
        case Kind.DRAFT:
            return ["", *keys, OWN_DRAFT]
        case Kind.MULTI:
            return [[], *([key] for key in keys), keys]
        case Kind.SCALE:
            return [None, 1, 5]
        case Kind.NUMBER:
            return [None, 0.0, 1000.0]
        case Kind.GRID | Kind.SHARES:
            return [{}, dict.fromkeys(field.rows, 3)]
        case Kind.PERIOD:
            return [{}, {"from": "2025-01-01", "to": "2025-12-31"}]
        case Kind.DATE:
            return ["", "2026-03"]
        case _:
            return ["", "words"]


def _varied(fields: Iterable[Field], base: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield scopes in which one field at a time takes each of its values."""
    fields = tuple(fields)
    for filled in (0, -1):
        whole = dict(base)
        for field in fields:
            whole[name_of(field.id)] = _values(field)[filled]
            whole[name_of(field.id) + "_marks"] = (
                [DEED, ESTIMATE, STRONG] if filled else []
            )
        yield whole
        for field in fields:
            for value in _values(field):
                yield {**whole, name_of(field.id): value}


def _prompt(prompt: Prompt) -> Iterator[Any]:
    if prompt.lone:
        yield from _values(prompt.fields[0])
        return
    if prompt.group is None:
        yield from _varied(prompt.fields, {})
        return
    items = [
        {"id": "1", "of": "", **varied} for varied in _varied(prompt.group.fields, {})
    ]
    for heads in _varied(prompt.fields, {}):
        yield {**heads, "items": []}
        yield from ({**heads, "items": [item]} for item in items)
        yield {**heads, "items": items}
        yield {**heads, "items": [items[-1]] * 3}


def _item(roadmap: Roadmap, group: Group | None) -> Iterator[dict[str, Any]]:
    if group is None:
        return
    about = roadmap.prompts.get(group.over.prompt) if group.over else None
    inner = about.group if about and about.group and group.over else None
    for own in _varied(group.fields, {"id": "1", "of": ""}):
        if inner is None:
            yield own
            continue
        for subject in _varied(inner.fields, {}):
            yield {**own, **{f"of_{name}": value for name, value in subject.items()}}
