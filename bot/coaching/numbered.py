"""Which of the enterprises of a coach is meant: by its number, and nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storage.enterprises import Enterprise

_NUMBERED = re.compile(r"[eE]?\s?(\d{1,4})(?!\d)(.*)", re.DOTALL)
_BETWEEN = " \t\r\n\xa0:,."


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
