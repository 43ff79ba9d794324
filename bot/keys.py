"""The keys that seal what is kept, as the settings name them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.settings import Settings
from storage.vault import BadKeyError, read_key


class NoKeyError(Exception):
    """A key cannot be read: `message` and `facts` say which, and what is needed."""

    def __init__(self, message: str, **facts: str) -> None:
        super().__init__(message)
        self.message = message
        self.facts = facts


def keys_of(settings: Settings) -> Sequence[bytes]:
    """Return the keys, the one that seals first; none if none is set. Raise NoKeyError."""
    written = settings.key.reveal().replace(",", " ").split()
    if not settings.key_file:
        return [_read(each, "FILROUGE_KEY") for each in written]
    if written:
        raise NoKeyError("key-twice")
    return [_read(each, str(settings.key_file)) for each in lines(settings.key_file)]


def lines(file: Path) -> list[str]:
    """Return the keys in a file as they are written there; raise NoKeyError."""
    try:
        found = file.read_text("utf-8").split()
    except (OSError, UnicodeError) as wrong:
        reason = getattr(wrong, "strerror", None) or type(wrong).__name__
        raise NoKeyError("key-unread", path=str(file), reason=reason) from wrong
    if not found:
        raise NoKeyError("key-empty", path=str(file))
    return found


def _read(typed: str, place: str) -> bytes:
    try:
        return read_key(typed)
    except BadKeyError:
        raise NoKeyError("key-bad", place=place) from None
