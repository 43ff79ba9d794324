"""Keeping others out of it: what identifies somebody is asked about before it is kept.

Product story RI7. Nothing leaves the computer for this.
"""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from bot.commands import Command
from bot.identifying import traces, without
from flows.conversation import Doubt, Offer
from flows.turn import Answered, Doubted, Misread, Unclear


def guarded(event: Command) -> Command:
    """Return an event, or the question whether to leave out what identifies somebody.

    Words that are no answer are put aside without it.
    """
    if not isinstance(event, Answered | Doubted | Misread | Unclear):
        return event
    found = traces(event.words)
    if not found:
        return event
    words = without(event.words, found)
    match event:
        case Answered():
            return _asked(event, words)
        case Doubted():
            doubt = event.doubt
            offers = tuple(replace(offer, words=words) for offer in doubt.offers)
            return Doubted(doubt=replace(doubt, offers=offers), words=words)
        case Misread():
            args = (
                {**event.args, "words": words} if "words" in event.args else event.args
            )
            return replace(event, words=words, args=args)
    return Unclear(words)


def cleaned(words: str) -> str:
    """Return words without what identifies somebody."""
    return without(words, traces(words))


def _asked(event: Answered, words: str) -> Command:
    value = _cleaned(event.value)
    if value == event.value:  # a choice, a number, a file: only what was typed with it
        return replace(event, words=words)
    offers = (
        Offer(value=value, words=words, marks=event.marks),
        Offer(value=event.value, words=event.words, marks=event.marks),
    )
    return Doubted(doubt=Doubt(about="personal", offers=offers), words=words)


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return without(value, traces(value))
    if isinstance(value, dict) and "sha256" not in value:
        return {name: _cleaned(each) for name, each in value.items()}
    return value
