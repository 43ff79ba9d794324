"""Leaves out what a messenger's library would load along and is never used here."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def leaving_out(*packages: str) -> Iterator[None]:
    """Let packages be as if they were not installed, for what is imported meanwhile."""
    modules: dict[str, Any] = vars(sys)["modules"]
    held = {name: modules[name] for name in packages if name in modules}
    modules.update(dict.fromkeys(packages))
    try:
        yield
    finally:
        for name in packages:
            del modules[name]
        modules.update(held)
