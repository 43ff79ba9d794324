"""Where a session is shown: in a group of a messenger, or in the chat of who began it."""

from __future__ import annotations


def is_group(place: str) -> bool:
    """Return whether an address is that of a group of a messenger."""
    return place.partition(":")[2].startswith("-")
