"""Weak evidence with strong verbs: sentences of a summary that say more than is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.written import Written, spoken
from flows.errors import Finding
from flows.ladder import PROVED, SHOWN, claims
from flows.roadmap import Roadmap
from locales.catalog import Voice
from locales.matching import plain


def ladder_findings(
    roadmap: Roadmap, written: Mapping[str, Written], voice: Voice
) -> Iterator[Finding]:
    """Yield each sentence of ours with a verb that stands above its rung, in one language."""
    for message, rung in claims(roadmap):
        own = written.get(message)
        if own is None:
            continue
        said = {f" {plain(text)} " for text in spoken(own.message.value)}
        for word in _too_strong(voice, rung):
            if any(f" {plain(word)} " in text for text in said):
                yield own.finding("finding-strong-word", message=message, word=word)


def _too_strong(voice: Voice, rung: int) -> Iterator[str]:
    if rung < SHOWN and voice.has("words-shown"):
        yield from voice.words("words-shown")
    if rung < PROVED and voice.has("words-proved"):
        yield from voice.words("words-proved")
