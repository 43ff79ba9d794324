"""Reads the settings (FILROUGE_…) from the environment and the file; nothing else does."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import convert

from bot.settings import FILE, PREFIX, Settings, bounds, choices, kinds, parts, variable

_NAMES = {variable(each): each for each in Settings.__struct_fields__}
_NUMBER = re.compile(r"\s*([+-]?[0-9_]+)(?:\.0+)?\s*")
_WORDS = {
    **dict.fromkeys(("true", "t", "yes", "y", "on", "1"), True),
    **dict.fromkeys(("false", "f", "no", "n", "off", "0"), False),
}


class WrongSettingError(ValueError):
    """We cannot begin with these settings: `message` and `facts` say why."""

    def __init__(self, message: str, **facts: str) -> None:
        super().__init__(message)
        self.message = message
        self.facts = facts


def read_settings(file: Path | None = Path(FILE)) -> Settings:
    """Return what the environment says, else the file, else each default.

    What is empty is not said. Raise WrongSettingError for the first that cannot be used.
    """
    written = _written(file) if file else {}
    said = written | {name.upper(): text for name, text in os.environ.items() if text}
    read = {
        name: _read(name, said[called])
        for called, name in _NAMES.items()
        if called in said
    }
    for called in written:
        if called not in _NAMES and called.lower() not in Settings.__struct_fields__:
            raise WrongSettingError(  # of which the value may be a misspelt secret
                "cli-setting", name=called, value="", known="unknown", allowed=FILE
            )
    return Settings(**read)


def look_for_unknown(environment: Iterable[str]) -> None:
    """Raise WrongSettingError for a name that looks like ours and is not."""
    for name in sorted(environment):
        called = name.upper()
        if called.startswith(PREFIX) and called not in _NAMES:
            near = get_close_matches(called, _NAMES, n=1, cutoff=0.75)
            raise WrongSettingError(
                "settings-unknown", name=name, nearest=near[0] if near else "none"
            )


def _written(file: Path) -> dict[str, str]:
    """Return what the file says; nothing if it is not there."""
    if not file.exists() or file.is_dir():
        return {}
    from bot.setup import env_file  # what it loads takes a while

    try:
        return env_file.values_in(env_file.read(file))
    except (OSError, UnicodeError) as wrong:
        reason = getattr(wrong, "strerror", None) or type(wrong).__name__
        raise WrongSettingError(
            "setup-unusable", path=str(file), reason=reason
        ) from None


def _read(name: str, text: str) -> Any:
    """Return a setting as what it is; raise WrongSettingError."""
    try:
        return convert(_plain(name, text), kinds()[name], dec_hook=_made)
    except (ValueError, KeyError, OSError):  # the last two: there is no such zone
        raise _wrong(name, text) from None


def _plain(name: str, text: str) -> object:
    """Return the number, or the yes or no, that text says where one is wanted; else the text."""
    wanted = parts(name)
    if bool in wanted:
        return _WORDS.get(text.lower(), text)
    if int in wanted and (number := _NUMBER.fullmatch(text)):
        return int(number[1])
    if "max_length" in bounds(name):
        text.encode()  # people will read it: bytes that are no text are refused
    return text


def _made(kind: type, text: str) -> object:
    """Return a path, a zone or a secret."""
    return kind(text)


def _wrong(name: str, text: str) -> WrongSettingError:
    found, known, allowed = bounds(name), "yes-no", ""
    if ZoneInfo in parts(name):
        known = "zone"
    elif words := choices(name):
        known, allowed = "choice", ", ".join(words)
    elif "max_length" in found:
        known, allowed = "length", str(found["max_length"])
    elif found:
        known, allowed = "range", f"{found['ge']} – {found['le']}"
    return WrongSettingError(
        "cli-setting", name=variable(name), value=text, known=known, allowed=allowed
    )
