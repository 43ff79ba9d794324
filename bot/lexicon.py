"""The words of commands, in any language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from bot.commands import (
    BARE,
    COACHING,
    MOVES,
    NUMBERED,
    ROLES,
    WORDED,
    CoachingAsked,
    Command,
    InviteAsked,
    JoinAsked,
)
from flows.turn import Adopted, Spoke
from locales.catalog import Voice
from locales.matching import plain

_CODE = re.compile(r"[0-9a-f]{20}")  # of an invitation, or of a question that was put
_TAKEN = re.compile(r"(\d{1,6}) ([0-9a-f]{8})")  # an answer, and where
_NUMBERED = re.compile(r"(.+?)\s+(\d{1,6})")


class Lexicon:
    """The words of commands: first those of the language under way, then those of the others."""

    def __init__(self, voice: Voice, others: tuple[Voice, ...]) -> None:
        self._voices = (voice, *others)

    def means(self, name: str, typed: str) -> bool:
        """Return whether `typed` is one of the words for a thing, in any language."""
        word = plain(typed) or typed.strip()
        return any(word in _words(voice, name) for voice in self._voices)

    def exact(self, typed: str) -> Command | None:
        """Return the command that is typed and nothing besides."""
        found = _NUMBERED.fullmatch(typed)
        for voice in self._voices:
            name = _word(voice, typed)
            if name in BARE:
                return BARE[name]()
            if found and (numbered := _word(voice, found[1])) in NUMBERED:
                return NUMBERED[numbered](int(found[2]))
        return self._together(typed) or self._language(typed)

    def _together(self, typed: str) -> Command | None:
        """Return a code that was typed, or a role: no answer would look like that."""
        first, _, rest = typed.partition(" ")
        rest = rest.strip()
        if _CODE.fullmatch(rest) and self.means("join", first):
            return JoinAsked(rest)
        known = any(self.means(f"role-{role}", rest) for role in ROLES)
        return InviteAsked(rest) if known and self.means("invite", first) else None

    def coaching(self, typed: str) -> Command | None:
        """Return the command of coaches, or to a coach, that is typed behind a /."""
        first, _, rest = typed.partition(" ")
        for voice in self._voices:
            if name := _word(voice, first, COACHING):
                return CoachingAsked(name, rest.strip())
        return CoachingAsked(first, rest.strip()) if first in COACHING else None

    def command(self, typed: str) -> Command | None:
        """Return the command that is typed, perhaps with words of its own behind it."""
        if found := self.exact(typed):
            return found
        first, _, rest = typed.partition(" ")
        rest = rest.strip()
        for voice in self._voices:
            name = _word(voice, first)
            if name == "take" and (taken := _TAKEN.fullmatch(rest)):
                return Adopted(int(taken[1]), taken[2])
            if name in WORDED and rest:
                return WORDED[name](rest)
        return None

    def _language(self, typed: str) -> Command | None:
        word = plain(typed)
        spoken = (v.tag for v in self._voices if word in _words(v, "language"))
        return next(map(Spoke, spoken), None)


@lru_cache(maxsize=512)
def _words(voice: Voice, name: str) -> frozenset[str]:
    """Return the words for a thing, as they are compared."""
    message = f"word-{name}"
    words = voice.words(message) if voice.has(message) else ()
    return frozenset(plain(word) or word for word in words)


def _word(voice: Voice, typed: str, among: tuple[str, ...] = MOVES) -> str:
    """Return the name of the command that a voice knows by this word, or ""."""
    return _names(voice, among).get(plain(typed) or typed.strip(), "")


@lru_cache(maxsize=64)
def _names(voice: Voice, among: tuple[str, ...]) -> Mapping[str, str]:
    """Return the names of commands by their words; of two with the same word, the first."""
    found: dict[str, str] = {}
    for name in among:
        for word in _words(voice, name):
            found.setdefault(word, name)
    return found
