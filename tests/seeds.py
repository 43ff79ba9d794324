"""Where all chance in tests comes from that is not the same each time: TEST_SEED."""

from __future__ import annotations

import os

USUAL = 20_261_122
SEED = int(os.environ.get("TEST_SEED", USUAL))


def again(test: str) -> str:
    """Return what to type to run a test once more as it ran."""
    return f'TEST_SEED={SEED} .venv/bin/python -m pytest -m "slow or not slow" "{test}"'
