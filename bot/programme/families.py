"""Families of enterprises: what a roadmap asks to tell them apart."""

from __future__ import annotations

from flows.roadmap import Reference, Roadmap

FAMILY = "family"  # the name under which a roadmap says so


def family_of(roadmap: Roadmap) -> Reference | None:
    """Return the question that tells families of enterprises apart, if there is one."""
    return roadmap.selectors.get(FAMILY)


def families(roadmap: Roadmap) -> tuple[str, ...]:
    """Return the families there are; ("",) of a roadmap that knows none."""
    asked = family_of(roadmap)
    if asked is None:
        return ("",)
    field = roadmap.prompts[asked.prompt].field(asked.field)
    return tuple(choice.id for choice in field.choices)
