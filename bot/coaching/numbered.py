"""Numbers that people type: of an enterprise that is meant, of a letter, of a page. Nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storage.enterprises import Enterprise

_NUMBERED = re.compile(r"[eE]?\s?(\d{1,4})(?!\d)(.*)", re.DOTALL)
_BETWEEN = " \t\r\n\xa0:,."


DIGITS = 9  # of a number that somebody may mean


def counted(typed: str) -> int:
    """Return a number that was typed; 0 for anything else."""
    return int(typed) if typed.isdecimal() and len(typed) <= DIGITS else 0


def last_counted(typed: str) -> tuple[str, int]:
    """Return what is typed before a number that stands last, and the number; 0 if there is none."""
    first, _, last = typed.rpartition(" ")
    return first, counted(last)


def codes(mine: Sequence[Enterprise]) -> str:
    """Return what can be typed for each enterprise: E1, E3."""
    return ", ".join(f"E{each.code}" for each in mine)


def meant(mine: Sequence[Enterprise], typed: str) -> tuple[Enterprise | None, str]:
    """Return the enterprise whose number stands in front; for nothing at all, the only one."""
    if not typed and len(mine) == 1:
        return mine[0], ""
    return numbered(mine, typed)


def numbered(mine: Sequence[Enterprise], typed: str) -> tuple[Enterprise | None, str]:
    """Return the enterprise whose number stands in front, and what is typed behind it.

    Of two of one number, in two programmes, neither is meant by that number alone.
    """
    found = _NUMBERED.fullmatch(typed.strip())
    if found is None:
        return None, typed
    number, rest = int(found[1]), found[2]
    same = [each for each in mine if each.number == number]
    for each in same:
        apart = f"-{each.apart}"
        if each.apart and rest.lower().startswith(apart):
            return each, rest[len(apart) :].lstrip(_BETWEEN).strip()
    only = same[0] if len(same) == 1 else None
    return only, rest.lstrip(_BETWEEN).strip()
