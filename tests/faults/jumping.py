"""The bot as it is, fast, on a clock that a test sets: by the seconds that stand in a file."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import house, serving

AHEAD = Path(os.environ["TEST_CLOCK"])


def now() -> datetime:
    return datetime.now(UTC) + timedelta(seconds=float(AHEAD.read_text() or 0))


def prepare() -> None:
    for module in (house, serving):
        vars(module)["now"] = now
