"""The bot as it is, fast, on a clock that a test sets: by the seconds that stand in a file."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import house, serving
from tests.telegram.unlimited import unlimited

AHEAD = Path(os.environ["TEST_CLOCK"])


def now() -> datetime:
    return datetime.now(UTC) + timedelta(seconds=float(AHEAD.read_text() or 0))


if __name__ == "__main__":
    for module in (house, serving):
        vars(module)["now"] = now
    sys.exit(unlimited())
