"""Whether a program holds an SQLite file, seen without taking it."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path


def held_since(file: Path) -> datetime | None:
    """Return since when a program holds the file; None if none does, or nobody can tell."""
    try:
        import fcntl
    except ImportError:  # not on every system
        return None
    try:
        lock = os.open(f"{file}.lock", os.O_RDONLY)
    except OSError:
        return None
    try:
        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return datetime.fromtimestamp(os.fstat(lock).st_mtime, UTC)
    except OSError:
        return None
    else:
        return None
    finally:
        os.close(lock)  # and with it what was locked
