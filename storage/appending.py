"""Lines that are added to a file, whole or not at all: a disk may be full half-way."""

from __future__ import annotations

import errno
import os
from pathlib import Path


def append(path: Path, line: str, *, safely: bool = False) -> None:
    """Add a line; `safely` on the disk when this returns. Raise OSError, with nothing added."""
    told = f"{line}\n".encode("utf-8", "replace")
    with path.open("ab", buffering=0) as file:
        before = file.tell()
        try:
            added = file.write(told)
            if safely and added == len(told):
                os.fsync(file.fileno())
        except OSError:
            file.truncate(before)
            raise
        if added != len(told):
            file.truncate(before)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
