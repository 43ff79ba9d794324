"""A failure in a few lines: where it went through our own code, and what it was."""

from __future__ import annotations

import traceback
from pathlib import Path

FRAMES = 9  # the last of our own


def told(failed: BaseException) -> str:
    """Return the way of a failure through our own code, the innermost last."""
    lines = [f"{each.filename}:{each.lineno} in {each.name}" for each in _own(failed)]
    ways = [_short(line) for line in lines[-FRAMES:]]
    notes = [note[:2000] for note in getattr(failed, "__notes__", ())]
    said = f"{type(failed).__name__}: {str(failed)[:500]}"
    return "\n    ".join(["", *ways, said, *notes])


def sort(failed: BaseException | None) -> str:
    """Return what tells one failure from another: its kind, and where it was raised."""
    if failed is None:
        return ""
    lines = [f"{Path(each.filename).name}:{each.lineno}" for each in _own(failed)]
    return " ".join([type(failed).__name__, *lines[-1:]])


def _own(failed: BaseException) -> list[traceback.FrameSummary]:
    frames = traceback.extract_tb(failed.__traceback__)
    return [each for each in frames if "site-packages" not in each.filename]


def _short(line: str) -> str:
    for part in ("bot", "flows", "locales", "storage", "tests"):
        if f"/{part}/" in line:
            return f"{part}/{line.partition(f'/{part}/')[2]}"
    return line
