"""Which of some labels a text means: by its words, by its first letters, or nearly."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

SLIP, MAYBE = 0.85, 0.72  # likeness, between 0 and 1: taken as meant; asked about
SHORTEST_PREFIX = 2  # letters
BRIEF = 60  # characters of a text that is worth remembering; what people write is not
LONGEST = 200  # characters; whoever writes more means no label


class Match(Struct, frozen=True):
    """The key whose label was meant, and whether that is sure."""

    key: str
    sure: bool = True


def plain(text: str) -> str:
    """Return a text without case, accents, punctuation and doubled spaces."""
    return _known(text) if len(text) <= BRIEF else _plain(text)


@lru_cache(maxsize=8192)
def _known(text: str) -> str:
    """Return the same; labels and words of commands are asked for again and again."""
    return _plain(text)


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w\s]", " ", bare).split())


def match(text: str, labels: Mapping[str, Sequence[str]]) -> Match | None:
    """Return what `text` means among labels in one or more languages; None if nothing."""
    typed = plain(text) if len(text) <= LONGEST else ""
    if not typed:
        return None
    known = [
        (key, plain(label))
        for key, several in labels.items()
        for label in several
        if plain(label)
    ]
    for test in (_same, _begins, _holds):
        keys = {key for key, label in known if test(typed, label)}
        if len(keys) == 1:
            return Match(keys.pop())
    return _nearly(typed, known)


def _same(typed: str, label: str) -> bool:
    return typed == label


def _begins(typed: str, label: str) -> bool:
    return len(typed) >= SHORTEST_PREFIX and label.startswith(typed)


def _holds(typed: str, label: str) -> bool:
    """Return whether what was typed is a whole word, or some, of the label."""
    return len(typed) > 3 and f" {typed} " in f" {label} "


def _nearly(typed: str, known: Sequence[tuple[str, str]]) -> Match | None:
    if len(typed) < 4:
        return None
    best: dict[str, float] = {}
    for key, label in known:
        likeness = difflib.SequenceMatcher(None, typed, label).ratio()
        best[key] = max(best.get(key, 0), likeness)
    ranked = sorted(best.items(), key=lambda pair: -pair[1])
    if not ranked or ranked[0][1] < MAYBE:
        return None
    clear = len(ranked) == 1 or ranked[0][1] - ranked[1][1] > 0.08
    return Match(ranked[0][0], sure=ranked[0][1] >= SLIP and clear)
