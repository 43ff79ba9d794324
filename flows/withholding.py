"""Answers that stay out of every file: names of people, and words without leave to share them."""

from __future__ import annotations

from flows.answers import Place
from flows.walk import Walk


def withheld(walk: Walk, place: Place) -> bool:
    """Return whether an answer is for those alone who work on it."""
    for each in walk.roadmap.withheld:
        if (each.of.prompt, each.of.field) != (place.prompt, place.field):
            continue
        items = walk.items.get(place.prompt, ())
        item = next((item for item in items if item.id == place.item), None)
        if place.item and item is None:
            return True  # taken out, or not asked any more: nobody knows of a leave
        scope = {"item": walk.item_scope(place.prompt, item)} if item else {}
        return each.unless is None or not walk.holds(each.unless, **scope)
    return False
