"""An exception → a trace that tells where, and never what: messages can hold words of people.

Types, files, lines and functions stay; messages, notes and lines of code go.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from types import TracebackType

FRAMES = 40  # that are shown of one exception: the first half and the last
CAUSES = 10  # exceptions, one behind the other or side by side


def trace(error: BaseException) -> str:
    """Return where an exception was raised, and where those that led to it were."""
    return "\n".join(_lines(error, set()))


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__
    if before is None and not error.__suppress_context__:
        before = error.__context__
    if before is not None and id(before) not in seen and len(seen) < CAUSES:
        yield from _lines(before, seen)
        yield "then" if error.__cause__ is None else "which led to"
    yield from _frames(error.__traceback__)
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    if isinstance(error, BaseExceptionGroup):
        for number, each in enumerate(error.exceptions, start=1):
            if id(each) not in seen and len(seen) < CAUSES:
                yield f"within it, {number}:"
                yield from (f"  {line}" for line in _lines(each, seen))


def _frames(found: TracebackType | None) -> Iterator[str]:
    frames = list(traceback.walk_tb(found))
    for number, (frame, line) in enumerate(frames):
        if len(frames) > FRAMES and number == FRAMES // 2:
            yield f"  … {len(frames) - FRAMES} more"
        if FRAMES // 2 <= number < len(frames) - FRAMES // 2:
            continue
        code = frame.f_code
        yield f'  File "{code.co_filename}", line {line}, in {code.co_qualname}'
