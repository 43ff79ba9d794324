"""Marks of people who were erased, in a file beside the database.

A backup of the database does not know who was erased after it was made. This file does: it is
read at each start, and who is back although erased is erased again. It holds no name and no id.
"""

from __future__ import annotations

from pathlib import Path

from storage.appending import append


class Tombstones:
    """A file with a mark on each line; lines are only ever added."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def marks(self) -> frozenset[str]:
        try:
            return frozenset(self._path.read_text("ascii").split())
        except FileNotFoundError:
            return frozenset()

    def add(self, mark: str) -> None:
        """Add a mark, safely on the disk when this returns; raise OSError, with none added."""
        if mark not in self.marks():
            append(self._path, mark, safely=True)
