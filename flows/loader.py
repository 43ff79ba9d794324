"""YAML → Roadmap; findings name file, line and what to do. Only here: `jsonschema`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from flows.building import Builder
from flows.errors import Finding, RoadmapError
from flows.lines import Lines, read
from flows.roadmap import Roadmap


def load(text: str, file: str, *, checked: bool = False) -> Roadmap:
    """Return the roadmap written in `text`; raise RoadmapError with all that is wrong.

    `checked` says that the file went through this before, so that the schema can be left out.
    """
    raw, lines = read(text, file)
    findings = () if checked else tuple(_against_schema(raw, lines))
    if findings:
        raise RoadmapError(findings)
    return Builder(raw, lines).roadmap()


def reload(canonical: str) -> Roadmap:
    """Return a published version from its canonical form."""
    return load(canonical, "published", checked=True)


@cache
def schema() -> Any:
    """Return the JSON Schema of roadmap files, which editors read too."""
    return json.loads(
        (files("flows") / "roadmaps" / "roadmap.schema.json").read_text("utf-8")
    )


def _against_schema(raw: Any, lines: Lines) -> Iterator[Finding]:
    from jsonschema import Draft202012Validator

    for error in Draft202012Validator(schema()).iter_errors(raw):
        deepest = max(_leaves(error), key=lambda leaf: len(leaf.absolute_path))
        yield _plainly(deepest, lines)


def _leaves(error: Any) -> Iterator[Any]:
    if not error.context:
        yield error
    for inner in error.context or ():
        yield from _leaves(inner)


def _needed(error: Any) -> list[str]:
    """Return the keys that have to be there, or have to be beside those that are."""
    needed = error.validator_value
    if isinstance(needed, list):
        return needed
    return [key for each in error.instance for key in needed.get(each, ())]


def _plainly(error: Any, lines: Lines) -> Finding:
    """Return what a schema error means to somebody who writes roadmaps."""
    route = tuple(error.absolute_path)
    place = ".".join(str(step) for step in route) or "roadmap"
    value = str(error.instance)[:60]
    match error.validator:
        case "additionalProperties":
            known = error.schema.get("properties", {})
            extra = [key for key in error.instance if key not in known]
            return lines.finding(
                (*route, extra[0]),
                "finding-unknown-key",
                key=str(extra[0]),
                known=", ".join(sorted(known)),
            )
        case "required" | "dependentRequired":
            missing = [key for key in _needed(error) if key not in error.instance]
            return lines.finding(
                route, "finding-missing-key", place=place, key=", ".join(missing)
            )
        case "enum" | "const":
            allowed = (
                error.validator_value
                if isinstance(error.validator_value, list)
                else [error.validator_value]
            )
            return lines.finding(
                route,
                "finding-not-allowed",
                place=place,
                value=value,
                allowed=", ".join(map(str, allowed)),
            )
        case "type":
            return lines.finding(
                route,
                "finding-wrong-type",
                place=place,
                value=value,
                expected=str(error.validator_value),
            )
        case "pattern":
            return lines.finding(route, "finding-wrong-form", place=place, value=value)
        case "maxLength":
            return lines.finding(
                route,
                "finding-long-id",
                place=place,
                value=value,
                most=str(error.validator_value),
            )
        case _:
            return lines.finding(
                route, "finding-wrong-shape", place=place, rule=str(error.validator)
            )
