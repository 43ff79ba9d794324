"""What people type after the commands of a team, in their own language."""

from __future__ import annotations

from locales.catalog import Voice
from locales.matching import plain

BARE = {"nothing-agreed": "none", "keep-sentence": "keep", "take-on": "take"}


def means(voice: Voice, name: str, typed: str) -> bool:
    """Return whether a text is one of the words for a thing; buttons say it in English."""
    words = {plain(word) for word in voice.words(f"word-{name}")}
    return bool(typed) and (typed == BARE.get(name, name) or plain(typed) in words)
