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

    @classmethod
    def beside(cls, file: Path) -> Tombstones:
        """Return the one that lies beside a database."""
        return cls(file.with_name(f"{file.name}.tombstones"))

    def marks(self) -> frozenset[str]:
        try:
            return frozenset(self._path.read_text("ascii").split())
        except FileNotFoundError:
            return frozenset()

    def add(self, *marks: str) -> None:
        """Add marks, safely on the disk when this returns; raise OSError, with none added."""
        missing = sorted(set(marks) - self.marks())
        if missing:
            append(self._path, "\n".join(missing), safely=True)
